package org.countystore.store.rest;

import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.Category;
import org.countystore.store.Narrowing;
import org.countystore.store.Search;
import org.countystore.store.Sort;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What {@code GET /api/listings} may be asked: {@code category}, {@code produce}, {@code village} or {@code town}, {@code from}
 * and {@code to} in fen, {@code season=true}, {@code paired=true} (signed in), {@code boxes=true}, {@code q}, {@code sort} and
 * the page. Read by hand: the list is asked more than all else, and to have its parameters injected cost a quarter of it.
 */
final class ListingParams {
    private final MultivaluedMap<String, String> asked;

    ListingParams(MultivaluedMap<String, String> asked) {
        this.asked = asked;
    }

    Search search() {
        Narrowing by = new Narrowing(said("category").map(ListingParams::category), said("produce").map(ProduceCode::new),
                Optional.ofNullable(asked.getFirst("village")).or(() -> Optional.ofNullable(asked.getFirst("town"))).map(PlaceCode::new),
                fen("from"), fen("to"), yes("season"), yes("paired"), yes("boxes"));
        return new Search(by, said("q").orElse(""), Sort.of(said("sort").orElse("")), PageParams.page(asked));
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(asked.getFirst(field)).filter(each -> !each.isEmpty());
    }

    private static Category category(String name) {
        return OneOf.of(Category.class, name, "category", "category");
    }

    private Optional<Money> fen(String field) {
        String text = asked.getFirst(field);
        if (text != null && !text.matches("\\d{1,12}")) {
            throw Refused.invalid(field, "fen");
        }
        return Optional.ofNullable(text).map(Long::valueOf).map(Money::new);
    }

    private boolean yes(String field) {
        String text = asked.getFirst(field);
        if (text != null && !text.matches("true|false")) {
            throw Refused.invalid(field, "true_or_false");
        }
        return Boolean.parseBoolean(text);
    }
}
