package org.countystore.proof;

import java.util.ArrayList;
import java.util.List;

/** What was found so far in one snapshot. Keeps the first reds and counts them all. */
class Count {
    static final int MOST_REDS = 200;
    private static final int MOST_A_CHECK = 40;
    private final List<Term> terms = new ArrayList<>();
    private final List<Red> reds = new ArrayList<>();
    private long redCount;
    private int ofThisCheck;

    void add(Questions.Sum sum, long amount) {
        terms.add(new Term(terms.size() + 1, sum.group(), sum.side(), sum.name(), amount));
    }

    /** A sum that does not come out is red even if no row can be named for it. */
    void compareSums() {
        Sum.each(terms, Term::group).stream().filter(sum -> sum.difference() != 0)
                .forEach(sum -> red(sum.kind(), "sum " + sum.what(), "sum", sum.difference()));
    }

    void nextCheck() {
        ofThisCheck = 0;
    }

    void red(String what, String place, String rule, long difference) {
        redCount++;
        ofThisCheck++;
        if (reds.size() < MOST_REDS && ofThisCheck <= MOST_A_CHECK) {
            reds.add(new Red(reds.size() + 1, what, place, rule, difference));
        }
    }

    List<Term> terms() {
        return terms;
    }

    List<Red> reds() {
        return reds;
    }

    long redCount() {
        return redCount;
    }
}
