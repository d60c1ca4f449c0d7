package org.countystore.ordering.ui;

import java.util.List;

import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Offer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A few goods under one heading, in a row that a finger can push on a phone. */
class ShopRow extends Section {
    private static final long serialVersionUID = 1L;

    ShopRow(String title, String about, List<Offer> offers, GoodsNames names, AddToCart cart) {
        addClassName("section");
        Div head = Pieces.div("section-head", new H2(title));
        Div row = Pieces.div("product-grid product-row scroll");
        row.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", title);
        offers.forEach(offer -> row.add(new ProductCard(offer, names, cart)));
        add(head);
        if (!about.isEmpty()) {
            add(Pieces.div("meta", Pieces.span("row-about", about)));
        }
        add(row);
    }

    /** And the way to all of them. */
    ShopRow to(ShopQuery all, String text) {
        Anchor more = ShopView.link(all, text, "more-link");
        getChildren().findFirst().map(Div.class::cast).orElseThrow().add(more);
        return this;
    }
}
