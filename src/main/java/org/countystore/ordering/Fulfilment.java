package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.LostRace;
import org.countystore.store.Awaited;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows from each step of an order: money, packs, and the news of it. A step that was done follows with nothing. */
@ApplicationScoped
class Fulfilment {
    @Inject
    OrderPayments payments;
    @Inject
    Stockroom stockroom;
    @Inject
    Till till;
    @Inject
    OrderBook book;
    @Inject
    Settlement settlement;
    @Inject
    Larder larder;
    @Inject
    Steps steps;
    @Inject
    Counterfoil codes;

    /** @throws Refused PAID_ONLINE where the buyer has paid over a wire meanwhile, so that nobody keeps the cash */
    void pay(Order order) {
        if (steps.take(order, Progress::pay)) {
            taken(order, Method.COUNTER, Caller.current().name());
        } else if (payments.of(order).stream().anyMatch(payment -> payment.method() == Method.WECHAT)) {
            throw new Refused(Reason.PAID_ONLINE, order.self());
        }
    }

    /**
     * Takes money that came over a wire for an order that waits for it.
     *
     * @return the transfer that booked it
     */
    UUID payOnline(Order order) {
        if (!steps.take(order, Progress::pay)) {
            throw new LostRace("somebody has just paid it otherwise");
        }
        return taken(order, Method.WECHAT, Method.WECHAT.name());
    }

    private UUID taken(Order order, Method method, String by) {
        UUID transfer = till.take(order, method);
        payments.add(new OrderPayment(order, method, transfer, by, steps.now()));
        steps.announce(new OrderPaid(order.uuid(), order.store()));
        return transfer;
    }

    /**
     * @param chosen which pieces it gets where they were weighed one by one; none for what is proposed
     * @throws Refused STILL_WAITING where something has not come from the harvest yet
     */
    void pack(Order order, List<Chosen> chosen) {
        if (steps.take(order, Progress::pack)) {
            Map<Integer, Abated> less = new HashMap<>(order.isPromised() ? missing(order) : Map.of());
            larder.give(order, chosen).forEach((line, lighter) -> less.merge(line, lighter, Abated::with));
            settlement.settle(order, less);
            codes.make(order, steps.now());
            steps.announce(new OrderPacked(order.uuid(), order.store()));
        }
    }

    /** What never came of what was ordered ahead, and is not paid for in the end. */
    private Map<Integer, Abated> missing(Order order) {
        OrderSheet sheet = book.sheet(order);
        if (sheet.isWaiting()) {
            throw new Refused(Reason.STILL_WAITING, sheet.awaited().stream().mapToLong(Awaited::waiting).sum());
        }
        return order.lines().stream().filter(line -> sheet.missing(line) > 0)
                .collect(Collectors.toMap(OrderLine::no, line -> Abated.shortOf(sheet.missing(line), line)));
    }

    void ship(Order order) {
        if (steps.take(order, Progress::ship)) {
            stockroom.handOver(order.uuid(), order.packs());
            steps.announce(new OrderShipped(order.uuid(), order.store()));
        }
    }

    void receive(Order order) {
        if (steps.take(order, Progress::receive)) {
            steps.announce(new OrderReceived(order.uuid(), order.store()));
        }
    }

    /** By the code of the order, so that it is taken together with the packs. */
    void handOver(Order order) {
        if (order.delivery().kind() == Delivery.Kind.STORE) {
            ship(order);
        }
        receive(order);
        codes.of(order).ifPresent(code -> code.handOver(Caller.current().name(), steps.now()));
    }

    /** @throws Refused CANNOT_CANCEL also where it sends packs again: whoever cancelled it would have neither packs nor money */
    void cancel(Order order) {
        if (order.replaces().isPresent()) {
            throw new Refused(Reason.CANNOT_CANCEL, order.state());
        }
        giveUp(order, Progress::cancel);
    }

    void lapse(Order order) {
        giveUp(order, Progress::lapse);
    }

    private void giveUp(Order order, BiPredicate<Progress, LocalDateTime> step) {
        if (steps.take(order, step)) {
            List<OrderPayment> taken = payments.of(order);
            taken.forEach(payment -> payment.giveBack(Caller.current().name(), steps.now()));
            till.giveBack(order, taken.stream().map(OrderPayment::transfer).toList());
            stockroom.release(order.uuid());
            steps.announce(new OrderCancelled(order.uuid(), order.store()));
        }
    }
}
