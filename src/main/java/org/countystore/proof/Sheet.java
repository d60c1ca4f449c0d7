package org.countystore.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of questions in SQL, each below a line that begins with three dashes and says what it asks. */
final class Sheet {
    private static final String HEADLINE = "--- ";

    private Sheet() {
    }

    /** @return the SQL by its headline, in the order of the file */
    static Map<String, String> read(String name) {
        try (InputStream file = Sheet.class.getResourceAsStream("/proof/" + name + ".sql")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (String part : ("\n" + text).split("\n" + HEADLINE)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                if (questions.put(part.substring(0, end).strip(), withoutComments(part.substring(end))) != null) {
                    throw new IllegalStateException("asked twice: " + part.substring(0, end));
                }
            }
        }
        return questions;
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("(?m)^--.*$", "").strip();
    }
}
