package org.countystore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;

/** One kilo of chestnuts on its way from a household of 水峡村 to the shelf, step by step over the API. */
public final class Chain {
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    public static final String VILLAGE = "611025104206";
    public static final String TOWN = "611025104";
    private final Api api;

    public Chain(Api api) {
        this.api = api;
    }

    public String household() {
        return api.get("clerk", "/api/households?place=" + VILLAGE + "&size=1").ok().get("items").get(0).get("code").asText();
    }

    public String weighIn(long grams) {
        return """
                {"household":"%s","produce":"chestnut","grade":"1","grossGrams":%d,"tareGrams":500,"fenPerKilogram":1200,"occurredAt":"%s"}"""
                .formatted(household(), grams + 500, OffsetDateTime.now());
    }

    public JsonNode buy(UUID slip, long grams) {
        return api.put("clerk", "/api/purchases/" + slip, weighIn(grams)).ok();
    }

    public JsonNode send(String account, UUID uuid, String from, String to, String lot) {
        return api.put(account, "/api/consignments/" + uuid, """
                {"from":"%s","to":"%s","lots":["%s"]}""".formatted(from, to, lot)).ok();
    }

    public JsonNode receive(String account, UUID uuid, String lot, long grams, String reason) {
        return api.post(account, "/api/consignments/" + uuid + "/receipt", """
                {"lots":[{"lot":"%s","grams":%d}]%s}""".formatted(lot, grams, reason.isEmpty() ? "" : ",\"reason\":\"" + reason + "\"")).ok();
    }

    public JsonNode sort(UUID uuid, String lot, long in, long out, long loss) {
        return api.put("operator", "/api/sorting-runs/" + uuid, """
                {"station":"%s","inputs":[{"lot":"%s","grams":%d}],"outputs":[{"grade":"1","grams":%d}],"lossGrams":%d,"lossReason":"虫眼"}"""
                .formatted(TOWN, lot, in, out, loss)).ok();
    }

    public JsonNode release(UUID uuid, String lot) {
        return api.put("inspector", "/api/inspections/" + uuid, """
                {"lot":"%s","method":"快速检测","result":"RELEASED","reportNumber":"ZA-1"}""".formatted(lot)).ok();
    }

    public JsonNode pack(UUID uuid, String lot, int packs) {
        return api.put("operator", "/api/packings/" + uuid, """
                {"lot":"%s","sku":"chestnut-1-500","packs":%d}""".formatted(lot, packs)).ok();
    }

    /** The listing of half a kilo of the best chestnuts. */
    public JsonNode listing() {
        return listing("chestnut", "chestnut-1-500");
    }

    public JsonNode listing(String produce, String sku) {
        for (JsonNode each : api.get("", "/api/listings?size=50&produce=" + produce).ok().get("items")) {
            if (each.get("sku").asText().equals(sku)) {
                return api.get("", "/api/listings/" + each.get("id").asText()).ok();
            }
        }
        throw new AssertionError("no " + sku + " on sale");
    }

    public static String order(String listing, int quantity) {
        return """
                {"lines":[{"listing":"%s","quantity":%d}],"delivery":{"kind":"UNIT"},"pay":{"allowanceFen":100000,"method":"COUNTER"}}"""
                .formatted(listing, quantity);
    }

    /** An order in its buyer's hands. */
    public String received(String buyer, String listing, int quantity) {
        String order = UUID.randomUUID().toString();
        api.put(buyer, "/api/orders/" + order, order(listing, quantity)).ok();
        api.post("counter", "/api/orders/" + order + "/payment", "").ok();
        api.post("store", "/api/orders/" + order + "/packing", "").ok();
        api.post("store", "/api/orders/" + order + "/shipment", "").ok();
        api.post(buyer, "/api/orders/" + order + "/receipt", "").ok();
        return order;
    }

    /** One pixel of something spoiled. */
    public String photo(String owner) {
        String photo = UUID.randomUUID().toString();
        api.putPng(owner, "/api/photos/" + photo, PIXEL).ok();
        return photo;
    }

    /** One pack of the first line, which waits for the store. */
    public String askBack(String buyer, String order, String photo) {
        String request = UUID.randomUUID().toString();
        api.put(buyer, "/api/returns/" + request, "{\"order\":\"" + order + "\",\"lines\":[{\"line\":1,\"packs\":1,\"reason\":\"SPOILED\","
                + "\"note\":\"有霉斑\",\"photos\":[\"" + photo + "\"]}]}").ok();
        return request;
    }
}
