package org.countystore.collection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;
import org.countystore.produce.Gtin;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Workday;
import org.junit.jupiter.api.Assertions;

/** A county with chestnuts at 12 yuan a kilogram, between 10 and 14, and a point in 水峡村 and in the village next to it. */
public final class Market implements AutoCloseable {
    public static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 21, 8, 40);
    public static final ProduceCode CHESTNUT = new ProduceCode("test-chestnut");
    public static final GradeCode FIRST = new GradeCode("1");
    public static final Caller CLERK = Callers.at(Callers.VILLAGE, Role.CLERK);
    public static final Caller NEIGHBOUR = Callers.at(Callers.NEIGHBOUR, Role.CLERK);
    public static final Caller OPERATOR = Callers.at(Callers.TOWN, Role.OPERATOR);
    public static final Caller STORE = Callers.at(Callers.COUNTY, Role.STORE);
    public static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);
    public static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);
    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger(100_000);
    private static final Map<Database, Market> SHARED = new EnumMap<>(Database.class);
    public final Workday day;
    private final Iterator<PlaceCode> unused;

    public Market(Database database) {
        day = new Workday(database, MORNING.minusDays(60));
        ask(STORE, Cataloguing.class, desk -> {
            desk.add(new Produce.Sheet(CHESTNUT.value(), "板栗", "Chestnut", Category.FRUIT, 20, false));
            desk.addGrade(CHESTNUT, new Grade.Sheet("1", "一级", "Grade 1", 1, "GB/T 22346-2023", ""));
            return desk.addSku(new Sku.Sheet("test-chestnut-500", CHESTNUT, FIRST, "板栗 500g", new Weight(500), Gtin.completing("290000000077")));
        });
        ask(STORE, Pricing.class, desk -> desk.set(CHESTNUT, FIRST, Callers.COUNTY,
                new PriceBand(new Money(1200), new Money(1000), new Money(1400))));
        ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(Callers.VILLAGE));
        ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(Callers.NEIGHBOUR));
        day.setTo(MORNING);
        unused = day.serve(Gazetteer.class, places -> places.within(Callers.COUNTY)).stream().map(Place::code)
                .filter(place -> place.isVillage() && !Callers.TOWN.covers(place)).toList().iterator();
    }

    /** The one that the tests of this process share; who changes its clock or closes a day makes a new one. */
    public static synchronized Market shared(Database database) {
        return SHARED.computeIfAbsent(database, Market::new);
    }

    /** A village in which nothing has been bought yet, with a point that opened today. */
    public PlaceCode freshVillage() {
        PlaceCode village = unused.next();
        ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(village));
        return village;
    }

    public static Caller clerkOf(PlaceCode village) {
        return Callers.at(village, Role.CLERK);
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return day.ask(caller, desk, work);
    }

    public <D> Refused refusal(Caller caller, Class<D> desk, Function<D, ?> work) {
        return Assertions.assertThrows(Refused.class, () -> ask(caller, desk, work));
    }

    public <D> void refused(Reason reason, Caller caller, Class<D> desk, Function<D, ?> work) {
        Refused refusal = refusal(caller, desk, work);
        Assertions.assertEquals(reason, refusal.reason(), refusal.getMessage());
    }

    /** Entered by SQL: the register has its own tests. */
    public Household household(PlaceCode village) {
        long number = HOUSEHOLDS.incrementAndGet();
        day.sql("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                + " publish_name, registered_at, version) values (" + number + ", 'H" + number + "', '张大山', '" + village
                + "', 2, 3, 'ABLE_SECURE', true, false, false, '2026-01-01 00:00:00', 1)");
        return day.serve(Register.class, register -> register.byCode("H" + number));
    }

    /** 21 kg with the basket, 1.5 kg of basket, 12 yuan a kilogram: 19.5 kg, 234 yuan. */
    public WeighIn basket(Household household) {
        return basket(household, 21_000, 1_500, 0, 1200);
    }

    public WeighIn basket(Household household, long gross, long tare, int permille, long fen) {
        return new WeighIn(household.code(), CHESTNUT, FIRST, new Weight(gross), new Weight(tare), permille, new Money(fen),
                Optional.empty(), day.now(), Optional.empty());
    }

    public Purchase buy(WeighIn weighIn) {
        return buy(UUID.randomUUID(), weighIn);
    }

    public Purchase buy(UUID slip, WeighIn weighIn) {
        return buy(CLERK, slip, weighIn);
    }

    public Purchase buy(Caller clerk, UUID slip, WeighIn weighIn) {
        return ask(clerk, Collecting.class, desk -> desk.buy(slip, weighIn)).purchase();
    }

    public Purchase bought() {
        return buy(basket(household(Callers.VILLAGE)));
    }

    public Consignment sent(LotCode... lots) {
        return ask(CLERK, Consigning.class,
                desk -> desk.send(UUID.randomUUID(), new Load(Callers.VILLAGE, Callers.TOWN, List.of(lots))));
    }

    @Override
    public void close() {
        day.close();
    }

    /** To screens every place is the village. */
    static Locating locating() {
        Place village = mock(Place.class);
        when(village.name()).thenReturn("水峡村");
        Locating locating = mock(Locating.class);
        when(locating.get(any())).thenReturn(village);
        return locating;
    }
}
