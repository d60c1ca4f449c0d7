package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who signed a paper")
class NamingTest {
    @ParameterizedTest
    @EnumSource
    void is_a_person_by_name_and_a_server_by_what_it_calls_itself(Database database) {
        try (People people = new People(database)) {
            assertEquals("王会计", people.ask(Callers.admin(), Naming.class, desk -> desk.person("clerk")));
            assertEquals("nightly", people.ask(Callers.admin(), Naming.class, desk -> desk.person("nightly")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_told_to_nobody_outside(Database database) {
        try (People people = new People(database)) {
            people.refusal(Reason.NOT_SIGNED_IN, People.OUTSIDE, Naming.class, desk -> desk.person("clerk"));
        }
    }
}
