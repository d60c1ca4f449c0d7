package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many at once at the village point")
class RaceTest {
    private static final int MANY = 50;

    /** Starts all together and waits for all. */
    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<Reason> reasonOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    @Test
    void fifty_equal_calls_write_one_slip() throws Exception {
        Market market = Market.shared(Database.POSTGRESQL);
        UUID id = UUID.randomUUID();
        WeighIn weighIn = market.basket(market.household(Callers.VILLAGE));
        List<String> numbers = together(MANY, () -> market.buy(id, weighIn).slipNumber());
        assertEquals(1, numbers.stream().distinct().count());
        assertEquals(1, market.day.number("select count(*) from purchase where uuid = '" + id + "'"));
        assertEquals(1, market.day.number("select count(*) from payable where slip = '" + id + "'"));
        assertEquals(1, market.day.number("select count(*) from transfer where business = '" + id + "'"));
    }

    @Test
    void fifty_receipts_receive_once() throws Exception {
        Market market = Market.shared(Database.POSTGRESQL);
        Purchase slip = market.bought();
        Consignment sent = market.sent(slip.lotCode());
        Arrival arrival = new Arrival(List.of(new Arrival.Line(slip.lotCode(), new Weight(19_400))), Optional.empty());
        List<Long> shortages = together(MANY, () -> market.ask(Market.OPERATOR, Consigning.class,
                desk -> desk.receive(sent.uuid(), arrival)).shortage().grams());
        assertEquals(List.of(100L), shortages.stream().distinct().toList());
        assertEquals(1, market.day.number("select count(*) from lot_move where kind = 'SHORTAGE' and from_lot = " + slip.lot()));
    }

    @Test
    void fifty_cashiers_pay_a_slip_once() throws Exception {
        Market market = Market.shared(Database.POSTGRESQL);
        Purchase slip = market.bought();
        PayOrder order = new PayOrder(Optional.of(Callers.COUNTY), Payment.Method.CASH,
                List.of(new PayOrder.Line(slip.uuid(), Optional.empty())), Optional.empty());
        List<Optional<Reason>> answers = together(MANY, () -> reasonOf(() ->
                market.ask(Market.CASHIER, Paying.class, desk -> desk.pay(UUID.randomUUID(), order))));
        assertEquals(1, answers.stream().filter(Optional::isEmpty).count());
        assertEquals(MANY - 1, answers.stream().filter(Optional.of(Reason.ALREADY_PAID)::equals).count());
        assertEquals(1, market.day.number("select count(*) from payment_line where slip = '" + slip.uuid() + "'"));
    }

    @Test
    void a_lot_is_either_sent_or_its_slip_undone() throws Exception {
        Market market = Market.shared(Database.POSTGRESQL);
        for (int round = 0; round < 10; round++) {
            Purchase slip = market.bought();
            List<Optional<Reason>> answers = new ArrayList<>();
            AtomicInteger turns = new AtomicInteger();
            answers.addAll(together(2, () -> reasonOf(() -> {
                if (turns.getAndIncrement() == 0) {
                    market.sent(slip.lotCode());
                } else {
                    market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(slip.uuid(), "称错了"));
                }
            })));
            assertEquals(1, answers.stream().filter(Optional::isEmpty).count(), answers.toString());
            long undone = market.day.number("select count(*) from lot where state = 'UNDONE' and id = " + slip.lot());
            long reversed = market.day.number("select count(*) from purchase where state = 'REVERSED' and reverses is null and uuid = '" + slip.uuid() + "'");
            assertEquals(undone, reversed);
        }
    }

    @Test
    void a_slip_is_either_paid_or_undone() throws Exception {
        Market market = Market.shared(Database.POSTGRESQL);
        for (int round = 0; round < 10; round++) {
            Purchase slip = market.bought();
            PayOrder order = new PayOrder(Optional.empty(), Payment.Method.CASH,
                    List.of(new PayOrder.Line(slip.uuid(), Optional.empty())), Optional.empty());
            AtomicInteger turns = new AtomicInteger();
            List<Optional<Reason>> answers = together(2, () -> reasonOf(() -> {
                if (turns.getAndIncrement() == 0) {
                    market.ask(Market.CLERK, Paying.class, desk -> desk.pay(UUID.randomUUID(), order));
                } else {
                    market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(slip.uuid(), "称错了"));
                }
            }));
            assertTrue(answers.stream().anyMatch(Optional::isEmpty), answers.toString());
            long paid = market.day.number("select count(*) from payment_line where slip = '" + slip.uuid() + "'");
            long undone = market.day.number("select count(*) from purchase where reverses = '" + slip.uuid() + "'");
            assertEquals(1, paid + undone);
        }
    }
}
