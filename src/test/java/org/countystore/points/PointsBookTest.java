package org.countystore.points;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.household.Household;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Love points and the fund behind them")
class PointsBookTest {
    private static final int SEQUENCE = 120;
    private static final int MONTHS = 60;

    @ParameterizedTest
    @EnumSource
    void stand_on_whole_yuan_of_the_fund_from_the_award_to_the_settlement(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(500);
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 30L));
            village.spend(one, 12);
            assertEquals(new FundState(Money.yuan(500), 470, 0, 12), village.fund());
            assertEquals(18, village.fund().outstanding());
            UUID settlement = UUID.randomUUID();
            village.shop(money -> assertEquals(12, money.settle(settlement, Callers.VILLAGE, Money.ZERO, Money.ZERO)));
            assertEquals(new FundState(Money.yuan(488), 470, 0, 0), village.fund());
            village.shop(money -> assertEquals(0, money.settle(UUID.randomUUID(), Callers.VILLAGE, Money.ZERO, Money.ZERO), "nothing is owed twice"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_never_more_than_the_fund_bears(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            Household two = village.household();
            Contribution paid = village.payIn(40);
            Map<HouseholdId, Long> toMuch = Map.of(one.id(), 20L, two.id(), 21L);
            refused(Reason.FUND_TOO_LOW, () -> village.award(Village.OCTOBER, Village.YEAR_END, toMuch));
            assertEquals(List.of(), village.purse(one).lots());
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 20L, two.id(), 20L));
            assertEquals(0, village.cover());
            refused(Reason.FUND_TOO_LOW, () -> village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.takeBack(paid.uuid(), "写错了")));
            village.shop(money -> money.takeGoods(UUID.randomUUID(), Callers.VILLAGE, 7, "县盐业公司", true));
            assertEquals(7, village.cover(), "goods that were given bear points too");
            Contribution goods = village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.contributions(Callers.VILLAGE, Page.FIRST))
                    .items().get(0);
            assertEquals(List.of(Contribution.Source.GOODS, Money.yuan(7)), List.of(goods.source(), goods.amount()));
            refused(Reason.NOT_FOUND, () -> village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.takeBack(goods.uuid(), "写错了")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_spent_oldest_month_first_and_go_back_into_the_months_they_came_from(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(100);
            village.award(Village.NOVEMBER, Village.YEAR_END.plusMonths(1), Map.of(one.id(), 10L));
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 5L));
            UUID redemption = village.spend(one, 8);
            assertEquals(List.of(7L), village.purse(one).lots().stream().map(PointsPurse.Month::points).toList());
            Refused short8 = refused(Reason.NOT_ENOUGH_POINTS, () -> village.spend(one, 15));
            assertEquals(List.of(8L), short8.facts());
            village.serve(book -> book.takeBack(redemption));
            assertEquals(List.of(5L, 10L), village.purse(one).lots().stream().map(PointsPurse.Month::points).toList());
            assertEquals(Village.OCTOBER, village.purse(one).next().orElseThrow().month());
            refused(Reason.ALREADY_REVERSED, () -> village.serve(book -> book.takeBack(redemption)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lapse_after_their_last_day_and_can_then_be_awarded_to_others(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(30);
            village.award(Village.OCTOBER, LocalDate.of(2026, 11, 21), Map.of(one.id(), 30L));
            village.spend(one, 1);
            village.serve(PointsBook::lapse);
            assertEquals(29, village.purse(one).points(), "the last day is not over");
            village.day.setTo(Village.MORNING.plusDays(1));
            assertEquals(0, village.purse(one).points(), "even before the night's work");
            village.serve(PointsBook::lapse);
            village.serve(PointsBook::lapse);
            assertEquals(29, village.cover());
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_awarded_and_paid_in_once_for_each_id(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            UUID gift = UUID.randomUUID();
            village.payIn(gift, 50);
            village.payIn(gift, 50);
            UUID month = UUID.randomUUID();
            village.award(month, Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 5L));
            village.award(month, Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 5L));
            assertEquals(45, village.cover());
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 2L));
            assertEquals(7, village.purse(one).points(), "more of a month that was awarded before");
        }
    }

    @ParameterizedTest
    @EnumSource
    void come_from_whole_yuan_that_somebody_gave_on_a_day_that_has_been(Database database) {
        try (Village village = new Village(database)) {
            Contribution.Sheet halves = Village.gift(new Money(150));
            refused(Reason.INVALID, () -> village.ask(Village.CASHIER, KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), halves)));
            village.day.setTo(Village.MORNING.minusDays(1));
            refused(Reason.INVALID, () -> village.payIn(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cost_a_month_of_forty_households_as_many_statements_as_one_of_two(Database database) {
        try (Village village = new Village(database)) {
            village.payIn(10_000);
            Map<HouseholdId, Long> two = households(village, 2);
            Map<HouseholdId, Long> forty = households(village, 40);
            long few = village.day.statementsOf(() -> village.award(Village.OCTOBER, Village.YEAR_END, two));
            long many = village.day.statementsOf(() -> village.award(Village.OCTOBER, Village.YEAR_END, forty));
            long rows = 38 * 5L;
            assertTrue(many <= few + rows, few + " for two, " + many + " for forty: an account, a month, a line and a transfer each");
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_sixty_months_are_told_exactly_in_as_many_statements_as_of_one(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            Household sixty = village.household();
            village.payIn(1_000);
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 7L));
            for (int month = 0; month < MONTHS; month++) {
                village.award(Village.OCTOBER.minusMonths(month), Village.YEAR_END.plusMonths(month), Map.of(sixty.id(), month % 3 + 1L));
            }
            assertEquals(List.of(7L, 120L), List.of(village.purse(one).points(), village.purse(sixty).points()));
            long few = village.day.statementsOf(() -> village.purse(one));
            assertEquals(few, village.day.statementsOf(() -> village.purse(sixty)));
            village.spend(sixty, 119);
            assertEquals(List.of(1L), village.purse(sixty).lots().stream().map(PointsPurse.Month::points).toList());
            assertEquals(few, village.day.statementsOf(() -> village.purse(sixty)), "and with sixty empty ones");
        }
    }

    private static Map<HouseholdId, Long> households(Village village, int count) {
        Map<HouseholdId, Long> points = new HashMap<>();
        IntStream.range(0, count).forEach(i -> points.put(village.household().id(), 3L));
        return points;
    }

    /** Whatever is done in whatever order, a purse is what came less what went, and the fund bears all points. */
    @ParameterizedTest
    @EnumSource
    void add_up_after_any_sequence(Database database) {
        try (Village village = new Village(database)) {
            Random chance = new Random(611_025);
            List<Household> people = IntStream.range(0, 3).mapToObj(i -> village.household()).toList();
            Map<Household, Long> expected = new HashMap<>();
            Map<UUID, Map.Entry<Household, Long>> spent = new HashMap<>();
            for (int step = 0; step < SEQUENCE; step++) {
                Household who = people.get(chance.nextInt(people.size()));
                long points = 1 + chance.nextInt(9);
                switch (chance.nextInt(5)) {
                    case 0 -> village.payIn(points);
                    case 1 -> tried(() -> village.award(chance.nextBoolean() ? Village.OCTOBER : Village.NOVEMBER, Village.YEAR_END,
                            Map.of(who.id(), points)), () -> expected.merge(who, points, Long::sum));
                    case 2 -> {
                        UUID redemption = UUID.randomUUID();
                        tried(() -> village.spend(redemption, who, points), () -> {
                            expected.merge(who, -points, Long::sum);
                            spent.put(redemption, Map.entry(who, points));
                        });
                    }
                    case 3 -> spent.keySet().stream().findFirst().ifPresent(redemption -> {
                        Map.Entry<Household, Long> gone = spent.remove(redemption);
                        tried(() -> village.serve(book -> book.takeBack(redemption)),
                                () -> expected.merge(gone.getKey(), gone.getValue(), Long::sum));
                    });
                    default -> village.shop(money -> money.settle(UUID.randomUUID(), Callers.VILLAGE, Money.ZERO, Money.ZERO));
                }
                people.forEach(each -> assertEquals(expected.getOrDefault(each, 0L), village.purse(each).points()));
                assertEquals(expected.values().stream().mapToLong(Long::longValue).sum(), village.fund().outstanding());
            }
        }
    }

    private static void tried(Runnable work, Runnable whenDone) {
        try {
            work.run();
            whenDone.run();
        } catch (Refused refused) {
            assertTrue(List.of(Reason.FUND_TOO_LOW, Reason.NOT_ENOUGH_POINTS, Reason.BALANCE_TOO_LOW).contains(refused.reason()),
                    refused.toString());
        }
    }
}
