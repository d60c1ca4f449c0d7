package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A phone that works in a village")
class DevicesTest {
    private static NewDevice phone() {
        return new NewDevice(UUID.randomUUID(), "红米 9");
    }

    private static List<KeepingDevices.Carried> seen(People people, Caller caller) {
        return people.ask(caller, KeepingDevices.class, desk -> desk.devices(Callers.TOWN, Page.FIRST)).items();
    }

    private static KeepingDevices.Carried revoke(People people, NewDevice phone) {
        return people.ask(Callers.admin(), KeepingDevices.class, desk -> desk.revoke(phone.id()));
    }

    private static Optional<Bearer> bearer(People people, String token) {
        return people.live.inTransaction(() -> people.live.get(Directory.class).bearer(token));
    }

    @ParameterizedTest
    @EnumSource
    void is_met_at_its_first_sign_in_and_goes_with_whoever_signed_in_last(Database database) {
        try (People people = new People(database)) {
            NewDevice phone = phone();
            people.token("clerk", phone);
            AccountId other = people.open("other", false);
            people.live.setTo(people.live.now().plusHours(1));
            String token = people.token("other", new NewDevice(phone.id(), "收购点的手机")).token();
            List<KeepingDevices.Carried> known = seen(people, Callers.admin());
            assertEquals(1, known.size());
            assertEquals("收购点的手机", known.get(0).device().name());
            assertEquals("other", known.get(0).bearer().username());
            assertEquals(Callers.VILLAGE, known.get(0).device().home());
            assertEquals(new Bearer(other, Optional.of(phone.id()), false), bearer(people, token).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_with_every_call_and_written_down_every_ten_minutes(Database database) {
        try (People people = new People(database)) {
            String token = people.token("clerk", phone()).token();
            var begun = people.live.now();
            people.live.setTo(begun.plusMinutes(9));
            bearer(people, token);
            assertEquals(begun, seen(people, Callers.admin()).get(0).device().lastSeenAt());
            people.live.setTo(begun.plusMinutes(11));
            people.live.get(Directory.class).forgetTokens(List.of(Directory.hash(token)));
            bearer(people, token);
            assertEquals(begun.plusMinutes(11), seen(people, Callers.admin()).get(0).device().lastSeenAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_shut_out_from_the_next_call_on_when_it_is_revoked_and_no_other_is(Database database) {
        try (People people = new People(database)) {
            NewDevice lost = phone();
            String token = people.token("clerk", lost).token();
            String other = people.token("clerk", phone()).token();
            assertFalse(bearer(people, token).orElseThrow().revoked());
            assertTrue(revoke(people, lost).device().isRevoked());
            assertTrue(bearer(people, token).orElseThrow().revoked());
            assertEquals(Optional.of(people.clerk), people.owner(other));
            people.refusal(Reason.DEVICE_REVOKED, People.OUTSIDE, SigningIn.class,
                    desk -> desk.issue("clerk", People.PASSWORD, "field", Optional.of(lost)));
            people.token("clerk");
            people.live.setTo(people.live.now().plusDays(2));
            people.live.get(Directory.class).forgetTokens(List.of(Directory.hash(token)));
            assertTrue(bearer(people, token).orElseThrow().revoked(), "and is told so however old its token");
        }
    }

    @ParameterizedTest
    @EnumSource
    void acts_for_one_person_at_a_time(Database database) {
        try (People people = new People(database)) {
            NewDevice phone = phone();
            String token = people.token("clerk", phone).token();
            String elsewhere = people.token("clerk").token();
            people.open("other", false);
            String next = people.token("other", phone).token();
            assertEquals(Optional.empty(), bearer(people, token));
            assertTrue(bearer(people, next).isPresent());
            assertTrue(bearer(people, elsewhere).isPresent(), "at the office the clerk goes on");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_revoked_once_and_the_first_time_stands(Database database) {
        try (People people = new People(database)) {
            NewDevice lost = phone();
            people.token("clerk", lost);
            var first = revoke(people, lost).device().revokedAt();
            people.live.setTo(people.live.now().plusHours(1));
            assertEquals(first, revoke(people, lost).device().revokedAt());
            assertEquals(Optional.of("admin"), seen(people, Callers.admin()).get(0).device().revokedBy());
            assertTrue(people.audited("KeepingDevices.revoke", "DONE") >= 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_looked_after_by_the_administrator_of_its_place(Database database) {
        try (People people = new People(database)) {
            NewDevice phone = phone();
            people.token("clerk", phone);
            assertEquals(1, seen(people, Callers.at(Callers.COUNTY, Role.AUDITOR)).size());
            people.refusal(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, Role.AUDITOR), KeepingDevices.class,
                    desk -> desk.revoke(phone.id()));
            people.refusal(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), KeepingDevices.class,
                    desk -> desk.revoke(phone.id()));
            people.refusal(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, Role.CLERK), KeepingDevices.class,
                    desk -> desk.devices(Callers.VILLAGE, Page.FIRST));
            people.refusal(Reason.NOT_FOUND, Callers.admin(), KeepingDevices.class, desk -> desk.revoke(UUID.randomUUID()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_name(Database database) {
        try (People people = new People(database)) {
            var refused = people.refusal(Reason.INVALID, People.OUTSIDE, SigningIn.class, desk -> desk.issue("clerk", People.PASSWORD, "field",
                    Optional.of(new NewDevice(UUID.randomUUID(), " "))));
            assertEquals(List.of("device.name"), refused.errors().stream().map(error -> error.field()).toList());
        }
    }
}
