package org.countystore.ordering.ui;

import java.time.LocalDateTime;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Order;

/** Own money that the counter has to hand out: for returns, and for orders that cost less than was paid. */
class RefundCards extends Div {
    private static final long serialVersionUID = 1L;

    RefundCards() {
        addClassName("cards");
    }

    /** @param why the key of what is said about the day */
    void owe(Order order, Money self, String why, LocalDateTime since, Runnable payBack) {
        String amount = DeskWords.t("counter.pay_back", self);
        Button pay = new Button(amount, click -> Confirm.ask(DeskWords.t("counter.owed"),
                DeskWords.t("counter.pay_back.question", self, order.number()), amount, payBack));
        pay.setAriaLabel(amount + " " + order.number());
        add(Pieces.div("card", Pieces.div("row apart", new H2(order.number()), Pieces.money(self, "plain")),
                Pieces.span("meta", DeskWords.t(why, ReturnWords.time(since))), Pieces.div("row", pay)));
    }
}
