package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

import org.countystore.testing.Api;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A household over the API")
class HouseholdIT {
    private static final String HERE = "611025101202";
    private static final String THERE = "611025101210";
    private final Api api = Server.sample().api();

    private JsonNode household(int which) {
        return api.get("admin", "/api/households?place=" + HERE).ok().get("items").get(which);
    }

    private static String path(JsonNode household) {
        return "/api/households/" + household.get("code").asText();
    }

    private static String merger(JsonNode into, String reason) {
        return "{\"into\":\"" + into.get("code").asText() + "\",\"reason\":\"" + reason + "\"}";
    }

    @Test
    void becomes_one_with_another_once_however_often_it_is_asked() {
        JsonNode parents = household(0);
        JsonNode son = household(1);
        assertEquals(403, api.post("clerk", path(parents) + "/merger", merger(son, "与儿子同住")).status());
        Api.Answer silent = api.post("admin", path(parents) + "/merger", merger(son, ""));
        assertEquals(422, silent.status());
        assertEquals("reason", silent.body().get("errors").get(0).get("field").asText());
        for (int i = 0; i < 2; i++) {
            JsonNode heir = api.post("admin", path(parents) + "/merger", merger(son, "与儿子同住")).ok();
            assertEquals(son.get("code"), heir.get("code"));
            assertEquals(parents.get("persons").asInt() + son.get("persons").asInt(), heir.get("persons").asInt());
        }
        JsonNode former = api.get("admin", path(parents)).ok();
        assertFalse(former.get("open").asBoolean());
        assertEquals(son.get("code"), former.get("goesOn").get("code"));
        Api.Answer elsewhere = api.post("admin", path(parents) + "/merger", merger(household(2), "又与女儿同住"));
        assertEquals("HOUSEHOLD_CLOSED", elsewhere.reason());
        assertEquals(409, elsewhere.status());
        assertTrue(elsewhere.raw().headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    @Test
    void moves_to_another_village_once_however_often_it_is_asked() {
        JsonNode former = household(3);
        assertEquals("place", api.post("admin", path(former) + "/move", "{\"place\":\"" + HERE + "\",\"reason\":\"没有搬\"}").body()
                .get("errors").get(0).get("field").asText());
        String move = "{\"place\":\"" + THERE + "\",\"villageGroup\":2,\"reason\":\"搬迁安置\"}";
        JsonNode moved = api.post("admin", path(former) + "/move", move).ok();
        assertEquals(THERE + " 2", moved.get("place").asText() + " " + moved.get("villageGroup").asInt());
        assertEquals(moved, api.post("admin", path(former) + "/move", move).ok());
        assertEquals(404, api.post("admin", "/api/households/NOBODY/move", move).status());
        assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
    }
}
