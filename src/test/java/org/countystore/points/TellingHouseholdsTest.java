package org.countystore.points;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.household.Household;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Sheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Households whose points lapse")
class TellingHouseholdsTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @ParameterizedTest
    @EnumSource
    void hear_of_it_on_their_card_so_many_days_before(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, CHRISTMAS, Map.of(one.id(), 5L));
            village.award(Village.NOVEMBER, Village.YEAR_END, Map.of(one.id(), 9L));
            String card = village.card(one, "2468").card().number().value();
            assertEquals(Optional.empty(), warning(village, card), "34 days ahead");
            village.day.setTo(Village.MORNING.plusDays(4));
            assertEquals(Optional.of(new PointsPurse.Lapse(5, CHRISTMAS)), warning(village, card));
            village.spend(one, 5);
            assertEquals(Optional.empty(), warning(village, card), "spent first");
        }
    }

    private static Optional<PointsPurse.Lapse> warning(Village village, String card) {
        return village.ask(Village.KEEPER, TellingHouseholds.class, desk -> desk.warning(card));
    }

    @ParameterizedTest
    @EnumSource
    void are_listed_a_month_ahead_for_the_village_and_to_a_group_head_the_own_ones_alone(Database database) {
        try (Village village = new Village(database)) {
            Household mine = village.household();
            Household other = village.household();
            Household safe = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, CHRISTMAS, Map.of(mine.id(), 5L, other.id(), 6L));
            village.award(Village.NOVEMBER, Village.YEAR_END, Map.of(mine.id(), 7L, safe.id(), 7L));
            village.putInCareOfCaller(mine);
            TellingHouseholds.Lapsing all = lapsing(village, Role.KEEPER);
            assertEquals(List.of(mine.code() + " 5", other.code() + " 6"), said(all), "who has a group head comes first");
            assertEquals(List.of(LocalDate.of(2026, 12, 31), 11L), List.of(all.until(), all.points()));
            assertEquals(List.of(mine.code() + " 5"), said(lapsing(village, Role.HEAD)));
            refused(Reason.NOT_ALLOWED, () -> village.ask(Callers.at(Callers.NEIGHBOUR, Role.HEAD), TellingHouseholds.class,
                    desk -> desk.lapsing(Callers.VILLAGE)));
        }
    }

    private static TellingHouseholds.Lapsing lapsing(Village village, Role role) {
        return village.ask(Callers.at(Callers.VILLAGE, role), TellingHouseholds.class, desk -> desk.lapsing(Callers.VILLAGE));
    }

    private static List<String> said(TellingHouseholds.Lapsing lapsing) {
        return lapsing.rows().stream().map(row -> row.household().code() + " " + row.lapse().points()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void cost_as_many_statements_when_there_are_twenty_as_when_there_are_two(Database database) {
        try (Village village = new Village(database)) {
            village.payIn(1_000);
            award(village, 2);
            long few = village.day.statementsOf(() -> lapsing(village, Role.KEEPER));
            award(village, 18);
            assertEquals(few, village.day.statementsOf(() -> assertEquals(20, lapsing(village, Role.KEEPER).rows().size())));
        }
    }

    private static void award(Village village, int households) {
        for (int i = 0; i < households; i++) {
            village.award(Village.OCTOBER, CHRISTMAS, Map.of(village.household().id(), 3L));
        }
    }

    @Test
    void are_told_on_paper_what_they_hold_and_until_when() {
        try (Village village = new Village(Database.DERBY)) {
            Household one = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, LocalDate.of(2026, 12, 1), Map.of(one.id(), 5L));
            village.award(Village.NOVEMBER, Village.YEAR_END, Map.of(one.id(), 9L));
            village.spend(one, 2);
            String card = village.card(one, "2468").card().number().value();
            String statement = Sheets.words("statement", village.ask(Village.KEEPER, TellingHouseholds.class, desk -> desk.statement(card)));
            assertTrue(statement.contains("可用 12 分") && statement.contains("最先到期:3 分,用到 2026-12-01")
                    && statement.contains("有 3 分快到期") && statement.contains("兑换商品"), statement);
            assertFalse(statement.contains("张大山"), statement);
            String list = Sheets.words("lapsing", village.ask(Village.KEEPER, TellingHouseholds.class, desk -> desk.printed(Callers.VILLAGE)));
            assertTrue(list.contains("还没有定") && list.contains(one.code()) && list.contains("3 分"), list);
            assertFalse(list.contains("张大山"), list);
        }
    }
}
