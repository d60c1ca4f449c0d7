package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A collection point")
class KeepingPointsTest {
    private static final LocalDate TODAY = Market.MORNING.toLocalDate();

    private static void refusesToBuy(Market market, Reason reason, PlaceCode village) {
        WeighIn weighIn = market.basket(market.household(village));
        market.refused(reason, Market.clerkOf(village), Collecting.class, desk -> desk.buy(UUID.randomUUID(), weighIn));
    }

    private static boolean isClosed(Market market, Caller caller, PlaceCode village) {
        return market.<KeepingPoints, Boolean>ask(caller, KeepingPoints.class, desk -> desk.isClosed(village, TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void buys_nothing_on_a_day_that_is_closed(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        market.ask(clerk, KeepingPoints.class, desk -> desk.closeDay(village, TODAY));
        market.ask(clerk, KeepingPoints.class, desk -> desk.closeDay(village, TODAY));
        assertTrue(isClosed(market, clerk, village));
        refusesToBuy(market, Reason.DAY_CLOSED, village);
    }

    @ParameterizedTest
    @EnumSource
    void closes_no_day_that_has_not_begun(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        market.refused(Reason.INVALID, Market.clerkOf(village), KeepingPoints.class, desk -> desk.closeDay(village, TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void is_not_opened_again_for_a_day_by_the_clerk_who_closed_it(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        market.ask(Market.clerkOf(village), KeepingPoints.class, desk -> desk.closeDay(village, TODAY));
        market.refused(Reason.NOT_ALLOWED, Market.clerkOf(village), KeepingPoints.class, desk -> {
            desk.reopenDay(village, TODAY);
            return null;
        });
        assertTrue(isClosed(market, Market.clerkOf(village), village));
    }

    @ParameterizedTest
    @EnumSource
    void buys_nothing_while_it_is_shut_and_again_once_it_is_opened(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.shut(village));
        refusesToBuy(market, Reason.POINT_CLOSED, village);
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.open(village));
        market.buy(Market.clerkOf(village), UUID.randomUUID(), market.basket(market.household(village)));
    }

    @ParameterizedTest
    @EnumSource
    void must_stand_where_produce_is_bought(Database database) {
        Market market = Market.shared(database);
        PlaceCode without = new PlaceCode("611025104201");
        refusesToBuy(market, Reason.POINT_CLOSED, without);
        market.refused(Reason.NOT_FOUND, Callers.admin(), KeepingPoints.class, desk -> desk.shut(without));
    }

    @ParameterizedTest
    @EnumSource
    void stands_in_a_village_of_the_list(Database database) {
        Market market = Market.shared(database);
        market.refused(Reason.INVALID, Callers.admin(), KeepingPoints.class, desk -> desk.open(Callers.TOWN));
        market.refused(Reason.NOT_FOUND, Callers.admin(), KeepingPoints.class, desk -> desk.open(new PlaceCode("611025104999")));
    }

    @ParameterizedTest
    @EnumSource
    void is_opened_and_shut_by_the_county_and_closed_for_a_day_by_its_own_people(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        for (Caller caller : new Caller[] {Market.clerkOf(village), Market.CASHIER, Market.AUDITOR}) {
            market.refused(Reason.NOT_ALLOWED, caller, KeepingPoints.class, desk -> desk.open(village));
            market.refused(Reason.NOT_ALLOWED, caller, KeepingPoints.class, desk -> desk.shut(village));
        }
        market.refused(Reason.NOT_ALLOWED, Market.CLERK, KeepingPoints.class, desk -> desk.closeDay(village, TODAY));
        market.refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), KeepingPoints.class, desk -> desk.open(village));
        assertFalse(isClosed(market, Market.AUDITOR, village));
    }

    @ParameterizedTest
    @EnumSource
    void is_listed_by_code_in_one_statement_for_one_and_for_many(Database database) {
        Market market = Market.shared(database);
        for (int i = 0; i < 5; i++) {
            market.freshVillage();
        }
        long one = market.day.statementsOf(() -> market.ask(Market.AUDITOR, KeepingPoints.class, desk -> desk.points(Callers.COUNTY, Page.of(1))));
        long many = market.day.statementsOf(() -> assertTrue(
                market.ask(Market.AUDITOR, KeepingPoints.class, desk -> desk.points(Callers.COUNTY, Page.of(50))).items().size() >= 5));
        assertEquals(one, many);
    }
}
