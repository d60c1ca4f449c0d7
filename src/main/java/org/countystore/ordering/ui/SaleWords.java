package org.countystore.ordering.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Offer;
import org.countystore.store.Sale;
import org.countystore.store.SaleWindow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** When something is sold and when it comes, where that is not all the year and at once, and that its weight settles the price. */
final class SaleWords {
    private SaleWords() {
    }

    /** In a few words; nothing for what lies on the shelf. */
    static Optional<String> few(Offer offer) {
        return switch (offer.sale()) {
            case NOW -> Optional.empty();
            case PRESALE -> offer.delivers().map(day -> Said.t("shop.presale.from", Said.day(day)));
            case COMING -> from(offer).map(day -> Said.t("shop.season.from", Said.day(day)));
            case OVER -> Optional.of(Said.t("shop.season.over"));
        };
    }

    /** As a tag; out of season it says why nothing can be bought. */
    static Optional<Span> tag(Offer offer) {
        return few(offer).map(words -> Pieces.tag(offer.sale() == Sale.PRESALE ? "gold" : "plain", words));
    }

    /** The same with what somebody should know who is about to buy; nothing for packs that are alike and lie on the shelf. */
    static Optional<Div> tags(Offer offer) {
        List<Span> tags = new ArrayList<>();
        tag(offer).ifPresent(tags::add);
        if (offer.listing().isByWeight()) {
            tags.add(Pieces.tag("plain", Said.t("shop.by_weight.short")));
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(Pieces.div("row", tags.toArray(new Span[0])));
    }

    /** In a sentence. */
    static Optional<String> sentence(Offer offer) {
        return switch (offer.sale()) {
            case NOW -> Optional.empty();
            case PRESALE -> offer.delivers().map(day -> Said.t("shop.presale.how", Said.day(day), offer.available()));
            case COMING -> from(offer).map(day -> Said.t("shop.season.coming", Said.day(day)));
            case OVER -> Optional.of(Said.t("shop.season.gone"));
        };
    }

    /** Why none of it can be ordered now, and what to do with it in a cart; nothing where some can. */
    static Optional<String> whyNone(Offer offer) {
        if (!offer.listing().isOnSale()) {
            return Optional.of(Said.t("cart.off"));
        }
        if (!offer.sale().isOpen()) {
            return Optional.of(Said.t("cart.out_of_season"));
        }
        return offer.available() == 0 ? Optional.of(Said.t("cart.sold_out")) : Optional.empty();
    }

    private static Optional<LocalDate> from(Offer offer) {
        return offer.listing().season().map(SaleWindow::from);
    }
}
