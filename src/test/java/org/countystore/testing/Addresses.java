package org.countystore.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.countystore.kernel.Role;

/**
 * An address for each route that names a thing: what baskets of chestnuts leave behind when each stops one step further on
 * the way from the scale to the buyer. So no list is empty either.
 */
public final class Addresses {
    private static final long GRAMS = 2_000;
    private final Api api;
    private final Chain chain;
    private final String buyer;
    private final Map<String, String> addresses;

    /** @param buyer whose cart and order are filled */
    public Addresses(Api api, String buyer) {
        this.api = api;
        this.chain = new Chain(api);
        this.buyer = buyer;
        UUID slip = UUID.randomUUID();
        chain.buy(slip, GRAMS);
        String road = onTheRoad().toString();
        String toSort = sorting();
        String toInspect = graded();
        String toPack = released();
        JsonNode packed = packed();
        UUID delivery = UUID.randomUUID();
        chain.send("operator", delivery, Chain.TOWN, "STORE", packed.get("lot").asText());
        api.post("auditor", "/api/proof", "").ok();
        String listing = chain.listing().get("id").asText();
        addresses = Map.ofEntries(Map.entry("collection/slip/", "/" + slip), Map.entry("collection/sheet/", "/" + road),
                Map.entry("collection/receipt/", "/" + road), Map.entry("collection/receipt/ STORE", "/" + delivery),
                Map.entry("station/sort", "/" + toSort), Map.entry("station/pack", "/" + toPack),
                Map.entry("inspection/lot/", "/" + toInspect), Map.entry("station/reject/", "/" + rejected()),
                Map.entry("station/labels/", "/" + packed.get("uuid").asText()), Map.entry("trace", "?lot=" + packed.get("lot").asText()),
                Map.entry("store/listing/", "/" + listing), Map.entry("shop/listing/", "/" + listing),
                Map.entry("orders/:uuid", order(listing)), Map.entry("orders/:uuid/return", chain.received(buyer, listing, 2)),
                Map.entry("store/return/:uuid", chain.askBack(buyer, chain.received(buyer, listing, 2), chain.photo(buyer))),
                Map.entry("store/stock/lot/", "/" + first("store", "/api/stock", "lot")),
                Map.entry("loveshop/redemption/", "/" + first("keeper", "/api/redemptions?place=" + Chain.VILLAGE, "uuid")),
                Map.entry("loveshop/stock/", "/" + first("keeper", "/api/shops/" + Chain.VILLAGE + "/goods", "goods")),
                Map.entry("loveshop/settlement/", "/" + first("cashier", "/api/shop-settlements?place=" + Chain.VILLAGE, "uuid")),
                Map.entry("payable/payment/", "/" + payment("cashier")), Map.entry("payable/payment/ CLERK", "/" + payment("clerk")),
                Map.entry("points/card/", "/" + first("keeper", "/api/cards?place=" + Chain.VILLAGE, "card")),
                Map.entry("produce/", "/chestnut"), Map.entry("households/", "/" + chain.household()),
                Map.entry("households/:code/edit", chain.household()),
                Map.entry("review/month/", "/" + first("auditor", "/api/reviews?place=" + Chain.VILLAGE, "uuid")),
                Map.entry("notice/", "/" + first("auditor", "/api/notices?place=611025", "uuid")), Map.entry("label", "/t/" + packed.get("lot").asText()));
    }

    /** Without a slash before it. */
    public String of(String route, Role role) {
        String tail = addresses.getOrDefault(route + " " + role, addresses.getOrDefault(route, ""));
        return route.contains(":") ? route.replaceFirst(":[a-z]+", tail) : (route + tail).replace("//", "/");
    }

    /** The public page behind a label. */
    public String label() {
        return addresses.get("label");
    }

    private String bought() {
        return chain.buy(UUID.randomUUID(), GRAMS).get("lot").asText();
    }

    private UUID onTheRoad() {
        UUID road = UUID.randomUUID();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, bought());
        return road;
    }

    private String sorting() {
        UUID road = UUID.randomUUID();
        String lot = bought();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, lot);
        chain.receive("operator", road, lot, GRAMS, "");
        return lot;
    }

    private String graded() {
        return chain.sort(UUID.randomUUID(), sorting(), GRAMS, GRAMS - 100, 100).get("outputs").get(0).get("lot").asText();
    }

    private String released() {
        String lot = graded();
        chain.release(UUID.randomUUID(), lot);
        return lot;
    }

    private String rejected() {
        String lot = graded();
        api.put("inspector", "/api/inspections/" + UUID.randomUUID(),
                "{\"lot\":\"" + lot + "\",\"method\":\"感官检验\",\"result\":\"REJECTED\",\"reportNumber\":\"ZA-2\"}").ok();
        return lot;
    }

    private JsonNode packed() {
        return chain.pack(UUID.randomUUID(), released(), 3);
    }

    /** One waits at the counter, the cart holds the next; answers the first. */
    private String order(String listing) {
        String order = UUID.randomUUID().toString();
        api.put(buyer, "/api/orders/" + order, Chain.order(listing, 2).replace("\"allowanceFen\":100000", "\"allowanceFen\":0")).ok();
        api.put(buyer, "/api/cart/" + listing, "{\"quantity\":2}").ok();
        return order;
    }

    private String payment(String account) {
        UUID slip = UUID.randomUUID();
        chain.buy(slip, GRAMS);
        UUID payment = UUID.randomUUID();
        api.put(account, "/api/payments/" + payment, "{\"method\":\"CASH\",\"lines\":[{\"purchase\":\"" + slip + "\"}]}").ok();
        return payment.toString();
    }

    private String first(String account, String path, String field) {
        return api.get(account, path).ok().get("items").get(0).get(field).asText();
    }
}
