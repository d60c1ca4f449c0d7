package org.countystore.ordering.ui;


import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.produce.Sku;
import org.countystore.store.Allocated;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What was ordered, with the way back to the villages for each lot it came from. */
class OrderRow extends Div {
    private static final long serialVersionUID = 1L;

    OrderRow(OrderLine line, OrderSheet sheet, GoodsNames names) {
        addClassNames("cart-line", "plain");
        names.kindOf(line.sku()).ifPresent(kind -> add(Pictures.thumb(kind.produce().code(), kind.produce().category())));
        Div what = Pieces.div("cart-what", new Anchor(ListingView.address(line.listing()), line.title()),
                Pieces.span("meta num", Said.t("orders.packs", pack(line, names), line.quantity())));
        sheet.lotsOf(line).forEach(lot -> what.add(journey(lot)));
        if (sheet.missing(line) > 0) {
            what.add(Pieces.tag("plain", Said.t("orders.missing", sheet.missing(line))));
        }
        if (sheet.waiting(line) > 0) {
            what.add(Pieces.tag("gold", Said.t("orders.waiting", sheet.waiting(line), line.promisedOn().map(Said::day).orElse(""))));
        }
        add(what, Pieces.money(line.cost(), "plain"));
    }

    private static String pack(OrderLine line, GoodsNames names) {
        return names.kindOf(line.sku()).stream().flatMap(kind -> kind.skus().stream()).filter(sku -> sku.code().equals(line.sku()))
                .map(Sku::pack).map(Said::pack).findFirst().orElse("");
    }

    private static Anchor journey(Allocated lot) {
        Anchor journey = Pieces.link("t/" + lot.lot(), Said.t("orders.lot", lot.lot(), lot.packs()), "more");
        journey.getElement().setAttribute("router-ignore", true);   // a page of its own, outside the shop
        return journey;
    }
}
