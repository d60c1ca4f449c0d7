package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Lot;
import org.countystore.sorting.LotCard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A lot as one line of a list: picture, what it is, where from and since when, how much. */
final class LotLine {
    private LotLine() {
    }

    /** Leads on to where its next work is done. */
    static Component link(LotCard card, String route, Component... end) {
        Anchor line = new Anchor(route, parts(card, end).toArray(Component[]::new));
        line.addClassName("line-item");
        return line;
    }

    static Div plain(LotCard card, Component... end) {
        return Pieces.div("line-item", parts(card, end).toArray(Component[]::new));
    }

    static List<Component> parts(LotCard card, Component... end) {
        Lot lot = card.lot();
        Div tags = Pieces.div("tags", end);
        List<Component> parts = new ArrayList<>(List.of(Words.picture(lot.produce()), Pieces.div("grow",
                Pieces.div("strong", Pieces.span("", Words.goods(card))), meta(card))));
        if (end.length > 0) {
            parts.add(tags);
        }
        parts.add(lot.isPacked() ? Pieces.span("nowrap strong", t("sorting.packs", lot.packs())) : Pieces.weight(lot.remaining()));
        return parts;
    }

    private static Div meta(LotCard card) {
        String origin = Words.origin(card.villages());
        return Pieces.div("meta", Pieces.span("num", card.lot().code().value()),
                Pieces.span("", (origin.isEmpty() ? "" : " · " + origin) + " · " + Words.minute(card.lot().bornAt())));
    }
}
