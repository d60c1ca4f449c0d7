package org.countystore.ordering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Abatement;
import org.countystore.ordering.Order;

/** What an order gave back when it was packed, line by line, and where it went. */
class AbatementCard extends Div {
    private static final long serialVersionUID = 1L;

    AbatementCard(Order order, Abatement abatement) {
        addClassName("stack");
        order.lines().stream().filter(line -> line.fen().exceeds(line.cost())).forEach(line ->
                add(Pieces.div("stack tight", Pieces.div("row apart", new Span(line.title()),
                        Pieces.money(line.fen().minus(line.cost()), "plain")),
                        Pieces.span("meta", Said.t("abatement.cause." + line.abated().cause(), line.fen(), line.cost())))));
        Money allowance = abatement.fen().minus(abatement.self());
        if (allowance.isPositive()) {
            add(Pieces.notice("ok", Said.t("returns.allowance_back", allowance)));
        }
        if (abatement.self().isPositive()) {
            add(Pieces.notice(abatement.isOwed() ? "warn" : "ok",
                    Said.t(abatement.isOwed() ? "abatement.owed" : "abatement.paid_back", abatement.self())));
        }
    }
}
