package org.countystore.sorting;

import static org.countystore.sorting.Station.CHESTNUT;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.STORE;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.in;
import static org.countystore.sorting.Station.out;
import static org.countystore.sorting.Station.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Share;
import org.countystore.payable.Payable;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Owing;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.produce.Premium;
import org.countystore.produce.SettingPremiums;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A grade premium")
class PremiumTest {
    private static final LocalDate TODAY = Station.MORNING.toLocalDate();
    private static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);

    private static Premium set(Station station, Caller caller, long fen, LocalDate from) {
        return station.ask(caller, SettingPremiums.class, desk -> desk.set(UUID.randomUUID(), sheetOf(fen, from)));
    }

    private static Premium.Sheet sheetOf(long fen, LocalDate from) {
        return new Premium.Sheet(CHESTNUT, new GradeCode("1"), Callers.COUNTY, new Money(fen), from);
    }

    /** Of three households, 7.001, 5.002 and 3 kg; 12 kg are of the first grade. */
    private static SortingRun sorted(Station station) {
        Lot one = station.basket(1, CHESTNUT, 7_001, TOWN);
        Lot two = station.basket(2, CHESTNUT, 5_002, TOWN);
        Lot three = station.basket(3, CHESTNUT, 3_000, TOWN);
        return station.sorted(sheet(List.of(in(one, 7_001), in(two, 5_002), in(three, 3_000)), List.of(out("1", 12_000), out("2", 3_000)), 3));
    }

    private static List<Owing.Waiting> owed(Station station) {
        return station.ask(CASHIER, Owing.class, desk -> desk.slips(Callers.COUNTY, Page.FIRST)).items();
    }

    @ParameterizedTest
    @EnumSource
    void is_owed_to_every_household_by_its_grams_in_the_lot_to_the_fen(Database database) {
        try (Station station = new Station(database)) {
            set(station, STORE, 333, TODAY);
            SortingRun run = sorted(station);
            Money due = new Money(333).perKilogramOf(new Weight(12_000));
            assertEquals(due, run.premium());
            assertEquals(3, run.rewarded());
            List<Owing.Waiting> owed = owed(station);
            assertEquals(due, owed.stream().map(waiting -> waiting.payable().left()).reduce(Money.ZERO, Money::plus));
            for (Share share : station.day.serve(LotBook.class, book -> book.shares(run.outputs().get(0).lot()))) {
                Payable slip = owed.stream().map(Owing.Waiting::payable).filter(each -> each.household().equals(share.household()))
                        .findFirst().orElseThrow();
                assertTrue(Math.abs(slip.owed().fen() - due.fen() * (double) share.weight().grams() / 12_000) < 1, slip.slipNumber());
                assertEquals(Payable.Purpose.PREMIUM, slip.purpose());
                assertEquals(TODAY, slip.since());
            }
            assertEquals(due.fen(), station.day.number("select sum(t.amount) from transfer t join ledger_account a on a.id = t.from_account"
                    + " where a.code like 'premium-granted:%' and t.kind = 'GRADE_PREMIUM'"));
            assertEquals(0, run.outputs().get(1).premiumPerKilogram().fen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_one_of_the_day_until_the_next_and_zero_ends_it(Database database) {
        try (Station station = new Station(database)) {
            assertEquals(Money.ZERO, sorted(station).premium());
            set(station, STORE, 100, TODAY);
            set(station, STORE, 250, TODAY.plusDays(2));
            set(station, Callers.admin(), 0, TODAY.plusDays(4));
            assertEquals(new Money(1_200), sorted(station).premium());
            station.day.setTo(Station.MORNING.plusDays(3));
            assertEquals(new Money(3_000), sorted(station).premium());
            station.day.setTo(Station.MORNING.plusDays(4));
            assertEquals(Money.ZERO, sorted(station).premium());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_set_by_the_store_and_the_county_and_not_for_the_past(Database database) {
        try (Station station = new Station(database)) {
            station.refused(Reason.NOT_ALLOWED, OPERATOR, SettingPremiums.class, desk -> desk.set(UUID.randomUUID(), sheetOf(1, TODAY)));
            assertEquals(List.of("from in_past"), station.invalid(STORE, SettingPremiums.class,
                    desk -> desk.set(UUID.randomUUID(), sheetOf(1, TODAY.minusDays(1)))));
            assertEquals(List.of("fenPerKilogram between"), station.invalid(STORE, SettingPremiums.class,
                    desk -> desk.set(UUID.randomUUID(), sheetOf(-1, TODAY))));
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                station.ask(STORE, SettingPremiums.class, desk -> desk.set(uuid, sheetOf(5, TODAY)));
            }
            assertEquals(List.of(true), station.ask(Station.AUDITOR, SettingPremiums.class, desk -> desk.all(Callers.COUNTY, Page.FIRST))
                    .items().stream().map(SettingPremiums.Standing::inForce).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_back_with_its_run_unless_somebody_was_paid(Database database) {
        try (Station station = new Station(database)) {
            set(station, STORE, 333, TODAY);
            SortingRun wrong = sorted(station);
            station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(wrong.uuid(), "等级错了"));
            assertEquals(List.of(), owed(station));
            SortingRun right = sorted(station);
            UUID slip = right.premiums().get(0).slip();
            PayOrder order = new PayOrder(Optional.of(Callers.COUNTY), Payment.Method.TRANSFER,
                    List.of(new PayOrder.Line(slip, Optional.empty())), Optional.empty());
            station.ask(CASHIER, Paying.class, desk -> desk.pay(UUID.randomUUID(), order));
            station.refused(Reason.ALREADY_PAID, OPERATOR, Sorting.class, desk -> desk.reverse(right.uuid(), "等级错了"));
            assertEquals(RunState.DONE, station.ask(OPERATOR, Sorting.class, desk -> desk.run(right.uuid())).state());
            assertEquals(2, owed(station).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_granted_when_produce_is_graded_first_and_not_again(Database database) {
        try (Station station = new Station(database)) {
            set(station, STORE, 100, TODAY);
            Lot graded = station.lot(station.sorted(sheet(station.basket(2_000), 2_000, "2", 2_000)).outputs().get(0).lotCode());
            Lot basket = station.basket(2_000);
            assertEquals(List.of("inputs[1].lot graded_and_ungraded"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(List.of(in(graded, 2_000), in(basket, 2_000)), List.of(out("1", 4_000)), 0))));
            assertEquals(Money.ZERO, station.sorted(sheet(graded, 2_000, "1", 2_000)).premium());
        }
    }
}
