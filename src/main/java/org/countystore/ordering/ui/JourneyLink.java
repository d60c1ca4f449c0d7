package org.countystore.ordering.ui;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.LinePiece;

import com.vaadin.flow.component.html.Anchor;

/** The way from a lot, or one piece of it, to its journey: a page of its own, outside the shop. */
class JourneyLink extends Anchor {
    private static final long serialVersionUID = 1L;

    JourneyLink(LotCode lot, String words, String style) {
        this("t/" + lot, words, style);
    }

    JourneyLink(LinePiece piece, String words, String style) {
        this("t/" + piece.lot() + "/" + piece.serial(), words, style);
    }

    private JourneyLink(String page, String words, String style) {
        super(page, words);
        Pieces.withClass(this, style);
        setRouterIgnore(true);
    }
}
