package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The slips of a day")
class RecountingTest {
    private static List<Purchase> buy(Market market, PlaceCode village, int baskets) {
        List<Purchase> bought = new ArrayList<>();
        for (int i = 0; i < baskets; i++) {
            bought.add(market.buy(Market.clerkOf(village), UUID.randomUUID(), market.basket(market.household(village))));
        }
        return bought;
    }

    private static Listed<Recounting.Slip> slips(Market market, PlaceCode village, Page page) {
        return market.ask(Market.clerkOf(village), Recounting.class, desk -> desk.slips(village, Optional.empty(), page));
    }

    @ParameterizedTest
    @EnumSource
    void come_newest_first_and_page_by_page(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        List<Purchase> bought = buy(market, village, 5);
        Listed<Recounting.Slip> first = slips(market, village, Page.of(3));
        Listed<Recounting.Slip> second = slips(market, village, new Page(first.next(), 3));
        List<UUID> seen = new ArrayList<>(first.items().stream().map(slip -> slip.purchase().uuid()).toList());
        seen.addAll(second.items().stream().map(slip -> slip.purchase().uuid()).toList());
        assertEquals(Optional.empty(), second.next());
        assertEquals(bought.stream().map(Purchase::uuid).sorted().toList(), seen.stream().sorted().toList());
        assertEquals(5, seen.stream().distinct().count());
    }

    @ParameterizedTest
    @EnumSource
    void are_read_in_as_many_statements_for_one_as_for_fifty(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        buy(market, village, 1);
        long one = market.day.statementsOf(() -> slips(market, village, Page.of(50)));
        buy(market, village, 49);
        long fifty = market.day.statementsOf(() -> assertEquals(50, slips(market, village, Page.of(50)).items().size()));
        assertEquals(one, fifty);
        assertTrue(fifty <= 3, fifty + " statements");
    }

    @ParameterizedTest
    @EnumSource
    void add_up_without_those_that_were_undone(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        List<Purchase> bought = buy(market, village, 3);
        market.ask(clerk, Collecting.class, desk -> desk.reverse(bought.get(0).uuid(), "称错了"));
        DayTotal total = market.ask(clerk, Recounting.class, desk -> desk.total(village, Optional.empty()));
        assertEquals(new DayTotal(2, new Weight(39_000), new Money(46_800)), total);
        assertEquals(new DayTotal(0, Weight.ZERO, Money.ZERO),
                market.ask(clerk, Recounting.class, desk -> desk.total(village, Optional.of(market.day.now().toLocalDate().minusDays(1)))));
    }

    @ParameterizedTest
    @EnumSource
    void are_found_by_household_and_by_number(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Household other = market.household(village);
        buy(market, village, 2);
        Purchase wanted = market.buy(Market.clerkOf(village), UUID.randomUUID(), market.basket(other));
        assertEquals(List.of(wanted.uuid()), found(market, village, other.code()));
        assertEquals(List.of(wanted.uuid()), found(market, village, wanted.slipNumber().substring(14)));
        assertEquals(3, found(market, village, "大山").size());
        assertEquals(3, found(market, village, "").size());
        assertEquals(List.of(), found(market, village, "李"));
    }

    private static List<UUID> found(Market market, PlaceCode village, String text) {
        return market.ask(Market.clerkOf(village), Recounting.class,
                desk -> desk.search(village, market.day.now().toLocalDate(), text, Page.FIRST)).items().stream()
                .map(slip -> slip.purchase().uuid()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void are_shown_to_the_village_the_cashier_and_the_auditor_and_to_nobody_else(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        for (Caller caller : List.of(Market.CLERK, Market.CASHIER, Market.AUDITOR)) {
            assertEquals(slip.slipNumber(), market.ask(caller, Recounting.class, desk -> desk.slip(slip.uuid())).purchase().slipNumber());
        }
        assertEquals(slip.slipNumber(), market.ask(Callers.admin(), Recounting.class, desk -> desk.slip(slip.uuid())).purchase().slipNumber());
        market.refused(Reason.NOT_ALLOWED, Callers.admin(), Recounting.class, desk -> desk.slips(Callers.VILLAGE, Optional.empty(), Page.FIRST));
        for (Caller caller : List.of(Market.NEIGHBOUR, Market.OPERATOR, Market.STORE, Callers.at(Callers.VILLAGE, Role.HEAD))) {
            market.refused(Reason.NOT_ALLOWED, caller, Recounting.class, desk -> desk.slip(slip.uuid()));
            market.refused(Reason.NOT_ALLOWED, caller, Recounting.class, desk -> desk.slips(Callers.VILLAGE, Optional.empty(), Page.FIRST));
            market.refused(Reason.NOT_ALLOWED, caller, Recounting.class, desk -> desk.total(Callers.VILLAGE, Optional.empty()));
        }
        market.refused(Reason.NOT_FOUND, Market.CLERK, Recounting.class, desk -> desk.slip(UUID.randomUUID()));
    }

    @ParameterizedTest
    @EnumSource
    void begin_with_what_the_village_buys_today(Database database) {
        Market market = Market.shared(database);
        Household seller = market.household(Callers.VILLAGE);
        List<Offer> offers = market.ask(Market.CLERK, Preparing.class, desk -> desk.offers(Callers.VILLAGE));
        assertEquals(Market.CHESTNUT, offers.get(0).produce().code());
        assertEquals(new Money(1200), offers.get(0).grades().get(0).band().guide());
        assertEquals(List.of(seller.code()), market.ask(Market.CLERK, Preparing.class, desk -> desk.sellers(Callers.VILLAGE, seller.code()))
                .stream().map(Household::code).filter(seller.code()::equals).toList());
        market.refused(Reason.NOT_ALLOWED, Market.NEIGHBOUR, Preparing.class, desk -> desk.offers(Callers.VILLAGE));
        market.refused(Reason.NOT_ALLOWED, Market.NEIGHBOUR, Preparing.class, desk -> desk.sellers(Callers.VILLAGE, ""));
    }
}
