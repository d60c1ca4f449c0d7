package org.countystore.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.Path;

/** The rules of the house, each by its name, for the code under one root package. */
final class Rules {
    private final String root;
    private final Ladder ladder;

    Rules(String root) {
        this.root = root;
        this.ladder = new Ladder(root);
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> all = new LinkedHashMap<>();
        all.put("calls_go_down_the_ladder", classes().should(callDown()));
        all.put("leaves_are_called_by_nobody", noClasses().that(are(notLeaves())).should().dependOnClassesThat(are(leaves())));
        all.put("desks_are_called_by_leaves_and_app_only", noClasses().that(are(notLeaves())).and().resideOutsideOfPackage(root + ".app..")
                .should(callDesksOfOthers()));
        all.put("every_desk_method_asks_for_its_scope", methods().that().areDeclaredInClassesThat().areAnnotatedWith(Allowed.class)
                .and().arePublic().should(askTheScope()));
        all.put("the_entity_manager_lives_in_repositories", noClasses().that().arePublic().should().dependOnClassesThat()
                .areAssignableTo(EntityManager.class));
        all.put("vaadin_lives_in_ui_and_app", noClasses().that().resideOutsideOfPackages(root + "..ui..", root + ".app..")
                .should().dependOnClassesThat().resideInAnyPackage("com.vaadin.."));
        all.put("resources_are_made_once_and_not_for_each_call",
                classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(ApplicationScoped.class));
        all.put("resources_live_in_rest", classes().that().areAnnotatedWith(Path.class).should().resideInAPackage(root + "..rest.."));
        all.put("entities_have_no_setters", methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should(setNothing()));
        all.put("entities_of_others_are_held_by_id", noClasses().should().dependOnClassesThat().areAssignableTo(ManyToOne.class));
        all.put("time_comes_from_the_injected_clock", noClasses().should(readTheMachinesClock()));
        all.put("events_are_records", methods().should(observeRecords()));
        all.put("the_callers_door_is_opened_by_access_and_app_only", noClasses()
                .that().resideOutsideOfPackages(root + ".access..", root + ".app..").should().callMethod(Caller.class, "as", Caller.class,
                        Supplier.class));
        all.put("names_say_what_a_thing_is", noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto)"));
        all.put("packages_say_why_they_exist", classes().should(beInAPackageThatSaysWhy()));
        return all;
    }

    private DescribedPredicate<JavaClass> leaves() {
        return resideInAnyPackage(root + "..ui..", root + "..rest..").and(DescribedPredicate.not(
                resideInAnyPackage(root + ".kernel.."))).as("leaves (ui, rest)");
    }

    private DescribedPredicate<JavaClass> notLeaves() {
        return DescribedPredicate.not(leaves()).as("not leaves");
    }

    private ArchCondition<JavaClass> callDown() {
        return condition("call down the ladder", (JavaClass from, ConditionEvents events) -> {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                var mine = ladder.capability(from.getPackageName());
                var other = ladder.capability(dependency.getTargetClass().getPackageName());
                if (mine.isPresent() && other.isPresent() && !ladder.mayCall(mine.get(), other.get())) {
                    events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                }
            }
        });
    }

    private static ArchCondition<JavaClass> callDesksOfOthers() {
        return condition("call a desk", (JavaClass from, ConditionEvents events) -> from.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAnnotatedWith(Allowed.class) && !call.getTargetOwner().equals(from)
                        && !call.getTargetOwner().equals(from.getEnclosingClass().orElse(null)))
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(from, call.getDescription()))));
    }

    private static ArchCondition<JavaMethod> askTheScope() {
        return condition("ask for its scope", (JavaMethod method, ConditionEvents events) -> {
            if (!method.isAnnotatedWith(Everywhere.class) && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !reachesScope(method, new HashSet<>())) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " never asks for its scope"));
            }
        });
    }

    private static boolean reachesScope(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
            if (call.getTargetOwner().isEquivalentTo(Scope.class)) {
                return true;
            }
            if (call.getTargetOwner().equals(method.getOwner())
                    && call.getTarget().resolveMember().filter(JavaMethod.class::isInstance).map(JavaMethod.class::cast)
                            .filter(next -> reachesScope(next, seen)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static ArchCondition<JavaClass> readTheMachinesClock() {
        Set<String> clocks = Set.of(Instant.class.getName(), LocalDate.class.getName(), LocalDateTime.class.getName(),
                OffsetDateTime.class.getName(), ZonedDateTime.class.getName());
        return condition("read the machine's clock", (JavaClass from, ConditionEvents events) -> {
            for (JavaMethodCall call : from.getMethodCallsFromSelf()) {
                boolean bare = clocks.contains(call.getTargetOwner().getName()) && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
                boolean millis = call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
                if (bare || millis) {
                    events.add(SimpleConditionEvent.satisfied(from, call.getDescription()));
                }
            }
        });
    }

    private static ArchCondition<JavaMethod> setNothing() {
        return condition("be no setter", (JavaMethod method, ConditionEvents events) -> {
            if (method.getName().matches("set[A-Z].*") && !method.getParameters().isEmpty()) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
            }
        });
    }

    private ArchCondition<JavaMethod> observeRecords() {
        return condition("observe records", (JavaMethod method, ConditionEvents events) -> method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .filter(parameter -> parameter.getRawType().getPackageName().startsWith(root) && !parameter.getRawType().isRecord())
                .forEach(parameter -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " observes no record"))));
    }

    private ArchCondition<JavaClass> beInAPackageThatSaysWhy() {
        return condition("be in a package that says why it exists", (JavaClass type, ConditionEvents events) -> {
            String path = "src/main/java/" + type.getPackageName().replace('.', '/');
            boolean leaf = type.getPackageName().endsWith(".ui") || type.getPackageName().endsWith(".rest");
            if (!leaf && !Files.exists(java.nio.file.Path.of(path, "package-info.java"))) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without package-info"));
            }
        });
    }

    private interface Check<T> {
        void on(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String text, Check<T> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.on(item, events);
            }
        };
    }
}
