package org.countystore.ordering.ui;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.store.Awaited;
import org.countystore.store.Listing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What never came from the harvest, and what its buyer may have instead. */
class ShortCards extends Div {
    private static final long serialVersionUID = 1L;
    private final transient MakingGood good;
    private final transient Runnable after;
    private final transient Map<Integer, Offer> offered;

    /** @param after shows how it stands then */
    ShortCards(OrderSheet sheet, MakingGood good, Runnable after) {
        this.good = good;
        this.after = after;
        offered = good.offered(sheet.order().uuid());
        addClassName("stack");
        sheet.order().lines().stream().filter(sheet::isShort).forEach(line -> add(card(sheet, line)));
    }

    private Component card(OrderSheet sheet, OrderLine line) {
        Awaited awaited = sheet.awaited(line).orElseThrow();
        Order order = sheet.order();
        String until = Said.day(awaited.harvest().orElseThrow().at().toLocalDate().plusDays(good.answerDays()));
        Div card = Pieces.div("stack", Pieces.notice("warn", Said.t("short.what", line.title(), awaited.waiting(), until)));
        Button refund = new Button(Said.t("short.refund", awaited.waiting()), click -> Confirm.ask(Said.t("short.refund.title"),
                Said.t("short.refund.sure", line.title(), awaited.waiting()), Said.t("short.refund.yes"), () -> {
                    good.refund(order.uuid(), line.no());
                    after.run();
                }));
        Div ways = Pieces.div("row");
        Optional.ofNullable(offered.get(line.no())).map(offer -> instead(sheet, line, offer)).ifPresent(ways::add);
        ways.add(refund);
        card.add(ways);
        return card;
    }

    private Component instead(OrderSheet sheet, OrderLine line, Offer offer) {
        long packs = sheet.waiting(line);
        Listing other = offer.listing();
        Button take = new Button(Said.t("short.instead", packs, other.title()), click -> Confirm.ask(Said.t("short.instead.title"),
                Said.t("short.instead.sure", line.title(), packs, other.title(), other.price()), Said.t("short.instead.yes"), () -> {
                    good.substitute(sheet.order().uuid(), line.no());
                    after.run();
                }));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return take;
    }
}
