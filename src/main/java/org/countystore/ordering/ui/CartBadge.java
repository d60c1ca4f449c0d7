package org.countystore.ordering.ui;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Span;

/** The small number on the way to the cart; nothing while the cart is empty. */
public class CartBadge extends Span {
    private static final long serialVersionUID = 1L;
    private static final long MOST_SHOWN = 99;
    private long things;

    /** @param things how many different things lie in the cart */
    public CartBadge(long things) {
        this.things = things;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
        var listening = ComponentUtil.addListener(attached.getUI(), CartChanged.class, change -> {
            things = change.things();
            show();
        });
        addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    private void show() {
        removeAll();
        if (things > 0) {
            Span number = Pieces.span("badge", things > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(things));
            number.getElement().setAttribute("aria-hidden", "true");
            add(number, Pieces.span("sr-only", Texts.of(getLocale(), "shop.in_cart", things)));
        }
    }
}
