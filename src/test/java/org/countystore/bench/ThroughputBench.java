package org.countystore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countystore.bench.Load.Figures;
import org.countystore.testing.Api;
import org.countystore.testing.Postgres;
import org.countystore.testing.Server;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class ThroughputBench {
    private static final int BUYERS = 16;
    private static final int ACCOUNTS = 64;
    private static final int LISTINGS = Integer.getInteger("bench.listings", 2000);
    private static final int WARM_UP = Integer.getInteger("bench.warm", 15);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final String[] JVM = System.getProperty("bench.jvm", "-Xmx1g -XX:+UseParallelGC").split(" ");
    private final Map<String, List<Figures>> figures = new LinkedHashMap<>();
    private List<String> listings;
    private List<String> tokens;
    private Server server;

    @Test
    void orders_and_looks_on_postgresql() throws Exception {
        Postgres postgres = Postgres.durable();
        Floor floor = new Floor(postgres);
        String url = postgres.url(postgres.create());
        server = Server.on(postgres, url).flags(JVM).beside(Nothing.war()).with("county.sample", "true")
                .with("county.sample.allowanceFen", "10000000").start();
        try (Server open = server) {
            listings = Range.widen(postgres, url, LISTINGS);
            Api api = new Api(server.baseUrl());
            tokens = IntStream.rangeClosed(1, ACCOUNTS).mapToObj(i -> api.token(String.format("buyer%03d", i))).toList();
            run("warm-up", buyers(false), WARM_UP);
            for (int turn = 0; turn < TURNS; turn++) {
                run("floor", floor.buyers(BUYERS, false), SECONDS);
                run("order", buyers(false), SECONDS);
                run("floor, one hot row", floor.buyers(BUYERS, true), SECONDS);
                run("order, one hot listing", buyers(true), SECONDS);
            }
            for (int turn = 0; turn <= TURNS; turn++) {
                String warm = turn == 0 ? "warm-up, " : "";
                run(warm + "empty GET", lookers(any -> Nothing.PATH, false), SECONDS);
                run(warm + "list of 20", lookers(any -> "/api/listings?size=20", false), SECONDS);
                run(warm + "one listing", lookers(ThroughputBench::one, false), SECONDS);
                run(warm + "list of 20, not changed", lookers(any -> "/api/listings?size=20", true), SECONDS);
            }
        }
        report();
    }

    private static String one(List<String> listings) {
        return "/api/listings/" + listings.get(ThreadLocalRandom.current().nextInt(listings.size()));
    }

    private void run(String what, List<? extends Load.Worker> workers, int seconds) throws Exception {
        Figures found = Load.run(workers, seconds);
        for (Load.Worker worker : workers) {
            worker.close();
        }
        figures.computeIfAbsent(what, same -> new ArrayList<>()).add(found);
        System.out.printf(Locale.ROOT, "%-28s %9.1f/s   p50 %7.2f ms   p99 %7.2f ms   done %7d   failed %d%n", what, found.perSecond(),
                found.p50(), found.p99(), found.done(), found.failed());
    }

    private List<Load.Worker> buyers(boolean hot) throws IOException {
        List<Load.Worker> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            buyers.add(new Buyer(new Wire(server.baseUrl()), i, hot));
        }
        return buyers;
    }

    /** Places orders of three different listings, from one of the accounts that nobody else uses. */
    private final class Buyer implements Load.Worker {
        private final Wire wire;
        private final int number;
        private final boolean hot;

        private Buyer(Wire wire, int number, boolean hot) {
            this.wire = wire;
            this.number = number;
            this.hot = hot;
        }

        @Override
        public boolean work() throws IOException {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            List<String> three = new ArrayList<>(random.ints(1, listings.size()).distinct().limit(3).mapToObj(listings::get).toList());
            if (hot) {
                three.set(0, listings.get(0));
            }
            String token = tokens.get(number + BUYERS * random.nextInt(ACCOUNTS / BUYERS));
            String lines = String.join(",", three.stream().map(id -> "{\"listing\":\"" + id + "\",\"quantity\":1}").toList());
            Wire.Answer answer = wire.put("/api/orders/" + UUID.randomUUID(), token,
                    "{\"lines\":[" + lines + "],\"delivery\":{\"kind\":\"UNIT\"},\"pay\":{\"allowanceFen\":10000000}}");
            return answer.status() == 200 && answer.body().contains("\"PAID\"");
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private List<Load.Worker> lookers(Function<List<String>, String> path, boolean again) throws IOException {
        List<Load.Worker> lookers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            lookers.add(new Looker(new Wire(server.baseUrl()), path, again));
        }
        return lookers;
    }

    /** Looks, and if it asks again says what it has seen already. */
    private final class Looker implements Load.Worker {
        private final Wire wire;
        private final Function<List<String>, String> path;
        private final boolean again;
        private String seen = "";

        private Looker(Wire wire, Function<List<String>, String> path, boolean again) {
            this.wire = wire;
            this.path = path;
            this.again = again;
        }

        @Override
        public boolean work() throws IOException {
            Wire.Answer answer = again && !seen.isEmpty() ? wire.get(path.apply(listings), "If-None-Match: " + seen) : wire.get(path.apply(listings));
            seen = answer.tag().isEmpty() ? seen : answer.tag();
            return answer.status() == 200 || answer.status() == 304;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private void report() throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", Instant.now().toString());
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", System.getProperty("java.version"));
        all.put("serverFlags", String.join(" ", JVM));
        all.put("buyers", BUYERS);
        all.put("listings", listings.size());
        all.put("warmUpSeconds", WARM_UP);
        all.put("seconds", SECONDS);
        all.put("figures", figures);
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put("order to floor", ratio("order", "floor"));
        ratios.put("hot listing to hot floor", ratio("order, one hot listing", "floor, one hot row"));
        ratios.put("list of 20 to empty GET", ratio("list of 20", "empty GET"));
        ratios.put("list not changed to empty GET", ratio("list of 20, not changed", "empty GET"));
        ratios.put("one listing to empty GET", ratio("one listing", "empty GET"));
        all.put("ratios", ratios);
        ratios.forEach((what, ratio) -> System.out.printf(Locale.ROOT, "%-32s %.2f%n", what, ratio));
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        new ObjectMapper().writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("throughput-" + Instant.now().getEpochSecond() + ".json").toFile(), all);
    }

    /** Of the medians of the turns. */
    private double ratio(String what, String floor) {
        return median(what) / median(floor);
    }

    private double median(String what) {
        double[] sorted = figures.get(what).stream().mapToDouble(Figures::perSecond).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
