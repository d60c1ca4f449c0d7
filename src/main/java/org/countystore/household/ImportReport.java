package org.countystore.household;

import java.util.List;

/**
 * What an import found, and whether it was written.
 *
 * @param lines      below the headings, blank ones left out
 * @param households that are new
 * @param errors     the first thousand
 */
public record ImportReport(int lines, int households, int persons, List<Mistake> errors, boolean written) {
    static final int MOST_ERRORS = 1000;

    /**
     * @param line   as the spreadsheet shows it
     * @param column its heading in the file; empty for the line as a whole
     * @param code   the sentence {@code invalid.<code>} or {@code reason.<code>}
     */
    public record Mistake(int line, String column, String code, List<Object> facts) {
    }
}
