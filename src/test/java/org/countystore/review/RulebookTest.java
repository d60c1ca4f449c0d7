package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.countystore.review.Council.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A points rulebook")
class RulebookTest {
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);

    private static Statute write(Council council, PlaceCode place, YearMonth begins) {
        return council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(UUID.randomUUID(), terms(place, begins)));
    }

    private static PlaceCode inForce(Council council, PlaceCode place, YearMonth month) {
        return council.day.serve(Statutes.class, statutes -> statutes.inForce(place, month)).orElseThrow().book().place();
    }

    @ParameterizedTest
    @EnumSource
    void begins_with_a_month_that_lies_ahead_and_never_changes_backwards(Database database) {
        try (Council council = new Council(database)) {
            for (YearMonth month : List.of(OCTOBER, OCTOBER.minusMonths(1))) {
                assertEquals("begins", Refusals.field(() -> write(council, Council.VILLAGE, month)));
            }
            assertEquals(3, write(council, Council.VILLAGE, NOVEMBER).rules().size());
            assertEquals(Optional.empty(), council.day.serve(Statutes.class, statutes -> statutes.inForce(Council.VILLAGE, OCTOBER.minusMonths(1))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_only_one_of_its_place_that_begins_in_its_month(Database database) {
        try (Council council = new Council(database)) {
            UUID uuid = UUID.randomUUID();
            council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(uuid, terms(Council.VILLAGE, NOVEMBER)));
            council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(uuid, terms(Council.VILLAGE, NOVEMBER)));
            council.refused(Reason.RULEBOOK_STANDS, Callers.admin(), KeepingRulebooks.class,
                    desk -> desk.write(UUID.randomUUID(), terms(Council.VILLAGE, NOVEMBER)));
            write(council, Callers.COUNTY, NOVEMBER);
            write(council, Council.VILLAGE, NOVEMBER.plusMonths(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_the_village_goes_before_that_of_the_county(Database database) {
        try (Council council = new Council(database)) {
            write(council, Council.VILLAGE, NOVEMBER);
            write(council, Callers.COUNTY, NOVEMBER.plusMonths(1));
            assertEquals(Callers.COUNTY, inForce(council, Council.VILLAGE, OCTOBER));
            assertEquals(Council.VILLAGE, inForce(council, Council.VILLAGE, NOVEMBER));
            assertEquals(Council.VILLAGE, inForce(council, Council.VILLAGE, NOVEMBER.plusMonths(5)));
            assertEquals(Callers.COUNTY, inForce(council, Callers.NEIGHBOUR, NOVEMBER));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_back_before_it_begins_and_stands_from_then_on(Database database) {
        try (Council council = new Council(database)) {
            UUID ahead = write(council, Council.VILLAGE, NOVEMBER).book().uuid();
            UUID standing = council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.of(Callers.COUNTY)).get(0).uuid();
            takeBack(council, ahead);
            assertTrue(council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.of(Council.VILLAGE)).isEmpty());
            council.refused(Reason.RULEBOOK_IN_FORCE, Callers.admin(), KeepingRulebooks.class, desk -> {
                desk.takeBack(standing);
                return null;
            });
            write(council, Council.VILLAGE, NOVEMBER);
        }
    }

    private static void takeBack(Council council, UUID uuid) {
        council.ask(Callers.admin(), KeepingRulebooks.class, desk -> {
            desk.takeBack(uuid);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_written_by_the_administrator_and_read_by_all_of_the_place(Database database) {
        try (Council council = new Council(database)) {
            for (Caller reader : List.of(council.head, council.reviewer(1), Council.AUDITOR)) {
                Statute found = council.ask(reader, KeepingRulebooks.class, desk -> desk.inForce(Council.VILLAGE)).orElseThrow();
                assertEquals("yard", council.ask(reader, KeepingRulebooks.class, desk -> desk.get(found.book().uuid())).rules().get(0).code());
                council.refused(Reason.NOT_ALLOWED, reader, KeepingRulebooks.class,
                        desk -> desk.write(UUID.randomUUID(), terms(Council.VILLAGE, NOVEMBER)));
            }
            council.refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), KeepingRulebooks.class,
                    desk -> desk.write(UUID.randomUUID(), terms(Council.VILLAGE, NOVEMBER)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_all_that_is_wrong_with_it_at_once(Database database) {
        try (Council council = new Council(database)) {
            Rulebook.Terms wrong = new Rulebook.Terms(Callers.TOWN, OCTOBER, 0, Verdict.MEDIAN, 0, 0, Optional.of(0L), List.of(RuleClass.FAMILY), List.of(
                    Council.rule("a b", RuleClass.FAMILY, 0, 0, null), Council.rule("x", RuleClass.FAMILY, 5, 4, 3L),
                    Council.rule("x", RuleClass.FAMILY, 5, 5, null)));
            List<String> fields = council.refused(Reason.INVALID, Callers.admin(), KeepingRulebooks.class,
                    desk -> desk.write(UUID.randomUUID(), wrong)).errors().stream().map(error -> error.field()).toList();
            assertEquals(List.of("place", "begins", "quorum", "noticeDays", "validMonths", "board", "cap", "rules[0].code", "rules[0].least",
                    "rules[1].most", "rules[1].cap", "rules[2].code"), fields);
        }
    }
}
