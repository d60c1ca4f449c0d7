package org.countystore.ordering.ui;

import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Offer;
import org.countystore.store.Stock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What is in a box, each part with where it grew and the way back to its villages. */
class BoxContents extends Section {
    private static final long serialVersionUID = 1L;

    BoxContents(Offer box, GoodsNames names) {
        addClassNames("stack", "tight");
        UnorderedList parts = Pieces.withClass(new UnorderedList(), "plain-list");
        box.parts().forEach(part -> parts.add(new ListItem(row(part, names))));
        add(new H2(Said.t("shop.box.contents")), parts);
    }

    private static Div row(Offer.Part part, GoodsNames names) {
        Div what = Pieces.div("grow", Pieces.div("row apart", Pieces.span("strong", names.pack(part.sku())),
                Pieces.span("num", Said.t("shop.box.times", part.packs()))));
        part.next().ifPresentOrElse(lot -> what.add(Pieces.div("row apart", Pieces.span("meta", Said.t("shop.box.grown",
                names.fullPlace(lot.origin()), lot.bestBefore())), journey(lot))),
                () -> what.add(Pieces.div("meta", Pieces.span("quiet", Said.t("shop.sold_out")))));
        Div row = Pieces.div("row");
        names.kindOf(part.sku()).ifPresent(kind -> row.add(Pictures.thumb(kind.produce().code(), kind.produce().category())));
        row.add(what);
        return row;
    }

    private static JourneyLink journey(Stock lot) {
        JourneyLink journey = new JourneyLink(lot.lotCode(), Said.t("shop.trace"), "more");
        journey.setAriaLabel(Said.t("shop.trace.lot", lot.lotCode()));
        return journey;
    }
}
