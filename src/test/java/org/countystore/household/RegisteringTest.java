package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.household.Neighbours.identity;
import static org.countystore.household.Neighbours.sheet;
import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The register")
class RegisteringTest {
    private static final List<Role> VILLAGERS = List.of(Role.CLERK, Role.HEAD, Role.KEEPER, Role.REVIEWER, Role.AUDITOR);

    @ParameterizedTest
    @EnumSource
    void lets_each_village_count_its_own_codes(Database database) {
        Rehearsal.on(database, stage -> {
            assertEquals(Callers.VILLAGE + "-0001", enter(stage, Callers.VILLAGE, "张大山", 1).code());
            assertEquals(Callers.VILLAGE + "-0002", enter(stage, Callers.VILLAGE, "李小河", 2).code());
            assertEquals(Callers.NEIGHBOUR + "-0001", enter(stage, Callers.NEIGHBOUR, "王老五", 3).code());
            Household given = as(Callers.admin(), () -> stage.desk(Registering.class).enter(Optional.of("ZA-77"), sheet(Callers.VILLAGE),
                    List.of(Person.head("赵六", identity(4)))));
            assertEquals("ZA-77", given.code());
            assertEquals(Callers.VILLAGE + "-0003", enter(stage, Callers.VILLAGE, "钱七", 5).code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_was_entered(Database database) {
        Rehearsal.on(database, stage -> {
            HouseholdId id = enter(stage, Callers.VILLAGE, " 张大山 ", 1).id();
            stage.settle();
            Household household = stage.get(Register.class).get(id);
            assertEquals("张大山", household.headName());
            assertEquals("张*山", household.maskedHead());
            assertEquals(Callers.VILLAGE, household.village());
            assertEquals(3, household.villageGroup());
            assertEquals(1, household.persons());
            assertEquals(LabourCapacity.LIMITED, household.labourCapacity());
            assertTrue(household.registered());
            assertFalse(household.publishName());
            assertEquals(Map.of(id, household), stage.get(Register.class).all(List.of(id, new HouseholdId(-1))));
            assertEquals(household, stage.get(Register.class).byCode(household.code()));
            assertEquals(1, stage.get(Register.class).countIn(Callers.VILLAGE));
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_identity_and_phone_unreadable_in_the_database(Database database) {
        Rehearsal.on(database, stage -> {
            enter(stage, Callers.VILLAGE, "张大山", 1);
            stage.settle();
            Object[] member = (Object[]) stage.db().createNativeQuery("select identity_secret, identity_hash from household_member").getSingleResult();
            Object phone = stage.db().createNativeQuery("select phone from household").getSingleResult();
            assertFalse(member[0].toString().contains(identity(1).value()));
            assertFalse(member[1].toString().contains(identity(1).value()));
            assertFalse(phone.toString().contains("13812341234"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void shows_names_masked_to_the_village_and_whole_to_the_county(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            stage.settle();
            Registering desk = stage.desk(Registering.class);
            for (Role role : VILLAGERS) {
                as(Callers.at(Callers.VILLAGE, role), () -> {
                    Entry entry = desk.find(HouseholdQuery.all(Callers.VILLAGE), Page.FIRST).items().get(0);
                    assertEquals("张*山", entry.name());
                    assertTrue(entry.masked());
                    Dossier dossier = desk.get(code);
                    assertEquals("张*山", dossier.members().get(0).name());
                    assertTrue(dossier.members().get(0).identity().isEmpty());
                    assertEquals(Optional.of("138****1234"), dossier.phone());
                });
            }
            as(Callers.admin(), () -> {
                assertEquals("张大山", desk.find(HouseholdQuery.all(Callers.COUNTY), Page.FIRST).items().get(0).name());
                Dossier dossier = desk.get(code);
                assertEquals("张大山", dossier.members().get(0).name());
                assertEquals(Optional.of(Mask.identity(identity(1))), dossier.members().get(0).identity());
                assertEquals(Optional.of("138****1234"), dossier.phone());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_read_in_the_own_village_and_not_in_the_next(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            for (Role role : VILLAGERS) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, role), () -> desk.get(code));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, role),
                        () -> desk.find(HouseholdQuery.all(Callers.VILLAGE), Page.FIRST));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, role), () -> desk.find(HouseholdQuery.all(Callers.TOWN), Page.FIRST));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, role), () -> desk.count(Callers.VILLAGE));
            }
            for (Role role : List.of(Role.BUYER, Role.UNION, Role.STORE, Role.OPERATOR, Role.INSPECTOR)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.get(code));
            }
            refused(Reason.NOT_SIGNED_IN, Callers.nobody(), () -> desk.get(code));
            refused(Reason.NOT_FOUND, Callers.admin(), () -> desk.get("nothing"));
            assertEquals(1, as(Callers.at(Callers.TOWN, Role.CLERK), () -> desk.count(Callers.TOWN)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_written_by_the_county_only(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            for (Role role : VILLAGERS) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.enter(Optional.empty(), sheet(Callers.VILLAGE),
                        List.of(Person.head("李四", identity(2)))));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.correct(code, sheet(Callers.VILLAGE)));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.close(code));
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.correct(code, sheet(Callers.VILLAGE)));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.enter(Optional.empty(),
                    sheet(Callers.VILLAGE), List.of(Person.head("李四", identity(2)))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_name_code_class_and_place_page_by_page(Database database) {
        Rehearsal.on(database, stage -> {
            for (int n = 1; n <= 5; n++) {
                enter(stage, n <= 3 ? Callers.VILLAGE : Callers.NEIGHBOUR, n == 2 ? "李小河" : "张大山" + n, n);
            }
            stage.settle();
            Registering desk = stage.desk(Registering.class);
            as(Callers.admin(), () -> {
                assertEquals(5, desk.find(HouseholdQuery.all(Callers.TOWN), Page.FIRST).items().size());
                assertEquals(3, desk.find(HouseholdQuery.all(Callers.VILLAGE), Page.FIRST).items().size());
                assertEquals(1, desk.find(query("小河", Optional.empty(), Subclass.values()), Page.FIRST).items().size());
                assertEquals(2, desk.find(query(Callers.NEIGHBOUR.value(), Optional.empty(), Subclass.values()), Page.FIRST).items().size());
                assertEquals(5, desk.find(query("", Optional.of(true), Subclass.LIMITED_LIFTABLE), Page.FIRST).items().size());
                assertEquals(0, desk.find(query("", Optional.of(false), Subclass.values()), Page.FIRST).items().size());
                assertEquals(0, desk.find(query("", Optional.empty(), Subclass.NONE_SUPPORTED), Page.FIRST).items().size());
                Listed<Entry> first = desk.find(HouseholdQuery.all(Callers.COUNTY), Page.of(3));
                Listed<Entry> rest = desk.find(HouseholdQuery.all(Callers.COUNTY), new Page(first.next(), 3));
                assertEquals(2, rest.items().size());
                assertTrue(rest.next().isEmpty());
                assertEquals(5, java.util.stream.Stream.concat(first.items().stream(), rest.items().stream()).map(Entry::code).distinct().count());
            });
            refused(Reason.INVALID, Callers.admin(), () -> desk.find(HouseholdQuery.all(Callers.COUNTY), new Page(Optional.of("7"), 3)));
            refused(Reason.INVALID, Callers.admin(),
                    () -> desk.find(HouseholdQuery.all(Callers.VILLAGE), new Page(Optional.of(Callers.NEIGHBOUR + "/x"), 3)));
        });
    }

    private static HouseholdQuery query(String text, Optional<Boolean> registered, Subclass... subclasses) {
        return new HouseholdQuery(Callers.COUNTY, text, Arrays.asList(subclasses), registered);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_person_who_stands_in_another_household(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            enter(stage, Callers.VILLAGE, "李小河", 2);
            Refused twice = refused(Callers.admin(), () -> stage.desk(Registering.class).enter(Optional.empty(),
                    sheet(Callers.NEIGHBOUR), List.of(Person.head("张大山", identity(1)))));
            assertEquals(Reason.IDENTITY_TAKEN, twice.reason());
            assertEquals("identity", twice.errors().get(0).field());
            refused(Reason.IDENTITY_TAKEN, Callers.admin(), () -> stage.desk(Registering.class).admit(code,
                    new Person("李小河", Relation.OTHER, Optional.of(identity(2)), Optional.empty())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_code_that_is_taken_and_a_village_that_is_none(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            List<Person> other = List.of(Person.head("李四", identity(2)));
            refused(Reason.CODE_TAKEN, Callers.admin(), () -> desk.enter(Optional.of(code), sheet(Callers.VILLAGE), other));
            refused(Reason.NOT_FOUND, Callers.admin(),
                    () -> desk.enter(Optional.empty(), sheet(new PlaceCode("611025104999")), other));
            Refused town = refused(Callers.admin(), () -> desk.enter(Optional.empty(), sheet(Callers.TOWN), other));
            assertEquals("place", town.errors().get(0).field());
            Refused bad = refused(Callers.admin(), () -> desk.enter(Optional.of("<script>"), sheet(Callers.VILLAGE), other));
            assertEquals("code", bad.errors().get(0).field());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_each_field_that_makes_no_sense(Database database) {
        Rehearsal.on(database, stage -> {
            Registering desk = stage.desk(Registering.class);
            Refused sheet = refused(Callers.admin(), () -> desk.enter(Optional.empty(),
                    new HouseholdSheet(null, 100, null, false, false, Optional.of("call me"), false), List.of()));
            assertEquals(List.of("place", "villageGroup", "subclass", "phone"),
                    sheet.errors().stream().map(Refused.FieldError::field).toList());
            Refused name = refused(Callers.admin(), () -> desk.enter(Optional.empty(), sheet(Callers.VILLAGE),
                    List.of(Person.head(" ", identity(1)))));
            assertEquals("name", name.errors().get(0).field());
            Refused form = refused(Callers.admin(), () -> desk.enter(
                    new HouseholdSheet(null, 3, null, false, false, Optional.of("call me"), false), PersonSheet.head(" ", "12345")));
            assertEquals(List.of("name", "identity", "place", "subclass", "phone"),
                    form.errors().stream().map(Refused.FieldError::field).toList());
            assertEquals(List.of("name", "relation", "identity"), assertThrows(Refused.class,
                    () -> new PersonSheet("", null, Optional.of("1"), Optional.empty()).person()).errors().stream()
                    .map(Refused.FieldError::field).toList());
            Refused nobody = refused(Callers.admin(), () -> desk.enter(Optional.empty(), sheet(Callers.VILLAGE), List.of()));
            assertEquals("members", nobody.errors().get(0).field());
        });
    }

    @ParameterizedTest
    @EnumSource
    void enters_a_household_with_its_head_from_a_form(Database database) {
        Rehearsal.on(database, stage -> {
            Household entered = as(Callers.admin(), () -> stage.desk(Registering.class).enter(sheet(Callers.VILLAGE),
                    PersonSheet.head("张大山", identity(1).value())));
            assertEquals("张大山", entered.headName());
            refused(Reason.IDENTITY_TAKEN, Callers.admin(), () -> stage.desk(Registering.class).enter(sheet(Callers.VILLAGE),
                    PersonSheet.head("张大山", identity(1).value())));
            assertFalse(PersonSheet.head("张大山", identity(1).value()).toString().contains(identity(1).value()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void changes_class_and_consent_and_remembers_when_consent_was_given(Database database) {
        Rehearsal.on(database, stage -> {
            Household household = enter(stage, Callers.VILLAGE, "张大山", 1);
            HouseholdSheet agreed = new HouseholdSheet(Callers.VILLAGE, 4, Subclass.NONE_SUPPORTED, false, true, Optional.empty(), true);
            as(Callers.admin(), () -> stage.desk(Registering.class).correct(household.code(), agreed));
            stage.settle();
            Household now = stage.get(Register.class).get(household.id());
            assertEquals(LabourCapacity.NONE, now.labourCapacity());
            assertTrue(now.publishName() && now.consentAt().isPresent() && now.marginal() && !now.registered());
            assertEquals("13812341234", as(Callers.admin(), () -> stage.desk(Revealing.class).phone(household.code())));
            as(Callers.admin(), () -> stage.desk(Registering.class).correct(household.code(), sheet(Callers.VILLAGE)));
            stage.settle();
            assertTrue(stage.get(Register.class).get(household.id()).consentAt().isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void closes_a_household_once_and_for_all(Database database) {
        Rehearsal.on(database, stage -> {
            Household household = enter(stage, Callers.VILLAGE, "张大山", 1);
            Registering desk = stage.desk(Registering.class);
            as(Callers.admin(), () -> desk.close(household.code()));
            as(Callers.admin(), () -> desk.close(household.code()));
            stage.settle();
            assertFalse(stage.get(Register.class).get(household.id()).isOpen());
            assertEquals(0, as(Callers.admin(), () -> desk.find(HouseholdQuery.all(Callers.VILLAGE), Page.FIRST)).items().size());
            refused(Reason.HOUSEHOLD_CLOSED, Callers.admin(), () -> desk.correct(household.code(), sheet(Callers.VILLAGE)));
            refused(Reason.HOUSEHOLD_CLOSED, Callers.admin(), () -> desk.admit(household.code(),
                    new Person("张小山", Relation.CHILD, Optional.empty(), Optional.empty())));
        });
    }
}
