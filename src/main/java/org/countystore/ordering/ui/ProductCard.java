package org.countystore.ordering.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Listing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** One thing on sale, as small as it can be said. */
class ProductCard extends Article {
    private static final long serialVersionUID = 1L;

    ProductCard(Offer offer, GoodsNames names, AddToCart cart) {
        Listing listing = offer.listing();
        addClassName("product-card");
        setClassName("sold-out", offer.available() == 0);
        String page = ListingView.address(listing.id());
        add(Pieces.still(picture(offer, names, page), Pieces.withClass(new H3(new Anchor(page, listing.title())), "product-title"),
                Pieces.withClass(new Paragraph(meta(offer, names)), "product-meta"), tags(offer, names)), buy(offer, cart));
    }

    private static Component picture(Offer offer, GoodsNames names, String page) {
        Anchor picture = new Anchor(page, Pictures.of(offer, names));
        picture.addClassNames("product-picture", Pictures.tint(offer.listing().category()));
        picture.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");   // the title is the same link
        return picture;
    }

    private static String meta(Offer offer, GoodsNames names) {
        Optional<String> english = names.english(offer.listing().produce(), Said.locale()).filter(name -> !offer.listing().isBox());
        return Stream.of(english, Optional.of(Said.sizeAndOrigin(offer, names))).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Component tags(Offer offer, GoodsNames names) {
        Paragraph tags = Pieces.withClass(new Paragraph(), "tags");
        if (offer.listing().isBox()) {
            tags.add(Pieces.tag("gold", Said.t("shop.box")));
        } else {
            names.grade(offer.listing().produce(), offer.listing().grade())
                    .ifPresent(grade -> tags.add(Pieces.tag("gold", GoodsNames.name(grade, Said.locale()))));
        }
        SaleWords.tag(offer).ifPresentOrElse(tags::add, () -> {
            if (offer.isHere()) {
                tags.add(Pieces.tag("green", Said.t("shop.inspected")));
            }
        });
        return tags;
    }

    private static Component buy(Offer offer, AddToCart cart) {
        Listing listing = offer.listing();
        ListingId id = listing.id();   // all that the session keeps of it
        NativeButton add = new NativeButton("", click -> cart.add(id, 1));
        add.addClassName("add");
        add.add(Pieces.icon("plus"));
        boolean here = offer.available() > 0;
        add.setEnabled(here);
        add.getElement().setAttribute("aria-label", Said.t(here ? "shop.add_this" : "shop.this_sold_out", listing.title()));
        return Pieces.div("product-buy", Pieces.still(Pieces.money(listing.price(), "price"), Said.howMany(offer)), add);
    }
}
