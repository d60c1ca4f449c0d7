package org.countystore.ordering.ui;

import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.ReferencePrice;
import org.countystore.store.Listing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Our price and that of a market side by side, for the same weight, with where and when it was seen. */
class MarketPrice extends Div {
    private static final long serialVersionUID = 1L;

    MarketPrice(Listing listing, ReferencePrice market) {
        addClassName("market-price");
        add(price("shop.market.ours", listing.price(), perKilogram(listing.price(), listing.pack())),
                price("shop.market.theirs", market.perKilogram().perKilogramOf(listing.pack()), market.perKilogram()),
                Pieces.withClass(new Paragraph(Said.t("shop.market.source", market.source(), market.day())), "meta"));
    }

    private static Component price(String key, Money pack, Money perKilogram) {
        return Pieces.div("stack tight", Pieces.span("quiet", Said.t(key)), Pieces.money(pack, "plain"),
                Pieces.span("meta", Said.t("shop.market.per_kilogram", perKilogram)));
    }

    /** Rounded half up to the fen. */
    private static Money perKilogram(Money price, Weight pack) {
        return new Money((price.fen() * 2000 + pack.grams()) / (pack.grams() * 2));
    }
}
