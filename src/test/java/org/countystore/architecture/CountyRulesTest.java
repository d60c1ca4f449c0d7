package org.countystore.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the county")
class CountyRulesTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))\\.(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("(?:void|DynamicTest>) (\\w+)\\(");

    @Test
    void name_tests_that_exist() throws IOException {
        Map<String, Set<String>> tests = tests();
        var named = NAMED.matcher(Files.readString(Path.of("docs", "rules.md"))).results().toList();
        assertTrue(named.size() > 50, "docs/rules.md names only " + named.size() + " tests");
        assertAll(named.stream().map(name -> () -> assertTrue(
                tests.getOrDefault(name.group(1), Set.of()).contains(name.group(2)), "docs/rules.md names " + name.group() + ", which does not exist")));
    }

    private static Map<String, Set<String>> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), CountyRulesTest::methods,
                    (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new))));
        }
    }

    private static Set<String> methods(Path file) {
        try {
            return METHOD.matcher(Files.readString(file)).results().map(result -> result.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
