package org.countystore.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every setting")
class SettingsTest {
    private static final Pattern ASKED = Pattern.compile("@ConfigProperty\\(name = \"([\\w.-]+)\"");

    @Test
    void stands_in_the_operations_handbook() throws IOException {
        String handbook = Files.readString(Path.of("docs", "operations.md"));
        TreeSet<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertTrue(asked.size() > 20, asked.toString());
        asked.removeIf(setting -> handbook.contains("`" + setting + "`"));
        assertEquals(new TreeSet<>(), asked);
    }
}
