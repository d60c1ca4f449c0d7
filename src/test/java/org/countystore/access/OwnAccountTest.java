package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The own account")
class OwnAccountTest {
    private static Object change(KeepingOwnAccount desk, String old, String fresh) {
        desk.changePassword(old, fresh);
        return null;
    }

    private static Optional<Caller> inSession(People people, int minutesAgo) {
        return people.live.inTransaction(() -> people.live.get(Directory.class)
                .caller(people.clerk, people.live.now().minusMinutes(minutesAgo), "10.0.0.7"));
    }

    @ParameterizedTest
    @EnumSource
    void changes_its_password_and_thereby_ends_its_tokens_and_older_sessions(Database database) {
        try (People people = new People(database)) {
            String token = people.token("clerk").token();
            people.live.setTo(people.live.now().plusMinutes(10));
            assertTrue(inSession(people, 5).isPresent());
            people.ask(people.caller(people.clerk), KeepingOwnAccount.class, desk -> change(desk, People.PASSWORD, "walnut oil 7"));
            assertEquals(Optional.empty(), people.owner(token));
            assertEquals(Optional.empty(), inSession(people, 5));
            assertTrue(inSession(people, 0).isPresent());
            people.refusal(Reason.WRONG_PASSWORD, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", People.PASSWORD));
            people.ask(People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", "walnut oil 7"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_password_if_the_old_one_is_wrong_or_the_new_one_is_poor(Database database) {
        try (People people = new People(database)) {
            Caller clerk = people.caller(people.clerk);
            Refused wrong = people.refusal(Reason.WRONG_PASSWORD, clerk, KeepingOwnAccount.class, desk -> change(desk, "wrong", "walnut oil 7"));
            assertEquals("oldPassword", wrong.errors().get(0).field());
            for (String poor : List.of("short 1", "x".repeat(101), "my clerk 2026", "aabbaabb")) {
                Refused refused = people.refusal(Reason.INVALID, clerk, KeepingOwnAccount.class, desk -> change(desk, People.PASSWORD, poor));
                assertEquals(List.of("newPassword"), refused.errors().stream().map(Refused.FieldError::field).distinct().toList(), poor);
            }
            people.token("clerk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_slowed_like_a_sign_in_when_the_old_password_is_guessed(Database database) {
        try (People people = new People(database)) {
            Caller clerk = people.caller(people.clerk);
            for (int i = 0; i < 5; i++) {
                people.refusal(Reason.WRONG_PASSWORD, clerk, KeepingOwnAccount.class, desk -> change(desk, "wrong", "walnut oil 7"));
            }
            people.refusal(Reason.TOO_MANY_ATTEMPTS, clerk, KeepingOwnAccount.class, desk -> change(desk, People.PASSWORD, "walnut oil 7"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lists_its_tokens_and_ends_one_of_them(Database database) {
        try (People people = new People(database)) {
            String first = people.token("clerk").token();
            String second = people.token("clerk").token();
            Caller clerk = people.caller(people.clerk);
            List<Token> good = people.ask(clerk, KeepingOwnAccount.class, KeepingOwnAccount::tokens);
            assertEquals(List.of("curl", "curl"), good.stream().map(Token::device).toList());
            people.ask(clerk, KeepingOwnAccount.class, desk -> {
                desk.revoke(good.get(1).id());
                return null;
            });
            assertEquals(Optional.empty(), people.owner(first));
            assertEquals(Optional.of(people.clerk), people.owner(second));
            people.ask(clerk, KeepingOwnAccount.class, desk -> {
                desk.endToken(second);
                return null;
            });
            assertEquals(List.of(), people.ask(clerk, KeepingOwnAccount.class, KeepingOwnAccount::tokens));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neither_sees_nor_ends_the_token_of_another(Database database) {
        try (People people = new People(database)) {
            AccountId other = people.open("other", false);
            String token = people.token("clerk").token();
            long id = people.ask(people.caller(people.clerk), KeepingOwnAccount.class, KeepingOwnAccount::tokens).get(0).id();
            assertEquals(List.of(), people.ask(people.caller(other), KeepingOwnAccount.class, KeepingOwnAccount::tokens));
            people.refusal(Reason.NOT_FOUND, people.caller(other), KeepingOwnAccount.class, desk -> {
                desk.revoke(id);
                return null;
            });
            people.refusal(Reason.NOT_ALLOWED, people.caller(other), KeepingOwnAccount.class, desk -> {
                desk.endToken(token);
                return null;
            });
            assertEquals(Optional.of(people.clerk), people.owner(token));
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembers_language_and_large_type(Database database) {
        try (People people = new People(database)) {
            people.ask(people.caller(people.clerk), KeepingOwnAccount.class, desk -> {
                desk.prefer(new Preferences("en", true));
                return null;
            });
            assertEquals(new Preferences("en", true), people.ask(people.caller(people.clerk), KeepingOwnAccount.class,
                    KeepingOwnAccount::mine).preferences());
        }
    }
}
