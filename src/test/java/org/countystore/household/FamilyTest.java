package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.household.Neighbours.identity;
import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A household")
class FamilyTest {
    private static Person child(String name) {
        return new Person(name, Relation.CHILD, Optional.empty(), Optional.of(LocalDate.of(2015, 6, 1)));
    }

    private static List<Dossier.Row> people(Rehearsal stage, String code) {
        stage.settle();
        return as(Callers.admin(), () -> stage.desk(Registering.class).get(code)).members();
    }

    @ParameterizedTest
    @EnumSource
    void takes_people_in_and_lets_them_go(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            as(Callers.admin(), () -> desk.admit(code, child("张小山")));
            List<Dossier.Row> two = people(stage, code);
            assertEquals(List.of("张大山", "张小山"), two.stream().map(Dossier.Row::name).toList());
            assertEquals(2, stage.get(Register.class).byCode(code).persons());
            as(Callers.admin(), () -> desk.dismiss(code, two.get(1).id()));
            assertEquals(1, people(stage, code).size());
            assertEquals(1, stage.get(Register.class).byCode(code).persons());
        });
    }

    @ParameterizedTest
    @EnumSource
    void has_exactly_one_head(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            long head = people(stage, code).get(0).id();
            refused(Reason.INVALID, Callers.admin(), () -> desk.admit(code, Person.head("李四", identity(2))));
            refused(Reason.INVALID, Callers.admin(), () -> desk.dismiss(code, head));
            refused(Reason.INVALID, Callers.admin(),
                    () -> desk.correctMember(code, head, new Person("张大山", Relation.OTHER, Optional.empty(), Optional.empty())));
            refused(Reason.INVALID, Callers.admin(), () -> desk.enter(Optional.empty(), Neighbours.sheet(Callers.VILLAGE),
                    List.of(Person.head("甲", identity(3)), Person.head("乙", identity(4)))));
        });
    }

    @ParameterizedTest
    @EnumSource
    void may_get_a_new_head_who_has_an_identity_number(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            as(Callers.admin(), () -> desk.admit(code, child("张小山")));
            long son = people(stage, code).get(1).id();
            refused(Reason.INVALID, Callers.admin(), () -> desk.correctMember(code, son,
                    new Person("张小山", Relation.HEAD, Optional.empty(), Optional.empty())));
            as(Callers.admin(), () -> desk.correctMember(code, son, Person.head("张小山", identity(5))));
            List<Dossier.Row> now = people(stage, code);
            assertEquals(List.of(Relation.OTHER, Relation.HEAD), now.stream().map(Dossier.Row::relation).toList());
            assertEquals("张小山", stage.get(Register.class).byCode(code).headName());
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_identity_number_that_is_not_given_again(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            long head = people(stage, code).get(0).id();
            as(Callers.admin(), () -> stage.desk(Registering.class).correctMember(code, head,
                    new Person("张大川", Relation.HEAD, Optional.empty(), Optional.empty())));
            as(Callers.admin(), () -> stage.desk(Registering.class).correctMember(code, head, Person.head("张大川", identity(1))));
            assertEquals(Optional.of(Mask.identity(identity(1))), people(stage, code).get(0).identity());
            assertEquals("张大川", stage.get(Register.class).byCode(code).headName());
        });
    }

    @ParameterizedTest
    @EnumSource
    void has_at_most_thirty_persons(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Registering desk = stage.desk(Registering.class);
            as(Callers.admin(), () -> {
                for (int n = 2; n <= Family.MOST; n++) {
                    desk.admit(code, child("张" + n));
                }
            });
            Refused full = refused(Callers.admin(), () -> desk.admit(code, child("张多余")));
            assertEquals("members", full.errors().get(0).field());
        });
    }

    @ParameterizedTest
    @EnumSource
    void knows_no_member_of_another_and_nobody_unborn(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            String other = enter(stage, Callers.VILLAGE, "李小河", 2).code();
            long stranger = people(stage, other).get(0).id();
            Registering desk = stage.desk(Registering.class);
            refused(Reason.NOT_FOUND, Callers.admin(), () -> desk.dismiss(code, stranger));
            refused(Reason.NOT_FOUND, Callers.admin(), () -> desk.correctMember(code, stranger, child("李小河")));
            Refused unborn = refused(Callers.admin(), () -> desk.admit(code,
                    new Person("张小山", Relation.CHILD, Optional.empty(), Optional.of(LocalDate.of(2999, 1, 1)))));
            assertEquals("born", unborn.errors().get(0).field());
        });
    }
}
