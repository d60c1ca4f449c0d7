package org.countystore.ordering.ui;

import com.vaadin.flow.component.html.Span;

/** One to five stars, filled as far as they were given. */
class StarRow extends Span {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    /** @param tenths of a star, shown to the nearest whole one */
    StarRow(long tenths) {
        int full = (int) Math.min(MOST, (tenths + 5) / 10);
        Span stars = new Span("★".repeat(full));
        Span rest = new Span("☆".repeat(MOST - full));
        addClassName("stars");
        add(stars, rest);
        getElement().setAttribute("role", "img").setAttribute("aria-label", Said.t("rating.stars", full));
    }
}
