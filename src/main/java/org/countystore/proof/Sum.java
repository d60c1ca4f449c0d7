package org.countystore.proof;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.proof.Term.Side;

/**
 * Two disjoint sets of rows that must say the same.
 *
 * @param what  grams, fen, packs, allowance; or one comparison of them, such as {@code fen.paid}
 * @param terms what was added up on either side
 */
public record Sum(String what, List<Term> terms) {
    public Sum {
        terms = List.copyOf(terms);
    }

    /** Put together by what they are about, in their order. */
    static List<Sum> each(List<Term> terms, Function<Term, String> about) {
        Map<String, List<Term>> groups = terms.stream().sorted(Comparator.comparingInt(Term::no))
                .collect(Collectors.groupingBy(about, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new Sum(group.getKey(), group.getValue())).toList();
    }

    /** Grams, fen, packs or allowance. */
    public String kind() {
        return terms.get(0).kind();
    }

    public long in() {
        return side(Side.IN);
    }

    public long out() {
        return side(Side.OUT);
    }

    public long difference() {
        return Math.subtractExact(in(), out());
    }

    private long side(Side side) {
        return terms.stream().filter(term -> term.side() == side).mapToLong(Term::amount).reduce(0, Math::addExact);
    }
}
