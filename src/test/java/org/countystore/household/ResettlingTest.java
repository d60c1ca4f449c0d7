package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.testing.Refusals.refused;
import static org.countystore.testing.Rehearsal.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A household that goes on as another")
class ResettlingTest {
    @ParameterizedTest
    @EnumSource
    void brings_its_people_and_its_kin_and_is_closed_for_good(Database database) {
        Rehearsal.on(database, stage -> {
            Household son = enter(stage, Callers.VILLAGE, "张小山", 1);
            Household parents = enter(stage, Callers.VILLAGE, "张大山", 2);
            Household uncle = enter(stage, Callers.VILLAGE, "张老三", 3);
            admin(() -> stage.desk(Relating.class).relate(parents.code(), uncle.code()));
            admin(() -> stage.desk(Relating.class).relate(parents.code(), son.code()));
            as(Callers.admin(), () -> stage.desk(Resettling.class).merge(parents.code(), son.code(), "老两口与儿子同住"));
            stage.settle();
            Dossier now = as(Callers.admin(), () -> stage.desk(Registering.class).get(son.code()));
            assertEquals(List.of("张小山 HEAD", "张大山 OTHER"), now.members().stream().map(row -> row.name() + " " + row.relation()).toList());
            assertEquals(2, now.entry().persons());
            assertEquals(2, stage.get(Register.class).kinOf(son.id()).size(), "the uncle, and the household it was");
            Dossier former = as(Callers.admin(), () -> stage.desk(Registering.class).get(parents.code()));
            assertFalse(former.entry().open());
            assertEquals(List.of(new Dossier.Heir(son.code(), "老两口与儿子同住")), former.heir().stream().toList());
            refused(Reason.HOUSEHOLD_CLOSED, () -> as(Callers.admin(),
                    () -> stage.desk(Resettling.class).move(parents.code(), Callers.NEIGHBOUR, 0, "搬走")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void gets_a_number_of_its_new_village_and_keeps_its_class_and_phone(Database database) {
        Rehearsal.on(database, stage -> {
            Household former = enter(stage, Callers.VILLAGE, "张大山", 1);
            Household moved = as(Callers.admin(), () -> stage.desk(Resettling.class).move(former.code(), Callers.NEIGHBOUR, 4, "搬迁安置"));
            stage.settle();
            assertEquals(Callers.NEIGHBOUR + "-0001", moved.code());
            Dossier there = as(Callers.admin(), () -> stage.desk(Registering.class).get(moved.code()));
            assertEquals(List.of("张大山"), there.members().stream().map(Dossier.Row::name).toList());
            assertEquals(List.of(former.subclass(), 4, "138****1234"),
                    List.of(there.entry().subclass(), there.entry().villageGroup(), there.phone().orElseThrow()));
            assertEquals(moved.id(), as(Callers.admin(),
                    () -> stage.desk(Resettling.class).move(former.code(), Callers.NEIGHBOUR, 4, "搬迁安置")).id(), "asked again");
            assertEquals(List.of(moved.id()), stage.get(Register.class).heirs(List.of(former.id())).values().stream().map(Household::id).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_another_one_named_with_a_reason_by_the_county(Database database) {
        Rehearsal.on(database, stage -> {
            Household one = enter(stage, Callers.VILLAGE, "张大山", 1);
            Household other = enter(stage, Callers.VILLAGE, "李小河", 2);
            refused(Reason.INVALID, () -> as(Callers.admin(), () -> stage.desk(Resettling.class).merge(one.code(), one.code(), "同一户")));
            refused(Reason.INVALID, () -> as(Callers.admin(), () -> stage.desk(Resettling.class).merge(one.code(), other.code(), " ")));
            refused(Reason.INVALID, () -> as(Callers.admin(), () -> stage.desk(Resettling.class).merge(one.code(), "NOBODY", "并户")));
            refused(Reason.INVALID, () -> as(Callers.admin(),
                    () -> stage.desk(Resettling.class).move(one.code(), Callers.VILLAGE, 0, "没有搬")));
            refused(Reason.NOT_ALLOWED, () -> as(Callers.at(Callers.VILLAGE, Role.CLERK),
                    () -> stage.desk(Resettling.class).merge(one.code(), other.code(), "并户")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void stays_the_one_it_became_when_that_is_asked_again(Database database) {
        Rehearsal.on(database, stage -> {
            Household son = enter(stage, Callers.VILLAGE, "张小山", 1);
            Household parents = enter(stage, Callers.VILLAGE, "张大山", 2);
            for (int i = 0; i < 2; i++) {
                Household heir = as(Callers.admin(), () -> stage.desk(Resettling.class).merge(parents.code(), son.code(), "与儿子同住"));
                assertEquals(son.code() + " 2", heir.code() + " " + heir.persons());
                stage.settle();
            }
            refused(Reason.HOUSEHOLD_CLOSED,
                    () -> as(Callers.admin(), () -> stage.desk(Resettling.class).merge(son.code(), parents.code(), "反过来")));
        });
    }

    private static void admin(Runnable work) {
        as(Callers.admin(), work);
    }
}
