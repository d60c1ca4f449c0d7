package org.countystore.store;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.produce.Category;

/**
 * What a visitor looks for among the things on sale.
 *
 * @param origin only what has packs from this village, town or county
 * @param words  all of them must stand in the title or the name of the produce; up to 40 characters, may be empty
 */
public record Search(Optional<Category> category, Optional<PlaceCode> origin, String words, Sort sort, Page page) {
    public static final Search ALL = new Search(Optional.empty(), Optional.empty(), "", Sort.NEW, Page.FIRST);
    private static final int LONGEST_WORDS = 40;

    public Search {
        new Fields().must(words.length() <= LONGEST_WORDS, "q", "too_long", LONGEST_WORDS).orRefuse();
        words = Listing.searchable(words.strip());
    }
}
