package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.countystore.testing.Api;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.Desk;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that is filled in wrongly says so at the field, keeps what was typed and writes nothing")
class FormsInBrowserIT {
    private static final String REQUIRED = "请填写";
    private static Browser browser;
    private static Api api;
    private static Chain chain;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        api = new Api(Server.sample().baseUrl());
        chain = new Chain(api);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Desk at(String account) {
        return Desk.of(browser, Server.sample(), account, Browser.DESK);
    }

    @Test
    void weighing_in() {
        try (Desk clerk = at("clerk")) {
            JsonNode before = api.get("clerk", "/api/purchases?place=" + Chain.VILLAGE).ok();
            clerk.open("collection/weigh").press("确认收购").shot("form-weigh-empty");
            clerk.refusedAt("农户", REQUIRED).refusedAt("产品", REQUIRED).refusedAt("毛重", REQUIRED).refusedAt("每公斤单价", REQUIRED);
            clerk.type("农户", "没有这一户").refusedAt("农户", "没有登记这户:没有这一户").type("农户", "");
            clerk.choose("农户", "611025104206-0002").press("板栗").press("一级").type("毛重", "4000").press("确认收购");
            clerk.refusedAt("毛重", "4000", "应在 0.001 公斤 到 200 公斤 之间").shot("form-weigh-absurd");
            clerk.type("毛重", "2").type("皮重", "2").press("确认收购").refusedAt("皮重", "2", "皮重应小于毛重");
            clerk.type("皮重", "0.5").type("扣水杂", "50").press("确认收购").refusedAt("扣水杂", "50", "最多扣 30%");
            clerk.type("扣水杂", "").type("每公斤单价", "99").press("确认收购").refusedAt("每公斤单价", "99", "请写明原因");
            assertThat(clerk.field("价格原因")).isVisible();
            assertEquals(before, api.get("clerk", "/api/purchases?place=" + Chain.VILLAGE).ok());
        }
    }

    @Test
    void undoing_a_slip() {
        UUID slip = UUID.randomUUID();
        chain.buy(slip, 1_000);
        try (Desk clerk = at("clerk")) {
            clerk.open("collection/slip/" + slip).press("冲销").press("冲销这张单据").refusedAt("冲销原因", REQUIRED);
            clerk.type("冲销原因", "称错了").press("冲销这张单据").sees("这张单据已冲销");
        }
    }

    @Test
    void receiving_a_consignment() {
        UUID road = UUID.randomUUID();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, chain.buy(UUID.randomUUID(), 2_000).get("lot").asText());
        try (Desk operator = at("operator")) {
            operator.open("collection/receipt/" + road).press("确认收货").refusedAt("实收重量", REQUIRED);
            operator.type("实收重量", "4000").press("确认收货").refusedAt("实收重量", "4000", "应在 0 公斤 到 2.5 公斤 之间");
            operator.type("实收重量", "1").press("确认收货").refusedAt("短少原因", "短少 1 公斤,请写明原因").shot("form-receipt");
            assertEquals("SENT", api.get("operator", "/api/consignments/" + road).ok().get("state").asText());
        }
    }

    private static String atTheStation() {
        UUID road = UUID.randomUUID();
        String lot = chain.buy(UUID.randomUUID(), 2_000).get("lot").asText();
        chain.send("clerk", road, Chain.VILLAGE, Chain.TOWN, lot);
        chain.receive("operator", road, lot, 2_000, "");
        return lot;
    }

    @Test
    void sorting() {
        String lot = atTheStation();
        try (Desk operator = at("operator")) {
            operator.open("station/sort/" + lot).press("完成分拣").refusedAt("损耗", REQUIRED);
            operator.type("一级", "4000").press("完成分拣").refusedAt("损耗", "应当相等").shot("form-sort");
            operator.type("批次 " + lot, "").type("一级", "1..5").press("完成分拣").refusedAt("批次 " + lot, REQUIRED);
            operator.type("批次 " + lot, "2").press("完成分拣").refusedAt("一级", "1..5", "请填公斤数,最多三位小数");
        }
    }

    @Test
    void inspecting_and_packing() {
        String graded = chain.sort(UUID.randomUUID(), atTheStation(), 2_000, 1_950, 50).get("outputs").get(0).get("lot").asText();
        try (Desk inspector = at("inspector")) {
            inspector.open("inspection/lot/" + graded).press("出具结论").refusedAt("检测方法", REQUIRED).refusedAt("结论", REQUIRED);
            inspector.choose("检测方法", "农残速测卡").press("出具结论").refusedAt("结论", REQUIRED).shot("form-inspection");
        }
        chain.release(UUID.randomUUID(), graded);
        try (Desk operator = at("operator")) {
            operator.open("station/pack/" + graded).type("袋数", "").press("完成装袋").refusedAt("袋数", REQUIRED);
            operator.type("袋数", "-1").press("完成装袋").refusedAt("袋数", "-1", "应在 1 到");
            operator.type("袋数", "99").press("完成装袋").shot("form-pack").refusedAt("袋数", "99", "只剩 1.95 公斤");
        }
    }

    @Test
    void listing_and_counting() {
        try (Desk store = at("store")) {
            store.open("store/listing/new").press("上架").refusedAt("包装规格", REQUIRED).refusedAt("名称", REQUIRED);
            store.refusedAt("每包价格(元)", REQUIRED);
            String listing = chain.listing().get("id").asText();
            store.open("store/listing/" + listing).type("名称", " ").type("每包价格(元)", "0").press("保存").shot("form-listing");
            store.refusedAt("名称", REQUIRED).refusedAt("每包价格(元)", "0", "应在 ¥0.01 到 ¥100,000.00 之间");
            store.open("store/stock").page().locator("tbody a").first().click();
            store.press("盘点").type("实际有几包", "-1").press("记下盘点").refusedAt("实际有几包", "-1", "应在 0 到").refusedAt("不一致的原因", REQUIRED);
            store.type("实际有几包", "").press("记下盘点").refusedAt("实际有几包", REQUIRED).shot("form-count");
        }
    }

    @Test
    void checking_out_and_paying_at_the_counter() {
        try (Desk buyer = at("buyer020")) {
            buyer.open("shop/listing/" + chain.listing().get("id").asText()).press("马上买").press("送到家").press("提交订单");
            buyer.refusedAt("收货人、电话和地址", REQUIRED).shot("form-checkout");
            buyer.page().getByText("想留一些额度以后用?").click();
            buyer.type("这一单用多少额度", "9999").press("提交订单").refusedAt("这一单用多少额度", "9999", "最多");
        }
        try (Desk counter = at("counter")) {
            counter.open("counter").press("查找").refusedAt("订单号", REQUIRED);
            counter.type("订单号", "000000-0000").press("查找").refusedAt("订单号", "000000-0000", "没有这个订单号");
        }
    }

    @Test
    void entering_a_household_and_its_people() {
        try (Desk admin = at("admin")) {
            admin.open("households/new").press("登记").refusedAt("姓名", REQUIRED).refusedAt("身份证号", "身份证号应是 18 位");
            admin.refusedAt("所在村", REQUIRED).refusedAt("劳动力分类", REQUIRED);
            admin.type("身份证号", "611025199001010011").press("登记").refusedAt("身份证号", "611025199001010011", "请核对");
            admin.type("身份证号", "61102519900101001X").type("村民小组", "500").type("电话", "abc").press("登记");
            admin.refusedAt("所在村", REQUIRED).refusedAt("劳动力分类", REQUIRED).refusedAt("村民小组", "500", "应在 0 到 99 之间");
            admin.refusedAt("电话", "abc", "电话号码不对").shot("form-household");
            admin.open("households/" + chain.household()).press("添加成员").press("保存").shot("form-member").refusedAt("姓名", REQUIRED);
            admin.refusedAt("与户主关系", REQUIRED);
        }
    }

    @Test
    void importing_households() {
        try (Desk admin = at("admin")) {
            admin.open("households/import");
            FileChooser chooser = admin.page().waitForFileChooser(() -> admin.button("选择文件").click());
            chooser.setFiles(new FilePayload("户.csv", "text/csv", "户编码,村代码\nx,1\n".getBytes(StandardCharsets.UTF_8)));
            admin.sees("什么都没有写入", "姓名 – 缺少这一列").shot("form-import");
        }
    }

    @Test
    void founding_a_unit_and_welcoming_a_colleague() {
        try (Desk admin = at("admin")) {
            admin.open("roster").press("新建单位").press("保存").refusedAt("单位编码", "单位编码只用字母");
            admin.type("单位编码", "新单位").press("保存").refusedAt("单位编码", "新单位", "单位编码只用字母").shot("form-unit").press("取消");
            admin.press("添加同事");
            admin.answer("添加同事").shot("form-welcome").refusedAt("姓名", REQUIRED);
        }
    }

    @Test
    void pricing_the_day() {
        try (Desk store = at("store")) {
            store.open("prices").type("查找品种", "板栗");
            assertThat(store.page().locator("tbody tr")).hasCount(3);
            store.press("改价 板栗 · 一级").type("指导价", "12").type("最低", "13").press("确定");
            store.refusedAt("", "应在 ¥0.01 到 ¥12.00 之间").shot("form-price").type("最低", "10").type("最高", "11").press("确定").refusedAt("", "应在 ¥12.00 到 ¥10000.00 之间");
        }
    }

    @Test
    void deciding_what_a_year_allows() {
        try (Desk admin = at("admin")) {
            admin.open("allowance/policy").pick("年份", Integer.toString(LocalDate.now().getYear() + 1)).type("名目", " ");
            admin.type("金额(元)", "").press("保存").answer("保存").refusedAt("金额(元)", REQUIRED).type("金额(元)", "0").press("保存").answer("保存").shot("form-policy");
            admin.refusedAt("名目", REQUIRED).refusedAt("金额(元)", "0", "应在 ¥0.01 到 ¥100,000.00 之间");
        }
    }

    @Test
    void changing_the_own_password() {
        try (Desk buyer = at("buyer021")) {
            buyer.open("account").type("现在的密码", "zhenan").type("新密码", "一二三四五六七八").type("再输一次新密码", "别的");
            buyer.press("修改密码");
            buyer.refusedAt("再输一次新密码", "别的", "不一样");
            buyer.type("再输一次新密码", "短").type("新密码", "短").press("修改密码").refusedAt("新密码", "至少").shot("form-password");
            buyer.type("现在的密码", "wrong").type("新密码", "一二三四五六七八").type("再输一次新密码", "一二三四五六七八");
            buyer.press("修改密码").refusedAt("现在的密码", "不对");
        }
    }

    @Test
    void opening_an_account() {
        try (Desk admin = at("admin")) {
            admin.open("accounts").press("新开账号").type("账号", "Ä").type("所属地点代码", "12");
            admin.answer("新开账号").shot("form-account").refusedAt("所属地点代码", "12", "6、9 或 12 位数字");
            admin.type("所属地点代码", "611025");
            admin.answer("新开账号").refusedAt("账号", "Ä", "小写字母").refusedAt("姓名", REQUIRED);
            admin.type("账号", "clerk").type("姓名", "张三");
            admin.answer("新开账号").refusedAt("账号", "clerk", "已存在");
        }
    }
}
