package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.countystore.kernel.CountyTime;
import org.countystore.testing.Api;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A good deed over the API")
class ReviewIT {
    private static final String VILLAGE = "611025104206";
    private static final int REVIEWERS = 5;
    /** Of its own: whoever puts the month on notice ends the time for deeds. */
    private static Server server;
    private static Api api;
    private final LocalDate today = LocalDate.now(CountyTime.ZONE);

    @BeforeAll
    static void open() {
        server = Server.ownSample().start();
        api = server.api();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void goes_by_impartial_votes_to_a_public_notice_and_hears_an_objection() {
        JsonNode households = api.get("head", "/api/households?place=" + VILLAGE).ok().get("items");
        UUID deed = UUID.randomUUID();
        assertEquals("PROPOSED", api.put("head", "/api/deeds/" + deed, deed(households.get(1).get("code").asText())).ok().get("state").asText());
        assertEquals("NOT_YOUR_HOUSEHOLD", api.put("head", "/api/deeds/" + UUID.randomUUID(),
                deed(households.get(20).get("code").asText())).reason());
        UUID review = UUID.randomUUID();
        JsonNode opened = api.put("reviewer1", "/api/reviews/" + review,
                "{\"place\":\"" + VILLAGE + "\",\"month\":\"" + YearMonth.from(today) + "\"}").ok();
        for (int n = 1; n <= REVIEWERS; n++) {
            vote("reviewer" + n, review, opened.get("deeds"), deed);
        }
        JsonNode published = api.post("reviewer1", "/api/reviews/" + review + "/publication", "").ok();
        assertEquals("ON_NOTICE", published.get("state").asText());
        assertEquals(today.plusDays(4).toString(), published.get("noticeTo").asText());
        assertEquals("NOTICE_RUNNING", api.post("reviewer1", "/api/reviews/" + review + "/posting", "").reason());
        JsonNode row = row(server.get("/api/notices/" + review).body(), deed);
        assertTrue(row.get("household").asText().contains("*"), row.toString());
        assertFalse(row.has("note"), row.toString());
        UUID objection = UUID.randomUUID();
        String said = "{\"deed\":\"" + deed + "\",\"words\":\"那天没有去\"";
        assertEquals("OPEN", api.put("clerk", "/api/objections/" + objection, said + ",\"name\":\"李四\"}").ok().get("state").asText());
        assertEquals(422, api.put("clerk", "/api/objections/" + UUID.randomUUID(), said + "}").status());
        assertEquals("UPHELD", api.post("reviewer5", "/api/objections/" + objection + "/answer", "{\"words\":\"查实\",\"points\":5}").ok()
                .get("state").asText());
        assertEquals(published.get("points").asLong() - 5, api.get("reviewer1", "/api/reviews/" + review).ok().get("points").asLong());
        assertEquals("REVIEW_CLOSED", ballot("reviewer2", review, deed, 10).reason());
    }

    private String deed(String household) {
        return "{\"household\":\"" + household + "\",\"rule\":\"LD1\",\"points\":10,\"day\":\"" + today + "\"}";
    }

    /** The first reviewer belongs to that household. */
    private void vote(String reviewer, UUID review, JsonNode deeds, UUID own) {
        deeds.forEach(line -> {
            Api.Answer answer = ballot(reviewer, review, UUID.fromString(line.get("deed").asText()), Math.abs(line.get("points").asLong()));
            boolean mine = reviewer.equals("reviewer1") && line.get("deed").asText().equals(own.toString());
            assertTrue(answer.status() == 200 && !mine || answer.reason().equals("RECUSED"), answer.body().toString());
        });
    }

    private Api.Answer ballot(String reviewer, UUID review, UUID deed, long points) {
        return api.post(reviewer, "/api/reviews/" + review + "/vote", "{\"deed\":\"" + deed + "\",\"points\":" + points + "}");
    }

    private static JsonNode row(String notice, UUID deed) {
        for (JsonNode row : read(notice).get("rows")) {
            if (row.get("deed").asText().equals(deed.toString())) {
                return row;
            }
        }
        throw new AssertionError(notice);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
