package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiPredicate;

import org.countystore.kernel.Caller;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows from each step of an order: money, packs, and the news of it. A step that was done follows with nothing. */
@ApplicationScoped
class Fulfilment {
    @Inject
    CounterPayments payments;
    @Inject
    Stockroom stockroom;
    @Inject
    Till till;
    @Inject
    Steps steps;

    void pay(Order order) {
        if (steps.take(order, Progress::pay)) {
            payments.add(new CounterPayment(order, till.take(order), Caller.current().name(), steps.now()));
            steps.announce(new OrderPaid(order.uuid(), order.store()));
        }
    }

    void pack(Order order) {
        if (steps.take(order, Progress::pack)) {
            till.settle(order);
            steps.announce(new OrderPacked(order.uuid(), order.store()));
        }
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

    void cancel(Order order) {
        giveUp(order, Progress::cancel);
    }

    void lapse(Order order) {
        giveUp(order, Progress::lapse);
    }

    private void giveUp(Order order, BiPredicate<Progress, LocalDateTime> step) {
        if (steps.take(order, step)) {
            List<CounterPayment> taken = payments.of(order);
            taken.forEach(payment -> payment.giveBack(Caller.current().name(), steps.now()));
            till.giveBack(order, taken.stream().map(CounterPayment::transfer).toList());
            stockroom.release(order.uuid());
            steps.announce(new OrderCancelled(order.uuid(), order.store()));
        }
    }
}
