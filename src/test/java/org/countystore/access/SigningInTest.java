package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Grant;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Coming in")
class SigningInTest {
    @ParameterizedTest
    @EnumSource
    void takes_the_right_password_and_writes_down_who_came(Database database) {
        try (People people = new People(database)) {
            assertEquals(people.clerk, people.ask(People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", People.PASSWORD)));
            assertEquals(1, people.audited("SigningIn.signIn", "DONE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_nobody_whether_the_name_or_the_password_was_wrong_and_works_as_long_for_both(Database database) {
        try (People people = new People(database)) {
            people.refusal(Reason.WRONG_PASSWORD, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", "wrong"));
            people.refusal(Reason.WRONG_PASSWORD, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("nobody", "wrong"));
            assertEquals(2, people.passwords.looks);
            assertEquals(2, people.audited("SigningIn.signIn", "WRONG_PASSWORD"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_slowed_from_the_fifth_failure_on_even_with_the_right_password(Database database) {
        try (People people = new People(database)) {
            for (int i = 0; i < 5; i++) {
                people.refusal(Reason.WRONG_PASSWORD, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", "wrong"));
            }
            people.refusal(Reason.TOO_MANY_ATTEMPTS, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", People.PASSWORD));
            people.live.setTo(people.live.now().plusSeconds(3));
            people.token("clerk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_closed_to_an_account_that_was_closed_and_to_its_tokens(Database database) {
        try (People people = new People(database)) {
            String token = people.token("clerk").token();
            assertEquals(Optional.of(people.clerk), people.owner(token));
            people.ask(Callers.admin(), Appointing.class, desk -> {
                desk.close(people.clerk);
                return null;
            });
            people.refusal(Reason.ACCOUNT_CLOSED, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", People.PASSWORD));
            assertEquals(Optional.empty(), people.owner(token));
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_token_that_is_kept_as_a_hash_and_ends_after_its_hours(Database database) {
        try (People people = new People(database)) {
            SigningIn.Issued issued = people.token("clerk");
            assertEquals(List.of(Grant.at(Callers.VILLAGE, Role.CLERK)), issued.roles());
            assertEquals(people.live.now().plusHours(12), issued.expiresAt());
            assertEquals(0, people.live.number("select count(*) from token where hash = '" + issued.token() + "'"));
            assertEquals(1, people.live.number("select count(*) from token where hash = '" + Directory.hash(issued.token()) + "'"));
            people.live.setTo(issued.expiresAt());
            assertEquals(Optional.empty(), people.owner(issued.token()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_no_role_until_an_initial_password_is_changed(Database database) {
        try (People people = new People(database)) {
            var fresh = people.open("fresh", true);
            assertEquals(List.of(), people.token("fresh").roles());
            assertEquals(List.of(), people.caller(fresh).grants());
            people.ask(people.caller(fresh), KeepingOwnAccount.class, desk -> {
                desk.changePassword(People.PASSWORD, "walnut oil 7");
                return null;
            });
            assertEquals(List.of(Grant.at(Callers.VILLAGE, Role.CLERK)), people.caller(fresh).grants());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_endless_input_before_it_costs_anything(Database database) {
        try (People people = new People(database)) {
            String endless = "x".repeat(201);
            var refused = people.refusal(Reason.INVALID, People.OUTSIDE, SigningIn.class, desk -> desk.signIn(endless, endless));
            assertEquals(List.of("username", "password"), refused.errors().stream().map(error -> error.field()).toList());
            assertEquals(0, people.passwords.looks);
            assertTrue(people.passwords.oneTime().matches("[a-z2-9]{12}"));
        }
    }
}
