package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Each;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.kernel.UnitId;
import org.countystore.once.LostRace;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@DisplayName("The guard before every desk")
class GuardTest {
    private static final Caller CLERK = Callers.at(Callers.VILLAGE, Role.CLERK);
    private static final UnitId SCHOOL = new UnitId(5);

    @Transactional
    @Allowed({Role.CLERK, Role.UNION})
    static class Desk {
        @Inject
        Scope scope;
        int calls;

        public String weigh(@Subject PlaceCode village) {
            scope.mustCover(village);
            return "weighed";
        }

        public void forget() {
            calls++;
        }

        @Everywhere
        @Reading
        public String read() {
            return "read";
        }

        @Reading
        public String readAt(PlaceCode village) {
            scope.mustCover(village);
            return "read";
        }

        public String weigh(@Each Map<UUID, String> baskets, PlaceCode village) {
            scope.mustCover(village);
            return "weighed";
        }

        public String order(UnitId unit) {
            scope.mustCover(unit, Callers.COUNTY);
            return "ordered";
        }

        public String win(int at, PlaceCode village) {
            scope.mustCover(village);
            if (++calls < at) {
                throw new LostRace("not yet");
            }
            return "won";
        }
    }

    private static Caller holding(Grant... grants) {
        return new Caller(CLERK.account(), "somebody", List.of(grants), "10.0.0.7");
    }

    @ParameterizedTest
    @EnumSource
    void lets_in_who_holds_the_role_at_the_place_or_above_and_writes_it_down(Database database) {
        try (People people = new People(database)) {
            assertEquals("weighed", people.ask(CLERK, Desk.class, desk -> desk.weigh(Callers.VILLAGE)));
            assertEquals("weighed", people.ask(Callers.at(Callers.TOWN, Role.CLERK), Desk.class, desk -> desk.weigh(Callers.VILLAGE)));
            assertEquals(2, people.audited("Desk.weigh", "DONE"));
            people.refusal(Reason.NOT_ALLOWED, CLERK, Desk.class, desk -> desk.weigh(Callers.NEIGHBOUR));
            people.refusal(Reason.NOT_ALLOWED, CLERK, Desk.class, desk -> desk.weigh(Callers.TOWN));
            assertEquals(2, people.audited("Desk.weigh", "NOT_ALLOWED"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void turns_away_strangers_other_roles_and_borrowed_places(Database database) {
        try (People people = new People(database)) {
            people.refusal(Reason.NOT_SIGNED_IN, Callers.nobody(), Desk.class, Desk::read);
            people.refusal(Reason.NOT_ALLOWED, Callers.admin(), Desk.class, Desk::read);
            Caller both = holding(Grant.at(Callers.COUNTY, Role.AUDITOR), Grant.at(Callers.VILLAGE, Role.CLERK));
            people.refusal(Reason.NOT_ALLOWED, both, Desk.class, desk -> desk.weigh(Callers.NEIGHBOUR));
            Caller buyer = holding(Grant.in(SCHOOL, Role.BUYER), Grant.in(new UnitId(6), Role.UNION));
            people.refusal(Reason.NOT_ALLOWED, buyer, Desk.class, desk -> desk.order(SCHOOL));
            assertEquals("ordered", people.ask(buyer, Desk.class, desk -> desk.order(new UnitId(6))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fails_loudly_if_a_desk_returns_without_having_asked_for_its_scope(Database database) {
        try (People people = new People(database)) {
            IllegalStateException loud = assertThrows(IllegalStateException.class, () -> people.ask(CLERK, Desk.class, desk -> {
                desk.forget();
                return null;
            }));
            assertTrue(loud.getMessage().contains("Desk.forget"), loud.getMessage());
            assertEquals(0, people.audited("Desk.forget", "DONE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_no_audit_of_reading_except_where_somebody_pries(Database database) {
        try (People people = new People(database)) {
            people.ask(CLERK, Desk.class, Desk::read);
            assertEquals(0, people.audited("Desk.read", "DONE"));
            people.refusal(Reason.NOT_ALLOWED, CLERK, Desk.class, desk -> desk.readAt(Callers.NEIGHBOUR));
            assertEquals(1, people.audited("Desk.readAt", "NOT_ALLOWED"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_down_each_of_the_things_that_are_done_together_and_no_refusal_of_all(Database database) {
        try (People people = new People(database)) {
            Map<UUID, String> two = Map.of(UUID.randomUUID(), "basket", UUID.randomUUID(), "sack");
            people.ask(CLERK, Desk.class, desk -> desk.weigh(two, Callers.VILLAGE));
            assertEquals(2, people.audited("Desk.weigh", "DONE"));
            two.keySet().forEach(id -> assertEquals(1,
                    people.live.number("select count(*) from audit_entry where subject = '" + id + "'")));
            people.refusal(Reason.NOT_ALLOWED, CLERK, Desk.class, desk -> desk.weigh(two, Callers.NEIGHBOUR));
            assertEquals(0, people.audited("Desk.weigh", "NOT_ALLOWED"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asks_again_after_a_lost_race_three_times_and_then_says_busy(Database database) {
        try (People people = new People(database)) {
            assertEquals("won", people.ask(CLERK, Desk.class, desk -> desk.win(4, Callers.VILLAGE)));
            assertEquals(1, people.audited("Desk.win", "DONE"));
            people.live.get(Desk.class).calls = 0;
            people.refusal(Reason.BUSY, CLERK, Desk.class, desk -> desk.win(5, Callers.VILLAGE));
        }
    }
}
