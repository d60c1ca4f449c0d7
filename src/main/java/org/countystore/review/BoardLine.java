package org.countystore.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

/**
 * What everybody reads on a board: the rule and the month of a deed, never its note, its points or its day.
 *
 * @param household masked name of its head
 * @param answer    what the household says to it
 */
public record BoardLine(Board board, PlaceCode village, YearMonth month, String household, RuleClass kind, String rule,
        Optional<String> answer, LocalDate until) {
    static BoardLine of(BoardRow shown) {
        DeedRow row = shown.row();
        return new BoardLine(shown.entry().board(), row.deed().village(), row.deed().month(), row.household().maskedHead(), row.rule().kind(),
                row.rule().name(), shown.entry().answer(), shown.entry().until().orElseThrow());
    }
}
