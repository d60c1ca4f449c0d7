package org.countystore.ordering.ui;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.html.Anchor;

/** The way from a lot to its journey: a page of its own, outside the shop. */
class JourneyLink extends Anchor {
    private static final long serialVersionUID = 1L;

    JourneyLink(LotCode lot, String words, String style) {
        super("t/" + lot, words);
        Pieces.withClass(this, style);
        setRouterIgnore(true);
    }
}
