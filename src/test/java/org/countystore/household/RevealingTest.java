package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.household.Neighbours.identity;
import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Uncovering what is masked")
class RevealingTest {
    @ParameterizedTest
    @EnumSource
    void is_written_into_the_audit_without_what_was_seen(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            long member = member(stage, code);
            Revealing desk = stage.desk(Revealing.class);
            assertEquals(identity(1).value(), as(Callers.admin(), () -> desk.identity(code, member)));
            assertEquals("13812341234", as(Callers.admin(), () -> desk.phone(code)));
            stage.settle();
            List<?> rows = stage.db().createNativeQuery("select action, subject from audit_entry where action like 'Revealing.%' order by id")
                    .getResultList();
            assertEquals(2, rows.size());
            assertEquals("Revealing.identity " + code + " " + member, text(rows.get(0)));
            assertEquals("Revealing.phone " + code, text(rows.get(1)));
        });
    }

    private static String text(Object row) {
        return ((Object[]) row)[0] + " " + ((Object[]) row)[1];
    }

    private static long member(Rehearsal stage, String code) {
        return as(Callers.admin(), () -> stage.desk(Registering.class).get(code)).members().get(0).id();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_county_only(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            long member = member(stage, code);
            Revealing desk = stage.desk(Revealing.class);
            for (Role role : List.of(Role.CLERK, Role.HEAD, Role.KEEPER, Role.REVIEWER, Role.AUDITOR, Role.CASHIER)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.identity(code, member));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.phone(code));
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.identity(code, member));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.phone(code));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_a_member_of_another_household_is_refused(Database database) {
        Rehearsal.on(database, stage -> {
            String code = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            long stranger = member(stage, enter(stage, Callers.VILLAGE, "李小河", 2).code());
            refused(Reason.NOT_FOUND, Callers.admin(), () -> stage.desk(Revealing.class).identity(code, stranger));
        });
    }

    @ParameterizedTest
    @EnumSource
    void leaves_no_identity_number_in_the_audit_of_entering(Database database) {
        Rehearsal.on(database, stage -> {
            enter(stage, Callers.VILLAGE, "张大山", 1);
            stage.settle();
            List<?> subjects = stage.db().createNativeQuery("select subject from audit_entry where action = 'Registering.enter'").getResultList();
            assertTrue(subjects.stream().noneMatch(subject -> subject.toString().contains(identity(1).value().substring(6, 14))));
        });
    }
}
