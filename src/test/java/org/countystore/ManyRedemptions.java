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

/** Salt for all the points of a village, asked for by many keepers at once, and again after the server was killed. */
final class ManyRedemptions {
    private static final int KEEPERS = 8;
    private static final int AGAIN = 100;
    private static final int PRICE = 3;
    private static final int BEFORE_THE_KILL = 25;
    private final Map<String, Long> points;
    private final long stock;
    private final Map<UUID, String> wishes;
    private final Map<UUID, JsonNode> answered = new ConcurrentHashMap<>();
    private final ExecutorService keepers = Executors.newFixedThreadPool(KEEPERS);

    ManyRedemptions(Api api) {
        fill(api);
        points = points(api);
        stock = salt(api).get("stock").asLong();
        wishes = wishes(points, salt(api).get("goods").asText());
        assertTrue(wishes.size() > 2 * BEFORE_THE_KILL, wishes.size() + " redemptions");
    }

    /** One of them, a hundred times. */
    void askAgainAndAgain(Api api) throws Exception {
        api.token("keeper");
        Map.Entry<UUID, String> one = wishes.entrySet().iterator().next();
        List<Future<JsonNode>> answers = new ArrayList<>();
        for (int i = 0; i < AGAIN; i++) {
            answers.add(keepers.submit(() -> api.put("keeper", "/api/redemptions/" + one.getKey(), one.getValue()).ok()));
        }
        JsonNode first = answers.get(0).get();
        for (Future<JsonNode> answer : answers) {
            assertEquals(first, answer.get());
        }
        assertEquals(stock - 1, salt(api).get("stock").asLong());
    }

    void begin(Api api) {
        wishes.forEach((uuid, wish) -> keepers.submit(() -> {
            Api.Answer answer = api.put("keeper", "/api/redemptions/" + uuid, wish);
            if (answer.status() == 200) {
                answered.put(uuid, answer.body());
            }
            return null;
        }));
    }

    boolean areOnTheirWay() {
        return answered.size() >= BEFORE_THE_KILL;
    }

    void stop() {
        keepers.shutdownNow();
    }

    /** What was answered stands, what was not is done now, and nothing was done twice. */
    void mustStand(Api again) {
        for (Map.Entry<UUID, String> wish : wishes.entrySet()) {
            JsonNode stands = again.put("keeper", "/api/redemptions/" + wish.getKey(), wish.getValue()).ok();
            assertEquals(answered.getOrDefault(wish.getKey(), stands), stands, "what was answered stands");
        }
        Map<String, Long> left = new TreeMap<>();
        points.forEach((card, before) -> left.put(card, before - before / PRICE * PRICE));
        assertEquals(left, points(again));
        assertEquals(stock - wishes.size(), salt(again).get("stock").asLong());
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
}
