package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Buying at the village point")
class CollectingTest {
    private static long rows(Market market) {
        return market.day.number("select (select count(*) from purchase) + (select count(*) from lot) + (select count(*) from payable)"
                + " + (select count(*) from transfer) + (select count(*) from known_call) from place where code = '611025'");
    }

    /** What is refused leaves nothing behind, and the fields that are wrong are named. */
    private static void refused(Market market, Reason reason, Caller caller, WeighIn weighIn, String... fields) {
        long before = rows(market);
        Refused refusal = market.refusal(caller, Collecting.class, desk -> desk.buy(UUID.randomUUID(), weighIn));
        assertEquals(reason, refusal.reason(), refusal.getMessage());
        assertEquals(List.of(fields), refusal.errors().stream().map(Refused.FieldError::field).toList());
        assertEquals(before, rows(market));
    }

    @ParameterizedTest
    @EnumSource
    void writes_slip_lot_debt_and_ledger_together(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        Purchase slip = market.buy(market.basket(seller, 21_003, 1_500, 15, 1235));
        assertEquals(19_210, slip.net().grams());
        assertEquals(23_724, slip.owed().fen());
        assertEquals(Purchase.State.OPEN, slip.state());
        String lot = " where lot_id = " + slip.lot() + " and household_id = " + seller.id();
        assertEquals(19_210, market.day.number("select grams from lot_share" + lot));
        assertEquals(23_724, market.day.number("select fen from lot_share" + lot));
        assertEquals(23_724, market.day.number("select left_fen from payable where slip = '" + slip.uuid() + "'"));
        assertEquals(23_724, market.day.number("select balance from ledger_account where code = 'payable:" + slip.uuid() + "'"));
        assertTrue(market.day.fired().stream().anyMatch(news -> news instanceof ProduceBought bought && bought.purchase().equals(slip.uuid())));
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_for_the_hundredth_slip_as_for_the_second(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        market.buy(market.basket(seller));
        long second = market.day.statementsOf(() -> market.buy(market.basket(seller)));
        for (int i = 0; i < 97; i++) {
            market.buy(market.basket(seller));
        }
        long hundredth = market.day.statementsOf(() -> market.buy(market.basket(seller)));
        assertTrue(hundredth <= second + 1, second + " and then " + hundredth);
        assertTrue(hundredth <= 24, hundredth + " statements");
    }

    @ParameterizedTest
    @EnumSource
    void gives_each_slip_a_number_of_its_day_and_village(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        String first = market.buy(market.basket(seller)).slipNumber();
        String second = market.buy(market.basket(seller)).slipNumber();
        assertTrue(first.matches("261121-104206-[0-9A-HJKMNP-TV-Z]{5}"), first);
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @EnumSource
    void answers_the_same_slip_when_asked_again(Database database) {
        Market market = Market.shared(database);
        UUID id = UUID.randomUUID();
        WeighIn weighIn = market.basket(market.household(Callers.VILLAGE));
        Purchase first = market.buy(id, weighIn);
        long before = rows(market);
        Collecting.Bought again = market.ask(Market.CLERK, Collecting.class, desk -> desk.buy(id, weighIn));
        assertTrue(again.known());
        assertEquals(first.slipNumber(), again.purchase().slipNumber());
        assertEquals(before, rows(market));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_an_id_that_stands_for_another_basket(Database database) {
        Market market = Market.shared(database);
        UUID id = UUID.randomUUID();
        Household seller = market.household(Callers.VILLAGE);
        market.buy(id, market.basket(seller));
        market.refused(Reason.ID_REUSED, Market.CLERK, Collecting.class, desk -> desk.buy(id, market.basket(seller, 22_000, 1_500, 0, 1200)));
    }

    @ParameterizedTest
    @EnumSource
    void buys_only_from_households_of_the_clerks_own_village(Database database) {
        Market market = Market.shared(database);
        WeighIn foreign = market.basket(market.household(Callers.NEIGHBOUR));
        refused(market, Reason.FOREIGN_VILLAGE, Market.CLERK, foreign, "household");
        assertEquals(Callers.NEIGHBOUR, market.buy(Market.NEIGHBOUR, UUID.randomUUID(), foreign).village());
    }

    @ParameterizedTest
    @EnumSource
    void is_for_clerks_only(Database database) {
        Market market = Market.shared(database);
        WeighIn weighIn = market.basket(market.household(Callers.VILLAGE));
        for (Role role : Role.values()) {
            if (role.canBeHeld() && role != Role.CLERK) {
                refused(market, Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), weighIn);
            }
        }
        refused(market, Reason.NOT_SIGNED_IN, Callers.nobody(), weighIn);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_household_that_is_not_registered_or_closed(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        WeighIn good = market.basket(seller);
        refused(market, Reason.INVALID, Market.CLERK, new WeighIn("nobody", good.produce(), good.grade(), good.gross(), good.tare(), 0,
                good.perKilogram(), Optional.empty(), good.occurredAt(), Optional.empty()), "household");
        market.day.sql("update household set closed_at = '2026-11-01 00:00:00' where id = " + seller.id());
        refused(market, Reason.HOUSEHOLD_CLOSED, Market.CLERK, good, "household");
    }

    @ParameterizedTest
    @EnumSource
    void refuses_weights_that_cannot_be(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 4_000_000, 1_500, 0, 1200), "grossGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 200_001, 1_500, 0, 1200), "grossGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 0, 0, 0, 1200), "grossGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, -1, -1, 0, 1200), "grossGrams", "tareGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 1_500, 1_500, 0, 1200), "tareGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 21_000, 1_500, 301, 1200), "deductionPermille");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 21_000, 1_500, -1, 1200), "deductionPermille");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, 1, 0, 300, 1200), "grossGrams");
        refused(market, Reason.INVALID, Market.CLERK, market.basket(seller, Long.MAX_VALUE, Long.MIN_VALUE, 0, Long.MAX_VALUE),
                "grossGrams", "tareGrams", "fenPerKilogram");
        assertEquals(198_500, market.buy(market.basket(seller, 200_000, 1_500, 0, 1200)).net().grams());
    }

    @ParameterizedTest
    @EnumSource
    void holds_the_days_band_unless_the_clerk_says_why(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        refused(market, Reason.OUTSIDE_PRICE_BAND, Market.CLERK, market.basket(seller, 21_000, 1_500, 0, 1401), "fenPerKilogram");
        refused(market, Reason.OUTSIDE_PRICE_BAND, Market.CLERK, market.basket(seller, 21_000, 1_500, 0, 999), "fenPerKilogram");
        assertEquals(27_300, market.buy(market.basket(seller, 21_000, 1_500, 0, 1400)).owed().fen());
        assertEquals(19_500, market.buy(market.basket(seller, 21_000, 1_500, 0, 1000)).owed().fen());
        WeighIn dear = changed(market.basket(seller, 21_000, 1_500, 0, 1401), "比一级还大");
        assertEquals(Optional.of("比一级还大"), market.buy(dear).figures().priceReason());
        refused(market, Reason.INVALID, Market.CLERK, changed(dear, " "), "priceReason");
    }

    private static WeighIn changed(WeighIn weighIn, String reason) {
        return new WeighIn(weighIn.seller(), weighIn.produce(), weighIn.grade(), weighIn.gross(), weighIn.tare(), 0,
                weighIn.perKilogram(), Optional.of(reason), weighIn.occurredAt(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_kind_or_grade_without_a_price(Database database) {
        Market market = Market.shared(database);
        WeighIn good = market.basket(market.household(Callers.VILLAGE));
        refused(market, Reason.GRADE_UNKNOWN, Market.CLERK, of(good, new ProduceCode("no-chestnut"), good.grade()));
        refused(market, Reason.GRADE_UNKNOWN, Market.CLERK, of(good, good.produce(), new GradeCode("9")));
    }

    private static WeighIn of(WeighIn weighIn, ProduceCode produce, GradeCode grade) {
        return new WeighIn(weighIn.seller(), produce, grade, weighIn.gross(), weighIn.tare(), 0, weighIn.perKilogram(),
                Optional.empty(), weighIn.occurredAt(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_basket_up_to_thirty_days_late_and_five_minutes_early(Database database) {
        Market market = Market.shared(database);
        WeighIn good = market.basket(market.household(Callers.VILLAGE));
        LocalDateTime now = market.day.now();
        assertEquals(now.minusDays(30).toLocalDate(), market.buy(at(good, now.minusDays(30))).boughtOn());
        market.buy(at(good, now.plusMinutes(5)));
        refused(market, Reason.INVALID, Market.CLERK, at(good, now.minusDays(30).minusSeconds(1)), "occurredAt");
        refused(market, Reason.INVALID, Market.CLERK, at(good, now.plusMinutes(5).plusSeconds(1)), "occurredAt");
    }

    private static WeighIn at(WeighIn weighIn, LocalDateTime time) {
        return new WeighIn(weighIn.seller(), weighIn.produce(), weighIn.grade(), weighIn.gross(), weighIn.tare(), 0,
                weighIn.perKilogram(), Optional.empty(), time, Optional.of("phone-7"));
    }

    @ParameterizedTest
    @EnumSource
    void sends_the_same_number_of_statements_for_any_basket(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        market.buy(market.basket(seller));
        long first = market.day.statementsOf(() -> market.buy(market.basket(seller)));
        for (int i = 0; i < 30; i++) {
            market.buy(market.basket(seller));
        }
        long later = market.day.statementsOf(() -> market.buy(market.basket(seller)));
        assertTrue(Math.abs(first - later) <= 3, first + " and then " + later + ": only a sequence may ask now and then");
        assertTrue(first <= 35, first + " statements for one basket");
    }
}
