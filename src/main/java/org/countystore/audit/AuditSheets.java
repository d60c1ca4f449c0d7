package org.countystore.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The audit as lines of CSV (RFC 4180). */
@Dependent
class AuditSheets {
    private static final String HEAD = "no,at,who,from,what,subject,result,seal";
    @Inject
    Audit audit;

    List<String> of(AuditQuery query, int atMost) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        Listed<AuditEntry> some = audit.newestFirst(query, Page.of(Page.LARGEST));
        some.items().forEach(entry -> lines.add(line(entry)));
        while (some.next().isPresent() && lines.size() <= atMost) {
            some = audit.newestFirst(query, new Page(some.next(), Page.LARGEST));
            some.items().forEach(entry -> lines.add(line(entry)));
        }
        return lines;
    }

    private static String line(AuditEntry entry) {
        return Stream.of(Long.toString(entry.id()), entry.at().toString(), entry.actor(), entry.address(), entry.action(),
                entry.subject(), entry.result(), entry.isSealed() ? Long.toString(entry.seal().no()) : "")
                .map(AuditSheets::cell).collect(Collectors.joining(","));
    }

    /** Quoted; what a spreadsheet would take for a formula gets a quote before it. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
