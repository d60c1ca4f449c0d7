package org.countystore.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a phone keeps of the field pages")
class FieldShellTest {
    private static final Path WEB = Path.of("webapp");
    private static final Path WORKER = WEB.resolve("field/sw.js");
    private static final List<String> FROM_ELSEWHERE = List.of("/icons/icon.svg", "/images/icons.svg");
    /** Comes with the build and not from here. */
    private static final String LIBRARY = "/webjars/qr-creator/1.0.0/dist/qr-creator.es6.min.js";
    private static final int DIGITS = 12;

    private static Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(WEB.resolve("field"))) {
            Set<String> files = all.filter(Files::isRegularFile).filter(file -> !file.equals(WORKER))
                    .map(file -> "/" + WEB.relativize(file)).collect(Collectors.toCollection(TreeSet::new));
            files.addAll(FROM_ELSEWHERE);
            files.add(LIBRARY);
            return files;
        }
    }

    private static byte[] held(String file) throws IOException {
        if (!file.equals(LIBRARY)) {
            return Files.readAllBytes(WEB.resolve(file.substring(1)));
        }
        try (InputStream library = FieldShellTest.class.getResourceAsStream("/META-INF/resources" + LIBRARY)) {
            return library.readAllBytes();
        }
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file)).results().map((MatchResult it) -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void is_every_file_of_theirs() throws IOException {
        Set<String> wanted = files();
        wanted.remove("/field/index.html");
        wanted.add("/field/");
        assertEquals(wanted, found(WORKER, "^  '(/[^']+)',$"));
    }

    @Test
    void has_a_version_that_follows_from_what_the_files_hold() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : files()) {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update(held(file));
        }
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        assertEquals(Set.of(version), found(WORKER, "^const VERSION = '(\\w+)';$"), "a phone would go on with the files it has");
    }

    @Test
    void says_everything_in_both_languages() throws IOException {
        Set<String> chinese = found(WEB.resolve("field/js/text-zh.js"), "^  '([\\w.]+)':");
        assertTrue(chinese.size() > 100, chinese.toString());
        assertEquals(chinese, found(WEB.resolve("field/js/text-en.js"), "^  '([\\w.]+)':"));
    }
}
