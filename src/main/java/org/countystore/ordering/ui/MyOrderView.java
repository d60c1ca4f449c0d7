package org.countystore.ordering.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Method;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.Returning;
import org.countystore.ordering.State;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One order of the buyer's own: how it stands, what is in it, where that came from, and what can be done. */
@Route("orders/:uuid")
@RolesAllowed("BUYER")
public class MyOrderView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Ordering ordering;
    private final transient Returning returning;
    private final transient Photographing photographing;
    private final transient GoodsNames names;
    private final transient PayingOnline paying;
    private final transient MakingGood good;
    private final transient RateLines rate;
    private final transient ThanksCard thanks;
    private final transient PickUpCard pickUp;

    @Inject
    MyOrderView(Ordering ordering, Returning returning, Photographing photographing, GoodsNames names, RateLines rate,
            ThanksCard thanks, PayingOnline paying, PickUpCard pickUp, MakingGood good) {
        super("orders.one_title");
        this.good = good;
        this.paying = paying;
        this.pickUp = pickUp;
        this.ordering = ordering;
        this.returning = returning;
        this.photographing = photographing;
        this.names = names;
        this.rate = rate;
        this.thanks = thanks;
        addClassName("till");
    }

    static String address(UUID order) {
        return "orders/" + order;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(event.getRouteParameters().get("uuid").orElse("")).ifPresentOrElse(this::show, this::nothing);
    }

    private Optional<OrderSheet> find(String uuid) {
        try {
            return Optional.of(ordering.order(Uuids.in(uuid, "order")));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private void nothing() {
        removeAll();
        add(Pieces.withClass(new H1(t("orders.unknown")), "sr-only"),
                Pieces.empty("empty-search", t("orders.unknown"), Pieces.link("orders", t("checkout.my_orders"), "btn primary")));
    }

    private void show(OrderSheet sheet) {
        Order order = sheet.order();
        removeAll();
        add(Pieces.head(OrderWords.state(order), t("orders.number", order.number())), what(sheet), facts(order));
        actions(order);
    }

    private Div what(OrderSheet sheet) {
        Order order = sheet.order();
        Div what = Pieces.div("stack till-what");
        if (order.replaces().isPresent()) {
            what.add(Pieces.notice("ok", t("orders.resend")));
        }
        OnlineSheet online = paying.of(order.uuid());
        boolean canScan = order.state() == State.PLACED && paying.offered().contains(Method.WECHAT);
        OrderWords.next(sheet, online, canScan)
                .ifPresent(next -> what.add(Pieces.notice(order.state() == State.PLACED ? "warn" : "info", next)));
        if (sheet.isShort()) {
            what.add(Pieces.card(t("short.title"), new ShortCards(sheet, good, () -> show(ordering.order(order.uuid())))));
        }
        if (canScan || !online.refunds().isEmpty()) {
            what.add(Pieces.card(t("wechat.title"), new WechatCard(paying, order, () -> show(ordering.order(order.uuid())))));
        }
        pickUp.of(order).ifPresent(what::add);
        if (OrderTimeline.isOnTheRoad(order)) {
            what.add(Pieces.div("card", OrderTimeline.road(order)));
        }
        Div lines = new Div();
        order.lines().forEach(line -> lines.add(new OrderRow(line, sheet, names)));
        what.add(Pieces.card(t("orders.goods"), lines));
        ordering.abatement(order.uuid()).ifPresent(less -> what.add(Pieces.card(t("abatement.title"), new AbatementCard(order, less))));
        thanks.of(order.uuid()).ifPresent(what::add);
        List<ReturnSheet> returns = returning.of(order.uuid());
        if (!returns.isEmpty()) {
            what.add(Pieces.card(t("returns.title"), new ReturnCards(returns, photographing,
                    uuid -> after(() -> returning.withdraw(uuid), order))));
        }
        if (order.progress().receivedAt().isPresent()) {
            what.add(rate.of(order));
        }
        what.add(Pieces.card(t("orders.timeline"), new OrderTimeline(order, online.hasPaid())));
        return what;
    }

    private Section facts(Order order) {
        return Pieces.withClass(Pieces.card(t("orders.sum"), OrderTotals.of(order), new OrderFacts(order, names)), "till-sum");
    }

    private void actions(Order order) {
        Div bar = Pieces.div("action-bar");
        if (order.isCancellable()) {
            Button cancel = new Button(t("orders.cancel"), click -> askToCancel(order));
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            bar.add(cancel);
        }
        if (order.state() == State.SHIPPED) {
            Button received = new Button(t("orders.receive"), click -> askToReceive(order));
            received.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(received);
        }
        if (!returning.returnable(order.uuid()).isEmpty()) {
            bar.addComponentAsFirst(Pieces.link(ReturnView.address(order.uuid()), t("returns.ask"), "btn"));
        }
        if (bar.getComponentCount() > 0) {
            add(bar);
        }
    }

    private void askToCancel(Order order) {
        Confirm.ask(t("orders.cancel"), t("orders.cancel.sure", order.allowance()), t("orders.cancel.yes"), () -> {
            after(() -> ordering.cancel(order.uuid()), order);
            Refusals.done(t("orders.cancel.done"));
        });
    }

    private void askToReceive(Order order) {
        Confirm.ask(t("orders.receive"), t("orders.receive.sure"), t("orders.receive.yes"), () -> {
            after(() -> ordering.receive(order.uuid()), order);
            Refusals.done(t("orders.receive.done"));
        });
    }

    /** Shows how it stands even where the store was quicker and the step is refused. */
    private void after(Runnable step, Order order) {
        try {
            step.run();
        } finally {
            show(ordering.order(order.uuid()));
        }
    }
}
