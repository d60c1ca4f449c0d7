package org.countystore.review;

import java.util.List;
import java.util.Optional;

/** A rulebook with its rules. */
public record Statute(Rulebook book, List<Rule> rules) {
    Optional<Rule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** For a form that begins with what stands. */
    public Rulebook.Terms terms() {
        return new Rulebook.Terms(book.place(), book.begins(), book.quorum(), book.verdict(), book.noticeDays(), book.validMonths(),
                book.cap(), book.opensCountyStore(), book.matching(), book.board(), rules.stream().map(Rule::sheet).toList());
    }
}
