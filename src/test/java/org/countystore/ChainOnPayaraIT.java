package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Fungus;
import org.countystore.testing.Server;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

@DisplayName("A kilo of chestnuts on the WAR that Arquillian deploys on Payara Micro")
@ExtendWith(ChainOnPayaraIT.LoadedCounty.class)
@ArquillianTest
class ChainOnPayaraIT {
    /** Before Arquillian reads arquillian.xml and starts the server. */
    static class LoadedCounty implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            System.setProperty("chain.data", Server.ownSample().data().toString());
        }
    }

    @ArquillianResource
    URL base;
    private static Api api;
    private static Chain chain;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
    }

    @BeforeEach
    void wait_for_the_sample() {
        // Arquillian names the machine, but the server listens on the loopback address alone
        String baseUrl = "http://127.0.0.1:" + base.getPort();
        Server.awaitReady(baseUrl);
        if (api == null) {
            api = new Api(baseUrl);
            chain = new Chain(api);
        }
    }

    @Test
    void walks_from_the_scale_in_the_village_to_the_buyer_and_every_gram_and_fen_of_it_can_be_shown() {
        JsonNode slip = chain.buy(UUID.randomUUID(), 2_000);
        assertEquals(2_000, slip.get("netGrams").asLong());
        assertEquals(2_400, slip.get("fen").asLong());
        String lot = slip.get("lot").asText();

        UUID road = UUID.randomUUID();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, lot);
        JsonNode arrived = chain.receive("operator", road, lot, 1_950, "袋口松了");
        assertEquals(50, arrived.get("shortageGrams").asLong());
        assertEquals("RECEIVED", chain.receive("operator", road, lot, 1_950, "袋口松了").get("state").asText());

        String graded = chain.sort(UUID.randomUUID(), lot, 1_950, 1_900, 50).get("outputs").get(0).get("lot").asText();
        assertEquals("RELEASED", chain.release(UUID.randomUUID(), graded).get("result").asText());
        JsonNode packing = chain.pack(UUID.randomUUID(), graded, 3);
        assertEquals(400, packing.get("restGrams").asLong());
        String packed = packing.get("lot").asText();

        UUID delivery = UUID.randomUUID();
        chain.send("operator", delivery, Chain.TOWN, "STORE", packed);
        long before = chain.listing().get("available").asLong();
        chain.receive("store", delivery, packed, 1_500, "");
        JsonNode listing = chain.listing();
        assertEquals(before + 3, listing.get("available").asLong());

        long left = api.get("buyer001", "/api/allowances/mine").ok().get("leftFen").asLong();
        UUID order = UUID.randomUUID();
        JsonNode placed = api.put("buyer001", "/api/orders/" + order, Chain.order(listing.get("id").asText(), 2)).ok();
        assertEquals("PAID", placed.get("state").asText());
        assertEquals(2 * listing.get("fen").asLong(), placed.get("totalFen").asLong());
        assertEquals(left - placed.get("allowanceFen").asLong(), api.get("buyer001", "/api/allowances/mine").ok().get("leftFen").asLong());
        assertEquals("PACKED", api.post("store", "/api/orders/" + order + "/packing", "").ok().get("state").asText());
        assertEquals("SHIPPED", api.post("store", "/api/orders/" + order + "/shipment", "").ok().get("state").asText());
        assertEquals("RECEIVED", api.post("buyer001", "/api/orders/" + order + "/receipt", "").ok().get("state").asText());

        JsonNode journey = api.get("operator", "/api/lots/" + packed + "/journey").ok();
        assertEquals(1_500, journey.get("grams").asLong());
        assertEquals(1_500, journey.get("households").get(0).get("grams").asLong());
        assertEquals(1_800, journey.get("households").get(0).get("fen").asLong());
        assertTrue(Server.send(HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + base.getPort() + "/t/" + packed)).build()).body().contains("板栗"));

        JsonNode proof = api.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    @Test
    void walks_a_kilo_of_fungus_by_household_and_mixed_with_shortage_loss_partial_rejection_and_premium_to_a_proof_at_zero() {
        Fungus fungus = new Fungus(api);
        List<String> lots = List.of(fungus.buy(0, 3_000), fungus.buy(1, 2_000), fungus.buy(0, 1_000));
        fungus.bring(lots, List.of(3_000L, 2_000L, 1_000L), 100);

        JsonNode own = fungus.sort(Fungus.in(lots.get(0), 2_900), Fungus.firstGrade(2_800), 100);
        JsonNode mixed = fungus.sort(Fungus.in(lots.get(1), 2_000) + "," + Fungus.in(lots.get(2), 1_000),
                Fungus.firstGrade(2_000) + ",{\"grade\":\"2\",\"grams\":950}", 50);
        assertEquals(List.of(840L, 600L), List.of(own.get("premiumFen").asLong(), mixed.get("premiumFen").asLong()));
        assertEquals("1", mixed.get("outputs").get(0).get("proposedGrade").asText());
        assertEquals("GH/T 1013-1998", mixed.get("standard").asText());

        String whole = fungus.inspect(own.get("outputs").get(0).get("lot").asText(), 2_800, 0, "RELEASED");
        String first = mixed.get("outputs").get(0).get("lot").asText();
        String part = fungus.inspect(first, 1_500, 100, "RELEASED");
        assertEquals(first, fungus.inspect(first, 500, 0, "REJECTED"));
        fungus.dispose(first, "RETURNED", 200, "");
        fungus.dispose(first, "DESTROYED", 100, "");
        assertEquals("2", fungus.dispose(first, "DOWNGRADED", 200, ",\"grade\":\"2\"").get("grade").asText());

        String ownPacks = fungus.deliver(whole, 10);
        String mixedPacks = fungus.deliver(part, 5);
        chain.received("buyer015", chain.listing("shiitake", "shiitake-1-250").get("id").asText(), 1);
        fungus.payPremiums();

        JsonNode households = api.get("operator", "/api/lots/" + mixedPacks + "/journey").ok().get("households");
        assertEquals(List.of(833L, 417L), List.of(households.get(0).get("grams").asLong(), households.get(1).get("grams").asLong()));
        assertEquals(22_500, api.get("operator", "/api/lots/" + ownPacks + "/journey").ok().get("households").get(0).get("fen").asLong());
        String gtin = api.get("", "/api/produce/shiitake").ok().get("skus").get(0).get("gtin").asText();
        String page = Server.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base.getPort() + "/01/" + gtin + "/10/" + ownPacks
                + "/21/1")).build()).body();
        assertTrue(page.contains("香菇") && page.contains("水峡村") && page.length() < 20_000, page.length() + " characters");
        JsonNode proof = api.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    @Test
    void gives_both_back_when_an_order_is_cancelled() {
        JsonNode listing = chain.listing();
        JsonNode before = api.get("buyer010", "/api/allowances/mine").ok();
        UUID order = UUID.randomUUID();
        api.put("buyer010", "/api/orders/" + order, Chain.order(listing.get("id").asText(), 1)).ok();
        assertEquals("CANCELLED", api.post("buyer010", "/api/orders/" + order + "/cancellation", "").ok().get("state").asText());
        assertEquals("CANCELLED", api.post("buyer010", "/api/orders/" + order + "/cancellation", "").ok().get("state").asText());
        assertEquals(before, api.get("buyer010", "/api/allowances/mine").ok());
        assertEquals(listing.get("available"), chain.listing().get("available"));
    }

    @Test
    void takes_a_pack_back_with_a_photo_and_gives_the_allowance_again() {
        JsonNode listing = chain.listing();
        JsonNode before = api.get("buyer011", "/api/allowances/mine").ok();
        String order = chain.received("buyer011", listing.get("id").asText(), 2);
        String photo = "/api/photos/" + chain.photo("buyer011");
        String request = "/api/returns/" + chain.askBack("buyer011", order, photo.substring(photo.lastIndexOf('/') + 1));
        assertEquals(List.of(404, 200, 200), List.of(api.seen("buyer012", photo), api.seen("buyer011", photo), api.seen("store", photo)));
        assertEquals(403, api.get("buyer012", request).status());
        assertEquals(422, api.post("store", request + "/decision", "{\"approve\":true}").status());
        for (int i = 0; i < 2; i++) {
            JsonNode decided = api.post("store", request + "/decision",
                    "{\"approve\":true,\"fault\":\"CARRIER\",\"goods\":\"RESTOCKED\"}").ok();
            assertEquals(listing.get("fen").asLong(), decided.get("allowanceFen").asLong());
            assertEquals("APPROVED", decided.get("state").asText());
        }
        JsonNode after = api.get("buyer011", "/api/allowances/mine").ok();
        assertEquals(before.get("leftFen").asLong() - listing.get("fen").asLong(), after.get("leftFen").asLong());
        assertEquals(listing.get("available").asLong() - 1, chain.listing().get("available").asLong());
        JsonNode proof = api.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    @Test
    void weighs_each_ham_and_gives_back_what_it_is_lighter_than_the_heaviest() {
        JsonNode ham = chain.listing("curedpork", "curedpork-1-3000w");
        long left = api.get("buyer013", "/api/allowances/mine").ok().get("leftFen").asLong();
        String first = ordered("buyer013", ham);
        String lot = api.get("store", first).ok().get("lines").get(0).get("lots").get(0).get("lot").asText();
        assertEquals("pieces[0].serial", refusedAt(first, piece(lot, 999)));
        assertEquals("pieces[1].serial", refusedAt(first, piece(lot, 5) + "," + piece(lot, 5)));
        JsonNode line = api.post("store", first + "/packing", "{\"pieces\":[" + piece(lot, 5) + "]}").ok().get("lines").get(0);
        assertTrue(line.get("grams").asLong() <= ham.get("packGrams").asLong() && line.get("finalFen").asLong() <= ham.get("fen").asLong());
        assertEquals(left - line.get("finalFen").asLong(), api.get("buyer013", "/api/allowances/mine").ok().get("leftFen").asLong());
        String second = ordered("buyer014", ham);
        assertEquals("pieces[0].serial", refusedAt(second, piece(lot, 5)), "it went to another");
        assertEquals(1, api.call("store", "POST", second + "/packing", null).ok().get("lines").get(0).get("pieces").size());
        api.post("store", first + "/shipment", "").ok();
        String request = "/api/returns/" + chain.askBack("buyer013", first.substring(first.lastIndexOf('/') + 1), chain.photo("buyer013"));
        String verdict = "{\"approve\":true,\"fault\":\"STORE\",\"goods\":\"RESTOCKED\"}";
        assertEquals(line.get("finalFen"), api.post("store", request + "/decision", verdict).ok().get("allowanceFen"));
        JsonNode proof = api.post("auditor", "/api/proof", "").ok();
        assertTrue(proof.get("balanced").asBoolean(), proof.toString());
    }

    private String ordered(String buyer, JsonNode listing) {
        String order = "/api/orders/" + UUID.randomUUID();
        assertEquals("PAID", api.put(buyer, order, Chain.order(listing.get("id").asText(), 1)).ok().get("state").asText());
        return order;
    }

    private static String piece(String lot, int serial) {
        return "{\"line\":1,\"lot\":\"" + lot + "\",\"serial\":" + serial + "}";
    }

    private String refusedAt(String order, String pieces) {
        Api.Answer answer = api.post("store", order + "/packing", "{\"pieces\":[" + pieces + "]}");
        assertEquals(422, answer.status());
        return answer.body().get("errors").get(0).get("field").asText();
    }

    @Test
    void keeps_everybody_to_the_own_place_and_the_own_orders() {
        assertEquals(403, api.get("clerk", "/api/purchases?place=611025104200").status());
        assertEquals(409, api.put("clerk2", "/api/purchases/" + UUID.randomUUID(), chain.weighIn(1_000)).status());
        assertEquals(403, api.put("buyer001", "/api/purchases/" + UUID.randomUUID(), chain.weighIn(1_000)).status());
        UUID order = UUID.randomUUID();
        api.put("buyer002", "/api/orders/" + order, Chain.order(chain.listing().get("id").asText(), 1)).ok();
        int peeked = api.get("buyer001", "/api/orders/" + order).status();
        assertTrue(peeked == 403 || peeked == 404, "status " + peeked);
    }

    @Test
    void answers_nobody_without_a_token_but_on_the_public_paths() {
        for (String path : new String[] {"/api/households?place=" + Chain.VILLAGE, "/api/purchases?place=" + Chain.VILLAGE, "/api/orders",
            "/api/allowances/mine", "/api/payables?place=" + Chain.VILLAGE, "/api/tokens"}) {
            Api.Answer answer = api.get("", path);
            assertEquals(401, answer.status(), path);
            assertEquals("NOT_SIGNED_IN", answer.reason(), path);
        }
        for (String path : new String[] {"/api/places/611025", "/api/produce", "/api/guide-prices", "/api/listings", "/api/proof"}) {
            assertEquals(200, api.get("", path).status(), path);
        }
        assertEquals(200, api.get("", "/openapi").status());
        assertEquals(200, api.get("", "/health/live").status());
    }
}
