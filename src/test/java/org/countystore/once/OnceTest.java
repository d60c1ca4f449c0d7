package org.countystore.once;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Throng;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A call that is sent again")
class OnceTest {
    private static final Caller CLERK = Callers.at(Callers.VILLAGE, Role.CLERK);

    private record Body(String produce, long grams) {
    }

    /** As a desk behind the guard: asked again after a lost race. */
    private static boolean isKnown(Live live, Caller caller, String kind, UUID uuid, Object body) {
        return live.as(caller, () -> {
            try {
                return live.inTransaction(() -> live.get(Once.class).isKnown(kind, uuid, body));
            } catch (RuntimeException e) {
                if (!LostRace.isBehind(e)) {
                    throw e;
                }
                return Attempt.again(() -> live.inTransaction(() -> live.get(Once.class).isKnown(kind, uuid, body)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_known_if_the_same_person_asks_the_very_same(Database database) {
        try (Live live = Live.on(database)) {
            UUID uuid = UUID.randomUUID();
            assertFalse(isKnown(live, CLERK, "purchase", uuid, new Body("chestnut", 1000)));
            assertTrue(isKnown(live, CLERK, "purchase", uuid, new Body("chestnut", 1000)));
            assertEquals(1, live.number("select count(*) from known_call"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_under_a_used_id_with_another_body_kind_or_person(Database database) {
        try (Live live = Live.on(database)) {
            UUID uuid = UUID.randomUUID();
            Body body = new Body("chestnut", 1000);
            isKnown(live, CLERK, "purchase", uuid, body);
            List<Runnable> others = List.of(
                    () -> isKnown(live, CLERK, "purchase", uuid, new Body("chestnut", 1001)),
                    () -> isKnown(live, CLERK, "payment", uuid, body),
                    () -> isKnown(live, Callers.admin(), "purchase", uuid, body));
            for (Runnable other : others) {
                assertEquals(Reason.ID_REUSED, assertThrows(Refused.class, other::run).reason());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_forgotten_if_its_use_case_failed(Database database) {
        try (Live live = Live.on(database)) {
            UUID uuid = UUID.randomUUID();
            assertThrows(IllegalStateException.class, () -> live.as(CLERK, () -> live.inTransaction(() -> {
                live.get(Once.class).isKnown("purchase", uuid, "body");
                throw new IllegalStateException("the power went");
            })));
            assertFalse(isKnown(live, CLERK, "purchase", uuid, "body"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_new_to_exactly_one_of_twenty_who_send_it_at_the_same_moment(Database database) {
        try (Live live = Live.on(database)) {
            UUID uuid = UUID.randomUUID();
            var outcomes = Throng.of(20, person -> isKnown(live, CLERK, "purchase", uuid, "body"));
            assertEquals(1, outcomes.stream().filter(outcome -> !outcome.answer().orElseThrow()).count());
        }
    }
}
