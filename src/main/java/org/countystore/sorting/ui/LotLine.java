package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.List;

import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Lot;
import org.countystore.sorting.LotCard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A lot as one line of a list: picture, what it is, where from and since when, how much. */
final class LotLine {
    private LotLine() {
    }

    /** Leads on to where its next work is done. */
    static Component link(LotCard card, String route, Component... tags) {
        Anchor line = new Anchor(route, parts(card, tags).toArray(Component[]::new));
        line.addClassName("line-item");
        return line;
    }

    static Div plain(LotCard card, Component... tags) {
        return Pieces.div("line-item", parts(card, tags).toArray(Component[]::new));
    }

    static List<Component> parts(LotCard card, Component... tags) {
        Lot lot = card.lot();
        Div words = Pieces.div("grow", new Span(Words.goods(card)), meta(card));
        if (tags.length > 0) {
            words.add(Pieces.div("tags", tags));
        }
        return List.of(Words.picture(card.produce()), words,
                lot.isPacked() ? Pieces.span("nowrap strong", t("sorting.packs", lot.packsLeft())) : Pieces.weight(lot.remaining()));
    }

    private static Div meta(LotCard card) {
        String origin = Words.origin(card);
        String since = Words.minute(card.lot().hereSince());
        return Pieces.div("meta words", Pieces.span("num nowrap", card.lot().code().value()),
                Pieces.span("nowrap", origin.isEmpty() ? since : origin + " · " + since));
    }
}
