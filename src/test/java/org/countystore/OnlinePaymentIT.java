package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.countystore.payment.SignedNotice;
import org.countystore.testing.Api;
import org.countystore.testing.Server;
import org.countystore.testing.WechatStandIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

@DisplayName("Paying by WeChat on the packed WAR")
class OnlinePaymentIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void walks_from_the_code_to_the_paid_order_and_the_money_back() throws InterruptedException {
        try (WechatStandIn wechat = new WechatStandIn(); Server server = server(wechat)) {
            Api api = server.api();
            JsonNode good = api.get("", "/api/listings?size=1").ok().get("items").get(0);
            String order = "/api/orders/" + UUID.randomUUID();
            assertEquals("PLACED", api.put("buyer001", order, """
                    {"lines":[{"listing":"%s","quantity":2}],"delivery":{"kind":"UNIT"},"pay":{"allowanceFen":0,"method":"WECHAT"}}"""
                    .formatted(good.get("id").asText())).ok().get("state").asText());
            String number = api.post("buyer001", order + "/wechat", "").ok().get("uuid").asText().replace("-", "");
            await(() -> attempt(api, order).get("state").asText().equals("OPEN"));
            assertTrue(attempt(api, order).get("code").asText().startsWith("weixin://"));
            wechat.pay(number);
            assertEquals(401, report(server, wechat.forged(number)));
            assertEquals(401, report(server, new SignedNotice("", "", "", "", "{}")));
            assertEquals(204, report(server, wechat.report(number)));
            assertEquals(204, report(server, wechat.report(number)));
            assertEquals("PAID", api.get("buyer001", order).ok().get("state").asText());
            assertEquals("CANCELLED", api.post("buyer001", order + "/cancellation", "").ok().get("state").asText());
            await(() -> api.get("buyer001", order + "/wechat").ok().get("refunds").get(0).get("state").asText().equals("DONE"));
            assertEquals(attempt(api, order).get("fen").asLong(), wechat.refunded(number));
            assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
            assertFalse(server.log().contains(wechat.settings().get("app.wechat.api-v3-key")));
            assertFalse(server.log().contains("transaction_id"));
        }
    }

    private static Server server(WechatStandIn wechat) {
        Server server = Server.ownSample();
        wechat.settings().forEach(server::with);
        return server.start();
    }

    private static JsonNode attempt(Api api, String order) {
        return api.get("buyer001", order + "/wechat").ok().get("attempts").get(0);
    }

    private static int report(Server server, SignedNotice notice) {
        return Server.send(HttpRequest.newBuilder(server.uri("/api/wechat/notices")).header("Content-Type", "application/json")
                .header("Wechatpay-Serial", notice.serial()).header("Wechatpay-Timestamp", notice.timestamp())
                .header("Wechatpay-Nonce", notice.nonce()).header("Wechatpay-Signature", notice.signature())
                .POST(BodyPublishers.ofString(notice.body())).build()).statusCode();
    }

    private static void await(Supplier<Boolean> wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.get()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }
}
