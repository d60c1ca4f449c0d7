package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countystore.testing.Api;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.County;
import org.countystore.testing.Desk;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An ordinary day at the screens")
class EverydayInBrowserIT {
    private static final Pattern LARGE = Pattern.compile("large");
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

    private static Desk at(String account, int width) {
        return county.at(account, width);
    }

    private static JsonNode place(String buyer, UUID order, long allowanceFen) {
        return api.put(buyer, "/api/orders/" + order, """
                {"lines":[{"listing":"%s","quantity":1}],"delivery":{"kind":"STORE"},"pay":{"allowanceFen":%d,"method":"COUNTER"}}"""
                .formatted(chain.listing().get("id").asText(), allowanceFen)).ok();
    }

    @Test
    void gives_packs_and_allowance_back_when_a_buyer_cancels() {
        JsonNode allowance = api.get("buyer030", "/api/allowances/mine").ok();
        JsonNode available = chain.listing().get("available");
        UUID order = UUID.randomUUID();
        place("buyer030", order, 100_000);
        try (Desk buyer = at("buyer030", Browser.PHONE)) {
            buyer.open("orders/" + order).press("取消订单").shot("day-cancel-ask");
            assertThat(buyer.button("返回")).isFocused();
            buyer.answer("取消这个订单").sees("已取消", "占用的额度已经退回。").shot("day-cancelled");
        }
        assertEquals(allowance, api.get("buyer030", "/api/allowances/mine").ok());
        assertEquals(available, chain.listing().get("available"));
    }

    @Test
    void takes_a_buyers_own_money_at_the_counter() {
        UUID order = UUID.randomUUID();
        String number = place("buyer031", order, 0).get("number").asText();
        try (Desk buyer = at("buyer031", Browser.PHONE); Desk counter = at("counter", Browser.DESK)) {
            buyer.open("orders/" + order).sees("待付款", "还要付 ¥9.00").shot("day-to-pay");
            counter.open("counter").type("订单号", number).press("查找").shot("day-counter");
            counter.press("收款 ¥9.00 " + number).answer("收款 ¥9.00").sees("已收 ¥9.00", number).shot("day-counter-taken");
            buyer.open("orders/" + order).sees("备货中", "已付清");
        }
    }

    @Test
    void pays_a_household_and_prints_the_list_to_sign() {
        String slip = chain.buy(UUID.randomUUID(), 3_000).get("slip").asText();
        try (Desk cashier = at("cashier", Browser.DESK)) {
            cashier.open("payable/pay").pick("地点", "水峡村");
            while (cashier.rest().page().getByText(slip).count() == 0) {
                cashier.press("加载更多");
            }
            cashier.tick(slip).sees("已选 1 张", "36.00").shot("day-pay");
            cashier.press("银行转账").type("银行流水号", "ICBC-1").shot("day-pay-ask").answer("银行转账");
            cashier.page().waitForURL("**/payable/payment/**");
            cashier.sees(slip, "36.00", "ICBC-1").shot("day-paid");
        }
    }

    @Test
    void buys_a_basket_by_keyboard_alone() {
        try (Desk clerk = at("clerk", Browser.DESK)) {
            Keyboard keys = clerk.open("collection/weigh").page().keyboard();
            assertThat(clerk.field("农户")).isFocused();
            keys.type("3");
            keys.press("Enter");
            assertThat(clerk.field("农户")).hasValue(Pattern.compile(".*-0003$"));
            clerk.tabTo(clerk.button("板栗"));
            keys.press("Enter");
            clerk.rest().tabTo(clerk.button("一级"));
            keys.press("Enter");
            clerk.rest().tabTo(clerk.field("毛重"));
            keys.type("40.5");
            clerk.tabTo(clerk.field("皮重"));
            keys.type("0.5");
            clerk.tabTo(clerk.button("确认收购")).sees("40.00", "480.00").shot("day-keyboard");
            keys.press("Enter");
            clerk.page().waitForURL("**/collection/slip/**");
            clerk.sees("¥480.00");
        }
    }

    @Test
    void takes_cash_a_signature_and_photos_at_the_desk_as_on_a_phone() {
        try (Desk clerk = at("clerk", Browser.DESK)) {
            Page page = clerk.open("collection/weigh").choose("农户", Chain.VILLAGE + "-0006").press("板栗").press("一级").page();
            clerk.type("毛重", "21").type("皮重", "1").press("现付现金");
            Locator glass = page.locator(".signature canvas");
            glass.scrollIntoViewIfNeeded();
            BoundingBox box = glass.boundingBox();
            page.mouse().move(box.x + 30, box.y + 30);
            page.mouse().down();
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            page.mouse().up();
            page.locator("vaadin-upload input[type=file]").first().setInputFiles(Browser.shot(page, "day-at-the-scale"));
            clerk.sees("拍秤 ✓", "240.00").press("确认收购");
            page.waitForURL("**/collection/slip/**");
            clerk.sees("已付", "¥240.00", "售货人已签名确认").shot("day-desk-slip");
            assertThat(page.locator(".photos img")).hasCount(2);
        }
    }

    @Test
    void asks_for_a_second_person_where_a_household_cannot_have_grown_so_much() {
        String household = Chain.VILLAGE + "-0040";
        estimate(household, 5);
        try (Desk clerk = at("clerk", Browser.PHONE)) {
            clerk.open("collection/weigh").choose("农户", household).press("板栗").press("一级").type("毛重", "38.5").press("确认收购");
            clerk.refusedAt("见证人", "请写明见证人").shot("day-second-person");
            clerk.type("见证人", "李主任").press("确认收购").sees("远超年产能").answer("没错,收购");
            clerk.page().waitForURL("**/collection/slip/**");
            clerk.sees("见证人:李主任");
        } finally {
            estimate(household, 100_000);
        }
        try (Desk admin = at("admin", Browser.DESK)) {
            admin.open("collection/odd").sees("远超年产能").shot("day-odd");
        }
    }

    private static void estimate(String household, long thousandthsOfAMu) {
        api.put("admin", "/api/capacities/" + household + "/chestnut",
                "{\"stockThousandths\":" + thousandthsOfAMu + ",\"unit\":\"MU\",\"yieldGrams\":200000}").ok();
    }

    @Test
    void buys_once_however_often_the_button_is_pressed() {
        try (Desk clerk = at("clerk", Browser.PHONE)) {
            long before = county.count("clerk", "/api/purchases?size=200&place=" + Chain.VILLAGE);
            clerk.open("collection/weigh").choose("农户", "611025104206-0004").press("板栗").press("一级").type("毛重", "38.5");
            clerk.button("确认收购").dblclick();
            clerk.page().waitForURL("**/collection/slip/**");
            clerk.rest();
            assertEquals(before + 1, county.count("clerk", "/api/purchases?size=200&place=" + Chain.VILLAGE));
        }
    }

    @Test
    void makes_a_newcomer_change_the_first_password_before_anything_else() {
        String name = "new" + UUID.randomUUID().toString().substring(0, 8);
        String password;
        try (Desk admin = at("admin", Browser.DESK)) {
            admin.open("accounts").press("新开账号").type("账号", name).type("姓名", "新来的").answer("新开账号");
            password = admin.sees("只显示这一次").shot("day-one-time").fact("一次性密码");
            admin.press("关闭").type("搜账号或姓名", name).press(name).type("地点代码", Chain.VILLAGE).press("任命").sees("收购员");
        }
        try (Desk newcomer = county.visitor(Browser.PHONE)) {
            newcomer.signIn(name, password).sees("请先改成您自己的密码").shot("day-first-password");
            newcomer.open("trace").sees("请先改成您自己的密码");
            newcomer.type("现在的密码", password).type("新密码", "山里的板栗真香甜").type("再输一次新密码", "山里的板栗真香甜").press("修改密码");
            newcomer.sees("新来的,您好", "收购登记").shot("day-password-changed");
        }
    }

    @Test
    void says_when_the_session_is_over_and_leads_back_to_the_door() {
        try (Desk clerk = at("clerk", Browser.PHONE)) {
            BrowserContext context = clerk.open("collection/weigh").page().context();
            context.addCookies(List.of(new Cookie("JSESSIONID", "gone").setUrl(Server.sample().baseUrl())));
            clerk.button("板栗").click();
            clerk.sees("登录已过期", "重新打开本页").shot("day-expired");
            clerk.page().getByText("登录已过期").first().click();
            clerk.page().waitForURL("**/login");
        }
    }

    @Test
    void remembers_language_and_large_type_with_the_account() {
        try (Desk buyer = at("buyer034", Browser.PHONE)) {
            buyer.button("Switch to English").click();
            buyer.sees("Left to spend this year").button("Larger").click();
            assertThat(buyer.page().locator("html")).hasClass(LARGE);
            buyer.shot("day-large-english");
        }
        try (Desk elsewhere = at("buyer034", Browser.PHONE)) {
            assertThat(elsewhere.page().locator("html")).hasAttribute("lang", "en");
            assertThat(elsewhere.page().locator("html")).hasClass(LARGE);
            elsewhere.button("切换到中文").click();
            elsewhere.sees("今年还可用").button("标准版").click();
            assertThat(elsewhere.button("长辈版")).isVisible();
        }
    }
}
