package org.countystore.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countystore.testing.Api;
import org.countystore.testing.Server;

/** The sample county, wide enough to be measured, with buyers who have money to spend. */
final class Market implements AutoCloseable {
    static final int BUYERS = 16;
    static final String JVM = System.getProperty("bench.jvm", "-Xmx1g -XX:+UseParallelGC");
    private static final int ACCOUNTS = 64;
    private final Server server;
    private final List<String> listings;
    private final List<String> tokens;

    private Market(Server server, List<String> listings) {
        this.server = server;
        this.listings = listings;
        Api api = new Api(server.baseUrl());
        tokens = IntStream.rangeClosed(1, ACCOUNTS).mapToObj(i -> api.token(String.format("buyer%03d", i))).toList();
    }

    /** What else to do to the database before the market opens. */
    interface Preparing {
        void prepare(Range range) throws SQLException;
    }

    static Market open(Ground ground, int listings, Preparing more) throws SQLException {
        Server server = ground.server().flags(JVM.split(" ")).beside(Nothing.war()).with("county.sample", "true")
                .with("county.sample.allowanceFen", "10000000").start();
        server.stop();
        List<String> ids;
        try (Connection connection = ground.openCounty()) {
            Range range = new Range(connection);
            ids = range.widen(listings);
            more.prepare(range);
        }
        ground.leaveCounty();
        return new Market(server.start(), ids);
    }

    Server server() {
        return server;
    }

    int listings() {
        return listings.size();
    }

    /** @param hot whether everybody wants the same listing among the three */
    List<Load.Worker> buyers(boolean hot) throws IOException {
        List<Load.Worker> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            buyers.add(new Buyer(new Wire(server.baseUrl()), i, hot));
        }
        return buyers;
    }

    List<Load.Worker> ofNothing() throws IOException {
        return lookers(any -> Nothing.PATH, false);
    }

    /** @param again whether who looks says what was seen already */
    List<Load.Worker> ofTheList(boolean again) throws IOException {
        return lookers(any -> "/api/listings?size=20", again);
    }

    List<Load.Worker> ofOneListing() throws IOException {
        return lookers(ids -> "/api/listings/" + ids.get(ThreadLocalRandom.current().nextInt(ids.size())), false);
    }

    private List<Load.Worker> lookers(Function<List<String>, String> path, boolean again) throws IOException {
        List<Load.Worker> lookers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            lookers.add(new Looker(new Wire(server.baseUrl()), path, again));
        }
        return lookers;
    }

    @Override
    public void close() {
        server.close();
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
}
