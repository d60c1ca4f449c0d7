package org.countystore.ordering.ui;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The total and the one button that spends. It rests while an answer is on its way. */
class PayBar extends Div {
    private static final long serialVersionUID = 1L;
    private final Div sum = Pieces.div("action-sum");

    PayBar(Runnable place) {
        addClassName("action-bar");
        Button pay = new Button(Said.t("checkout.place"));
        pay.addClassName("pay");
        pay.setDisableOnClick(true);
        pay.addClickListener(click -> {
            try {
                place.run();
            } finally {
                pay.setEnabled(true);
            }
        });
        sum.getElement().setAttribute("aria-live", "polite");
        add(sum, pay);
    }

    void show(Money total, Money self) {
        sum.removeAll();
        sum.add(new Span(Said.t("cart.total")), Pieces.money(total, "big"));
        if (self.isPositive()) {
            sum.add(Pieces.span("meta", Said.t("checkout.of_it_self", self)));
        }
    }
}
