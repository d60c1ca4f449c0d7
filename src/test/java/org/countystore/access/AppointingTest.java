package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Giving people accounts and roles")
class AppointingTest {
    private static final Caller TOWN_ADMIN = Callers.at(Callers.TOWN, Role.ADMIN);

    private static Refused refused(People people, Reason reason, Caller caller, Consumer<Appointing> work) {
        return people.refusal(reason, caller, Appointing.class, desk -> {
            work.accept(desk);
            return null;
        });
    }

    private static void done(People people, Caller caller, Consumer<Appointing> work) {
        people.ask(caller, Appointing.class, desk -> {
            work.accept(desk);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void opens_an_account_with_a_password_that_is_told_once_and_must_be_changed(Database database) {
        try (People people = new People(database)) {
            Appointing.Opened opened = people.ask(TOWN_ADMIN, Appointing.class,
                    desk -> desk.open(new NewAccount("zhang.wei", "张伟", Callers.VILLAGE)));
            done(people, TOWN_ADMIN, desk -> desk.appoint(opened.account(), Callers.VILLAGE, Role.KEEPER));
            assertEquals(List.of(), people.caller(opened.account()).grants());
            assertEquals(opened.account(), people.ask(People.OUTSIDE, SigningIn.class, desk -> desk.signIn("zhang.wei", opened.oneTimePassword())));
            assertEquals(List.of(Grant.at(Callers.VILLAGE, Role.KEEPER)),
                    people.ask(TOWN_ADMIN, Appointing.class, desk -> desk.rolesOf(opened.account())));
            refused(people, Reason.ACCOUNT_EXISTS, TOWN_ADMIN, desk -> desk.open(new NewAccount("zhang.wei", "张伟", Callers.VILLAGE)));
            Refused poor = refused(people, Reason.INVALID, TOWN_ADMIN, desk -> desk.open(new NewAccount("张", " ", Callers.VILLAGE)));
            assertEquals(List.of("username", "displayName"), poor.errors().stream().map(Refused.FieldError::field).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void reaches_no_further_than_the_administrators_own_place(Database database) {
        try (People people = new People(database)) {
            Caller stranger = Callers.at(Callers.NEIGHBOUR, Role.ADMIN);
            refused(people, Reason.NOT_ALLOWED, stranger, desk -> desk.appoint(people.clerk, Callers.NEIGHBOUR, Role.CLERK));
            refused(people, Reason.NOT_ALLOWED, stranger, desk -> desk.resetPassword(people.clerk));
            refused(people, Reason.NOT_ALLOWED, stranger, desk -> desk.close(people.clerk));
            refused(people, Reason.NOT_ALLOWED, stranger, desk -> desk.rolesOf(people.clerk));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.appoint(people.clerk, Callers.COUNTY, Role.STORE));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.open(new NewAccount("high", "高", Callers.COUNTY)));
            refused(people, Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, Role.AUDITOR), desk -> desk.close(people.clerk));
            assertEquals(List.of(Grant.at(Callers.VILLAGE, Role.CLERK)), people.caller(people.clerk).grants());
        }
    }

    @ParameterizedTest
    @EnumSource
    void lets_no_town_sign_in_as_or_strip_a_neighbour_who_serves_the_county(Database database) {
        try (People people = new People(database)) {
            Grant ofCounty = Grant.at(Callers.COUNTY, Role.CASHIER);
            done(people, Callers.admin(), desk -> desk.appoint(people.clerk, Callers.COUNTY, Role.CASHIER));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.resetPassword(people.clerk));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.close(people.clerk));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.reopen(people.clerk));
            refused(people, Reason.NOT_ALLOWED, TOWN_ADMIN, desk -> desk.dismiss(people.clerk, ofCounty));
            refused(people, Reason.INVALID, TOWN_ADMIN, desk -> desk.dismiss(people.clerk, Grant.in(new UnitId(1), Role.UNION)));
            done(people, Callers.admin(), desk -> desk.dismiss(people.clerk, ofCounty));
            done(people, TOWN_ADMIN, desk -> desk.resetPassword(people.clerk));
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_no_role_that_is_held_in_a_unit(Database database) {
        try (People people = new People(database)) {
            for (Role role : List.of(Role.UNION, Role.BUYER, Role.SIGNED_IN, Role.ANYONE)) {
                Refused refused = refused(people, Reason.INVALID, Callers.admin(), desk -> desk.appoint(people.clerk, Callers.VILLAGE, role));
                assertEquals("role", refused.errors().get(0).field());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_role_away_at_once_and_closes_and_opens_again(Database database) {
        try (People people = new People(database)) {
            done(people, TOWN_ADMIN, desk -> desk.dismiss(people.clerk, Grant.at(Callers.VILLAGE, Role.CLERK)));
            assertEquals(List.of(), people.caller(people.clerk).grants());
            done(people, TOWN_ADMIN, desk -> desk.close(people.clerk));
            assertTrue(people.live.inTransaction(() -> people.live.get(Directory.class).caller(people.clerk, "")).isEmpty());
            done(people, TOWN_ADMIN, desk -> desk.reopen(people.clerk));
            people.token("clerk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_new_one_time_password_to_who_forgot_theirs(Database database) {
        try (People people = new People(database)) {
            String token = people.token("clerk").token();
            String oneTime = people.ask(TOWN_ADMIN, Appointing.class, desk -> desk.resetPassword(people.clerk));
            assertTrue(people.owner(token).isEmpty());
            people.refusal(Reason.WRONG_PASSWORD, People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", People.PASSWORD));
            people.ask(People.OUTSIDE, SigningIn.class, desk -> desk.signIn("clerk", oneTime));
            assertEquals(List.of(), people.caller(people.clerk).grants());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_people_below_the_own_place_page_by_page(Database database) {
        try (People people = new People(database)) {
            AccountId second = people.open("clerk2", false);
            var first = people.ask(TOWN_ADMIN, Appointing.class, desk -> desk.find(Callers.TOWN, "clerk", Page.of(1)));
            assertEquals(List.of("clerk"), first.items().stream().map(Account::username).toList());
            var rest = people.ask(TOWN_ADMIN, Appointing.class, desk -> desk.find(Callers.TOWN, "clerk", new Page(first.next(), 5)));
            assertEquals(List.of(second), rest.items().stream().map(Account::id).toList());
            assertEquals(2, people.ask(TOWN_ADMIN, Appointing.class, desk -> desk.find(Callers.TOWN, "会计", Page.FIRST)).items().size());
        }
    }
}
