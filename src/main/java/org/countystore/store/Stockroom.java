package org.countystore.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.once.Attempt;
import org.countystore.once.LostRace;
import org.countystore.store.StockMovement.Kind;
import org.countystore.store.Stocks.Some;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Sets packs aside for orders, gives them back, lets them go, and takes them back when they are returned. */
@ApplicationScoped
public class Stockroom {
    @Inject
    Stocks stocks;
    @Inject
    StockMovements movements;
    @Inject
    Listings listings;
    @Inject
    Presales presales;
    @Inject
    Waitlist waitlist;
    @Inject
    Clock clock;

    /** What the listings cost and have left at this moment, in one statement; unknown ones are left out. */
    public Map<ListingId, Shelf> shelves(Collection<ListingId> wanted) {
        return stocks.shelves(wanted, LocalDate.now(clock));
    }

    /**
     * Sets packs aside for an order, first-expiring first: all of them or none, every part of a box; what is sold ahead of the
     * harvest is reserved, and set aside as far as it is there. Takes the stock rows in one round trip.
     * If somebody was quicker at one of the rows the whole call is asked again, and then goes from row to row in
     * the lock order, so that it ends in packs or in a refusal and never in a deadlock.
     *
     * @throws Refused OUT_OF_STOCK with the title and what is left, at the line
     */
    @Transactional(TxType.MANDATORY)
    public List<Allocated> allocate(UUID order, List<Want> wants) {
        return allocate(order, wants, movements.rows());
    }

    /** @param before what is written first, in the same round trip where one is enough */
    @Transactional(TxType.MANDATORY)
    public List<Allocated> allocate(UUID order, List<Want> wants, Rows before) {
        Map<Boolean, List<Want>> ahead = wants.stream().collect(Collectors.partitioningBy(want -> want.shelf().promise().isPresent()));
        if (!ahead.get(true).isEmpty()) {
            before.write();
        }
        List<Want> here = Stream.concat(waitlist.reserve(order, ahead.get(true)).stream(), ahead.get(false).stream()).toList();
        List<Allocated> plan = Picking.of(here).stream().flatMap(sku -> sku.plan().stream()).toList();
        if (Attempt.isRepeated()) {
            before.write();
            return takeOneByOne(order, here);
        }
        return takeTogether(order, plan, before);
    }

    /** What is planned is written down first, so that the rows everybody wants are locked for as short as can be. */
    private List<Allocated> takeTogether(UUID order, List<Allocated> plan, Rows before) {
        stocks.allocate(some(plan), before.add(diary(Kind.ALLOCATION, order, plan)), gone -> {
            throw new LostRace("a lot was emptied between looking and taking");
        });
        before.write();
        return plan;
    }

    private List<Allocated> takeOneByOne(UUID order, List<Want> wants) {
        List<Allocated> taken = new ArrayList<>();
        for (Picking sku : Picking.of(wants)) {
            taken.addAll(sku.take(stocks, LocalDate.now(clock)));
        }
        write(Kind.ALLOCATION, order, taken);
        return taken;
    }

    /** Puts back what was set aside for an order that will not be. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID order) {
        waitlist.serve(presales.concerning(order), () -> {
            List<Allocated> allocated = movements.allocatedTo(order);
            mustAll(stocks.release(some(allocated)), order);
            write(Kind.RELEASE, order, allocated);
            waitlist.cancel(order);
        });
    }

    /**
     * Lets the packs of an order leave the store.
     *
     * @param sold how many of each listing, for its count of packs sold
     */
    @Transactional(TxType.MANDATORY)
    public void handOver(UUID order, Map<ListingId, Integer> sold) {
        List<Allocated> allocated = movements.allocatedTo(order);
        mustAll(stocks.handOver(some(allocated)), order);
        listings.countSold(new TreeMap<>(sold));
        write(Kind.HAND_OVER, order, allocated);
    }

    /**
     * Takes packs of an order back into the lots they came from; what was given last comes back first.
     *
     * @param wasted why they are thrown away at once; empty if they lie on the shelf again
     */
    @Transactional(TxType.MANDATORY)
    public void takeBack(Homecoming home, Optional<String> wasted) {
        waitlist.serve(presales.concerning(home.order()), () -> putBack(home, wasted));
    }

    private void putBack(Homecoming home, Optional<String> wasted) {
        List<Long> lockOrder = movements.allocatedTo(home.order()).stream().map(Allocated::stock).toList();
        List<Allocated> packs = home.lots(movements.givenTo(home.order()), movements.broughtBack(home.earlier())).stream()
                .sorted(Comparator.comparing(part -> lockOrder.indexOf(part.stock()))).toList();
        mustAll(wasted.isPresent() ? stocks.throwAway(some(packs)) : stocks.takeBack(some(packs)), home.document());
        write(Kind.RETURN, home.document(), packs);
        wasted.ifPresent(reason -> movements.add(packs.stream()
                .map(part -> movement(Kind.ADJUSTMENT, part, -part.packs(), home.document(), reason)).toList()));
    }

    /** Gives up what a line still waits for, because it will not come. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID order, int line) {
        waitlist.withdraw(order, line);
    }

    /**
     * Sets packs of another listing aside for what a line still waits for and will not get.
     *
     * @throws Refused OUT_OF_STOCK
     */
    @Transactional(TxType.MANDATORY)
    public void replace(UUID order, int line, Shelf other) {
        long packs = waitlist.replace(order, line, other.sku());
        takeOneByOne(order, List.of(new Want(line, other, Math.toIntExact(packs))));
    }

    /** What orders have reserved ahead of the harvest, line by line, in one statement for any number. */
    public Map<UUID, List<Awaited>> awaitedBy(Collection<UUID> orders) {
        return waitlist.awaited(orders).stream().collect(Collectors.groupingBy(Awaited::order));
    }

    /** The lots of an order, line by line. */
    public List<Allocated> allocatedTo(UUID order) {
        return movements.allocatedTo(order);
    }

    /** The lots of many orders, in one statement. */
    public Map<UUID, List<Allocated>> allocatedTo(Collection<UUID> orders) {
        Map<UUID, List<Allocated>> byOrder = new HashMap<>();
        movements.allocatedTo(orders).forEach(row -> byOrder.computeIfAbsent((UUID) row[5], order -> new ArrayList<>())
                .add(StockMovements.allocated(row)));
        byOrder.replaceAll((order, parts) -> Allocated.together(parts));
        return byOrder;
    }

    /** By when packs of these stock rows should be eaten, in one statement. */
    public Map<Long, LocalDate> bestBefore(Collection<Long> rows) {
        return stocks.bestBefore(rows);
    }

    /** The orders that got packs of these lots, the newest first: for who must be told about a lot. */
    public List<Given> givenFrom(Collection<LotId> lots, int atMost) {
        return movements.allocatedFrom(lots, atMost).stream()
                .map(row -> new Given((UUID) row[0], (LotCode) row[1], ((Number) row[2]).longValue())).toList();
    }

    /** Packs of one lot that were set aside for one order. */
    public record Given(UUID order, LotCode lot, long packs) {
    }

    private static List<Some> some(List<Allocated> packs) {
        return packs.stream().map(part -> new Some(part.stock(), part.packs())).toList();
    }

    private static void mustAll(boolean[] changed, UUID order) {
        for (boolean row : changed) {
            if (!row) {
                throw new IllegalStateException("stock does not hold what was set aside for " + order);
            }
        }
    }

    private void write(Kind kind, UUID order, List<Allocated> packs) {
        movements.add(diary(kind, order, packs));
    }

    private List<StockMovement> diary(Kind kind, UUID order, List<Allocated> packs) {
        return packs.stream().map(part -> movement(kind, part, part.packs(), order, "")).toList();
    }

    private StockMovement movement(Kind kind, Allocated part, long packs, UUID document, String reason) {
        return new StockMovement(kind, part.stock(), packs, document, part.line(), reason, Caller.current().name(),
                LocalDateTime.now(clock));
    }
}
