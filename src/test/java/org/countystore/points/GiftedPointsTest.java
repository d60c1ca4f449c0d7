package org.countystore.points;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Gifted points")
class GiftedPointsTest {
    private static Contribution give(Village village, long yuan) {
        return give(village, Contribution.Source.DONOR, yuan);
    }

    private static Contribution give(Village village, Contribution.Source source, long yuan) {
        return village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(
                Callers.VILLAGE, source, "县工商联", true, Money.yuan(yuan), Village.MORNING.toLocalDate(), Optional.empty(), true)));
    }

    /** Ten of October and four that gifts added, six of November. */
    private static Household household(Village village) {
        Household household = village.household();
        village.serve(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, Village.OCTOBER, Village.YEAR_END, Map.of(household.id(), 10L),
                Map.of(household.id(), 4L)));
        village.award(Village.NOVEMBER, Village.YEAR_END.plusMonths(1), Map.of(household.id(), 6L));
        return household;
    }

    private static List<String> lots(Village village, Household household) {
        return village.purse(household).lots().stream().map(lot -> lot.month() + " " + lot.origin() + " " + lot.points()).toList();
    }

    private static List<String> history(Village village, Household household) {
        String card = village.card(household, "2468").card().number().value();
        return village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.history(card, Page.FIRST)).items().stream()
                .map(entry -> entry.kind() + " " + entry.points() + " " + entry.gifted()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void are_a_lot_beside_the_earned_one_are_spent_before_it_and_go_back_into_it(Database database) {
        try (Village village = new Village(database)) {
            village.payIn(100);
            give(village, 50);
            Household one = household(village);
            assertEquals(List.of("2026-10 GIFTED 4", "2026-10 EARNED 10", "2026-11 EARNED 6"), lots(village, one));
            assertEquals(List.of(20L, 4L), List.of(village.purse(one).points(), village.purse(one).gifted()));
            assertEquals(new FundState(Money.yuan(150), 84, 46, 0), village.fund());
            assertEquals(20, village.fund().outstanding());
            UUID redemption = UUID.randomUUID();
            village.spend(redemption, one, 6);
            assertEquals(List.of("2026-10 EARNED 8", "2026-11 EARNED 6"), lots(village, one));
            village.serve(book -> book.takeBack(redemption));
            assertEquals(List.of("2026-10 GIFTED 4", "2026-10 EARNED 10", "2026-11 EARNED 6"), lots(village, one));
            assertEquals(List.of("GIVEN_BACK 6 4", "REDEEMED -6 -4", "AWARDED 6 0", "MATCHED 4 4", "AWARDED 10 0"), history(village, one));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_no_more_than_gifts_made_for_them(Database database) {
        try (Village village = new Village(database)) {
            village.payIn(100);
            Contribution gift = give(village, 5);
            assertEquals("matching", field(() -> give(village, Contribution.Source.COUNTY, 5)));
            Household one = household(village);
            refused(Reason.FUND_TOO_LOW, () -> village.serve(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, Village.NOVEMBER,
                    Village.YEAR_END, Map.of(one.id(), 10L), Map.of(one.id(), 2L))));
            refused(Reason.FUND_TOO_LOW, () -> village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.takeBack(gift.uuid(), "记错了")));
            Contribution mistake = give(village, 7);
            assertEquals(8, village.fund().match());
            village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.takeBack(mistake.uuid(), "记错了"));
            assertEquals(new FundState(Money.yuan(105), 84, 1, 0), village.fund());
            assertEquals(List.of(), Recounted.reds(village.day.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stay_gifted_when_the_household_goes_on_as_another_and_go_back_to_the_gifts_when_they_lapse(Database database) {
        try (Village village = new Village(database)) {
            village.payIn(100);
            give(village, 50);
            Household one = household(village);
            Household two = household(village);
            village.resettle(desk -> desk.merge(one.code(), two.code(), "与儿子同住"));
            assertEquals(List.of("2026-10 GIFTED 8", "2026-10 EARNED 20", "2026-11 EARNED 12"), lots(village, two));
            assertEquals("TAKEN_OVER 20 4", history(village, two).get(0));
            Household there = village.resettle(desk -> desk.move(two.code(), Callers.NEIGHBOUR, 1, "搬迁"));
            assertEquals(List.of("2026-10 GIFTED 8", "2026-10 EARNED 20", "2026-11 EARNED 12"), lots(village, there));
            village.day.setTo(Village.YEAR_END.plusDays(1).atTime(1, 0));
            village.ask(Callers.admin(), LapsingPoints.class, desk -> {
                desk.some();
                return null;
            });
            assertEquals(List.of("2026-11 EARNED 12"), lots(village, there));
            assertEquals(new FundState(Money.yuan(40), 20, 8, 0), village.ask(Village.CASHIER, KeepingFunds.class,
                    desk -> desk.state(Callers.NEIGHBOUR)));
        }
    }
}
