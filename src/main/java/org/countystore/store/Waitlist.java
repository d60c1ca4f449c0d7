package org.countystore.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.once.LostRace;
import org.countystore.store.Shelf.Slot;
import org.countystore.store.Stocks.Some;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who waits for packs of a pre-sale. Whatever makes packs free gives them to who waits, oldest first, before it is over: so
 * while anybody waits, nothing lies on the shelf that somebody else could buy.
 *
 * <p>A pre-sale is locked before any stock row of its SKU.
 */
@ApplicationScoped
class Waitlist {
    @Inject
    Presales presales;
    @Inject
    Reservations reservations;
    @Inject
    Stocks stocks;
    @Inject
    StockMovements movements;
    @Inject
    Clock clock;

    /**
     * Lets lines of an order queue up.
     *
     * @return what is there for them already, to be taken from the shelf now
     * @throws Refused OUT_OF_STOCK with the title and what can still be ordered, at the line
     */
    List<Want> reserve(UUID order, List<Want> wants) {
        List<Want> there = new ArrayList<>();
        wants.stream().sorted(Comparator.comparing(want -> want.shelf().promise().orElseThrow().presale()))
                .forEach(want -> reserve(order, want, there));
        return there;
    }

    private void reserve(UUID order, Want want, List<Want> there) {
        long id = want.shelf().promise().orElseThrow().presale();
        boolean isTaken = presales.reserve(id, want.packs());
        Presale presale = presales.locked(id);
        if (!isTaken) {
            throw presale.isClosed() ? new LostRace("the harvest was closed between looking and ordering") : full(want, presale);
        }
        Shelf shelf = want.shelf().with(stocks.slots(presale.store(), presale.sku(), LocalDate.now(clock)));
        int now = (int) Math.min(want.packs(), shelf.available());
        Reservation reservation = new Reservation(presale, order, want.line(), want.packs());
        reservation.allot(now);
        reservations.add(reservation);
        if (now > 0) {
            presales.count(id, 0, now);
            there.add(new Want(want.line(), shelf, now));
        }
    }

    private static Refused full(Want want, Presale presale) {
        return new Refused(Reason.OUT_OF_STOCK, want.shelf().title(), presale.left()).at("lines[" + (want.line() - 1) + "].quantity");
    }

    /**
     * Changes the shelves; what is free then goes to who waits.
     *
     * @param waited pre-sales that may wait for it, in lock order
     */
    void serve(List<Long> waited, Runnable change) {
        List<Presale> locked = waited.stream().map(presales::locked).toList();
        change.run();
        locked.forEach(this::allot);
    }

    /** Gives what lies free to who waits: whoever came first gets all of the own packs before the next gets one. */
    private void allot(Presale presale) {
        List<Reservation> queue = presale.isClosed() ? List.of() : reservations.waiting(presale.id());
        List<Slot> free = queue.isEmpty() ? List.of() : stocks.slots(presale.store(), presale.sku(), LocalDate.now(clock));
        List<StockMovement> given = new ArrayList<>();
        Map<Integer, Long> taken = new TreeMap<>();
        int next = 0;
        long left = free.isEmpty() ? 0 : free.get(0).available();
        for (Reservation reservation : queue) {
            long earlier = reservation.allotted();
            while (reservation.waiting() > 0 && next < free.size()) {
                long packs = Math.min(reservation.waiting(), left);
                reservation.allot(packs);
                taken.merge(next, packs, Long::sum);
                given.add(movement(reservation, free.get(next), packs, earlier));
                left -= packs;
                if (left == 0 && ++next < free.size()) {
                    left = free.get(next).available();
                }
            }
        }
        take(presale.id(), taken.entrySet().stream().map(lot -> new Some(free.get(lot.getKey()).stock(), lot.getValue())).toList());
        movements.add(given);
    }

    private StockMovement movement(Reservation reservation, Slot lot, long packs, long earlier) {
        return new StockMovement(StockMovement.Kind.ALLOCATION, lot.stock(), packs, reservation.order(), reservation.line(), "",
                Caller.current().name(), LocalDateTime.now(clock)).after(earlier);
    }

    private void take(long presale, List<Some> lots) {
        if (lots.isEmpty()) {
            return;
        }
        reservations.write();
        presales.count(presale, 0, lots.stream().mapToLong(Some::packs).sum());
        for (boolean isTaken : stocks.allocate(lots)) {
            if (!isTaken) {
                throw new LostRace("a lot was emptied between looking and allotting");
            }
        }
    }

    /** An order will not be: it leaves every queue. Its pre-sales are locked. */
    void cancel(UUID order) {
        for (Reservation reservation : reservations.of(order)) {
            long standing = reservation.standing();
            presales.count(reservation.presale(), -standing, -reservation.kept());
            reservation.cancel();
        }
    }

    /** A line no longer wants what will not come. */
    void withdraw(UUID order, int line) {
        leave(order, line, Reservation::withdraw);
    }

    /**
     * A line takes packs of another SKU for what will not come.
     *
     * @return how many
     */
    long replace(UUID order, int line, SkuCode other) {
        return leave(order, line, reservation -> reservation.replaceBy(other));
    }

    /** @return how many packs are no longer awaited */
    private long leave(UUID order, int line, Consumer<Reservation> way) {
        presales.locked(reservation(order, line).presale());
        Reservation reservation = reservation(order, line);
        long waiting = reservation.waiting();
        presales.count(reservation.presale(), -waiting, 0);
        way.accept(reservation);
        return waiting;
    }

    private Reservation reservation(UUID order, int line) {
        return reservations.of(order).stream().filter(each -> each.line() == line).findFirst().orElseThrow();
    }

    List<Awaited> awaited(Collection<UUID> orders) {
        return reservations.awaited(orders);
    }
}
