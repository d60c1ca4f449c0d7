package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A group head's phone")
class GroupSheetTest {
    private static GroupSheet sheet(Council council, Caller head) {
        return council.ask(head, Proposing.class, desk -> desk.sheet(Council.VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void has_the_own_group_and_the_rules_of_this_month_and_the_next(Database database) {
        try (Council council = new Council(database)) {
            GroupSheet sheet = sheet(council, council.head);
            assertEquals(council.households.stream().map(Household::code).toList(), sheet.households().stream().map(Household::code).toList());
            assertEquals(List.of(OCTOBER, OCTOBER.plusMonths(1)), sheet.months().stream().map(GroupSheet.Month::month).toList(),
                    "in September no rulebook held");
            assertEquals(List.of("yard", "road", "litter"), sheet.months().get(0).rules().stream().map(Rule::code).toList());
            assertEquals(List.of(), sheet(council, council.account("head2", Role.HEAD)).households());
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), Proposing.class, desk -> desk.sheet(Council.VILLAGE));
            council.refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, Role.HEAD), Proposing.class, desk -> desk.sheet(Council.VILLAGE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_that_a_month_takes_no_more_deeds(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(3, "road", 10);
            Review review = council.open(OCTOBER);
            assertTrue(sheet(council, council.head).months().get(0).open(), "votes alone close nothing");
            council.agree(review, deed, 10);
            council.ask(council.reviewer(1), Publishing.class, desk -> desk.publish(review.uuid()));
            assertFalse(sheet(council, council.head).months().get(0).open());
            assertTrue(sheet(council, council.head).months().get(1).open());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hears_of_a_deed_that_was_sent_twice_that_it_is_known(Database database) {
        try (Council council = new Council(database)) {
            UUID uuid = UUID.randomUUID();
            List<Boolean> known = List.of(1, 2).stream().map(time -> council.ask(council.head, Proposing.class,
                    desk -> desk.propose(uuid, council.words(1, "road", 10))).known()).toList();
            assertEquals(List.of(false, true), known);
        }
    }
}
