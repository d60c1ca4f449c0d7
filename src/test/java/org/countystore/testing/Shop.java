package org.countystore.testing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.allowance.AllowancePolicy;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Tranche;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.GradeCode;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.UnitId;
import org.countystore.kernel.Weight;
import org.countystore.lot.Arrived;
import org.countystore.lot.Harvest;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Made;
import org.countystore.lot.Rest;
import org.countystore.lot.Taken;
import org.countystore.pairing.KeepingPairings;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.Gtin;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.store.Arrivals;
import org.countystore.store.Contents;
import org.countystore.store.Listing;
import org.countystore.store.Shelving;
import org.countystore.unit.Employee.NewEmployee;
import org.countystore.unit.KeepingRoster;

/** A county store with chestnuts in packs of 500 g, a school whose staff buy, and a union that grants. */
public final class Shop implements AutoCloseable {
    private static final Map<Database, Shop> OPEN = new EnumMap<>(Database.class);
    public static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    public static final GradeCode FIRST = new GradeCode("1");
    public static final Weight PACK = new Weight(500);
    public static final LocalDate FRESH = LocalDate.of(2027, 3, 1);
    public static final int YEAR = 2026;
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);
    public final Live live;
    public final UnitId school;

    /** Somebody who buys, as the guard sees them. */
    public record Colleague(Caller caller, long employee) {
    }

    /** One that all tests of this process share: each brings its own goods and buyers. The year's seven festivals are decided. */
    public static synchronized Shop on(Database database) {
        return OPEN.computeIfAbsent(database, kind -> {
            Shop shop = new Shop(Live.on(kind));
            shop.decideSevenFestivals();
            return shop;
        });
    }

    public Shop(Live live) {
        this.live = live;
        ask(Callers.admin(), Cataloguing.class, desk -> desk.add(
                new Produce.Sheet(CHESTNUT.value(), "板栗", "Chestnut", Category.FRUIT, 90, false)));
        ask(Callers.admin(), Cataloguing.class, desk -> desk.addGrade(CHESTNUT, new Grade.Sheet("1", "一级", "Grade 1", 1, "", "")));
        school = ask(Callers.admin(), KeepingRoster.class, desk -> desk.found("school", "镇安县第一小学", Callers.COUNTY)).id();
    }

    public static Caller store() {
        return Callers.at(Callers.COUNTY, Role.STORE);
    }

    public static Caller counter() {
        return Callers.at(Callers.COUNTY, Role.COUNTER);
    }

    public Caller union() {
        return Callers.in(school, Role.UNION);
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return live.as(caller, () -> work.apply(live.desk(desk)));
    }

    public SkuCode sku() {
        int number = NUMBERS.incrementAndGet();
        return ask(Callers.admin(), Cataloguing.class, desk -> desk.addSku(new Sku.Sheet("CN-" + number, CHESTNUT, FIRST, "板栗 500g",
                PACK, Gtin.completing("0690000" + String.format("%06d", number))))).code();
    }

    /** Each pack is weighed by itself, none heavier than this. */
    public SkuCode skuByWeight(Weight heaviest) {
        int number = NUMBERS.incrementAndGet();
        return ask(Callers.admin(), Cataloguing.class, desk -> desk.addSku(new Sku.Sheet("CN-" + number, CHESTNUT, FIRST, "板栗串",
                heaviest, Gtin.completing("0690000" + String.format("%06d", number)), true))).code();
    }

    /** On sale at this price, without any packs yet. */
    public ListingId listed(SkuCode sku, Money price) {
        ListingId id = new ListingId(UUID.randomUUID());
        ask(store(), Shelving.class, desk -> desk.put(id, new Listing.Sheet(sku, "水峡板栗 " + sku, price, "", true)));
        return id;
    }

    /** A box of these, on sale at this price; the first leads it. */
    public ListingId boxed(Money price, Contents.Part... parts) {
        ListingId id = new ListingId(UUID.randomUUID());
        ask(store(), Shelving.class, desk -> desk.put(id, new Listing.Sheet(parts[0].sku(), "中秋礼盒 " + parts[0].sku(), price, "", true)
                .of(new Contents(List.of(parts)))));
        return id;
    }

    /** A listing of its own SKU with so many packs of one lot. */
    public ListingId stocked(Money price, int packs) {
        SkuCode sku = sku();
        packs(sku, packs, FRESH);
        return listed(sku, price);
    }

    public HouseholdId household(PlaceCode village) {
        long number = NUMBERS.incrementAndGet();
        live.sql("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                + " publish_name, registered_at, version) values (" + number + ", 'H" + number + "', '张大山', '" + village
                + "', 2, 3, 'ABLE_SECURE', true, false, false, '2026-01-01 00:00:00', 1)");
        return new HouseholdId(number);
    }

    public LotCode packs(SkuCode sku, int packs, LocalDate bestBefore) {
        return packs(sku, packs, bestBefore, household(Callers.VILLAGE), Quality.RELEASED);
    }

    /** Bought from the household for 5 yuan a pack, tested, packed and brought to the store. */
    public LotCode packs(SkuCode sku, int packs, LocalDate bestBefore, HouseholdId household, Quality quality) {
        Weight weight = PACK.times(packs);
        LotId loose = book(book -> book.receive(UUID.randomUUID(), new Harvest(CHESTNUT, FIRST, weight, Callers.TOWN, household,
                new Money(500L * packs), live.now()))).id();
        return delivered(loose, sku, packs, bestBefore, quality);
    }

    private LotCode delivered(LotId loose, SkuCode sku, int packs, LocalDate bestBefore, Quality quality) {
        if (quality != Quality.UNTESTED) {
            book(book -> book.judge(loose, quality));
        }
        Lot packed = book(book -> book.pack(UUID.randomUUID(), loose, sku, packs, PACK, bestBefore, Rest.KEEP));
        book(book -> book.depart(UUID.randomUUID(), List.of(packed.id()), Callers.COUNTY));
        UUID consignment = UUID.randomUUID();
        live.inTransaction(() -> {
            live.get(LotBook.class).arrive(consignment, List.of(new Arrived(packed.id(), PACK.times(packs))), Callers.COUNTY);
            live.get(Arrivals.class).receive(consignment, Callers.COUNTY, List.of(packed.id()));
            return null;
        });
        return packed.code();
    }

    /** Packs of one lot that several households have equal parts in. */
    public LotCode mixed(SkuCode sku, int packs, HouseholdId... households) {
        Weight part = new Weight(PACK.grams() * packs / households.length);
        List<Taken> taken = Stream.of(households).map(household -> new Taken(book(book -> book.receive(UUID.randomUUID(),
                new Harvest(CHESTNUT, FIRST, part, Callers.TOWN, household, new Money(500L * packs / households.length), live.now())))
                        .id(), part)).toList();
        Lot mixed = book(book -> book.transform(UUID.randomUUID(), "SORTED", taken, List.of(new Made(FIRST, part.times(households.length))),
                Weight.ZERO, Callers.TOWN)).get(0);
        return delivered(mixed.id(), sku, packs, FRESH, Quality.RELEASED);
    }

    private <T> T book(Function<LotBook, T> work) {
        return live.inTransaction(() -> work.apply(live.get(LotBook.class)));
    }

    public void pair(Colleague cadre, HouseholdId household) {
        String code = live.inTransaction(() -> live.get(Register.class).get(household).code());
        ask(Callers.admin(), KeepingPairings.class, desk -> desk.pair(UUID.randomUUID(),
                new KeepingPairings.Wish(cadre.caller().name(), code, live.now().toLocalDate())));
    }

    /** On the school's roster, with an account to buy with. */
    public Colleague colleague() {
        int number = NUMBERS.incrementAndGet();
        AccountId account = live.inTransaction(() -> live.get(Directory.class)
                .open(new NewAccount("buyer" + number, "陈老师", Callers.COUNTY), "hash", false));
        long employee = ask(Callers.admin(), KeepingRoster.class,
                desk -> desk.join(school, new NewEmployee("T" + number, "陈老师", Optional.of(account)))).id();
        return new Colleague(new Caller(Optional.of(account), "buyer" + number, List.of(Grant.in(school, Role.BUYER)), "127.0.0.1"),
                employee);
    }

    /** 700 yuan in one sum. */
    public void decideOneSum() {
        decide(new Tranche.Part("全年", Money.yuan(700), LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)));
    }

    /** Seven tranches of 100 yuan: four open in November, one that lapsed in June and two that open in December. */
    public void decideSevenFestivals() {
        LocalDate end = LocalDate.of(YEAR, 12, 31);
        decide(new Tranche.Part("元旦", Money.yuan(100), LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 6, 30)),
                new Tranche.Part("清明", Money.yuan(100), LocalDate.of(YEAR, 4, 1), end),
                new Tranche.Part("五一", Money.yuan(100), LocalDate.of(YEAR, 5, 1), end),
                new Tranche.Part("端午", Money.yuan(100), LocalDate.of(YEAR, 6, 1), end),
                new Tranche.Part("中秋", Money.yuan(100), LocalDate.of(YEAR, 9, 1), end),
                new Tranche.Part("冬至", Money.yuan(100), LocalDate.of(YEAR, 12, 1), end),
                new Tranche.Part("岁末", Money.yuan(100), LocalDate.of(YEAR, 12, 20), end));
    }

    public void decide(Tranche.Part... parts) {
        ask(Callers.admin(), Planning.class, desk -> desk.decide(YEAR, AllowancePolicy.Terms.plain(List.of(parts))));
    }

    /** Somebody new who can spend 400 yuan today, 200 more in December; 100 have lapsed. */
    public Colleague buyer() {
        Colleague colleague = colleague();
        ask(union(), Granting.class, desk -> desk.grant(UUID.randomUUID(),
                new Granting.Wish(school, YEAR, Optional.of(List.of(colleague.employee())))));
        return colleague;
    }

    /** The year, to everybody on the roster who has not got it yet. */
    public void grant() {
        ask(union(), Granting.class, desk -> desk.grant(UUID.randomUUID(), new Granting.Wish(school, YEAR, Optional.empty())));
    }

    @Override
    public void close() {
        live.close();
    }
}
