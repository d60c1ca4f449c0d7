package org.countystore.proof;

import java.util.List;
import java.util.stream.Stream;

import org.countystore.proof.Term.Side;

/** All that the proof asks. */
final class Questions {
    private static final List<String> SHEETS = List.of("ledger", "lots", "village", "town", "store", "orders", "online", "returns",
            "allowance",
            "presale", "points", "review", "loveshop", "rows");
    static final List<Sum> SUMS = Sheet.read("sums").entrySet().stream().map(each -> Sum.of(each.getKey(), each.getValue())).toList();
    static final List<RowCheck> ROW_CHECKS = SHEETS.stream().flatMap(Questions::rowChecks).toList();

    private Questions() {
    }

    /**
     * One number on one side of a comparison.
     *
     * @param group what is compared, such as {@code grams} or {@code fen.paid}
     */
    record Sum(String group, Side side, String name, String sql) {
        static Sum of(String headline, String sql) {
            String[] words = headline.split(" ");
            return new Sum(words[0], Side.valueOf(words[1].toUpperCase()), words[2], sql);
        }
    }

    /**
     * Finds rows that do not hold: what is counted, where, and by how much.
     *
     * @param rule what should hold, as {@code proof.rule.<rule>} says in words
     */
    record RowCheck(String rule, String sql) {
        static RowCheck of(String headline, String sql) {
            return new RowCheck(headline.split(":")[0], sql);
        }
    }

    private static Stream<RowCheck> rowChecks(String sheet) {
        return Sheet.read(sheet).entrySet().stream().map(each -> RowCheck.of(each.getKey(), each.getValue()));
    }
}
