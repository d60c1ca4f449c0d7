package org.countystore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

@DisplayName("The house")
class ArchitectureTest {
    private static final String ROOT = "org.countystore";
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> keeps_its_rules() {
        return new Rules(ROOT).all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(CODE)));
    }

    @Test
    void is_the_ladder_drawn_in_the_documents() {
        Ladder ladder = new Ladder(ROOT);
        Set<String> built = CODE.stream().flatMap(type -> ladder.capability(type.getPackageName()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ladder.rungs().keySet()), built);
    }
}
