package org.countystore.store.rest;

import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.produce.Category;
import org.countystore.store.Narrowing;
import org.countystore.store.Search;
import org.countystore.store.Sort;

import jakarta.ws.rs.QueryParam;

/**
 * What {@code GET /api/listings} may be asked: {@code category}, {@code produce}, {@code village} or {@code town}, {@code from}
 * and {@code to} in fen, {@code season=true}, {@code paired=true} (signed in), {@code boxes=true}, {@code q}, {@code sort}.
 */
public class ListingParams {
    @QueryParam("category")
    private String category;
    @QueryParam("produce")
    private String produce;
    @QueryParam("village")
    private String village;
    @QueryParam("town")
    private String town;
    @QueryParam("from")
    private String from;
    @QueryParam("to")
    private String to;
    @QueryParam("season")
    private String season;
    @QueryParam("paired")
    private String paired;
    @QueryParam("boxes")
    private String boxes;
    @QueryParam("q")
    private String words;
    @QueryParam("sort")
    private String sort;

    Search search(Page page) {
        Narrowing by = new Narrowing(said(category).map(ListingParams::category), said(produce).map(ProduceCode::new),
                Optional.ofNullable(village).or(() -> Optional.ofNullable(town)).map(PlaceCode::new), fen("from", from), fen("to", to),
                yes("season", season), yes("paired", paired), yes("boxes", boxes));
        return new Search(by, said(words).orElse(""), Sort.of(said(sort).orElse("")), page);
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(each -> !each.isEmpty());
    }

    private static Category category(String name) {
        try {
            return Category.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("category", "category");
        }
    }

    private static Optional<Money> fen(String field, String text) {
        if (text != null && !text.matches("\\d{1,12}")) {
            throw Refused.invalid(field, "fen");
        }
        return Optional.ofNullable(text).map(Long::valueOf).map(Money::new);
    }

    private static boolean yes(String field, String text) {
        if (text != null && !text.matches("true|false")) {
            throw Refused.invalid(field, "true_or_false");
        }
        return Boolean.parseBoolean(text);
    }
}
