package org.countystore.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Page;

/**
 * What a visitor looks for among the things on sale.
 *
 * @param words all of them must stand in the title or the name of the produce, or sound like it; up to 40 characters, may be
 *              empty. Chinese and Latin letters that stand together are taken apart: 香菇250g are two words
 */
public record Search(Narrowing by, String words, Sort sort, Page page) {
    public static final Search ALL = new Search(Narrowing.NONE, "", Sort.NEW, Page.FIRST);
    private static final int LONGEST_WORDS = 40;
    private static final Pattern APART = Pattern.compile("\\s+|(?<=\\p{IsHan})(?=\\P{IsHan})|(?<=\\P{IsHan})(?=\\p{IsHan})");

    public Search {
        new Fields().must(words.length() <= LONGEST_WORDS, "q", "too_long", LONGEST_WORDS).orRefuse();
        words = Listing.searchable(words.strip());
    }

    List<String> eachWord() {
        return Stream.of(APART.split(words)).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
