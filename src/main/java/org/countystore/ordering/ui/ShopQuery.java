package org.countystore.ordering.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.produce.Category;
import org.countystore.store.Narrowing;
import org.countystore.store.Search;
import org.countystore.store.Sort;

import com.vaadin.flow.router.QueryParameters;

/**
 * What the address of the shop says: what is looked for and how it is sorted. Whatever makes no sense in an address is
 * left out, because people shorten and mistype addresses.
 *
 * @param browsing whether the goods come first; otherwise it is the buyer's home with the allowance on top
 */
record ShopQuery(boolean browsing, Narrowing by, String words, Sort sort) {
    static final ShopQuery HOME = new ShopQuery(false, Narrowing.NONE, "", Sort.NEW);
    private static final String ALL = "all";
    private static final String YES = "1";
    private static final int LONGEST_WORDS = 40;
    private static final String YUAN = "\\d{1,6}(\\.\\d{1,2})?";

    static ShopQuery of(QueryParameters address) {
        Function<String, Optional<String>> said = address::getSingleParameter;
        String words = said.apply("q").orElse("").strip();
        String cut = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        Narrowing by = new Narrowing(said.apply("category").flatMap(name -> find(Category.values(), name)),
                said.apply("kind").map(ProduceCode::new), said.apply("place").flatMap(ShopQuery::place), Optional.empty(), Optional.empty(),
                said.apply("season").isPresent(), said.apply("paired").isPresent(), said.apply("boxes").isPresent());
        Narrowing priced = priced(by, said.apply("from").flatMap(ShopQuery::yuan), said.apply("to").flatMap(ShopQuery::yuan));
        return new ShopQuery(said.apply("category").isPresent() || priced.count() > 0 || !cut.isEmpty(), priced, cut,
                said.apply("sort").flatMap(name -> find(Sort.values(), name)).orElse(Sort.NEW));
    }

    private static Narrowing priced(Narrowing by, Optional<Money> least, Optional<Money> most) {
        try {
            return by.costing(least, most);
        } catch (Refused backwards) {
            return by;
        }
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(value -> word(value).equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    private static Optional<PlaceCode> place(String code) {
        try {
            return Optional.of(new PlaceCode(code));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Money> yuan(String text) {
        return Optional.of(text).filter(typed -> typed.matches(YUAN))
                .map(typed -> new Money(new BigDecimal(typed).movePointRight(2).longValueExact()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (browsing) {
            address.put("category", by.category().map(ShopQuery::word).orElse(ALL));
        }
        by.kind().ifPresent(kind -> address.put("kind", kind.value()));
        by.origin().ifPresent(code -> address.put("place", code.value()));
        by.cheapest().ifPresent(money -> address.put("from", money.toString()));
        by.dearest().ifPresent(money -> address.put("to", money.toString()));
        if (by.inSeason()) {
            address.put("season", YES);
        }
        if (by.paired()) {
            address.put("paired", YES);
        }
        if (by.boxes()) {
            address.put("boxes", YES);
        }
        if (!words.isEmpty()) {
            address.put("q", words);
        }
        if (sort != Sort.NEW) {
            address.put("sort", word(sort));
        }
        return QueryParameters.simple(address);
    }

    Search search(Page page) {
        return new Search(by, words, sort, page);
    }

    boolean isNarrowed() {
        return by.category().isPresent() || by.count() > 0 || !words.isEmpty();
    }

    ShopQuery in(Optional<Category> other) {
        return narrowed(old -> old.in(other));
    }

    ShopQuery narrowed(UnaryOperator<Narrowing> other) {
        return new ShopQuery(true, other.apply(by), words, sort);
    }

    ShopQuery saying(String other) {
        return new ShopQuery(browsing || !other.isBlank(), by, other.strip(), sort);
    }

    ShopQuery by(Sort other) {
        return new ShopQuery(browsing, by, words, other);
    }

    /** Everything, in the same order. */
    ShopQuery widened() {
        return new ShopQuery(true, Narrowing.NONE, "", sort);
    }

    /** Everything on this shelf, in the same order. */
    ShopQuery reset() {
        return narrowed(old -> Narrowing.NONE.in(old.category()));
    }
}
