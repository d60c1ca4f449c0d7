package org.countystore.ordering.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countystore.evidence.Photographing;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.HandingOver;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.Progress;
import org.countystore.ordering.RatingGoods;
import org.countystore.ordering.Reached;
import org.countystore.ordering.Returning;
import org.countystore.ordering.State;
import org.countystore.ordering.Thanking;
import org.countystore.ordering.Thanks;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.testing.Screens;

/** An order of two packs of shiitake, 50 yuan of it from the allowance. */
final class Orders {
    static final LocalDateTime PLACED_AT = LocalDateTime.of(2026, 11, 21, 9, 10);

    private Orders() {
    }

    /** The desks behind the page of an order, of which none has anything to add to it. */
    static Screens on(Screens screens) {
        Thanking thanking = mock(Thanking.class);
        when(thanking.of(any())).thenReturn(new Thanks(new Reached(Money.ZERO, 0), List.of()));
        when(thanking.thisYear()).thenReturn(new Reached(Money.ZERO, 0));
        List.of(Ordering.class, MakingGood.class, Returning.class, Photographing.class, RatingGoods.class, HandingOver.class)
                .forEach(desk -> silent(screens, desk));
        return screens.with(Thanking.class, thanking).with(PayingOnline.class, Wires.none())
                .with(Locating.class, Goods.locating()).with(Cataloguing.class, Goods.cataloguing());
    }

    private static <T> void silent(Screens screens, Class<T> desk) {
        screens.with(desk, mock(desk));
    }

    static Order order(UUID uuid) {
        return order(uuid, State.PAID, Delivery.Kind.UNIT);
    }

    static Order order(UUID uuid, State state, Delivery.Kind kind) {
        Progress progress = mock(Progress.class);
        when(progress.placedAt()).thenReturn(PLACED_AT);
        when(progress.paidAt()).thenReturn(at(state, State.PAID, 1));
        when(progress.packedAt()).thenReturn(at(state, State.PACKED, 2));
        when(progress.shippedAt()).thenReturn(at(state, State.SHIPPED, 3));
        when(progress.receivedAt()).thenReturn(at(state, State.RECEIVED, 4));
        when(progress.cancelledAt()).thenReturn(state == State.CANCELLED ? Optional.of(PLACED_AT.plusHours(1)) : Optional.empty());
        OrderLine line = mock(OrderLine.class);
        when(line.no()).thenReturn(1);
        when(line.listing()).thenReturn(new ListingId(uuid));
        when(line.sku()).thenReturn(Goods.SKU);
        when(line.title()).thenReturn("高山香菇");
        when(line.quantity()).thenReturn(2);
        when(line.fen()).thenReturn(new Money(6560));
        when(line.cost()).thenReturn(new Money(6560));
        Order order = mock(Order.class);
        when(order.uuid()).thenReturn(uuid);
        when(order.number()).thenReturn("261121-10073");
        when(order.state()).thenReturn(state);
        when(order.progress()).thenReturn(progress);
        when(order.lines()).thenReturn(List.of(line));
        when(order.line(1)).thenReturn(Optional.of(line));
        when(order.total()).thenReturn(new Money(6560));
        when(order.cost()).thenReturn(new Money(6560));
        when(order.allowance()).thenReturn(new Money(5000));
        when(order.self()).thenReturn(new Money(1560));
        when(order.delivery()).thenReturn(Delivery.to(kind));
        when(order.isCancellable()).thenReturn(state == State.PLACED || state == State.PAID);
        when(order.isOnItsWay()).thenReturn(state == State.PACKED || state == State.SHIPPED);
        return order;
    }

    private static Optional<LocalDateTime> at(State state, State step, int hours) {
        return state != State.CANCELLED && state.compareTo(step) >= 0 ? Optional.of(PLACED_AT.plusHours(hours)) : Optional.empty();
    }
}
