package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.State;

import com.vaadin.flow.component.html.Span;

/** What an order's state means to its buyer. */
final class OrderWords {
    private OrderWords() {
    }

    static String state(Order order) {
        if (order.progress().isInAftersale()) {
            return Said.t("orders.state.AFTERSALE");
        }
        boolean pickUp = order.delivery().kind() == Kind.STORE && order.isOnItsWay();
        return Said.t(pickUp ? "orders.state.PICK_UP" : "orders.state." + order.state());
    }

    static Span tag(Order order) {
        String colour = order.progress().isInAftersale() ? "gold" : switch (order.state()) {
            case PLACED -> "red";
            case PAID, PACKED -> "gold";
            case SHIPPED -> "blue";
            case RECEIVED -> "green";
            case CANCELLED, RETURNED -> "plain";
        };
        return Pieces.tag(colour, state(order));
    }

    /**
     * What the buyer should do or wait for now; nothing when it is over.
     *
     * @param canScan whether there is a code to pay by below
     */
    static Optional<String> next(OrderSheet sheet, OnlineSheet online, boolean canScan) {
        Order order = sheet.order();
        Kind kind = order.delivery().kind();
        return switch (order.state()) {
            case PLACED -> Optional.of(Said.t(canScan ? "orders.next.PLACED.scan" : "orders.next.PLACED", order.self(), order.number()));
            case PAID -> paid(sheet);
            case PACKED -> Optional.of(Said.t("orders.next.PACKED." + kind));
            case SHIPPED -> Optional.of(Said.t("orders.next.SHIPPED." + kind));
            case CANCELLED -> Optional.of(Said.t("orders.next.CANCELLED" + back(order, online)));
            case RECEIVED, RETURNED -> Optional.empty();
        };
    }

    /** What came up short is asked for in a card of its own. */
    private static Optional<String> paid(OrderSheet sheet) {
        if (sheet.isShort()) {
            return Optional.empty();
        }
        return Optional.of(sheet.isWaiting() ? Said.t("orders.next.waiting", sheet.order().promisedOn().map(Said::day).orElse(""))
                : Said.t("orders.next.PAID"));
    }

    /** How own money comes back, if any was paid. */
    private static String back(Order order, OnlineSheet online) {
        boolean hasPaid = order.self().isPositive() && order.progress().paidAt().isPresent();
        return online.bringsBackOfCancelled() ? ".wire" : hasPaid ? ".paid" : "";
    }

    static String delivery(Delivery delivery, GoodsNames names) {
        String where = delivery.place().map(names::fullPlace).map(place -> place + " ").orElse("") + delivery.address().orElse("");
        return Said.t("orders.to." + delivery.kind(), where);
    }
}
