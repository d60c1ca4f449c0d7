package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Grouping;
import org.countystore.household.Household;
import org.countystore.household.Initials;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.produce.GuidePrice;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sheet that a clerk takes along for a day")
class EquippingTest {
    private static DaySheet sheet(Market market, PlaceCode village) {
        return market.ask(Market.clerkOf(village), Equipping.class, desk -> desk.daySheet(village));
    }

    @ParameterizedTest
    @EnumSource
    void has_the_households_of_the_own_village_with_their_group_heads(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Household first = market.household(village);
        market.household(village);
        Household gone = market.household(village);
        market.day.sql("update household set closed_at = '2026-11-01 00:00:00' where id = " + gone.id());
        long head = market.ask(Callers.admin(), Grouping.class, desk -> desk.appoint(village, "李中心", java.util.Optional.empty())).id();
        market.ask(Callers.admin(), Grouping.class, desk -> {
            desk.assign(head, List.of(first.code()));
            return null;
        });
        DaySheet sheet = sheet(market, village);
        assertEquals(2, sheet.households().size());
        assertEquals(Map.of(head, "李*心"), sheet.groupHeads());
        assertEquals(head, sheet.households().stream().filter(each -> each.code().equals(first.code())).findFirst().orElseThrow()
                .groupHead().orElseThrow());
        assertEquals(village, sheet.village().code());
        assertEquals(village.town(), sheet.station().code());
    }

    @ParameterizedTest
    @EnumSource
    void has_what_households_said_they_have_until_they_withdraw_it(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Household seller = market.household(village);
        UUID announced = UUID.randomUUID();
        market.ask(Market.clerkOf(village), Announcing.class, desk -> desk.announce(announced, new Announcement.Words(seller.code(),
                Market.CHESTNUT, new Weight(40_000), market.day.now().toLocalDate(), Optional.empty())));
        assertEquals(List.of(announced), sheet(market, village).announced().stream().map(Announcement::uuid).toList());
        market.ask(Market.clerkOf(village), Announcing.class, desk -> desk.withdraw(announced));
        assertEquals(List.of(), sheet(market, village).announced());
    }

    @ParameterizedTest
    @EnumSource
    void has_the_kinds_that_have_a_price_with_the_band_of_the_day(Database database) {
        Market market = Market.shared(database);
        DaySheet sheet = sheet(market, market.freshVillage());
        assertEquals(LocalDate.of(2026, 11, 21), sheet.day());
        assertTrue(sheet.pointOpen());
        assertTrue(sheet.kinds().stream().anyMatch(kind -> kind.produce().code().equals(Market.CHESTNUT)));
        GuidePrice price = sheet.prices().stream().filter(each -> each.produce().equals(Market.CHESTNUT)).findFirst().orElseThrow();
        assertEquals(1200, price.band().guide().fen());
        assertEquals(1000, price.band().low().fen());
        assertEquals(1400, price.band().high().fen());
        assertEquals(Weight.kilograms(200), sheet.limits().heaviest());
        assertEquals(30, sheet.limits().daysBack());
    }

    @ParameterizedTest
    @EnumSource
    void says_that_a_closed_book_buys_nothing_more_today(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        market.ask(Market.clerkOf(village), KeepingPoints.class, desk -> desk.closeDay(village, market.day.now().toLocalDate()));
        assertFalse(sheet(market, village).pointOpen());
    }

    @ParameterizedTest
    @EnumSource
    void knows_what_a_basket_usually_weighs_once_there_were_five(Database database) {
        Market market = Market.shared(database);
        PlaceCode seldom = market.freshVillage();
        PlaceCode often = market.freshVillage();
        weigh(market, seldom, 10, 20, 30, 40);
        weigh(market, often, 90, 10, 30, 20, 40);
        assertEquals(Map.of(), sheet(market, seldom).usual());
        assertEquals(Map.of(Market.CHESTNUT, Weight.kilograms(30)), sheet(market, often).usual());
    }

    /** On some day of the weeks before; what was undone counts for nothing. */
    private static void weigh(Market market, PlaceCode village, long... kilograms) {
        Caller clerk = Market.clerkOf(village);
        for (long each : kilograms) {
            Household seller = market.household(village);
            market.buy(clerk, UUID.randomUUID(), market.basket(seller, each * 1000, 0, 0, 1200));
        }
        Purchase mistake = market.buy(clerk, UUID.randomUUID(), market.basket(market.household(village), 150_000, 0, 0, 1200));
        market.ask(clerk, Collecting.class, desk -> desk.reverse(mistake.uuid(), "称错了"));
        market.day.sql("update purchase set bought_on = '2026-11-01' where village = '" + village + "'");
    }

    @ParameterizedTest
    @EnumSource
    void takes_as_many_statements_for_one_household_as_for_fifty(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        market.household(village);
        sheet(market, village);
        long one = market.day.statementsOf(() -> sheet(market, village));
        for (int i = 0; i < 49; i++) {
            market.household(village);
        }
        long fifty = market.day.statementsOf(() -> assertEquals(50, sheet(market, village).households().size()));
        assertEquals(one, fifty);
        assertTrue(fifty <= 16, fifty + " statements");
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_clerk_of_that_village(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        for (Caller other : List.of(Market.CLERK, Market.OPERATOR, Callers.at(village, Role.HEAD), Callers.admin())) {
            market.refused(Reason.NOT_ALLOWED, other, Equipping.class, desk -> desk.daySheet(village));
        }
        market.refused(Reason.INVALID, Callers.at(Callers.TOWN, Role.CLERK), Equipping.class, desk -> desk.daySheet(Callers.TOWN));
    }

    @Test
    void finds_a_masked_name_by_the_first_letters_of_what_is_visible() {
        assertEquals("zs", Initials.of("张*山"));
        assertEquals("w", Initials.of("王*"));
        assertEquals("cm zm", Initials.of("曾*明"));
        assertEquals("", Initials.of("*"));
    }
}
