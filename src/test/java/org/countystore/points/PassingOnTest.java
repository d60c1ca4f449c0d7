package org.countystore.points;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Points of a household that goes on as another")
class PassingOnTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final LocalDate EARLIER = LocalDate.of(2027, 3, 31);

    @ParameterizedTest
    @EnumSource
    void are_held_month_by_month_by_the_household_that_it_became_one_with_and_its_card_is_dead(Database database) {
        try (Village village = new Village(database)) {
            Household son = village.household();
            Household parents = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, EARLIER, Map.of(son.id(), 5L));
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(parents.id(), 7L));
            village.award(Village.NOVEMBER, Village.YEAR_END, Map.of(parents.id(), 9L));
            String card = village.card(parents, "2468").card().number().value();
            assertEquals(son.code(), village.resettle(desk -> desk.merge(parents.code(), son.code(), "老两口与儿子同住")).code());
            assertEquals(List.of("2026-10 12 2027-12-31", "2026-11 9 2027-12-31"), months(village, son), "nothing lapses earlier for it");
            assertEquals(List.of(), months(village, parents));
            assertEquals(List.of("PASSED_ON -16", "AWARDED 9", "AWARDED 7"), history(village, card));
            refused(Reason.CARD_REPLACED, () -> village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.freeze(card, "丢了")));
            assertEquals(son.code(), village.resettle(desk -> desk.merge(parents.code(), son.code(), "再来一次")).code());
            assertEquals(21, village.purse(son).points(), "once");
            assertEquals(List.of(), Recounted.reds(village.day.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_another_village_with_the_yuan_behind_them(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 30L));
            FundState before = village.fund();
            Household moved = village.resettle(desk -> desk.move(one.code(), Callers.NEIGHBOUR, 1, "搬迁安置"));
            assertEquals(List.of("2026-10 30 2027-12-31"), months(village, moved));
            assertEquals(new FundState(before.fund().minus(Money.yuan(30)), before.cover(), 0, 0), village.fund());
            assertEquals(new FundState(Money.yuan(30), 0, 0, 0), fund(village, Callers.NEIGHBOUR));
            assertEquals(List.of(new KeepingFunds.Fund(Callers.NEIGHBOUR, fund(village, Callers.NEIGHBOUR)),
                    new KeepingFunds.Fund(Callers.VILLAGE, village.fund())), village.ask(Callers.at(Callers.COUNTY, Role.CASHIER),
                    KeepingFunds.class, desk -> desk.funds(Callers.COUNTY)), "that which can bear least first");
            assertEquals(List.of(), Recounted.reds(village.day.dataSource()));
            Household back = village.resettle(desk -> desk.move(moved.code(), Callers.VILLAGE, 2, "又搬回来了"));
            assertEquals(List.of(30L, before), List.of(village.purse(back).points(), village.fund()));
            assertEquals(List.of(), Recounted.reds(village.day.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_were_earned_before_and_are_posted_after_go_to_the_household_that_goes_on(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            Household other = village.household();
            village.payIn(100);
            Household moved = village.resettle(desk -> desk.move(one.code(), Callers.NEIGHBOUR, 1, "搬迁安置"));
            UUID month = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                village.award(month, MONTH, Village.YEAR_END, Map.of(one.id(), 6L, other.id(), 5L));
            }
            assertEquals(List.of(6L, 5L, 0L), List.of(village.purse(moved).points(), village.purse(other).points(),
                    village.purse(one).points()));
            assertEquals(new FundState(Money.yuan(94), 89, 0, 0), village.fund());
            assertEquals(new FundState(Money.yuan(6), 0, 0, 0), fund(village, Callers.NEIGHBOUR));
            assertEquals(List.of(), Recounted.reds(village.day.dataSource()));
        }
    }

    private static FundState fund(Village village, PlaceCode place) {
        return village.ask(Callers.at(Callers.COUNTY, Role.CASHIER), KeepingFunds.class, desk -> desk.state(place));
    }

    private static List<String> months(Village village, Household household) {
        return village.purse(household).lots().stream().map(lot -> lot.month() + " " + lot.points() + " " + lot.lastDay()).toList();
    }

    private static List<String> history(Village village, String card) {
        return village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.history(card, Page.FIRST)).items().stream()
                .map(entry -> entry.kind() + " " + entry.points()).toList();
    }
}
