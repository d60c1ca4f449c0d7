package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The love shop of 水峡村 over the API")
class LoveShopIT {
    private static final String COUNTY = "611025";
    private final Api api = Server.sample().api();

    private JsonNode goods(String name) {
        return StreamSupport.stream(api.get("", "/api/shops/" + Chain.VILLAGE + "/goods").ok().get("items").spliterator(), false)
                .filter(each -> each.get("name").asText().startsWith(name)).findFirst().orElseThrow();
    }

    /** One with some points, and none that another test takes. */
    private JsonNode card(int which) {
        JsonNode all = api.get("keeper", "/api/cards?place=" + Chain.VILLAGE + "&size=200").ok().get("items");
        List<JsonNode> cards = StreamSupport.stream(all.spliterator(), false).filter(card -> card.get("points").asLong() > 20).toList();
        return cards.get(which);
    }

    private static String wish(String card, String pin, JsonNode goods, int quantity) {
        return "{\"card\":\"" + card + "\",\"pin\":\"" + pin + "\",\"place\":\"" + Chain.VILLAGE + "\",\"lines\":[{\"goods\":\""
                + goods.get("goods").asText() + "\",\"quantity\":" + quantity + "}]}";
    }

    @Test
    void is_not_the_only_one_the_county_store_takes_its_points_too() {
        JsonNode grits = StreamSupport.stream(api.get("", "/api/shops/" + COUNTY + "/goods").ok().get("items").spliterator(), false)
                .filter(each -> each.get("name").asText().startsWith("苞谷糁")).findFirst().orElseThrow();
        JsonNode card = api.get("keeper", "/api/cards/" + card(1).get("card").asText()).ok();
        assertTrue(card.get("countyStore").asBoolean(), card.toString());
        assertEquals(card.get("points").asLong(), card.get("earned").asLong() + card.get("gifted").asLong());
        String wish = wish(card.get("card").asText(), "2468", grits, 1).replace(Chain.VILLAGE, COUNTY);
        String redemption = "/api/redemptions/" + UUID.randomUUID();
        assertEquals(403, api.put("keeper", redemption, wish).status());
        assertEquals(List.of(COUNTY, grits.get("points").asLong()), List.of(api.put("keeper3", redemption, wish).ok().get("place")
                .asText(), api.put("keeper3", redemption, wish).ok().get("points").asLong()));
        assertEquals("REVERSED", api.post("keeper3", redemption + "/reversal", "{\"reason\":\"拿错了\"}").ok().get("state").asText());
    }

    @Test
    void hands_out_once_and_takes_back_the_same_day() {
        JsonNode salt = goods("食盐");
        JsonNode card = card(0);
        String number = card.get("card").asText();
        UUID uuid = UUID.randomUUID();
        assertEquals("WRONG_PIN", api.put("keeper", "/api/redemptions/" + uuid, wish(number, "9999", salt, 2)).reason());
        for (int i = 0; i < 3; i++) {
            JsonNode done = api.put("keeper", "/api/redemptions/" + uuid, wish(number, "2468", salt, 2)).ok();
            assertEquals(List.of(6L, card.get("points").asLong() - 6, "DONE"),
                    List.of(done.get("points").asLong(), done.get("balance").asLong(), done.get("state").asText()));
        }
        assertEquals(salt.get("stock").asLong() - 2, goods("食盐").get("stock").asLong());
        assertEquals("ID_REUSED", api.put("keeper", "/api/redemptions/" + uuid, wish(number, "2468", salt, 3)).reason());
        assertEquals(403, api.post("keeper2", "/api/redemptions/" + uuid + "/reversal", "{\"reason\":\"拿错了\"}").status());
        JsonNode told = api.get("auditor", "/api/redemptions?place=" + Chain.VILLAGE + "&q=" + number).ok().get("items").get(0);
        assertEquals(uuid.toString(), told.get("uuid").asText());
        assertTrue(told.get("holder").asText().contains("*"), told.toString());
        for (int i = 0; i < 2; i++) {
            assertEquals("REVERSED", api.post("keeper", "/api/redemptions/" + uuid + "/reversal", "{\"reason\":\"拿错了\"}").ok()
                    .get("state").asText());
        }
        assertEquals(salt.get("stock").asLong(), goods("食盐").get("stock").asLong());
    }

    @Test
    void takes_several_at_once_and_says_what_became_of_each() {
        JsonNode salt = goods("食盐");
        String good = UUID.randomUUID() + "";
        String card = card(1).get("card").asText();
        String items = "[" + item(good, wish(card, "2468", salt, 1)) + ","
                + item(UUID.randomUUID() + "", wish(card, "2468", salt, 99)) + "]";
        JsonNode first = api.post("keeper", "/api/redemptions/sync", items).ok().get("items");
        assertEquals(List.of("created", "refused"), first.findValuesAsText("outcome"));
        assertEquals("NOT_ENOUGH_POINTS", first.get(1).get("problem").get("reason").asText());
        assertEquals(List.of("known", "refused"), api.post("keeper", "/api/redemptions/sync", items).ok()
                .get("items").findValuesAsText("outcome"));
    }

    @Test
    void owes_the_county_store_for_what_it_got_and_pays_it_in_money() {
        JsonNode known = StreamSupport.stream(api.get("store", "/api/supplies?size=200").ok().get("items").spliterator(), false)
                .filter(each -> each.get("supply").get("place").asText().equals(COUNTY)).findFirst().orElseThrow();
        String supply = "/api/supplies/" + UUID.randomUUID();
        api.put("store", supply, "{\"goods\":\"" + known.get("goods").asText() + "\",\"packs\":1}").ok();
        assertEquals(List.of(200, 403), List.of(sheet("keeper3", supply), sheet("keeper2", supply)));
        api.post("keeper3", supply + "/arrival", "{\"packs\":1}").ok();
        long owed = owes();
        assertTrue(owed >= 100, "owes " + owed);
        String payment = "/api/supply-payments/" + UUID.randomUUID();
        String wish = "{\"place\":\"" + COUNTY + "\",\"fen\":100}";
        assertEquals(403, api.put("keeper3", payment, wish).status());
        assertEquals(api.put("cashier", payment, wish).ok(), api.put("cashier", payment, wish).ok());
        assertEquals(owed - 100, owes());
        assertEquals(422, api.put("cashier", "/api/supply-payments/" + UUID.randomUUID(), wish.replace("100", "" + owed)).status());
        assertEquals("REVERSED", api.post("cashier", payment + "/reversal", "{\"reason\":\"记错了\"}").ok().get("state").asText());
        assertEquals(owed, owes());
        assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
    }

    private int sheet(String account, String supply) {
        return Server.send(HttpRequest.newBuilder(Server.sample().uri(supply + "/sheet")).header("Accept", "application/pdf")
                .header("Authorization", "Bearer " + api.token(account)).build()).statusCode();
    }

    private long owes() {
        return StreamSupport.stream(api.get("cashier", "/api/shops?place=" + COUNTY + "&size=200").ok().get("items").spliterator(), false)
                .filter(each -> each.get("place").asText().equals(COUNTY)).findFirst().orElseThrow().get("owesFen").asLong();
    }

    private static String item(String uuid, String wish) {
        return "{\"uuid\":\"" + uuid + "\"," + wish.substring(1);
    }

    @Test
    void fills_and_counts_its_shelves_and_is_paid_by_the_county() {
        UUID goods = UUID.randomUUID();
        String shelf = "/api/shops/" + Chain.VILLAGE + "/goods/" + goods;
        assertEquals(422, api.put("keeper", shelf, "{\"name\":\"蜂蜜\",\"picture\":\"NONE\",\"points\":20}").status());
        assertEquals(403, api.put("keeper2", shelf, "{\"name\":\"蜂蜜\",\"picture\":\"HONEY\",\"points\":20}").status());
        assertFalse(api.put("keeper", shelf, "{\"name\":\"蜂蜜\",\"picture\":\"HONEY\",\"points\":20}").ok().get("goods").isNull());
        String receipt = "/api/goods-receipts/" + UUID.randomUUID();
        String gift = "{\"goods\":\"" + goods + "\",\"source\":\"DONOR\",\"quantity\":5,\"donor\":\"蜂场\",\"donorShown\":true}";
        assertEquals(100, api.put("keeper", receipt, gift).ok().get("points").asLong());
        assertEquals(100, api.put("keeper", receipt, gift).ok().get("points").asLong());
        assertEquals(4, api.put("keeper", "/api/shelf-counts/" + UUID.randomUUID(),
                "{\"goods\":\"" + goods + "\",\"pieces\":4,\"reason\":\"碎了一瓶\"}").ok().get("stock").asLong());
        assertEquals("蜂场", goods("蜂蜜").get("donor").asText());
        api.put("keeper", "/api/redemptions/" + UUID.randomUUID(), wish(card(2).get("card").asText(), "2468", goods("蜂蜜"), 1)).ok();
        String settlement = "/api/shop-settlements/" + UUID.randomUUID();
        String shop = "{\"place\":\"" + Chain.VILLAGE + "\"}";
        assertEquals(403, api.put("keeper", settlement, shop).status());
        JsonNode paid = api.put("cashier", settlement, shop).ok();
        assertEquals(paid.get("points").asLong() * 100,
                paid.get("fen").asLong() + paid.get("giftFen").asLong() + paid.get("supplyFen").asLong());
        assertTrue(paid.get("giftFen").asLong() >= 2_000, "the honey was given");
        assertEquals(paid, api.put("cashier", settlement, shop).ok());
        assertEquals(0, api.get("auditor", "/api/shops?place=" + Chain.VILLAGE).ok().get("items").get(0).get("owedPoints").asLong());
        assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
    }
}
