package org.countystore.ordering.ui;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Cart;
import org.countystore.store.Listing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** One line of an order to be; says what went wrong with it, and offers what can be done. */
class CheckoutLine extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final Div note = Pieces.div("cart-note");
    private final Span error = new Span();

    CheckoutLine(Cart.Line line, Money priceBefore, GoodsNames names, BiConsumer<ListingId, Integer> change) {
        Offer offer = line.offer();
        Listing listing = offer.listing();
        addClassNames("cart-line", "plain");
        note.getElement().setAttribute("role", "alert");
        String meta = Said.sizeAndOrigin(offer, names);
        Div what = Pieces.div("cart-what", Pieces.span("strong", listing.title()), Pieces.span("meta", meta),
                Pieces.span("meta num", Said.t("checkout.each", listing.price(), line.quantity())));
        SaleWords.tags(offer).ifPresent(what::add);
        add(Pictures.thumb(offer), what, note, Pieces.money(line.sum(), "plain"));
        explain(line, priceBefore, change);
    }

    private void explain(Cart.Line line, Money priceBefore, BiConsumer<ListingId, Integer> change) {
        Listing listing = line.offer().listing();
        long left = line.offer().available();
        Optional<String> none = SaleWords.whyNone(line.offer());
        if (none.isPresent()) {
            setErrorMessage(none.get());
            offer(Said.t("checkout.leave_out"), () -> change.accept(listing.id(), 0));
        } else if (left < line.quantity()) {
            setErrorMessage(Said.t("cart.not_enough", left));
            offer(Said.t("cart.take_left", left), () -> change.accept(listing.id(), (int) left));
        } else if (!listing.price().equals(priceBefore)) {
            note.add(Pieces.span("tag gold", Said.t("checkout.price_changed", priceBefore, listing.price())));
        }
    }

    private void offer(String text, Runnable work) {
        note.add(Pieces.withClass(new NativeButton(text, click -> work.run()), "btn"));
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
        if (error.getParent().isEmpty()) {
            note.addComponentAsFirst(Pieces.div("field-error", Pieces.icon("warn", "small"), error));
        }
    }

    @Override
    public void setInvalid(boolean invalid) {
        note.setVisible(true);
    }
}
