package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.County;
import org.countystore.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that is filled in wrongly says so at the field, keeps what was typed and writes nothing")
class FormsInBrowserIT {
    private static final String REQUIRED = "请填写";
    private static County county;
    private static Chain chain;

    @BeforeAll
    static void open() {
        county = County.open();
        chain = county.chain();
    }

    @AfterAll
    static void close() {
        county.close();
    }

    private static Desk at(String account) {
        return county.at(account, Browser.DESK);
    }

    @Test
    void weighing_in() {
        try (Desk clerk = at("clerk")) {
            county.writesNothing("clerk", "/api/purchases?place=" + Chain.VILLAGE, () -> {
                clerk.open("collection/weigh").press("确认收购").shot("form-weigh-empty");
                clerk.refusedAt("农户", REQUIRED).refusedAt("产品", REQUIRED).refusedAt("毛重", REQUIRED).refusedAt("每公斤单价", REQUIRED);
                clerk.type("农户", "没有这一户").refusedAt("农户", "没有登记这户:没有这一户").type("农户", "");
                clerk.choose("农户", "611025104206-0002").press("板栗").press("一级").type("毛重", "4000").press("确认收购");
                clerk.refusedAt("毛重", "4000", "应在 0.001 公斤 到 200 公斤 之间").shot("form-weigh-absurd");
                clerk.type("毛重", "2").type("皮重", "2").press("确认收购").refusedAt("皮重", "2", "皮重应小于毛重");
                clerk.type("皮重", "0.5").type("扣水杂", "50").press("确认收购").refusedAt("扣水杂", "50", "最多扣 30%");
                clerk.type("扣水杂", "").type("每公斤单价", "99").press("确认收购").refusedAt("每公斤单价", "99", "请写明原因");
                assertThat(clerk.field("价格原因")).isVisible();
            });
        }
    }

    @Test
    void undoing_a_slip() {
        UUID slip = UUID.randomUUID();
        chain.buy(slip, 1_000);
        try (Desk clerk = at("clerk")) {
            county.writesNothing("clerk", "/api/purchases/" + slip, () ->
                    clerk.open("collection/slip/" + slip).press("冲销").press("冲销这张单据").refusedAt("冲销原因", REQUIRED));
            clerk.type("冲销原因", "称错了").press("冲销这张单据").sees("这张单据已冲销");
        }
    }

    @Test
    void receiving_a_consignment() {
        UUID road = UUID.randomUUID();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, chain.buy(UUID.randomUUID(), 2_000).get("lot").asText());
        try (Desk operator = at("operator")) {
            county.writesNothing("operator", "/api/consignments/" + road, () -> {
                operator.open("collection/receipt/" + road).press("确认收货").refusedAt("实收重量", REQUIRED);
                operator.type("实收重量", "4000").press("确认收货").refusedAt("实收重量", "4000", "应在 0 公斤 到 2.5 公斤 之间");
                operator.type("实收重量", "1").press("确认收货").refusedAt("短少原因", "短少 1 公斤,请写明原因").shot("form-receipt");
            });
        }
    }

    private static String atTheStation() {
        UUID road = UUID.randomUUID();
        String lot = chain.buy(UUID.randomUUID(), 2_000).get("lot").asText();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, lot);
        chain.receive("operator", road, lot, 2_000, "");
        return lot;
    }

    private static String journey(String lot) {
        return "/api/lots/" + lot + "/journey";
    }

    @Test
    void sorting() {
        String lot = atTheStation();
        try (Desk operator = at("operator")) {
            county.writesNothing("operator", journey(lot), () -> {
                operator.open("station/sort/" + lot).press("完成分拣").refusedAt("损耗", REQUIRED);
                operator.type("一级", "4000").press("完成分拣").refusedAt("损耗", "应当相等").shot("form-sort");
                operator.type("批次 " + lot, "").type("一级", "1..5").press("完成分拣").refusedAt("批次 " + lot, REQUIRED);
                operator.type("批次 " + lot, "2").press("完成分拣").refusedAt("一级", "1..5", "请填公斤数,最多三位小数");
            });
        }
    }

    @Test
    void inspecting_and_packing() {
        String graded = chain.sort(UUID.randomUUID(), atTheStation(), 2_000, 1_950, 50).get("outputs").get(0).get("lot").asText();
        try (Desk inspector = at("inspector")) {
            county.writesNothing("inspector", "/api/inspections?lot=" + graded, () -> {
                inspector.open("inspection/lot/" + graded).press("出具结论").refusedAt("检测方法", REQUIRED).refusedAt("结论", REQUIRED);
                inspector.choose("检测方法", "农残速测卡").press("出具结论").refusedAt("结论", REQUIRED).shot("form-inspection");
            });
        }
        chain.release(UUID.randomUUID(), graded);
        try (Desk operator = at("operator")) {
            county.writesNothing("operator", journey(graded), () -> {
                operator.open("station/pack/" + graded).type("袋数", "").press("完成装袋").refusedAt("袋数", REQUIRED);
                operator.type("袋数", "-1").press("完成装袋").refusedAt("袋数", "-1", "应在 1 到");
                operator.type("袋数", "99").press("完成装袋").shot("form-pack").refusedAt("袋数", "99", "只剩 1.95 公斤");
            });
        }
    }

    @Test
    void listing_and_counting() {
        try (Desk store = at("store")) {
            county.writesNothing("store", "/api/listings?size=200", () -> {
                store.open("store/listing/new").press("上架").refusedAt("包装规格", REQUIRED).refusedAt("名称", REQUIRED);
                store.refusedAt("每包价格(元)", REQUIRED);
                String listing = chain.listing().get("id").asText();
                store.open("store/listing/" + listing).type("名称", " ").type("每包价格(元)", "0").press("保存").shot("form-listing");
                store.refusedAt("名称", REQUIRED).refusedAt("每包价格(元)", "0", "应在 ¥0.01 到 ¥100,000.00 之间");
            });
            county.writesNothing("store", "/api/stock?size=200", () -> {
                store.open("store/stock").page().locator("tbody a").first().click();
                store.press("盘点").type("实际有几包", "-1").press("记下盘点").refusedAt("实际有几包", "-1", "应在 0 到");
                store.refusedAt("不一致的原因", REQUIRED);
                store.type("实际有几包", "").press("记下盘点").refusedAt("实际有几包", REQUIRED).shot("form-count");
            });
        }
    }

    @Test
    void supplying_a_love_shop_and_taking_in_what_came() {
        try (Desk store = at("store")) {
            county.writesNothing("store", "/api/supplies?size=200", () -> {
                store.open("store/supplies").press("供货").answer("供货").refusedAt("货", REQUIRED).refusedAt("几件", "应在 1 到");
                store.pick("爱心超市", "水峡村爱心超市").pick("货", "豆腐干").type("几件", "99999").answer("供货").shot("form-supply");
                store.refusedAt("几件", "99999", "应在 1 到");
            });
            store.type("几件", "2").answer("供货").sees("已供货 2 件").button("撤回供货 豆腐干 500g").click();
            store.answer("撤回").refusedAt("为什么撤回", REQUIRED).type("为什么撤回", "多发了").answer("撤回").sees("已撤回");
        }
        try (Desk keeper = county.at("keeper", Browser.PHONE)) {
            county.writesNothing("keeper", "/api/shops/" + Chain.VILLAGE + "/supplies?size=200", () -> {
                keeper.open("loveshop/goods").press("收货 豆腐干 500g × 4").type("收到几件", "3").answer("收货");
                keeper.refusedAt("少了的原因", REQUIRED).shot("form-take-in");
            });
            keeper.type("少了的原因", "路上碎了一袋").answer("收货").sees("已收货 3 件");
        }
    }

    @Test
    void checking_out_and_paying_at_the_counter() {
        try (Desk buyer = at("buyer020")) {
            county.writesNothing("buyer020", "/api/orders?size=200", () -> {
                buyer.open("shop/listing/" + chain.listing().get("id").asText()).press("马上买").press("送到家").press("提交订单");
                buyer.refusedAt("收货人、电话和地址", REQUIRED).shot("form-checkout");
                buyer.page().getByText("想留一些额度以后用?").click();
                buyer.type("这一单用多少额度", "9999").press("提交订单").refusedAt("这一单用多少额度", "9999", "最多");
            });
        }
        try (Desk counter = at("counter")) {
            county.writesNothing("counter", "/api/orders?size=200", () -> {
                counter.open("counter").press("查找").refusedAt("订单号", REQUIRED);
                counter.type("订单号", "000000-0000").press("查找").refusedAt("订单号", "000000-0000", "没有这个订单号");
            });
        }
    }
}
