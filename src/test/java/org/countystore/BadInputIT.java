package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad input to the API")
class BadInputIT {
    private Api api;
    private Chain chain;

    @BeforeEach
    void open() {
        api = Server.sample().api();
        chain = new Chain(api);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"grossGrams\":20500 | \"grossGrams\":20500.5 | 400 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":\"20500\" | 400 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":2e4 | 400 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":99999999999999999999999 | 400 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":null | 400 | grossGrams",
        "\"grossGrams\":20500, | '' | 400 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":20500,\"colour\":1 | 400 | colour",
        "\"grossGrams\":20500 | \"grossGrams\":-1 | 422 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":0 | 422 | grossGrams",
        "\"grossGrams\":20500 | \"grossGrams\":4000000 | 422 | grossGrams",
        "\"tareGrams\":500 | \"tareGrams\":30000 | 422 | tareGrams",
        "\"fenPerKilogram\":1200 | \"fenPerKilogram\":0 | 422 | fenPerKilogram",
    })
    void names_the_field_and_writes_nothing(String right, String wrong, int status, String field) {
        UUID slip = UUID.randomUUID();
        String body = chain.weighIn(20_000).replace(right.strip(), wrong.strip());
        Api.Answer answer = api.put("clerk", "/api/purchases/" + slip, body);
        assertEquals(status, answer.status(), answer.raw().body());
        assertTrue(answer.raw().headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(field, answer.body().get("errors").get(0).get("field").asText());
        assertFalse(answer.body().get("errors").get(0).get("message").asText().isBlank());
        assertEquals(404, api.get("clerk", "/api/purchases/" + slip).status());
    }

    @Test
    void is_refused_with_its_reason_where_a_rule_says_no() {
        String outside = chain.weighIn(20_000).replace("\"fenPerKilogram\":1200", "\"fenPerKilogram\":9000");
        assertEquals("OUTSIDE_PRICE_BAND", api.put("clerk", "/api/purchases/" + UUID.randomUUID(), outside).reason());
        String unknown = chain.weighIn(20_000).replace("\"grade\":\"1\"", "\"grade\":\"9\"");
        assertEquals("GRADE_UNKNOWN", api.put("clerk", "/api/purchases/" + UUID.randomUUID(), unknown).reason());
        String nobody = chain.weighIn(20_000).replaceAll("\"household\":\"[^\"]*\"", "\"household\":\"NOBODY\"");
        Api.Answer unknownSeller = api.put("clerk", "/api/purchases/" + UUID.randomUUID(), nobody);
        assertEquals(422, unknownSeller.status());
        assertEquals("household", unknownSeller.body().get("errors").get(0).get("field").asText());
    }

    @Test
    void with_an_id_used_for_another_body_is_refused_and_shows_nothing() {
        UUID slip = UUID.randomUUID();
        String body = chain.weighIn(3_000);
        JsonNode first = api.put("clerk", "/api/purchases/" + slip, body).ok();
        assertEquals(first, api.put("clerk", "/api/purchases/" + slip, body).ok());
        Api.Answer other = api.put("clerk", "/api/purchases/" + slip, body.replace("\"grossGrams\":3500", "\"grossGrams\":3600"));
        assertEquals(409, other.status());
        assertEquals("ID_REUSED", other.reason());
        assertFalse(other.raw().body().contains(first.get("lot").asText()));
    }

    @Test
    void that_is_no_json_too_large_or_of_another_kind_is_said_so() {
        assertEquals(400, api.put("clerk", "/api/purchases/" + UUID.randomUUID(), "{\"household\":").status());
        assertEquals(400, api.put("clerk", "/api/purchases/" + UUID.randomUUID(), "[]").status());
        assertEquals(413, api.put("clerk", "/api/purchases/" + UUID.randomUUID(), "{\"a\":\"" + "x".repeat(1_100_000) + "\"}").status());
        assertEquals(415, kind("text/plain").statusCode());
        assertEquals(404, api.get("clerk", "/api/nothing").status());
        assertEquals(404, api.put("clerk", "/api/purchases/not-a-uuid", chain.weighIn(1_000)).status());
    }

    private HttpResponse<String> kind(String type) {
        return Server.send(HttpRequest.newBuilder(Server.sample().uri("/api/purchases/" + UUID.randomUUID()))
                .header("Authorization", "Bearer " + api.token("clerk")).header("Content-Type", type)
                .PUT(BodyPublishers.ofString(chain.weighIn(1_000))).build());
    }

    @Test
    void that_carries_nothing_is_told_what_it_lacks() {
        for (String body : Arrays.asList("", null)) {
            Api.Answer answer = api.call("clerk", "PUT", "/api/purchases/" + UUID.randomUUID(), body);
            assertEquals(400, answer.status(), answer.raw().body());
            assertFalse(answer.body().get("errors").get(0).get("field").asText().isEmpty());
        }
        assertEquals(400, api.call("", "POST", "/api/tokens", null).status());
    }

    @Test
    void is_answered_in_the_language_that_was_asked_for() {
        HttpResponse<String> english = Server.send(HttpRequest.newBuilder(Server.sample().uri("/api/orders")).header("Accept-Language", "en").build());
        assertTrue(english.body().contains("Sign in first"), english.body());
        assertTrue(api.get("", "/api/orders").raw().body().contains("请先登录"));
    }

    @Test
    void by_guessing_passwords_is_slowed_down() {
        String wrong = "{\"username\":\"keeper2\",\"password\":\"wrong\"}";
        for (int i = 0; i < 5; i++) {
            assertEquals(401, api.post("", "/api/tokens", wrong).status());
        }
        Api.Answer slowed = api.post("", "/api/tokens", wrong);
        assertEquals(429, slowed.status());
        assertTrue(Integer.parseInt(slowed.raw().headers().firstValue("Retry-After").orElseThrow()) >= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/%61pi/orders", "/api;a=b/orders", "//api/orders"})
    void by_cookie_is_nobody_to_the_api_however_it_is_spelt(String path) {
        HttpResponse<String> answer = Server.send(HttpRequest.newBuilder(Server.sample().uri(path))
                .header("Cookie", "JSESSIONID=0123456789").build());
        assertTrue(answer.statusCode() == 401 || answer.statusCode() == 404, path + " " + answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), path);
    }
}
