package org.countystore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

@DisplayName("A planted violation")
class PlantedViolationsTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("calls_go_down_the_ladder", "CallsUp"),
            Map.entry("leaves_are_called_by_nobody", "CallsALeaf"),
            Map.entry("desks_are_called_by_leaves_and_app_only", "CallsADesk"),
            Map.entry("every_desk_method_asks_for_its_scope", "ForgetfulDesk"),
            Map.entry("the_entity_manager_lives_in_repositories", "PublicRepository"),
            Map.entry("vaadin_lives_in_ui_and_app", "KnowsVaadin"),
            Map.entry("resources_live_in_rest", "StrayResource"),
            Map.entry("resources_are_made_once_and_not_for_each_call", "StrayResource"),
            Map.entry("entities_have_no_setters", "Settable"),
            Map.entry("entities_of_others_are_held_by_id", "Settable"),
            Map.entry("time_comes_from_the_injected_clock", "ReadsTheClock"),
            Map.entry("events_are_records", "ObservesAClass"),
            Map.entry("the_callers_door_is_opened_by_access_and_app_only", "OpensTheDoor"),
            Map.entry("names_say_what_a_thing_is", "OrderHelper"),
            Map.entry("packages_say_why_they_exist", "CallsUp"));

    @Test
    void exists_for_each_rule() {
        assertEquals(new Rules("planted").all().keySet(), CULPRITS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> is_reported_by_name() {
        return new Rules("planted").all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            var report = rule.getValue().evaluate(PLANTED).getFailureReport();
            assertTrue(report.getDetails().stream().anyMatch(detail -> detail.contains(CULPRITS.get(rule.getKey()))),
                    () -> rule.getKey() + " does not name its planted violation but says " + report);
        }));
    }
}
