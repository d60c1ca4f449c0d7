package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.countystore.review.Council.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Subclass;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A rulebook that lies ahead")
class SimulatingTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    /** More for the road, less for litter, nothing for the yard, and something that nobody did yet. */
    private static final List<Rule.Sheet> OTHERS = List.of(rule("road", RuleClass.LABOUR, 30, 40, null),
            rule("litter", RuleClass.DEDUCTION, 1, 2, null), rule("books", RuleClass.SCHOOLING, 5, 5, null));

    private static UUID draft(Council council, PlaceCode place, YearMonth begins, Optional<Long> cap) {
        UUID uuid = UUID.randomUUID();
        council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(uuid,
                new Rulebook.Terms(place, begins, 3, Verdict.MEDIAN, 5, 12, cap, List.of(), OTHERS)));
        return uuid;
    }

    private static Simulation simulate(Council council, Caller caller, UUID draft) {
        return council.ask(caller, Simulating.class, desk -> desk.simulate(draft));
    }

    private static void october(Council council) {
        UUID yard = council.propose(3, "yard", 5);
        UUID road = council.propose(3, "road", 20);
        UUID litter = council.propose(3, "litter", 10);
        UUID other = council.propose(4, "road", 10);
        UUID none = council.propose(5, "road", 10);
        Review review = council.open(OCTOBER);
        council.agree(review, yard, 5);
        council.agree(review, road, 20);
        council.agree(review, litter, 10);
        council.agree(review, other, 10);
        council.agree(review, none, 0);
        council.publish(review);
        council.day.setTo(LocalDate.of(2026, 11, 2).atTime(8, 0));
        council.close(review);
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_on_what_was_posted_and_names_what_has_no_rule_any_more(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            Simulation found = simulate(council, Callers.admin(), draft(council, Council.VILLAGE, JANUARY, Optional.empty()));
            assertEquals(List.of(new Simulation.ByKind(RuleClass.ENVIRONMENT, 1, 5, 0), new Simulation.ByKind(RuleClass.LABOUR, 3, 30, 60),
                    new Simulation.ByKind(RuleClass.DEDUCTION, 1, -10, -2)), found.kinds(), "what was voted nothing stays nothing");
            assertEquals(List.of(new Simulation.Lost("yard", "好事yard", 1, 5)), found.lost());
            assertEquals(List.of("books"), found.untried().stream().map(Rule::code).toList());
            assertEquals(List.of(new Simulation.ByClass(Subclass.ABLE_SECURE, 3, 25, 58, 0, 28, 30, 2, 0)), found.classes());
            assertEquals(List.of(new Simulation.ByVillage(Council.VILLAGE, 25, 58, 975)), found.villages());
            assertEquals(List.of(), found.lacking());
            assertEquals(25, council.points(3) + council.points(4), "nothing is changed by trying");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_under_its_own_cap_and_against_the_villages_fund(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            council.day.sql("update ledger_account set balance = 20 where code = 'cover:" + Council.VILLAGE + "'");
            Simulation found = simulate(council, Callers.admin(), draft(council, Council.VILLAGE, JANUARY, Optional.of(15L)));
            assertEquals(28, found.would(), "15 less 2 and 15");
            assertEquals(List.of(8L), found.lacking().stream().map(Simulation.ByVillage::missing).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_the_county_is_tried_where_it_would_hold_and_on_the_twelve_months_before_this_one(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            UUID county = draft(council, Callers.COUNTY, JANUARY.plusMonths(1), Optional.empty());
            assertEquals(58, simulate(council, Council.AUDITOR, county).would());
            draft(council, Council.VILLAGE, JANUARY, Optional.empty());
            assertEquals(List.of(), simulate(council, Council.AUDITOR, county).villages(), "the village will have its own");
            council.day.setTo(LocalDate.of(2026, 10, 31).atTime(8, 0));
            UUID early = draft(council, Council.VILLAGE, JANUARY.plusMonths(2), Optional.empty());
            assertEquals(0, simulate(council, Council.AUDITOR, early).would(), "the month itself is not over");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_by_the_county_and_its_supervisor_before_it_begins(Database database) {
        try (Council council = new Council(database)) {
            UUID draft = draft(council, Council.VILLAGE, JANUARY, Optional.empty());
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), Simulating.class, desk -> desk.simulate(draft));
            council.refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), Simulating.class, desk -> desk.simulate(draft));
            assertEquals(List.of(), simulate(council, Callers.admin(), draft).kinds());
            council.day.setTo(JANUARY.atDay(1).atTime(8, 0));
            council.refused(Reason.RULEBOOK_IN_FORCE, Callers.admin(), Simulating.class, desk -> desk.simulate(draft));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_in_as_many_statements_for_many_deeds_as_for_one(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            UUID draft = draft(council, Council.VILLAGE, JANUARY, Optional.empty());
            simulate(council, Callers.admin(), draft);
            assertEquals(5, council.day.statementsOf(() -> simulate(council, Callers.admin(), draft)));
        }
    }

    @Test
    void leaves_a_vote_where_it_is_or_moves_it_to_the_nearest_points_of_the_new_rule() {
        Rule road = new Rule(1, OTHERS.get(0));
        assertEquals(Map.of(0L, 0L, 5L, 30L, 35L, 35L, 50L, 40L),
                Map.of(0L, road.nearest(0), 5L, road.nearest(5), 35L, road.nearest(35), 50L, road.nearest(50)));
    }
}
