package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import org.countystore.testing.Browser;
import org.countystore.testing.County;
import org.countystore.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A kilo of chestnuts through the screens of everybody who has it in hand")
class ChainInBrowserIT {
    private static final int PROOF_MILLIS = 60_000;
    private static County county;

    @BeforeAll
    static void open() {
        county = County.open();
    }

    @AfterAll
    static void close() {
        county.close();
    }

    private static Desk at(String account, int width) {
        return county.at(account, width);
    }

    @Test
    void walks_from_the_scale_in_the_village_to_the_buyer_and_every_gram_and_fen_of_it_is_on_the_screens() {
        String lot;
        String seller;
        String household;
        String sheet;
        try (Desk clerk = at("clerk", Browser.PHONE)) {
            seller = weighIn(clerk);
            household = clerk.fact("户编码");
            lot = clerk.read("批次 (\\w{12})");
            sheet = sendToTown(clerk, lot);
        }
        String packed;
        try (Desk operator = at("operator", Browser.DESK)) {
            receiveWithShortage(operator, sheet, lot);
            String graded = sort(operator, lot);
            try (Desk inspector = at("inspector", Browser.DESK)) {
                release(inspector, graded);
            }
            packed = pack(operator, graded);
            sheet = sendToStore(operator, packed);
        }
        try (Desk store = at("store", Browser.DESK)) {
            receiveInStore(store, sheet, packed);
            String number;
            try (Desk buyer = at("buyer001", Browser.PHONE)) {
                number = buy(buyer);
                handOver(store, number);
                confirm(buyer);
            }
        }
        try (Desk auditor = at("auditor", Browser.DESK)) {
            auditor.open("trace?lot=" + packed).sees(household, "18.00", "板栗 500g", "途中短少", "0.05 公斤").shot("chain-22-journey");
            auditor.open("proof").press("立即核对");
            assertThat(auditor.button("立即核对")).isEnabled(new IsEnabledOptions().setTimeout(PROOF_MILLIS));
            auditor.sees("全部相符").shot("chain-23-proof");
        }
        try (Desk anybody = county.visitor(Browser.PHONE)) {
            anybody.open("t/" + packed).sees("来源可查", "有效", "板栗 500g", "500 克", "水峡村", "到站复秤").shot("chain-24-label");
            assertThat(anybody.page().locator("body")).not().containsText(seller);
            assertThat(anybody.page().locator("body")).not().containsText(household);
        }
    }

    private static String weighIn(Desk clerk) {
        clerk.shot("chain-01-clerk-home").follow("收购登记").shot("chain-02-weigh-empty");
        clerk.field("农户").click();
        Locator first = clerk.page().getByRole(AriaRole.OPTION).first();
        String seller = first.innerText().split(" · ")[0].strip();
        clerk.page().keyboard().press("Escape");
        clerk.choose("农户", seller);
        clerk.press("板栗").press("一级").type("毛重", "2.5").type("皮重", "0.5").type("每公斤单价", "12").rest();
        clerk.sees("2.00", "4斤", "24.00").shot("chain-03-weigh-filled").press("确认收购");
        clerk.sees("这个重量和本村平时差得很多").shot("chain-03-weigh-again").answer("没错,收购");
        clerk.page().waitForURL("**/collection/slip/**");
        clerk.sees("¥24.00").shot("chain-04-slip");
        assertEquals(seller, clerk.fact("农户"));
        assertEquals("2.5 公斤", clerk.fact("毛重"));
        assertEquals("2 公斤(4 斤)", clerk.fact("净重"));
        return seller;
    }

    private static String sendToTown(Desk clerk, String lot) {
        clerk.open("").follow("发到镇").untick("全选").tick(lot).sees("已选 1 批").shot("chain-05-send");
        clerk.press("确认发货").shot("chain-06-send-ask").answer("确认发货");
        clerk.page().waitForURL("**/collection/sheet/**");
        clerk.sees(lot, "在路上").shot("chain-07-sheet");
        return clerk.read("交接单\\s+(\\S+)");
    }

    private static void receiveWithShortage(Desk operator, String sheet, String lot) {
        operator.shot("chain-08-operator-home").follow("等着收的货").shot("chain-09-receive").follow(sheet);
        operator.type("实收重量", "1.95").rest().sees("短少").type("短少原因", "袋口松了").shot("chain-10-receipt").press("确认收货");
        operator.page().waitForURL("**/collection/sheet/**");
        operator.sees("袋口松了", lot).shot("chain-11-received");
    }

    private static String sort(Desk operator, String lot) {
        operator.open("station/sort/" + lot).type("一级", "1.9").rest().shot("chain-12-sort");
        if (operator.field("损耗偏高的原因").count() > 0) {
            operator.type("损耗偏高的原因", "虫眼");
        }
        operator.press("完成分拣").sees("分成 1 批").shot("chain-13-sorted");
        return operator.read("(?s)分成.*?([0-9A-Z]{12})");
    }

    private static void release(Desk inspector, String graded) {
        inspector.shot("chain-14-inspector-home").open("inspection").shot("chain-15-inspections").follow(graded);
        inspector.choose("检测方法", "农残速测卡").press("合格,放行").type("报告编号", "ZA-1").shot("chain-16-inspect").press("出具结论");
        inspector.sees("已放行").shot("chain-17-released");
    }

    private static String pack(Desk operator, String graded) {
        operator.open("station/pack/" + graded).sees("最多 3 袋").shot("chain-18-pack").press("完成装袋");
        operator.sees("装好 3 袋").shot("chain-19-packed");
        return operator.read("装好 3 袋,批次 (\\w{12})");
    }

    private static String sendToStore(Desk operator, String packed) {
        operator.follow("打印 3 张标签").shot("chain-19-labels");
        operator.open("collection/send").untick("全选").tick(packed).sees("已选 1 批").press("确认发货").answer("确认发货");
        operator.page().waitForURL("**/collection/sheet/**");
        return operator.sees(packed, "3 袋").read("交接单\\s+(\\S+)");
    }

    private static void receiveInStore(Desk store, String sheet, String packed) {
        assertThat(store.shot("chain-20-store-home").page().locator("main")).not().containsText("{");
        store.open("collection/receive").follow(sheet);
        store.type("实收袋数", "3").rest().shot("chain-20-store-receipt").press("确认收货");
        store.page().waitForURL("**/collection/sheet/**");
        store.open("store/stock/lot/" + packed).sees("在店").shot("chain-21-stock");
        assertTrue(store.fact("收到").startsWith("3 包 · "), store.fact("收到"));
    }

    private static String buy(Desk buyer) {
        buyer.shot("chain-30-shop");
        BigDecimal left = yuan(buyer.page().locator(".allowance-sum"));
        buyer.page().getByLabel("搜索商品").fill("板栗");
        buyer.page().keyboard().press("Enter");
        buyer.sees("“板栗”").shot("chain-31-found");
        buyer.page().locator("article").filter(new Locator.FilterOptions().setHasText("板栗 一级 500g")).first().locator("h3 a").click();
        buyer.rest().shot("chain-32-listing").press("加入购物车").sees("已放进购物车").open("cart").shot("chain-33-cart");
        buyer.press("去结算").shot("chain-34-checkout");
        BigDecimal total = yuan(buyer.page().locator(".total"));
        buyer.press("提交订单");
        buyer.page().waitForURL("**/orders/*");
        String number = buyer.sees("备货中").shot("chain-35-order").read("订单号 (\\S+)");
        buyer.open("shop").rest();
        assertEquals(left.subtract(total), yuan(buyer.page().locator(".allowance-sum")));
        return number;
    }

    /** What stands there as 元, sign and spaces apart. */
    private static BigDecimal yuan(Locator place) {
        return new BigDecimal(place.innerText().replaceAll("[^0-9.]", ""));
    }

    private static void handOver(Desk store, String number) {
        store.open("store/orders").shot("chain-36-order-desk").press("备好了 " + number).open("store/orders/packed").press("交付 " + number);
        store.shot("chain-37-hand-over").answer("交付").sees(number + " 已交付");
    }

    private static void confirm(Desk buyer) {
        buyer.open("orders").shot("chain-38-orders");
        buyer.page().locator("article h2 a").first().click();
        buyer.rest().shot("chain-39-shipped").press("确认收货").answer("都拿到了").sees("已完成").shot("chain-40-received");
    }
}
