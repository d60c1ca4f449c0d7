package org.countystore.ordering.ui;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Cart;
import org.countystore.store.Listing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.NativeButton;

/** One thing in the cart: more, fewer, or out, and back again if that was a slip. */
class CartRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 999;
    private final transient GoodsNames names;
    private final transient BiConsumer<ListingId, Integer> put;
    private final Div note = Pieces.div("cart-note");

    /** @param put tells the cart how many packs are wanted; none takes the thing out */
    CartRow(Cart.Line line, GoodsNames names, BiConsumer<ListingId, Integer> put) {
        this.names = names;
        this.put = put;
        addClassName("cart-line");
        note.getElement().setAttribute("role", "status");
        show(line);
    }

    final void show(Cart.Line line) {
        removeAll();
        note.removeAll();
        removeClassName("removed");
        Offer offer = line.offer();
        note(line);
        add(Pictures.thumb(offer), what(offer),
                Pieces.money(line.sum()), note, end(line));
    }

    private Component what(Offer offer) {
        Listing listing = offer.listing();
        String meta = Said.sizeAndOrigin(offer, names);
        Div what = Pieces.div("cart-what", new Anchor(ListingView.address(listing.id()), listing.title()), Pieces.span("meta", meta),
                Pieces.span("meta num", Said.t("cart.each", listing.price())));
        SaleWords.tags(offer).ifPresent(what::add);
        return what;
    }

    private Component end(Cart.Line line) {
        Listing listing = line.offer().listing();
        int most = (int) Math.min(Math.max(line.offer().available(), line.quantity()), MOST);
        Stepper packs = new Stepper(listing.title(), line.quantity(), most, quantity -> put.accept(listing.id(), quantity));
        NativeButton out = new NativeButton(Said.t("cart.remove"), click -> remove(line));
        out.addClassNames("btn", "quiet");
        out.getElement().setAttribute("aria-label", Said.t("cart.remove_this", listing.title()));
        return Pieces.div("row cart-end", out, packs);
    }

    private void note(Cart.Line line) {
        Offer offer = line.offer();
        Optional<String> none = SaleWords.whyNone(offer);
        if (none.isPresent()) {
            problem(none.get());
        } else if (offer.available() < line.quantity()) {
            problem(Said.t("cart.not_enough", offer.available()));
            fix(Said.t("cart.take_left", offer.available()), offer.listing().id(), (int) offer.available());
        }
        if (!line.priceSeen().equals(offer.listing().price())) {
            note.add(priceChange(line.priceSeen(), offer.listing().price()));
        }
    }

    private static Component priceChange(Money before, Money now) {
        return now.exceeds(before) ? Pieces.tag("gold", Said.t("cart.dearer", now.minus(before), before))
                : Pieces.tag("green", Said.t("cart.cheaper", before.minus(now), before));
    }

    private void problem(String text) {
        note.add(Pieces.div("field-error", Pieces.icon("warn", "small"), new Span(text)));
    }

    private void fix(String text, ListingId listing, int packs) {
        note.add(Pieces.withClass(new NativeButton(text, click -> put.accept(listing, packs)), "btn"));
    }

    private void remove(Cart.Line line) {
        Listing listing = line.offer().listing();
        put.accept(listing.id(), 0);
        removeAll();
        addClassName("removed");
        NativeButton back = new NativeButton(Said.t("cart.undo"), click -> put.accept(listing.id(), line.quantity()));
        back.addClassName("btn");
        back.getElement().setAttribute("aria-label", Said.t("cart.undo_this", listing.title()));
        note.removeAll();
        note.add(Pieces.span("quiet", Said.t("cart.removed", listing.title())), back);
        add(note);
        back.focus();
    }

    void focusOnProblem() {
        note.getElement().setAttribute("tabindex", "-1").executeJs("this.focus(); this.scrollIntoView({block:'center'})");
    }
}
