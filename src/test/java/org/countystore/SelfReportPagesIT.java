package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.Desk;
import org.countystore.testing.FieldPhone;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a household tells at the kiosk")
class SelfReportPagesIT {
    private static final String PIN = "2468";
    private static final String REPLIES = "**/api/self-reports/replies/*";
    private static final String PHOTOS_KEPT = """
            async () => Object.keys((await (await import('/field/js/group-sheet.js')).groupSheet()).pictures).length === 2""";
    private static Browser browser;
    @TempDir
    Path memory;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Of the first household, which is of the head's group. */
    private static String card() {
        JsonNode cards = Server.sample().api().get("keeper", "/api/cards?place=" + Chain.VILLAGE).ok().get("items");
        return cards.get(0).get("card").asText();
    }

    private static Desk look(Desk kiosk, String card) {
        return kiosk.open("loveshop/kiosk").type("积分卡号", card).type("密码", PIN).press("看我的积分").sees("我做了一件好事");
    }

    private static void pick(Desk kiosk, String words) {
        kiosk.page().locator("button.pick", new Page.LocatorOptions().setHasText(words)).first().click();
        kiosk.rest();
    }

    private static void tell(Desk kiosk, String kind, String rule) {
        kiosk.press("我做了一件好事").sees("报给户长");
        pick(kiosk, kind);
        pick(kiosk, rule);
        kiosk.page().locator("vaadin-upload input[type=file]").first().setInputFiles(Browser.shot(kiosk.page(), "kiosk-scene"));
        kiosk.page().locator("vaadin-dialog-overlay img, .photos img").first().waitFor();
        kiosk.type("密码", PIN).press("报给户长").sees("下次来查积分");
    }

    private static List<String> obstacles(Page page, String name) {
        List<String> obstacles = new ArrayList<>();
        for (int width : new int[] {Browser.SMALL_PHONE, Browser.PHONE, Browser.DESK}) {
            Browser.widen(page, width);
            Browser.shot(page, name + "-" + width);
            Browser.obstacles(page, width == Browser.SMALL_PHONE).forEach(each -> obstacles.add(name + " " + width + " " + each));
        }
        return obstacles;
    }

    private static FieldPhone report(FieldPhone phone, String rule) {
        phone.page().navigate("/field/#/deeds");
        return phone.touch(phone.page().locator("a.row[href^='#/report']").filter(new Locator.FilterOptions().setHasText(rule)).first())
                .sees("农户自己报的好事");
    }

    /** The third by another phone, which is quicker. */
    private static void declineElsewhere(String rule) {
        for (JsonNode each : Server.sample().api().get("head", "/api/self-reports?place=" + Chain.VILLAGE).ok()) {
            if (each.get("ruleName").asText().contains(rule)) {
                Server.sample().api().post("head", "/api/self-reports/" + each.get("uuid").asText() + "/refusal", "{\"reason\":\"不是这户\"}").ok();
            }
        }
    }

    private static long forwarded() {
        long count = 0;
        for (JsonNode each : Server.sample().api().get("head", "/api/deeds?size=200&place=" + Chain.VILLAGE).ok().get("items")) {
            count += each.get("byHousehold").asBoolean() ? 1 : 0;
        }
        return count;
    }

    /** Everything but the answer: it arrived, and the phone does not know. */
    private static void losesAnswers(FieldPhone phone) {
        phone.page().context().route(REPLIES, route -> {
            route.fetch();
            route.abort();
        });
        phone.signal(true);
    }

    @Test
    void is_forwarded_from_a_phone_or_declined_with_a_reason_that_it_reads_without_a_signal_and_once() {
        String card = card();
        List<String> obstacles = new ArrayList<>();
        try (Desk admin = Desk.of(browser, Server.sample(), "admin", Browser.DESK)) {
            admin.open("loveshop/shops").page().locator("vaadin-button[aria-label^='自报上限 水峡村']").first().click();
            admin.type("一户一个月最多几件等户长看(0 为不收)", "2").press("保存限额").sees("已改为 2 件");
        }
        try (Desk kiosk = Desk.of(browser, Server.sample(), "keeper", Browser.PHONE)) {
            tell(look(kiosk, card), "公益劳动", "修路");
            tell(look(kiosk, card), "公益劳动", "巡查");
            look(kiosk, card).press("我做了一件好事").press("报给户长");
            kiosk.sees("请填写");
            pick(kiosk, "公益劳动");
            pick(kiosk, "修路");
            kiosk.type("密码", PIN).press("报给户长").sees("已有 2 件等户长看");
            obstacles.addAll(obstacles(kiosk.page(), "kiosk-deed"));
        }
        try (Desk head = Desk.of(browser, Server.sample(), "head", Browser.PHONE)) {
            head.open("deeds/new").sees("有 3 件农户自己报的好事等您看");
            obstacles.addAll(obstacles(head.page(), "propose-reports"));
        }
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("head", "报一件好事")) {
            phone.page().waitForFunction(PHOTOS_KEPT);
            report(phone.signal(false), "修路");
            assertThat(phone.page().locator("main .photos canvas")).hasCount(1);
            obstacles.addAll(obstacles(phone.page(), "deed-report"));
            phone.touch("多一分").touch("转报").sees("联网后自动上传").waits(1);
            report(phone, "清洁日").touch("转报").sees("联网后自动上传");
            report(phone, "巡查").touch("不转报").sees("请写明为什么").page().locator("main.report input").fill("那天没有看到");
        }
        declineElsewhere("清洁日");
        long before = forwarded();
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signal(false)) {
            assertThat(report(phone, "巡查").page().locator("main.report input")).hasValue("那天没有看到");
            phone.touch("不转报").sees("联网后自动上传").touch("撤回").touch(phone.page().locator("dialog .danger")).sees("还等您答复");
            report(phone, "巡查").page().locator("main.report input").fill("那天没有看到");
            phone.touch("不转报").sees("联网后自动上传").waits(3);
            losesAnswers(phone);
            phone.page().navigate("/field/#/outbox");
            phone.page().reload();
            phone.sees("没有信号");
            phone.page().context().unroute(REPLIES);
            phone.page().reload();
            phone.sees("1 条被退回").touch(phone.page().locator("a.row[href^='#/deed']").first()).sees("另外的决定").sees("以那次为准");
            obstacles.addAll(obstacles(phone.page(), "deed-report-refused"));
            phone.touch("不再处理").sendsAll();
            assertEquals(before + 1, forwarded());
            phone.page().navigate("/field/#/deeds");
            phone.sees("没有转报").sees("农户自报");
        }
        try (Desk head = Desk.of(browser, Server.sample(), "head", Browser.PHONE)) {
            head.open("deeds").sees("(农户自报)");
        }
        try (Desk kiosk = Desk.of(browser, Server.sample(), "keeper", Browser.PHONE)) {
            look(kiosk, card).sees("户长已转报", "户长没有转报:那天没有看到");
            obstacles.addAll(obstacles(kiosk.page(), "kiosk-told"));
        }
        assertEquals(List.of(), obstacles);
    }
}
