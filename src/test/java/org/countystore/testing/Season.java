package org.countystore.testing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countystore.allowance.Roster;
import org.countystore.collection.Arrival;
import org.countystore.collection.Collecting;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.KeepingPoints;
import org.countystore.collection.Load;
import org.countystore.collection.Purchase;
import org.countystore.collection.WeighIn;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Method;
import org.countystore.ordering.Order;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returning;
import org.countystore.ordering.TakingPayment;
import org.countystore.ordering.Verdict;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.InspectionSheet;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.PackingSheet;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingRun;
import org.countystore.sorting.SortingSheet;
import org.countystore.store.Arrivals;

/** A county through which chestnuts go, from the scale of 水峡村 to a teacher's desk, every step through its desk. */
public final class Season implements AutoCloseable {
    public static final Caller CLERK = Callers.at(Callers.VILLAGE, Role.CLERK);
    public static final Caller NEIGHBOUR = Callers.at(Callers.NEIGHBOUR, Role.CLERK);
    public static final Caller OPERATOR = Callers.at(Callers.TOWN, Role.OPERATOR);
    public static final Caller INSPECTOR = Callers.at(Callers.COUNTY, Role.INSPECTOR);
    public static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);
    public static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);
    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger(100_000);
    public final Shop shop;
    public final Live live;

    public Season(Live live) {
        this.live = live;
        shop = new Shop(live);
        shop.decideSevenFestivals();
        LocalDateTime now = live.now();
        live.setTo(now.minusYears(1));   // before anything that a season tells of
        ask(Shop.store(), Pricing.class, desk -> desk.set(Shop.CHESTNUT, Shop.FIRST, Callers.COUNTY,
                new PriceBand(new Money(1200), new Money(1000), new Money(1400))));
        ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(Callers.VILLAGE));
        ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(Callers.NEIGHBOUR));
        live.sql("update collection_point set opened_on = '2026-01-01'");   // another test may have opened them later
        live.setTo(now);
        List.of(Arrivals.class, Roster.class).forEach(live::get);   // listen from now on
    }

    public static Season on(Database database) {
        return new Season(Live.on(database));
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return shop.ask(caller, desk, work);
    }

    public Household household(PlaceCode village, boolean agrees) {
        long number = HOUSEHOLDS.incrementAndGet();
        live.sql("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                + " publish_name, consent_at, registered_at, version) values (" + number + ", 'H" + number + "', '张大山', '" + village
                + "', 2, 3, 'ABLE_SECURE', true, false, " + agrees + ", '2026-01-01 00:00:00', '2026-01-01 00:00:00', 1)");
        return live.inTransaction(() -> live.get(Register.class).byCode("H" + number));
    }

    /** At 12 yuan a kilogram, with a basket of 1.5 kg, and 15 permille off for leaves. */
    public Purchase buy(Household seller, long netWished) {
        WeighIn weighIn = new WeighIn(seller.code(), Shop.CHESTNUT, Shop.FIRST, new Weight(netWished * 1000 / 985 + 1_501),
                new Weight(1_500), 15,
                new Money(1200), Optional.empty(), live.now(), Optional.empty());
        return ask(Callers.at(seller.village(), Role.CLERK), Collecting.class, desk -> desk.buy(UUID.randomUUID(), weighIn)).purchase();
    }

    /** Of households that agreed, 20 kg each. */
    public List<LotCode> baskets(int households) {
        return IntStream.range(0, households).mapToObj(i -> buy(household(Callers.VILLAGE, true), 20_000).lotCode()).toList();
    }

    public Consignment send(PlaceCode from, PlaceCode to, List<LotCode> lots) {
        return ask(Callers.at(from, from.isVillage() ? Role.CLERK : Role.OPERATOR), Consigning.class,
                desk -> desk.send(UUID.randomUUID(), new Load(from, to, lots)));
    }

    /** @param more grams that the second scale shows beyond the first, or below zero that are missing, in the first lot */
    public Consignment receive(Consignment sent, long more) {
        List<Arrival.Line> lines = new ArrayList<>();
        sent.lots().forEach(lot -> lines.add(new Arrival.Line(lot.lotCode(), lot.sent().plus(new Weight(lines.isEmpty() ? more : 0)))));
        return ask(Callers.at(sent.to(), sent.to().isTown() ? Role.OPERATOR : Role.STORE), Consigning.class,
                desk -> desk.receive(sent.uuid(), new Arrival(lines, Optional.of("路上"))));
    }

    /** All of the lots into one of the first grade and a loss. */
    public SortingRun sort(List<LotCode> lots, long loss) {
        List<SortingSheet.Input> inputs = lots.stream().map(lot -> new SortingSheet.Input(lot, left(lot))).toList();
        long all = inputs.stream().mapToLong(input -> input.weight().grams()).sum();
        SortingSheet sheet = new SortingSheet(Callers.TOWN, inputs, List.of(new SortingSheet.Output(Shop.FIRST, new Weight(all - loss))),
                new Weight(loss), Optional.of("石子"));
        return ask(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(), sheet));
    }

    public Weight left(LotCode lot) {
        return new Weight(live.number("select remaining_grams from lot where code = '" + lot + "'"));
    }

    public static LotCode graded(SortingRun run) {
        return run.outputs().get(0).lotCode();
    }

    public void test(LotCode lot, Quality result) {
        ask(INSPECTOR, Inspecting.class, desk -> desk.inspect(UUID.randomUUID(),
                new InspectionSheet(lot, "快检", result, Optional.of("T-1"), Optional.empty())));
    }

    public PackingRun pack(LotCode lot, SkuCode sku, int packs, Rest rest) {
        return ask(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot, sku, packs, rest)));
    }

    public PackingRun packPieces(LotCode lot, SkuCode sku, Rest rest, long... grams) {
        List<Weight> pieces = Arrays.stream(grams).mapToObj(Weight::new).toList();
        return ask(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot, sku, pieces.size(), rest, pieces)));
    }

    /** Baskets of so many households, brought to town, sorted and tested. */
    public LotCode tested(int households) {
        return tested(baskets(households));
    }

    public LotCode tested(List<LotCode> baskets) {
        receive(send(Callers.VILLAGE, Callers.TOWN, baskets), -30);
        LotCode graded = graded(sort(baskets, 120));
        test(graded, Quality.RELEASED);
        return graded;
    }

    /** In the county store, on sale. */
    public LotCode delivered(LotCode tested, SkuCode sku, int packs) {
        LotCode packed = pack(tested, sku, packs, Rest.KEEP).lotCode();
        receive(send(Callers.TOWN, Callers.COUNTY, List.of(packed)), 0);
        return packed;
    }

    /** Pieces of these weights, in the county store. */
    public LotCode deliveredPieces(SkuCode sku, long... grams) {
        LotCode packed = packPieces(tested(1), sku, Rest.LOSS, grams).lotCode();
        receive(send(Callers.TOWN, Callers.COUNTY, List.of(packed)), 0);
        return packed;
    }

    public Order order(Shop.Colleague buyer, long allowanceFen, Basket.Line... lines) {
        Basket basket = new Basket(Arrays.asList(lines), Delivery.to(Delivery.Kind.UNIT),
                new Basket.Pay(new Money(allowanceFen), Optional.of(Method.COUNTER)));
        return ask(buyer.caller(), Ordering.class, desk -> desk.place(UUID.randomUUID(), basket)).order();
    }

    public static Basket.Line line(ListingId listing, int quantity) {
        return new Basket.Line(listing, quantity);
    }

    public void takeMoney(Order order) {
        ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order.uuid()));
    }

    public void packOrder(Order order) {
        ask(Shop.store(), Dispatching.class, desk -> desk.pack(order.uuid()));
    }

    public void shipOrder(Order order) {
        ask(Shop.store(), Dispatching.class, desk -> desk.ship(order.uuid()));
    }

    public void cancelOrder(Order order) {
        ask(Shop.store(), Ordering.class, desk -> desk.cancel(order.uuid()));
    }

    public static ReturnWish.Line back(int line, int packs) {
        return new ReturnWish.Line(line, packs, Complaint.SPOILED, Optional.empty(), List.of());
    }

    /** By whoever ordered. */
    public ReturnRequest askBack(Order order, ReturnWish.Line... lines) {
        Caller buyer = new Caller(Optional.of(order.buyer()), "buyer" + order.buyer(), List.of(Grant.in(order.unit(), Role.BUYER)),
                "127.0.0.1");
        return ask(buyer, Returning.class, desk -> desk.ask(UUID.randomUUID(), new ReturnWish(order.uuid(), Arrays.asList(lines))))
                .request();
    }

    public ReturnRequest giveBack(Order order, Verdict verdict, ReturnWish.Line... lines) {
        ReturnRequest request = askBack(order, lines);
        return ask(Shop.store(), DecidingReturns.class, desk -> desk.decide(request.uuid(), verdict)).request();
    }

    public Payment pay(Payment.Method method, Optional<Money> part, Purchase... slips) {
        List<PayOrder.Line> lines = Arrays.stream(slips).map(slip -> new PayOrder.Line(slip.uuid(), part)).toList();
        return ask(CASHIER, Paying.class,
                desk -> desk.pay(UUID.randomUUID(), new PayOrder(Optional.of(Callers.COUNTY), method, lines, Optional.empty())));
    }

    @Override
    public void close() {
        live.close();
    }
}
