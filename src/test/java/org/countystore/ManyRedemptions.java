package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Server;

/** Redemptions that are sent again and again, also to a server that is killed while it takes them. */
final class ManyRedemptions {
    private static final int KEEPERS = 8;
    private static final int AGAIN = 100;
    private static final int PRICE = 3;
    private static final int BEFORE_THE_KILL = 25;

    private ManyRedemptions() {
    }

    static void sendAndKill(Server server) throws Exception {
        Api api = server.api();
        fill(api);
        Map<String, Long> points = points(api);
        long stock = salt(api).get("stock").asLong();
        Map<UUID, String> wishes = wishes(points, salt(api).get("goods").asText());
        assertTrue(wishes.size() > 2 * BEFORE_THE_KILL, wishes.size() + " redemptions");
        UUID first = wishes.keySet().iterator().next();
        sendAgain(api, first, wishes.get(first));
        assertEquals(stock - 1, salt(api).get("stock").asLong());
        Map<UUID, JsonNode> answered = new ConcurrentHashMap<>();
        ExecutorService keepers = send(api, wishes, answered);
        while (answered.size() < BEFORE_THE_KILL) {
            Thread.sleep(5);
        }
        server.kill();
        keepers.shutdownNow();
        server.start();
        Api again = new Api(server.baseUrl());
        for (Map.Entry<UUID, String> wish : wishes.entrySet()) {
            JsonNode stands = again.put("keeper", "/api/redemptions/" + wish.getKey(), wish.getValue()).ok();
            assertEquals(answered.getOrDefault(wish.getKey(), stands), stands, "what was answered stands");
        }
        Map<String, Long> left = new TreeMap<>();
        points.forEach((card, before) -> left.put(card, before - before / PRICE * PRICE));
        assertEquals(left, points(again));
        assertEquals(stock - wishes.size(), salt(again).get("stock").asLong());
        JsonNode proof = again.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    private static JsonNode salt(Api api) {
        for (JsonNode goods : api.get("", "/api/shops/" + Chain.VILLAGE + "/goods").ok().get("items")) {
            if (goods.get("name").asText().startsWith("食盐")) {
                return goods;
            }
        }
        throw new AssertionError("no salt");
    }

    private static void fill(Api api) {
        api.put("keeper", "/api/goods-receipts/" + UUID.randomUUID(), "{\"goods\":\"" + salt(api).get("goods").asText()
                + "\",\"source\":\"PURCHASE\",\"quantity\":2000}").ok();
    }

    private static Map<String, Long> points(Api api) {
        Map<String, Long> points = new TreeMap<>();
        api.get("keeper", "/api/cards?place=" + Chain.VILLAGE + "&size=200").ok().get("items")
                .forEach(card -> points.put(card.get("card").asText(), card.get("points").asLong()));
        return points;
    }

    /** Salt for all that is on every card. */
    private static Map<UUID, String> wishes(Map<String, Long> points, String salt) {
        Map<UUID, String> wishes = new ConcurrentHashMap<>();
        points.forEach((card, all) -> {
            for (int i = 0; i < all / PRICE; i++) {
                wishes.put(UUID.randomUUID(), "{\"card\":\"" + card + "\",\"pin\":\"2468\",\"place\":\"" + Chain.VILLAGE
                        + "\",\"points\":" + PRICE + ",\"lines\":[{\"goods\":\"" + salt + "\",\"quantity\":1}]}");
            }
        });
        return wishes;
    }

    private static void sendAgain(Api api, UUID uuid, String wish) throws Exception {
        api.token("keeper");
        ExecutorService keepers = Executors.newFixedThreadPool(KEEPERS);
        List<Future<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < AGAIN; i++) {
            answers.add(keepers.submit(() -> api.put("keeper", "/api/redemptions/" + uuid, wish).ok()));
        }
        JsonNode first = answers.get(0).get();
        for (Future<JsonNode> answer : answers) {
            assertEquals(first, answer.get());
        }
        keepers.shutdown();
    }

    private static ExecutorService send(Api api, Map<UUID, String> wishes, Map<UUID, JsonNode> answered) {
        ExecutorService keepers = Executors.newFixedThreadPool(KEEPERS);
        wishes.forEach((uuid, wish) -> keepers.submit(() -> {
            Api.Answer answer = api.put("keeper", "/api/redemptions/" + uuid, wish);
            if (answer.status() == 200) {
                answered.put(uuid, answer.body());
            }
            return null;
        }));
        return keepers;
    }
}
