package org.countystore.ordering.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.ReturnSheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Own money that the counter has to hand out for returns. */
class RefundCards extends Div {
    private static final long serialVersionUID = 1L;

    RefundCards(List<ReturnSheet> owed, Consumer<UUID> payBack) {
        addClassName("cards");
        owed.forEach(sheet -> add(card(sheet, payBack)));
    }

    private static Div card(ReturnSheet sheet, Consumer<UUID> payBack) {
        String amount = DeskWords.t("counter.pay_back", sheet.request().self());
        Button pay = new Button(amount, click -> Confirm.ask(DeskWords.t("counter.owed"),
                DeskWords.t("counter.pay_back.question", sheet.request().self(), sheet.order().number()), amount,
                () -> payBack.accept(sheet.request().uuid())));
        pay.setAriaLabel(amount + " " + sheet.order().number());
        return Pieces.div("card", Pieces.div("row apart", new H2(sheet.order().number()), Pieces.money(sheet.request().self(), "plain")),
                Pieces.span("meta", DeskWords.t("returns.asked_at", ReturnWords.time(sheet.request().askedAt()))), Pieces.div("row", pay));
    }
}
