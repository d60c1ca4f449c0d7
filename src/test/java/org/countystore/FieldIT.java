package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.countystore.testing.Api;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("A phone in a village")
class FieldIT {
    private static final String VILLAGE = "611025104206";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Api api = Server.sample().api();

    /** A phone with a token of its own. */
    private record Phone(UUID id, String token) {
        private static HttpResponse<String> signIn(UUID id) {
            return Server.send(HttpRequest.newBuilder(Server.sample().uri("/api/tokens")).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"username\":\"clerk\",\"password\":\"zhenan\",\"device\":{\"id\":\"" + id
                            + "\",\"name\":\"红米 9\"}}")).build());
        }

        static Phone fresh() {
            UUID id = UUID.randomUUID();
            return new Phone(id, read(signIn(id)).get("token").asText());
        }

        JsonNode weighIn(UUID slip, String more) {
            return read(send("/api/purchases/sync", slip, more, this));
        }

        /**
         * A basket of the first household, two days ahead by the clock of the phone.
         *
         * @param knowing a phone that may still ask what it costs
         */
        HttpResponse<String> send(String path, UUID slip, String more, Phone knowing) {
            JsonNode sheet = read(knowing.ask("/api/field/day?place=" + VILLAGE));
            JsonNode price = sheet.get("prices").get(0);
            OffsetDateTime phoneNow = OffsetDateTime.now().plusDays(2);
            String body = "[{\"uuid\":\"" + slip + "\",\"household\":\"" + sheet.get("households").get(0).get("code").asText()
                    + "\",\"produce\":\"" + price.get("produce").asText() + "\",\"grade\":\"" + price.get("grade").asText()
                    + "\",\"grossGrams\":21000,\"tareGrams\":1000,\"fenPerKilogram\":" + price.get("fenPerKilogram").asLong()
                    + ",\"occurredAt\":\"" + phoneNow.minusMinutes(5) + "\"," + more + "}]";
            return Server.send(HttpRequest.newBuilder(Server.sample().uri(path))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .header("X-Sent-At", phoneNow.toString()).POST(BodyPublishers.ofString(body)).build());
        }

        HttpResponse<String> photo(String of, UUID slip, UUID photo, byte[] upload) {
            return Server.send(HttpRequest.newBuilder(Server.sample().uri("/api/" + of + "/" + slip + "/photos/" + photo))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "image/jpeg").header("X-Shows", "SCALE")
                    .PUT(BodyPublishers.ofByteArray(upload)).build());
        }

        HttpResponse<String> ask(String path, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(Server.sample().uri(path)).header("Authorization", "Bearer " + token);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return Server.send(request.build());
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), "jpg", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }

    @Test
    void is_given_a_day_sheet_once_and_then_only_when_it_changed() {
        Phone phone = Phone.fresh();
        HttpResponse<String> first = phone.ask("/api/field/day?place=" + VILLAGE);
        JsonNode sheet = read(first);
        assertEquals(200, first.statusCode(), first.body());
        assertTrue(sheet.get("households").size() >= 40, first.body());
        assertTrue(sheet.get("pointOpen").asBoolean());
        assertTrue(sheet.get("produce").size() >= 20);
        assertTrue(sheet.get("households").get(0).get("name").asText().contains("*"));
        assertFalse(first.body().contains("identity"));
        HttpResponse<String> again = phone.ask("/api/field/day?place=" + VILLAGE, "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void puts_photos_to_a_slip_and_nothing_that_is_too_large_or_no_picture() {
        Phone phone = Phone.fresh();
        UUID slip = UUID.randomUUID();
        JsonNode bought = phone.weighIn(slip, "\"confirmation\":{\"kind\":\"SIGNATURE\",\"picture\":\"" + UUID.randomUUID() + "\"}");
        assertEquals("created", bought.get("items").get(0).get("outcome").asText(), bought.toString());
        UUID photo = UUID.randomUUID();
        assertEquals(200, phone.photo("purchases", slip, photo, picture()).statusCode());
        assertEquals(200, phone.photo("purchases", slip, photo, picture()).statusCode());
        assertEquals(1, read(phone.ask("/api/purchases/" + slip + "/photos")).size());
        assertEquals(200, api.seen("auditor", "/api/purchases/" + slip + "/photos/" + photo));
        assertEquals(403, api.seen("store", "/api/purchases/" + slip + "/photos/" + photo));
        assertEquals(413, phone.photo("purchases", slip, UUID.randomUUID(), new byte[40 * 1024 * 1024]).statusCode());
        assertEquals(422, phone.photo("purchases", slip, UUID.randomUUID(), "no picture".getBytes(StandardCharsets.UTF_8)).statusCode());
        JsonNode byPin = phone.weighIn(UUID.randomUUID(), "\"confirmation\":{\"kind\":\"PIN\"}").get("items").get(0);
        assertEquals("refused", byPin.get("outcome").asText());
        assertEquals("confirmation.kind", byPin.at("/problem/errors/0/field").asText(), byPin.toString());
    }

    @Test
    void takes_a_households_word_by_pin_and_freezes_its_card_at_the_fifth_wrong_one() {
        Phone phone = Phone.fresh();
        JsonNode card = lastWithCard(phone);
        UUID slip = UUID.randomUUID();
        String word = "{\"household\":\"" + card.get("code").asText() + "\",\"produce\":\"chestnut\",\"grade\":\"1\",\"netGrams\":19500"
                + ",\"fen\":23400,\"pin\":\"%s\"}";
        assertEquals(19500, api.put("clerk", "/api/purchases/" + slip + "/assent", word.formatted("2468")).ok().get("netGrams").asLong());
        for (int left = 4; left > 0; left--) {
            assertEquals("WRONG_PIN", api.put("clerk", "/api/purchases/" + slip + "/assent", word.formatted("2469")).reason());
        }
        assertEquals("CARD_FROZEN", api.put("clerk", "/api/purchases/" + slip + "/assent", word.formatted("2469")).reason());
        assertEquals("CARD_FROZEN", api.put("clerk", "/api/purchases/" + slip + "/assent", word.formatted("2468")).reason());
        assertFalse(lastWithCard(phone).get("card").equals(card.get("card")), "a frozen card is offered to nobody");
    }

    private static JsonNode lastWithCard(Phone phone) {
        JsonNode last = null;
        for (JsonNode household : read(phone.ask("/api/field/day?place=" + VILLAGE)).get("households")) {
            last = household.hasNonNull("card") ? household : last;
        }
        return last;
    }

    @Test
    void tells_a_revoked_phone_why_from_its_next_call_on() {
        Phone lost = Phone.fresh();
        Phone kept = Phone.fresh();
        assertEquals(200, lost.ask("/api/field/day?place=" + VILLAGE).statusCode());
        api.post("admin", "/api/devices/" + lost.id() + "/revocation", "").ok();
        HttpResponse<String> refused = lost.ask("/api/field/day?place=" + VILLAGE);
        assertEquals(401, refused.statusCode());
        assertEquals("DEVICE_REVOKED", read(refused).get("reason").asText());
        HttpResponse<String> anew = Phone.signIn(lost.id());
        assertEquals(401, anew.statusCode());
        assertEquals("DEVICE_REVOKED", read(anew).get("reason").asText());
        assertEquals(200, kept.ask("/api/field/day?place=" + VILLAGE).statusCode());
        JsonNode row = api.get("admin", "/api/devices?place=611025").ok().get("items");
        assertTrue(row.findValuesAsText("id").contains(lost.id().toString()));
        HttpResponse<String> ended = new Phone(kept.id(), "made-up").ask("/api/field/day?place=" + VILLAGE);
        assertEquals("NOT_SIGNED_IN", read(ended).get("reason").asText());
    }

    @Test
    void hands_in_what_lay_unsent_when_it_was_revoked() {
        Phone lost = Phone.fresh();
        Phone kept = Phone.fresh();
        UUID slip = UUID.randomUUID();
        String plain = "\"declaration\":true";
        assertEquals("DEVICE_NOT_REVOKED", read(lost.send("/api/held-slips", slip, plain, kept)).get("reason").asText());
        api.post("admin", "/api/devices/" + lost.id() + "/revocation", "").ok();
        assertEquals(401, lost.send("/api/purchases/sync", slip, plain, kept).statusCode());
        assertEquals("held", read(lost.send("/api/held-slips", slip, plain, kept)).at("/items/0/outcome").asText());
        UUID photo = UUID.randomUUID();
        assertEquals(200, lost.photo("held-slips", slip, photo, picture()).statusCode());
        assertEquals(200, api.seen("admin", "/api/held-slips/" + slip + "/photos/" + photo));
        assertEquals(401, lost.ask("/api/held-slips?place=" + VILLAGE).statusCode());
        JsonNode waiting = api.get("admin", "/api/held-slips?place=611025").ok().get("items");
        assertTrue(waiting.findValuesAsText("uuid").contains(slip.toString()), waiting.toString());
        assertEquals("ADMITTED", api.post("admin", "/api/held-slips/" + slip + "/admission", "").ok().get("state").asText());
        JsonNode bought = api.get("clerk", "/api/purchases/" + slip).ok();
        assertEquals(20_000, bought.get("netGrams").asLong());
        assertTrue(bought.get("phoneAt").asText().compareTo(bought.get("occurredAt").asText()) > 0, "the clock was put right");
        assertEquals(200, api.seen("clerk", "/api/purchases/" + slip + "/photos/" + photo));
        assertEquals("known", read(lost.send("/api/held-slips", slip, plain, kept)).at("/items/0/outcome").asText());
        UUID other = UUID.randomUUID();
        lost.send("/api/held-slips", other, plain + ",\"paidInCash\":true", kept);
        JsonNode newest = api.get("admin", "/api/held-slips?place=611025").ok().at("/items/0");
        assertEquals(other.toString(), newest.get("uuid").asText());
        assertTrue(newest.get("paidInCash").asBoolean() && newest.get("fen").asLong() > 0, newest.toString());
        assertEquals("TURNED_DOWN", api.post("admin", "/api/held-slips/" + other + "/refusal", "{\"reason\":\"查无此事\"}").ok()
                .get("state").asText());
    }
}
