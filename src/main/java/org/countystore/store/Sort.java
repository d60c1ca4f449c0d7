package org.countystore.store;

import java.time.LocalDateTime;
import java.util.function.Function;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;

/** The orders in which things on sale are shown; each goes on by its value and the listing's id. */
public enum Sort {
    /** Newest first. */
    NEW("new", "listedAt", false, Listing::listedAt, LocalDateTime::parse),
    CHEAP("price", "price", true, listing -> listing.price().fen(), text -> new Money(Long.parseLong(text))),
    DEAR("-price", "price", false, listing -> listing.price().fen(), text -> new Money(Long.parseLong(text))),
    /** Most packs sold first. */
    SOLD("sold", "sold", false, Listing::sold, Long::valueOf);

    private final String word;
    private final String field;
    private final boolean ascending;
    private final Function<Listing, Object> value;
    private final Function<String, Object> parser;

    Sort(String word, String field, boolean ascending, Function<Listing, Object> value, Function<String, Object> parser) {
        this.word = word;
        this.field = field;
        this.ascending = ascending;
        this.value = value;
        this.parser = parser;
    }

    /** @throws Refused INVALID if the API knows no such order; empty text means {@link #NEW} */
    public static Sort of(String word) {
        for (Sort sort : values()) {
            if (sort.word.equals(word) || word.isEmpty() && sort == NEW) {
                return sort;
            }
        }
        throw Refused.invalid("sort", "sort");
    }

    String orderBy() {
        String direction = ascending ? " asc" : " desc";
        return " order by l." + field + direction + ", l.id" + direction;
    }

    String after() {
        String beyond = ascending ? ">" : "<";
        return "(l.%1$s %2$s :value or (l.%1$s = :value and l.id %2$s :id))".formatted(field, beyond);
    }

    String mark(Listing listing) {
        return value.apply(listing) + PageMark.BETWEEN + listing.id();
    }

    Mark parse(String mark) {
        return PageMark.parse(mark, parser, ListingId::of, Mark::new);
    }

    record Mark(Object value, ListingId id) {
    }
}
