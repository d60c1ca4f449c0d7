package org.countystore.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.collection.Collecting;
import org.countystore.collection.Consignment;
import org.countystore.collection.Purchase;
import org.countystore.household.Household;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.Order;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.Verdict;
import org.countystore.payable.Payment;
import org.countystore.payable.Paying;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingRun;
import org.countystore.store.Stocking;
import org.countystore.testing.Callers;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;

/** Does whatever comes to mind, over and over, right or wrong; what the county refuses stays undone. */
final class Errands {
    private static final int PACK = 500;
    private final Map<String, Runnable> errands = new LinkedHashMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Season season;
    private final Random dice;
    private final List<Household> households;
    private final List<Shop.Colleague> buyers;
    private final SkuCode sku;
    private final ListingId listing;
    private final List<Purchase> slips = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<LotCode> village = new ArrayList<>();
    private final List<Consignment> onTheRoad = new ArrayList<>();
    private final List<LotCode> town = new ArrayList<>();
    private final List<SortingRun> runs = new ArrayList<>();
    private final List<PackingRun> packings = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Order> sold = new ArrayList<>();
    private final List<ReturnRequest> returns = new ArrayList<>();

    Errands(Season season, long seed) {
        this.season = season;
        dice = new Random(seed);
        households = Stream.generate(() -> season.household(Callers.VILLAGE, true)).limit(4).toList();
        buyers = Stream.generate(season.shop::buyer).limit(3).toList();
        sku = season.shop.sku();
        listing = season.shop.listed(sku, new Money(1_250));
        inTheVillage();
        inTown();
        inTheStore();
    }

    private void inTheVillage() {
        errands.put("weigh in", () -> {
            Purchase slip = season.buy(any(households), 2_000L + dice.nextInt(30_000));
            slips.add(slip);
            village.add(slip.lotCode());
        });
        errands.put("take back a slip", () -> season.ask(Season.CLERK, Collecting.class,
                desk -> desk.reverse(latest(slips).uuid(), "称错了")));
        errands.put("pay", () -> payments.add(season.pay(any(List.of(Payment.Method.values())),
                dice.nextBoolean() ? Optional.empty() : Optional.of(new Money(1 + dice.nextInt(900))), any(slips))));
        errands.put("take back a payment", () -> season.ask(Season.CASHIER, Paying.class,
                desk -> desk.reverse(any(payments).uuid(), "付错人")));
        errands.put("send to town", () -> onTheRoad.add(season.send(Callers.VILLAGE, Callers.TOWN, some(village))));
        errands.put("receive", () -> {
            Consignment sent = any(onTheRoad);
            onTheRoad.remove(sent);
            Consignment received = season.receive(sent, List.of(0, -20, 15).get(dice.nextInt(3)));
            if (received.to().equals(Callers.TOWN)) {
                received.lots().forEach(lot -> town.add(lot.lotCode()));
            }
        });
    }

    private void inTown() {
        errands.put("sort", () -> runs.add(season.sort(some(town), 1 + dice.nextInt(300))));
        errands.put("take back a sorting", () -> season.ask(Season.OPERATOR, Sorting.class,
                desk -> desk.reverse(any(runs).uuid(), "等级错了")));
        errands.put("test", () -> season.test(Season.graded(any(runs)), dice.nextInt(9) == 0 ? Quality.QUARANTINED : Quality.RELEASED));
        errands.put("pack", () -> {
            LotCode graded = Season.graded(any(runs));
            int most = (int) Math.min(40, season.left(graded).grams() / PACK);
            packings.add(season.pack(graded, sku, 1 + dice.nextInt(most + 1), dice.nextBoolean() ? Rest.KEEP : Rest.LOSS));
        });
        errands.put("take back a packing", () -> season.ask(Season.OPERATOR, Packing.class,
                desk -> desk.reverse(latest(packings).uuid(), "标签错了")));
        errands.put("send to the store", () -> onTheRoad.add(season.send(Callers.TOWN, Callers.COUNTY, List.of(any(packings).lotCode()))));
    }

    private void inTheStore() {
        errands.put("count", () -> season.ask(Shop.store(), Stocking.class,
                desk -> desk.count(UUID.randomUUID(), new Stocking.Count(any(packings).lotCode(), dice.nextInt(9), "破了"))));
        errands.put("order", () -> orders.add(season.order(any(buyers), dice.nextInt(6_000), Season.line(listing, 1 + dice.nextInt(4)))));
        errands.put("take money", () -> season.takeMoney(any(orders)));
        errands.put("pack an order", () -> season.packOrder(any(orders)));
        errands.put("hand over", () -> {
            Order order = any(orders);
            season.shipOrder(order);
            sold.add(order);
        });
        errands.put("receive an order", () -> season.ask(Shop.store(), Ordering.class, desk -> desk.receive(any(sold).uuid())));
        errands.put("cancel", () -> season.cancelOrder(any(orders)));
        errands.put("ask for a return", () -> returns.add(season.askBack(any(sold), Season.back(1, 1))));
        errands.put("approve a return", () -> decide(Verdict.approved(any(List.of(Fault.values())), any(List.of(Goods.values())))));
        errands.put("send again", () -> decide(Verdict.sentAgain(any(List.of(Fault.values())), any(List.of(Goods.values())))));
        errands.put("decline a return", () -> decide(Verdict.declined("照片看不出问题")));
    }

    private void decide(Verdict verdict) {
        UUID uuid = any(returns).uuid();
        ReturnRequest decided = season.ask(Shop.store(), DecidingReturns.class, desk -> desk.decide(uuid, verdict)).request();
        if (decided.isOwed() && dice.nextBoolean()) {
            season.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(uuid));
        }
    }

    void run(int times) {
        for (int i = 0; i < times; i++) {
            String errand = thought();
            try {
                errands.get(errand).run();
                done.merge(errand, 1, Integer::sum);
            } catch (Refused | Nothing no) {
                done.merge(errand, 0, Integer::sum);
            }
        }
    }

    /** Mistakes come to mind less often. */
    private String thought() {
        String first = any(List.copyOf(errands.keySet()));
        return first.startsWith("take back") && dice.nextInt(4) > 0 ? thought() : first;
    }

    /** How often each went through. */
    Map<String, Integer> done() {
        return done;
    }

    private static final class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private <T> T any(List<T> things) {
        if (things.isEmpty()) {
            throw new Nothing();
        }
        return things.get(dice.nextInt(things.size()));
    }

    private <T> T latest(List<T> things) {
        any(things);
        return things.get(things.size() - 1);
    }

    /** Up to four, which are then gone from the list. */
    private List<LotCode> some(List<LotCode> lots) {
        List<LotCode> taken = new ArrayList<>();
        do {
            taken.add(any(lots));
            lots.remove(taken.get(taken.size() - 1));
        } while (taken.size() < 4 && !lots.isEmpty() && dice.nextBoolean());
        return taken;
    }
}
