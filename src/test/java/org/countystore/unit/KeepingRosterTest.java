package org.countystore.unit;

import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.access.Passwords;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.unit.Employee.NewEmployee;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

@DisplayName("A unit's roster")
class KeepingRosterTest {
    private static KeepingRoster desk(Rehearsal stage) {
        Passwords passwords = Mockito.mock(Passwords.class);
        Mockito.when(passwords.oneTime()).thenReturn("one-time");
        Mockito.when(passwords.hash("one-time")).thenReturn("hash");
        stage.wired().with(Passwords.class, passwords);
        return stage.desk(KeepingRoster.class);
    }

    private static UnitId school(KeepingRoster desk, String code) {
        return as(Callers.admin(), () -> desk.found(code, "镇安县第一小学", Callers.COUNTY)).id();
    }

    private static NewEmployee colleague(String number, AccountId account) {
        return new NewEmployee(number, "陈老师", Optional.of(account));
    }

    private static AccountId account(Rehearsal stage, String username) {
        return stage.get(Directory.class).open(new NewAccount(username, "陈老师", Callers.COUNTY), "hash", false);
    }

    private static boolean buysFor(Rehearsal stage, AccountId account, UnitId unit) {
        return stage.get(Directory.class).caller(account, "").orElseThrow().grants().contains(Grant.in(unit, Role.BUYER));
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_by_its_union_and_by_the_county(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            Caller union = Callers.in(unit, Role.UNION);
            long id = as(union, () -> desk.welcome(unit, "T001", "陈老师", Optional.empty())).employee().id();
            assertEquals(List.of("school"), as(union, desk::mine).stream().map(Unit::code).toList());
            assertEquals("镇安县第一小学", as(union, () -> desk.get(unit)).name());
            stage.settle();
            assertEquals("T001", as(Callers.admin(), () -> desk.staff(unit, "陈", Page.FIRST)).items().get(0).staffNumber());
            assertFalse(as(union, () -> desk.leave(id)).isOnRoster());
            stage.settle();
            assertEquals(0, stage.get(Rosters.class).countOn(unit));
            assertTrue(stage.get(Rosters.class).roster(List.of(unit), Page.FIRST).items().isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_closed_to_other_unions_and_other_roles(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            UnitId other = school(desk, "clinic");
            long id = as(Callers.admin(), () -> desk.welcome(unit, "T001", "陈老师", Optional.empty())).employee().id();
            List<Caller> strangers = List.of(Callers.in(other, Role.UNION), Callers.in(unit, Role.BUYER),
                    Callers.at(Callers.COUNTY, Role.STORE), Callers.at(Callers.OTHER_COUNTY, Role.ADMIN));
            for (Caller stranger : strangers) {
                refused(Reason.NOT_ALLOWED, stranger, () -> desk.staff(unit, "", Page.FIRST));
                refused(Reason.NOT_ALLOWED, stranger, () -> desk.get(unit));
                refused(Reason.NOT_ALLOWED, stranger, () -> desk.welcome(unit, "T002", "外人", Optional.empty()));
                refused(Reason.NOT_ALLOWED, stranger, () -> desk.leave(id));
                refused(Reason.NOT_ALLOWED, stranger, () -> desk.rename(unit, "别的"));
            }
            refused(Reason.NOT_ALLOWED, Callers.in(unit, Role.UNION), () -> desk.found("new", "新单位", Callers.COUNTY));
            refused(Reason.NOT_ALLOWED, Callers.in(unit, Role.UNION), () -> desk.join(unit, colleague("T9", new AccountId(1))));
            refused(Reason.NOT_ALLOWED, Callers.in(unit, Role.UNION), () -> desk.below(Callers.COUNTY, Page.FIRST));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, Role.AUDITOR), () -> desk.leave(id));
            assertEquals(1, as(Callers.at(Callers.COUNTY, Role.AUDITOR), () -> desk.staff(unit, "", Page.FIRST)).items().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void opens_an_account_that_buys_for_the_unit(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            KeepingRoster.Welcomed welcomed = as(Callers.in(unit, Role.UNION),
                    () -> desk.welcome(unit, "T001", "陈老师", Optional.of("chen.test")));
            assertEquals(Optional.of("one-time"), welcomed.oneTimePassword());
            AccountId account = welcomed.employee().account().orElseThrow();
            assertEquals(welcomed.employee().id(), stage.get(Rosters.class).employeeOf(account).orElseThrow().id());
            assertTrue(stage.get(Directory.class).mustChangePassword(account));
            refused(Reason.ACCOUNT_EXISTS, Callers.in(unit, Role.UNION),
                    () -> desk.welcome(unit, "T002", "另一位", Optional.of("chen.test")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void ends_the_right_to_buy_with_the_place_on_it(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            AccountId account = account(stage, "chen.test");
            Employee employee = as(Callers.admin(), () -> desk.join(unit, colleague("T001", account)));
            assertTrue(buysFor(stage, account, unit));
            as(Callers.admin(), () -> desk.leave(employee.id()));
            as(Callers.admin(), () -> desk.leave(employee.id()));
            stage.settle();
            assertTrue(stage.get(Rosters.class).employeeOf(account).isEmpty());
            assertFalse(buysFor(stage, account, unit));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_entrusted_by_the_county_to_a_colleague_with_an_account_and_taken_back(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            AccountId account = account(stage, "chen.test");
            Employee chen = as(Callers.admin(), () -> desk.join(unit, colleague("T001", account)));
            Employee paper = as(Callers.admin(), () -> desk.welcome(unit, "T002", "李老师", Optional.empty())).employee();
            refused(Reason.NO_ACCOUNT, Callers.admin(), () -> desk.entrust(paper.id()));
            refused(Reason.NOT_ALLOWED, Callers.in(unit, Role.UNION), () -> desk.entrust(chen.id()));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.entrust(chen.id()));
            Rehearsal.as(Callers.admin(), () -> desk.entrust(chen.id()));
            assertEquals(Set.of(account), as(Callers.admin(), () -> desk.unionOf(unit)));
            Rehearsal.as(Callers.admin(), () -> desk.relieve(chen.id()));
            assertEquals(Set.of(), as(Callers.admin(), () -> desk.unionOf(unit)));
            Rehearsal.as(Callers.admin(), () -> desk.entrust(chen.id()));
            as(Callers.admin(), () -> desk.leave(chen.id()));
            assertEquals(Set.of(), as(Callers.admin(), () -> desk.unionOf(unit)));
            refused(Reason.NO_ACCOUNT, Callers.admin(), () -> desk.entrust(chen.id()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_one_row_for_a_person_who_changes_units(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId school = school(desk, "school");
            UnitId clinic = school(desk, "clinic");
            AccountId account = account(stage, "chen.test");
            long id = as(Callers.admin(), () -> desk.join(school, colleague("T001", account))).id();
            refused(Reason.ON_ROSTER_ALREADY, Callers.admin(), () -> desk.join(clinic, colleague("C001", account)));
            as(Callers.admin(), () -> desk.leave(id));
            Employee moved = as(Callers.admin(), () -> desk.join(clinic, colleague("C001", account)));
            assertEquals(id, moved.id());
            assertEquals(clinic, moved.unit());
            assertTrue(moved.isOnRoster());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_staff_number_or_a_unit_code_that_is_taken(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            as(Callers.admin(), () -> desk.welcome(unit, "T001", "陈老师", Optional.empty()));
            Refused number = refused(Callers.admin(), () -> desk.welcome(unit, "T001", "李老师", Optional.empty()));
            assertEquals("staffNumber", number.errors().get(0).field());
            refused(Reason.CODE_TAKEN, Callers.admin(), () -> desk.found("school", "另一所", Callers.COUNTY));
            assertEquals("T001", as(Callers.admin(), () -> desk.welcome(school(desk, "clinic"), "T001", "王医生", Optional.empty()))
                    .employee().staffNumber());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_each_field_that_makes_no_sense(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            Refused refused = refused(Callers.admin(), () -> desk.welcome(unit, "工号 1", "", Optional.empty()));
            assertEquals(List.of("name", "staffNumber"), refused.errors().stream().map(Refused.FieldError::field).toList());
            assertEquals("code", refused(Callers.admin(), () -> desk.found("县 教育局", "县教育局", Callers.COUNTY)).errors().get(0).field());
            assertEquals("name", refused(Callers.admin(), () -> desk.found("jyj", "", Callers.COUNTY)).errors().get(0).field());
            refused(Reason.NOT_FOUND, Callers.admin(), () -> desk.get(new UnitId(-1)));
            refused(Reason.NOT_FOUND, Callers.admin(), () -> desk.leave(-1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_read_page_by_page(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingRoster desk = desk(stage);
            UnitId unit = school(desk, "school");
            as(Callers.admin(), () -> {
                for (int n = 1; n <= 5; n++) {
                    desk.welcome(unit, "T00" + n, "老师" + n, Optional.empty());
                }
            });
            stage.settle();
            Rosters rosters = stage.get(Rosters.class);
            Listed<Employee> first = rosters.roster(List.of(unit), Page.of(3));
            assertEquals(3, first.items().size());
            assertEquals(2, rosters.roster(List.of(unit), new Page(first.next(), 3)).items().size());
            assertEquals(3, rosters.all(first.items().stream().map(Employee::id).toList()).size());
            assertEquals("school", rosters.byCode("school").orElseThrow().code());
            assertTrue(as(Callers.admin(), () -> desk.below(Callers.COUNTY, Page.FIRST)).items().stream()
                    .anyMatch(found -> found.id().equals(unit)));
        });
    }
}
