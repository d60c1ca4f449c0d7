package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A household group head")
class GroupingTest {
    private static long appoint(Rehearsal stage, String name) {
        return as(Callers.admin(), () -> stage.desk(Grouping.class).appoint(Callers.VILLAGE, name, Optional.empty())).id();
    }

    private static int households(Rehearsal stage, long head) {
        stage.settle();
        return stage.get(Households.class).groupHead(head).orElseThrow().households();
    }

    private static List<String> village(Rehearsal stage, int count) {
        List<String> codes = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            codes.add(enter(stage, Callers.VILLAGE, "张" + n, n).code());
        }
        return codes;
    }

    @ParameterizedTest
    @EnumSource
    void looks_after_at_most_twenty_households(Database database) {
        Rehearsal.on(database, stage -> {
            List<String> codes = village(stage, 21);
            long head = appoint(stage, "王户长");
            Grouping desk = stage.desk(Grouping.class);
            as(Callers.admin(), () -> desk.assign(head, codes.subList(0, 20)));
            as(Callers.admin(), () -> desk.assign(head, codes.subList(0, 20)));
            assertEquals(20, households(stage, head));
            refused(Reason.GROUP_FULL, Callers.admin(), () -> desk.assign(head, codes.subList(20, 21)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void has_room_again_when_a_household_goes_to_another(Database database) {
        Rehearsal.on(database, stage -> {
            List<String> codes = village(stage, 2);
            long one = appoint(stage, "王户长");
            long other = appoint(stage, "赵户长");
            as(Callers.admin(), () -> stage.desk(Grouping.class).assign(one, codes));
            as(Callers.admin(), () -> stage.desk(Grouping.class).assign(other, codes.subList(0, 1)));
            assertEquals(1, households(stage, one));
            assertEquals(1, households(stage, other));
            assertEquals(Optional.of("赵户长"), as(Callers.admin(), () -> stage.desk(Registering.class).get(codes.get(0))).groupHead());
        });
    }

    @ParameterizedTest
    @EnumSource
    void leaves_office_and_takes_nobody_any_more(Database database) {
        Rehearsal.on(database, stage -> {
            List<String> codes = village(stage, 1);
            long head = appoint(stage, "王户长");
            as(Callers.admin(), () -> stage.desk(Grouping.class).assign(head, codes));
            stage.settle();
            as(Callers.admin(), () -> stage.desk(Grouping.class).end(head));
            stage.settle();
            assertTrue(stage.get(Register.class).byCode(codes.get(0)).groupHead().isEmpty());
            assertTrue(as(Callers.admin(), () -> stage.desk(Grouping.class).heads(Callers.VILLAGE)).isEmpty());
            refused(Reason.GROUP_FULL, Callers.admin(), () -> stage.desk(Grouping.class).assign(head, codes));
        });
    }

    @ParameterizedTest
    @EnumSource
    void looks_after_the_own_village_only(Database database) {
        Rehearsal.on(database, stage -> {
            String foreign = enter(stage, Callers.NEIGHBOUR, "李四", 1).code();
            long head = appoint(stage, "王户长");
            refused(Reason.INVALID, Callers.admin(), () -> stage.desk(Grouping.class).assign(head, List.of(foreign)));
            refused(Reason.INVALID, Callers.admin(), () -> stage.desk(Grouping.class).appoint(Callers.TOWN, "王户长", Optional.empty()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_appointed_by_the_county_and_seen_by_the_village(Database database) {
        Rehearsal.on(database, stage -> {
            long head = appoint(stage, "王户长");
            Grouping desk = stage.desk(Grouping.class);
            for (Role role : List.of(Role.HEAD, Role.REVIEWER, Role.AUDITOR)) {
                assertEquals(1, as(Callers.at(Callers.VILLAGE, role), () -> desk.heads(Callers.VILLAGE)).size());
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, role), () -> desk.heads(Callers.VILLAGE));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, role),
                        () -> desk.appoint(Callers.VILLAGE, "自己", Optional.empty()));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, role), () -> desk.end(head));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, role), () -> desk.assign(head, List.of()));
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.end(head));
        });
    }
}
