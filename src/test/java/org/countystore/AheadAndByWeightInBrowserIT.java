package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countystore.testing.Api;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.County;
import org.countystore.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is sold ahead of its harvest or by its own weight")
class AheadAndByWeightInBrowserIT {
    private static County county;
    private static Api api;
    private static Chain chain;

    @BeforeAll
    static void open() {
        county = County.open();
        api = county.api();
        chain = county.chain();
    }

    @AfterAll
    static void close() {
        county.close();
    }

    @Test
    void is_packed_as_the_piece_that_hangs_at_hand_and_costs_what_that_weighs() {
        JsonNode ham = chain.listing("curedpork", "curedpork-1-3000w");
        UUID order = UUID.randomUUID();
        JsonNode placed = api.put("buyer036", "/api/orders/" + order, Chain.order(ham.get("id").asText(), 1)).ok();
        assertEquals("PAID", placed.get("state").asText());
        String lot = placed.get("lines").get(0).get("lots").get(0).get("lot").asText();
        try (Desk store = county.at("store", Browser.DESK); Desk buyer = county.at("buyer036", Browser.PHONE)) {
            store.open("store/orders").press("备好了 " + placed.get("number").asText()).shot("ham-which");
            store.type(ham.get("title").asText(), lot + "-999").sees("店里没有 " + lot + "-999");
            store.type(ham.get("title").asText(), "8").shot("ham-chosen").answer("备好了").sees("已备好");
            JsonNode line = api.get("store", "/api/orders/" + order).ok().get("lines").get(0);
            assertEquals(8, line.get("pieces").get(0).get("serial").asInt());
            buyer.open("orders/" + order).sees("待发货", yuan(line.get("finalFen").asLong())).shot("ham-settled");
        }
    }

    @Test
    void is_replaced_by_what_the_store_offers_where_too_little_came() {
        String order = shortOf("buyer013");
        try (Desk buyer = county.at("buyer013", Browser.PHONE)) {
            buyer.open("orders/" + order).sees("少收了,缺 2 份").shot("short-choose");
            buyer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^换 2 份"))).click();
            buyer.rest().shot("short-sure").answer("换货");
            assertThat(buyer.page().getByText("少收了,缺 2 份")).hasCount(0);
            buyer.shot("short-replaced");
        }
        assertEquals(0, api.get("buyer013", "/api/orders/" + order + "/substitutes").ok().size());
    }

    @Test
    void may_have_something_else_offered_for_it_before_the_harvest_is_over() {
        JsonNode open = openPresale();
        String title = api.get("", "/api/listings/" + open.get("listing").asText()).ok().get("title").asText();
        try (Desk store = county.at("store", Browser.DESK)) {
            store.open("store/presales").press("缺货换什么 " + title).sees("只列现在有货").shot("instead-which");
            store.field("可以换的商品").click();
            store.page().getByRole(AriaRole.OPTION).first().click();
            store.rest().answer("保存").sees("缺货的买家可以换货").button("改换货 " + title).click();
            store.rest().shot("instead-offered").answer("取消");
        }
        assertEquals(true, openPresale().hasNonNull("substitute"));
    }

    private static JsonNode openPresale() {
        for (JsonNode presale : api.get("store", "/api/presales").ok().get("items")) {
            if (!presale.hasNonNull("closed")) {
                return presale;
            }
        }
        throw new AssertionError("no pre-sale is open");
    }

    private static String shortOf(String buyer) {
        for (JsonNode order : api.get(buyer, "/api/orders").ok().get("items")) {
            String uuid = order.get("uuid").asText();
            if (!api.get(buyer, "/api/orders/" + uuid + "/substitutes").ok().isEmpty()) {
                return uuid;
            }
        }
        throw new AssertionError(buyer + " waits for nothing");
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
