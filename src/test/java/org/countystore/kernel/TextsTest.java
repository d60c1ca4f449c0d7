package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the product")
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern FACT = Pattern.compile("\\{\\d}");
    private static final Pattern COUNTED = Pattern.compile("\\{\\d} (?!is|has|was|goes|does|ends|lives|exists|brings|buys)[a-z]+s\\b");

    @Test
    void are_the_same_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertAll(files.filter(file -> file.toString().endsWith("_zh_CN.properties")).map(file -> () -> {
                Properties chinese = read(file);
                Properties english = read(Path.of(file.toString().replace("_zh_CN", "_en")));
                assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()), file.toString());
                for (String key : chinese.stringPropertyNames()) {
                    assertEquals(facts(chinese.getProperty(key)), facts(english.getProperty(key)), key);
                    assertTrue(!english.getProperty(key).isBlank(), key);
                }
            }));
        }
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void know_every_reason_and_every_role() {
        assertAll(Arrays.stream(Reason.values()).map(reason -> () -> assertTrue(Texts.has("reason." + reason), reason.name())));
        assertAll(Arrays.stream(Role.values()).filter(Role::canBeHeld).map(role -> () -> assertTrue(Texts.has("role." + role), role.name())));
        assertAll(Arrays.stream(Reason.values()).map(Reason::status).distinct()
                .map(status -> () -> assertTrue(Texts.has("status." + status), "status " + status)));
    }

    @Test
    void name_every_deed_that_the_audit_notes() {
        assertAll(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countystore").stream()
                .filter(type -> type.isAnnotatedWith(Allowed.class) && !type.isAnnotatedWith(Interceptor.class))
                .flatMap(desk -> desk.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !method.isAnnotatedWith(Reading.class))
                .map(method -> "action." + method.getOwner().getSimpleName() + "." + method.getName())
                .map(key -> () -> assertTrue(Texts.has(key), key)));
    }

    @Test
    void know_every_field_error_that_the_code_names() throws IOException {
        Pattern named = Pattern.compile("(?:invalid|must|unreadable)\\([^;]*?\"[A-Za-z\\[\\].]*\",\\s*\"([a-z_]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertAll(sources.filter(file -> file.toString().endsWith(".java")).flatMap(file -> codes(file, named))
                    .map(code -> () -> assertTrue(Texts.has("invalid." + code), "invalid." + code)));
        }
    }

    private static Stream<String> codes(Path file, Pattern named) {
        try {
            return named.matcher(Files.readString(file)).results().map(result -> result.group(1)).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void put_facts_in_as_people_write_them() {
        assertEquals("应在 1 到 ¥0.09 之间", Texts.of(Locale.SIMPLIFIED_CHINESE, "invalid.between", 1, new Money(9)));
        assertEquals("应在 1.5 公斤 到 2026-11-21 之间",
                Texts.of(Locale.SIMPLIFIED_CHINESE, "invalid.between", new Weight(1500), LocalDate.of(2026, 11, 21)));
        assertEquals("Must be between 1.5 kg and 2026-11-21 09:05",
                Texts.of(Locale.ENGLISH, "invalid.between", new Weight(1500), LocalDateTime.of(2026, 11, 21, 9, 5)));
        assertEquals("Must be between 1 and 2", Texts.of(Locale.ENGLISH, new Refused.FieldError("f", "between", List.of(1, 2))));
        assertEquals("Sign in first", Texts.of(Locale.ENGLISH, new Refused.FieldError("f", "NOT_SIGNED_IN", List.of())));
        assertEquals("Sign in first", Texts.of(Locale.ENGLISH, Reason.NOT_SIGNED_IN, List.of()));
        assertEquals("no.such.key", Texts.of(Locale.ENGLISH, "no.such.key"));
    }

    @Test
    void group_amounts_by_thousands_in_both_languages() {
        assertEquals("应在 ¥0.01 到 ¥1,234.50 之间",
                Texts.of(Locale.SIMPLIFIED_CHINESE, "invalid.between", new Money(1), new Money(123_450)));
        assertEquals("Must be between ¥999.99 and ¥1,000,000.00",
                Texts.of(Locale.ENGLISH, "invalid.between", new Money(99_999), new Money(100_000_000)));
    }

    @Test
    void know_one_from_many_in_english() {
        assertEquals("1 lot chosen", Texts.of(Locale.ENGLISH, "collection.send.chosen", 1));
        assertEquals("0 lots chosen", Texts.of(Locale.ENGLISH, "collection.send.chosen", 0));
        assertEquals("11 lots chosen", Texts.of(Locale.ENGLISH, "collection.send.chosen", 11L));
        assertEquals("1 household with 4 persons were entered",
                Texts.of(Locale.ENGLISH, "import.done", 1, 4));
        assertEquals("已选 1 批", Texts.of(Locale.SIMPLIFIED_CHINESE, "collection.send.chosen", 1));
    }

    @Test
    void count_nothing_in_english_in_the_plural_only() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertAll(files.filter(file -> file.toString().endsWith("_en.properties")).map(file -> () -> read(file)
                    .forEach((key, text) -> assertTrue(!COUNTED.matcher(text.toString()).find(), key + ": " + text))));
        }
    }

    @Test
    void take_a_fact_as_it_is_though_it_looks_like_a_place_for_one() {
        assertEquals("Must be between {1} and $1", Texts.of(Locale.ENGLISH, "invalid.between", "{1}", "$1"));
        assertEquals("Must be between 7 and {1}", Texts.of(Locale.ENGLISH, "invalid.between", 7));
    }

    @Test
    void are_chinese_unless_english_is_asked_for() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Texts.locale(null));
        assertEquals(Locale.SIMPLIFIED_CHINESE, Texts.locale("fr"));
        assertEquals(Locale.ENGLISH, Texts.locale("en-GB,en;q=0.9"));
    }
}
