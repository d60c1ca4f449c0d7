package org.countystore.ordering.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What a buyer has asked to give back of one order, and how that stands. */
class ReturnCards extends Div {
    private static final long serialVersionUID = 1L;

    /** @param withdraw takes a return back that waits */
    ReturnCards(List<ReturnSheet> returns, Photographing photographing, Consumer<UUID> withdraw) {
        addClassName("stack");
        for (ReturnSheet sheet : returns) {
            Div told = Pieces.div("stack return-one", Pieces.div("row apart",
                    Pieces.span("meta", Said.t("returns.asked_at", ReturnWords.time(sheet.request().askedAt()))),
                            ReturnWords.state(sheet.request())),
                    ReturnWords.lines(sheet, photographing), ReturnWords.outcome(sheet.request()));
            if (sheet.request().state() == ReturnState.REQUESTED) {
                told.add(new Button(Said.t("returns.withdraw"), click -> Confirm.ask(Said.t("returns.withdraw"),
                        Said.t("returns.withdraw.sure"),
                        Said.t("returns.withdraw"), () -> withdraw.accept(sheet.request().uuid()))));
            }
            sheet.request().sentAgain().ifPresent(again ->
                    told.add(Pieces.link(MyOrderView.address(again), Said.t("returns.sent_again.see"), "more")));
            add(told);
        }
    }
}
