package org.countystore.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shiitake of two households through the station of 米粮镇, graded by the standard in force, over the API. */
public final class Fungus {
    private static final String KIND = "shiitake";
    private final Api api;
    private final Chain chain;

    public Fungus(Api api) {
        this.api = api;
        this.chain = new Chain(api);
    }

    private JsonNode put(String account, String thing, String body) {
        return api.put(account, "/api/" + thing + "/" + UUID.randomUUID(), body).ok();
    }

    /** @param which household of the village, from 0 */
    public String buy(int which, long grams) {
        String household = api.get("clerk", "/api/households?place=" + Chain.VILLAGE + "&size=5").ok().get("items").get(which).get("code").asText();
        return put("clerk", "purchases", """
                {"household":"%s","produce":"shiitake","grade":"1","grossGrams":%d,"tareGrams":500,"fenPerKilogram":9000,"occurredAt":"%s"}"""
                .formatted(household, grams + 500, OffsetDateTime.now())).get("lot").asText();
    }

    /** Brings them to town, the first one so much lighter; both sides say that the carrier bears it. */
    public void bring(List<String> lots, List<Long> grams, long missing) {
        UUID road = UUID.randomUUID();
        api.put("clerk", "/api/consignments/" + road, "{\"from\":\"%s\",\"to\":\"%s\",\"lots\":[\"%s\"]}"
                .formatted(Chain.VILLAGE, Chain.TOWN, String.join("\",\"", lots))).ok();
        List<String> weighed = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            weighed.add("{\"lot\":\"%s\",\"grams\":%d}".formatted(lots.get(i), grams.get(i) - (i == 0 ? missing : 0)));
        }
        String path = "/api/consignments/" + road;
        JsonNode received = api.post("operator", path + "/receipt", "{\"lots\":[%s],\"reason\":\"袋口松了\"}".formatted(String.join(",", weighed))).ok();
        assertEquals("OPEN", received.get("settlement").get("state").asText());
        api.post("operator", path + "/settlement", "{\"side\":\"RECEIVER\",\"bearer\":\"CARRIER\",\"note\":\"车上有散落\"}").ok();
        assertEquals("SETTLED", api.post("clerk", path + "/settlement",
                "{\"side\":\"SENDER\",\"bearer\":\"CARRIER\",\"note\":\"装车时是满的\"}").ok().get("settlement").get("state").asText());
    }

    /** The standard by which shiitake is graded today. */
    public String standard() {
        for (JsonNode each : api.get("operator", "/api/grade-standards?produce=" + KIND).ok().get("items")) {
            if (each.get("inForce").asBoolean()) {
                return each.get("uuid").asText();
            }
        }
        throw new AssertionError("no standard in force");
    }

    /** Caps of 4.2 cm, dry and clean. */
    public static String firstGrade(long grams) {
        return "{\"grade\":\"1\",\"grams\":" + grams + ",\"measurements\":[{\"indicator\":0,\"thousandths\":4200},"
                + "{\"indicator\":1,\"thousandths\":12500},{\"indicator\":2,\"thousandths\":800}]}";
    }

    public JsonNode sort(String inputs, String outputs, long loss) {
        return put("operator", "sorting-runs", """
                {"station":"%s","inputs":[%s],"outputs":[%s],"lossGrams":%d,"lossReason":"碎菇和水分","standard":"%s"}"""
                .formatted(Chain.TOWN, inputs, outputs, loss, standard()));
    }

    public static String in(String lot, long grams) {
        return "{\"lot\":\"" + lot + "\",\"grams\":" + grams + "}";
    }

    /** @return the lot that was spoken of */
    public String inspect(String lot, long grams, long sample, String result) {
        return put("inspector", "inspections", """
                {"lot":"%s","grams":%d,"sampleGrams":%d,"method":"气相色谱","result":"%s","finding":"见报告","reportNumber":"ZA-7"}"""
                .formatted(lot, grams, sample, result)).get("lot").asText();
    }

    public JsonNode dispose(String lot, String kind, long grams, String more) {
        return put("operator", "disposals", "{\"lot\":\"%s\",\"kind\":\"%s\",\"grams\":%d,\"reason\":\"村监委在场\"%s}"
                .formatted(lot, kind, grams, more));
    }

    /** Packs of a quarter of a kilo, on the shelf of the store. */
    public String deliver(String lot, int packs) {
        String packed = put("operator", "packings", "{\"lot\":\"%s\",\"sku\":\"shiitake-1-250\",\"packs\":%d}".formatted(lot, packs))
                .get("lot").asText();
        UUID road = UUID.randomUUID();
        chain.send("operator", road, Chain.TOWN, "STORE", packed);
        chain.receive("store", road, packed, packs * 250L, "");
        return packed;
    }

    /** Pays every premium that the village waits for. */
    public void payPremiums() {
        List<String> lines = premiums();
        assertTrue(lines.size() >= 2, "premiums to pay: " + lines);
        put("cashier", "payments", "{\"place\":\"611025\",\"method\":\"TRANSFER\",\"lines\":[%s]}".formatted(String.join(",", lines)));
        assertEquals(List.of(), premiums());
    }

    private List<String> premiums() {
        List<String> lines = new ArrayList<>();
        for (JsonNode each : api.get("cashier", "/api/payables?place=" + Chain.VILLAGE + "&size=200").ok().get("items")) {
            if (each.get("purpose").asText().equals("PREMIUM")) {
                lines.add("{\"purchase\":\"" + each.get("purchase").asText() + "\"}");
            }
        }
        return lines;
    }
}
