package org.countystore.ordering.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.produce.Category;
import org.countystore.store.Search;
import org.countystore.store.Sort;

import com.vaadin.flow.router.QueryParameters;

/**
 * What the address of the shop says: what is looked for and how it is sorted. Whatever makes no sense in an address is
 * left out, because people shorten and mistype addresses.
 *
 * @param browsing whether the goods come first; otherwise it is the buyer's home with the allowance on top
 */
record ShopQuery(boolean browsing, Optional<Category> category, Optional<PlaceCode> town, String words, Sort sort) {
    static final ShopQuery HOME = new ShopQuery(false, Optional.empty(), Optional.empty(), "", Sort.NEW);
    private static final String ALL = "all";
    private static final int LONGEST_WORDS = 40;

    static ShopQuery of(QueryParameters address) {
        Optional<String> category = address.getSingleParameter("category");
        String words = address.getSingleParameter("q").orElse("").strip();
        Optional<PlaceCode> town = address.getSingleParameter("town").flatMap(ShopQuery::place);
        String cut = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        return new ShopQuery(category.isPresent() || town.isPresent() || !cut.isEmpty(),
                category.flatMap(name -> find(Category.values(), name)), town, cut,
                address.getSingleParameter("sort").flatMap(name -> find(Sort.values(), name)).orElse(Sort.NEW));
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

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (browsing) {
            address.put("category", category.map(ShopQuery::word).orElse(ALL));
        }
        town.ifPresent(code -> address.put("town", code.value()));
        if (!words.isEmpty()) {
            address.put("q", words);
        }
        if (sort != Sort.NEW) {
            address.put("sort", word(sort));
        }
        return QueryParameters.simple(address);
    }

    Search search(Page page) {
        return new Search(category, town, words, sort, page);
    }

    boolean isNarrowed() {
        return category.isPresent() || town.isPresent() || !words.isEmpty();
    }

    ShopQuery in(Optional<Category> other) {
        return new ShopQuery(true, other, town, words, sort);
    }

    ShopQuery from(Optional<PlaceCode> other) {
        return new ShopQuery(true, category, other, words, sort);
    }

    ShopQuery saying(String other) {
        return new ShopQuery(browsing || !other.isBlank(), category, town, other.strip(), sort);
    }

    ShopQuery by(Sort other) {
        return new ShopQuery(browsing, category, town, words, other);
    }

    /** Everything, in the same order. */
    ShopQuery widened() {
        return new ShopQuery(true, Optional.empty(), Optional.empty(), "", sort);
    }
}
