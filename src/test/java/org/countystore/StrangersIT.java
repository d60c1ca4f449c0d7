package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Without a token")
class StrangersIT {
    private static final Set<String> PUBLIC = Set.of("GET /api/places", "GET /api/places/{code}", "GET /api/produce",
            "GET /api/guide-prices", "GET /api/produce/{code}", "GET /api/listings", "GET /api/listings/{id}",
            "GET /api/listings/{id}/origin", "GET /api/inspections/{uuid}/report",
            "GET /api/pictures/{uuid}", "GET /api/pictures/{uuid}/small",
            "GET /api/ratings", "GET /api/shops/{place}/goods", "GET /api/lots/{code}/journey", "GET /api/proof", "POST /api/tokens",
            "GET /api/notices", "GET /api/notices/{uuid}", "GET /api/notices/{uuid}/sheet");

    /** Every call that the server describes, with what it answers to a stranger. */
    private Map<String, Integer> answers() throws IOException {
        Map<String, Integer> answers = new TreeMap<>();
        String asked = "?place=611025104206&station=611025104&day=2026-11-20&unit=1&year=2026&stage=TO_SORT&review=00000000-0000-4000-8000-000000000000";
        JsonNode paths = new ObjectMapper().readTree(Server.sample().get("/openapi?format=json").body()).get("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            String address = path.getKey().replace("/units/{id}", "/units/1")
                    .replaceAll("\\{(uuid|listing|id|order|photo)}", "00000000-0000-4000-8000-000000000000")
                    .replaceAll("\\{year}", "2026").replaceAll("\\{\\w+}", "611025") + asked;
            answers.put(method.toUpperCase() + " " + path.getKey(),
                    answer(method.toUpperCase(), address, method.equals("get") || method.equals("delete") ? "" : "{}"));
        }));
        return answers;
    }

    /** Takes whatever kind of answer there is. */
    private static int answer(String method, String address, String body) {
        return Server.send(HttpRequest.newBuilder(Server.sample().uri(address)).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build()).statusCode();
    }

    @Test
    void nothing_answers_but_the_public_paths() throws IOException {
        Map<String, Integer> answers = answers();
        assertTrue(answers.size() > 60, answers.toString());
        Set<String> open = new TreeSet<>();
        answers.forEach((call, status) -> {
            if (status != 401) {
                open.add(call);
            }
        });
        assertEquals(new TreeSet<>(PUBLIC), open, answers.toString());
    }

    @Test
    void the_description_comes_as_json_to_who_asks_for_it_and_else_as_yaml() throws IOException {
        HttpResponse<String> yaml = Server.sample().get("/openapi");
        assertTrue(yaml.headers().firstValue("Content-Type").orElse("").startsWith("application/yaml"), yaml.headers().toString());
        assertTrue(yaml.body().contains("/api/orders/{uuid}:"), yaml.body());
        JsonNode accepted = new ObjectMapper().readTree(Server.send(HttpRequest.newBuilder(Server.sample().uri("/openapi"))
                .header("Accept", "application/json").build()).body());
        assertEquals(new ObjectMapper().readTree(Server.sample().get("/openapi?format=json").body()), accepted);
        assertEquals("uuid", accepted.at("/components/schemas/UUID/format").asText(), "what an id looks like");
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        for (String path : Set.of("/login", "/t/NOSUCHLOT", "/field/", "/field/sw.js", "/api/places?parent=611025", "/api-docs", "/openapi")) {
            HttpHeaders headers = Server.sample().get(path).headers();
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""), path);
            assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""), path);
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("frame-ancestors 'none'"), path + " " + policy);
            assertEquals(path.equals("/login"), policy.contains("unsafe-inline"), path + " " + policy);
        }
        String cookie = Server.sample().get("/login").headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void the_field_pages_come_file_by_file_and_nothing_beside_them() {
        assertEquals(200, answer("GET", "/field/", ""));
        assertEquals(200, answer("GET", "/field/js/app.js", ""));
        for (String path : Set.of("/field/js/", "/field/nosuch.js", "/field/../WEB-INF/web.xml", "/field/%2e%2e/WEB-INF/web.xml")) {
            assertTrue(answer("GET", path, "") >= 400, path);
        }
    }

    @Test
    void a_token_that_is_not_good_opens_not_even_those() {
        for (String path : Set.of("/api/places?parent=611025", "/api/listings", "/api/proof")) {
            assertEquals(200, answer("GET", path, ""), path);
            assertEquals(401, Server.send(HttpRequest.newBuilder(Server.sample().uri(path))
                    .header("Authorization", "Bearer made-up").build()).statusCode(), path);
        }
    }
}
