package org.countystore.store.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Sku;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The buyer's card of what is being written, and who would get what of the price. */
class ListingPreview extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Goods goods;
    private final transient Photographing photographing;
    private transient List<UUID> photos = List.of();

    ListingPreview(Goods goods, Photographing photographing) {
        this.goods = goods;
        this.photographing = photographing;
        addClassNames("stack", "tight");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows the first of them from the next time on, instead of the drawing. */
    void hang(List<UUID> hung) {
        photos = hung;
    }

    void show(ListingForm form, Optional<Offer> known) {
        removeAll();
        if (form.lead().isEmpty()) {
            add(Pieces.div("quiet", new Span(Goods.t(form.isBox() ? "store.box.choose" : "store.listing.choose"))));
            return;
        }
        add(card(form, form.lead().orElseThrow(), known));
        known.filter(offer -> !offer.shares().isEmpty()).ifPresentOrElse(offer -> add(shares(offer)),
                () -> add(Pieces.div("meta", new Span(Goods.t("store.shares.none")))));
    }

    private Component card(ListingForm form, Sku sku, Optional<Offer> known) {
        H3 title = new H3(form.title().isEmpty() ? sku.name() : form.title().getValue());
        Money price = form.price().amount().orElse(Money.ZERO);
        String origin = known.filter(Offer::isHere).map(offer -> " · " + goods.place(offer.origin())).orElse("");
        return Pieces.div("product-card alone", picture(sku),
                Pieces.withClass(title, "product-title"),
                Pieces.withClass(new Paragraph(Goods.t(form.isBox() ? "store.box.weight" : "store.pack", form.weight().grams()) + origin), "product-meta"),
                Pieces.div("product-buy", Pieces.money(price, "price"),
                        form.onSale().getValue() ? new Span() : Pieces.tag("plain", Goods.t("store.off_sale"))));
    }

    private Component picture(Sku sku) {
        return photos.isEmpty() ? goods.picture(sku) : Pieces.div("product-picture",
                Pieces.withClass(PhotoStrip.image(photographing, photos.get(0), ""), "photo"));
    }

    private static Component shares(Offer offer) {
        Object[] namesAndValues = offer.shares().stream().flatMap(share -> Stream.of(Goods.t("store.share." + share.who()),
                Pieces.money(share.money(), "plain"))).toArray();
        return Pieces.div("stack tight", Pieces.div("quiet", new Span(Goods.t("store.shares", offer.listing().price()))),
                Pieces.facts(namesAndValues));
    }
}
