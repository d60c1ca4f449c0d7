package org.countystore.access;

import org.countystore.kernel.Fields;

/** @param language {@code zh} or {@code en} */
public record Preferences(String language, boolean largeType) {
    public Preferences {
        new Fields().must(language.equals("zh") || language.equals("en"), "language", "language").orRefuse();
    }
}
