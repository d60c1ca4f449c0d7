package org.countystore.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rung of each capability, read from the picture in {@code docs/architecture.md}. */
final class Ladder {
    private static final Pattern RUNG = Pattern.compile("^\\s*(\\d+) ([a-z]+) ");
    private final Map<String, Integer> rungs = new LinkedHashMap<>();
    private final String root;

    Ladder(String root) {
        this.root = root;
        String block = read().split("```ladder\n")[1].split("```")[0];
        for (String line : block.split("\n")) {
            Matcher rung = RUNG.matcher(line);
            if (rung.find()) {
                rungs.put(rung.group(2), Integer.parseInt(rung.group(1)));
            }
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "architecture.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Integer> rungs() {
        return rungs;
    }

    /** The capability a package belongs to; empty for what is not ours. */
    Optional<String> capability(String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return Optional.empty();
        }
        return Optional.of(packageName.substring(root.length() + 1).split("\\.")[0]);
    }

    /** Down the ladder, or within one capability; keys may use the kernel below it. */
    boolean mayCall(String from, String to) {
        return from.equals(to) || to.equals("kernel") || rungs.getOrDefault(to, Integer.MAX_VALUE) < rungs.getOrDefault(from, -1);
    }
}
