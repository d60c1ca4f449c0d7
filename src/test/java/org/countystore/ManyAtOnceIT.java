package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Postgres;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("Many at once, on PostgreSQL")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyAtOnceIT {
    private static final int MANY = 50;
    private static final int PACKS = 20;
    private static final int CLERKS = 8;
    private static final int BEFORE_THE_KILL = 40;
    private static final Postgres POSTGRES = Postgres.durable();
    private static final String DATABASE = POSTGRES.url(POSTGRES.create());
    private static Server server;
    private static Api api;
    private static Chain chain;

    @BeforeAll
    static void open() {
        server = Server.on(POSTGRES, DATABASE).with("county.sample", "true")
                .with("county.sample.packs", Integer.toString(PACKS)).start();
        api = server.api();
        chain = new Chain(api);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void runs_on_PostgreSQL_by_its_address_alone() throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE, POSTGRES.user(), POSTGRES.password());
                Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("SELECT COUNT(*) FROM account")) {
            assertEquals(200, server.get("/health/live").statusCode());
            assertTrue(accounts.next());
            assertTrue(accounts.getInt(1) > MANY, accounts.getInt(1) + " accounts");
        }
    }

    @Test
    @Order(2)
    void fifty_equal_calls_make_one_slip() throws Exception {
        UUID slip = UUID.randomUUID();
        String body = chain.weighIn(5_000);
        List<Api.Answer> answers = together(MANY, i -> api.put("clerk", "/api/purchases/" + slip, body));
        assertEquals(Map.of("200 ", MANY), counted(answers));
        assertEquals(1, answers.stream().map(answer -> answer.body().get("lot").asText()).distinct().count());
    }

    @Test
    @Order(3)
    void fifty_buyers_on_the_last_twenty_packs_are_twenty_orders_and_thirty_who_hear_that_nothing_is_left() throws Exception {
        String listing = chain.listing().get("id").asText();
        assertEquals(PACKS, chain.listing().get("available").asInt() + sampleOrders());
        int left = chain.listing().get("available").asInt();
        for (int i = 1; i <= MANY; i++) {
            api.token(buyer(i));
        }
        List<Api.Answer> answers = together(MANY, i -> api.put(buyer(i + 1), "/api/orders/" + UUID.randomUUID(), Chain.order(listing, 1)));
        assertEquals(new TreeMap<>(Map.of("200 ", left, "409 OUT_OF_STOCK", MANY - left)), counted(answers));
        assertEquals(0, chain.listing().get("available").asInt());
    }

    /** The sample leaves one order open on this very listing. */
    private static int sampleOrders() {
        return 1;
    }

    @Test
    @Order(4)
    void every_answer_is_there_and_redemptions_post_once_though_the_server_is_killed_while_it_writes() throws Exception {
        ManyRedemptions redemptions = new ManyRedemptions(api);
        redemptions.askAgainAndAgain(api);
        Map<UUID, String> answered = new ConcurrentHashMap<>();
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        for (int i = 0; i < CLERKS; i++) {
            clerks.submit(() -> {
                while (!Thread.interrupted()) {
                    UUID slip = UUID.randomUUID();
                    Api.Answer answer = api.put("clerk", "/api/purchases/" + slip, chain.weighIn(2_000));
                    if (answer.status() == 200) {
                        answered.put(slip, answer.body().get("lot").asText());
                    }
                }
                return null;
            });
        }
        redemptions.begin(api);
        while (answered.size() < BEFORE_THE_KILL || !redemptions.areOnTheirWay()) {
            Thread.sleep(5);
        }
        server.kill();
        redemptions.stop();
        clerks.shutdownNow();
        server.start();
        Api again = new Api(server.baseUrl());
        answered.forEach((slip, lot) -> assertEquals(lot, again.get("clerk", "/api/purchases/" + slip).ok().get("lot").asText()));
        redemptions.mustStand(again);
        JsonNode proof = again.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    private static String buyer(int number) {
        return String.format("buyer%03d", number);
    }

    private static TreeMap<String, Integer> counted(List<Api.Answer> answers) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.status() + " " + answer.reason(), 1, Integer::sum));
        return counts;
    }

    private interface Numbered<T> {
        T call(int number);
    }

    /** All of them stand ready before the first goes. */
    private static <T> List<T> together(int many, Numbered<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch ready = new CountDownLatch(many);
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = i;
            calls.add(() -> {
                ready.countDown();
                ready.await();
                return work.call(number);
            });
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
