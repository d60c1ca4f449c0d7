package org.countystore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.countystore.bench.Load.Figures;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What was measured, printed as it comes and saved at the end as JSON. */
final class Sheet {
    private final Map<String, Object> all = new LinkedHashMap<>();
    private final Map<String, List<Figures>> figures = new LinkedHashMap<>();
    private final Map<String, Double> ratios = new LinkedHashMap<>();

    Sheet() {
        all.put("at", Instant.now().toString());
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", System.getProperty("java.version"));
    }

    void note(String what, Object value) {
        all.put(what, value);
        System.out.println(what + ": " + value);
    }

    void run(String what, List<? extends Load.Worker> workers, int seconds) throws Exception {
        Figures found = Load.run(workers, seconds);
        for (Load.Worker worker : workers) {
            worker.close();
        }
        add(what, found);
    }

    /** What was done in a run, by how many milliseconds it says itself that each took. */
    void said(String what, Collection<Double> milliseconds, int seconds) {
        add(what, Load.figures(milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray(), seconds, 0));
    }

    /** A known amount of work, by how long it took. */
    void took(String what, Batch.Took took) {
        add(what, took.figures());
    }

    private void add(String what, Figures found) {
        figures.computeIfAbsent(what, same -> new ArrayList<>()).add(found);
        System.out.printf(Locale.ROOT, "%-48s %9.1f/s   p50 %7.2f ms   p99 %7.2f ms   done %7d   failed %d%n", what, found.perSecond(),
                found.p50(), found.p99(), found.done(), found.failed());
    }

    /** How much of the one is done in the time of the other, by the medians of all turns. */
    void ratio(String what, String floor) {
        double ratio = median(what) / median(floor);
        ratios.put(what + " to " + floor, ratio);
        System.out.printf(Locale.ROOT, "%-50s %.2f%n", what + " to " + floor, ratio);
    }

    private double median(String what) {
        double[] sorted = figures.get(what).stream().mapToDouble(Figures::perSecond).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    void save(String name) throws IOException {
        all.put("figures", figures);
        all.put("ratios", ratios);
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        new ObjectMapper().writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(name + "-" + Instant.now().getEpochSecond() + ".json").toFile(), all);
    }
}
