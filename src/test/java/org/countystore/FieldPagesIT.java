package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.FieldPhone;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The field pages on a phone without a signal")
class FieldPagesIT {
    private static final int MOST_TOUCHES = 8;
    private static final int A_TOUCH = 1_500;
    private static final int A_PAGE = 3_000;
    private static final int A_MINUTE = 60;
    /** A browser that reads codes, as phones have it; what it would read is given. */
    private static final String READER = "() => { window.BarcodeDetector = class { detect() { return Promise.resolve(window.seen); } } }";
    private static final String EVERYTHING = "async () => JSON.stringify(await (await import('/field/js/slips.js')).slips())";
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

    @Test
    void the_next_basket_of_a_household_takes_eight_touches_with_its_signature() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").signal(false)) {
            phone.weighIn("0003", "22");
            phone.countAnew().touch("这户再称一筐").type("19.5").touch("下一步").sign().touch("确认收购").sees("单已开好").waits(2);
            assertTrue(phone.touches() <= MOST_TOUCHES, phone.touches() + " touches");
            phone.signal(true).sendsAll();
        }
    }

    @Test
    void a_household_is_found_by_its_points_card_under_the_camera_or_typed() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").signal(false)) {
            Object card = phone.page().evaluate("async () => (await (await import('/field/js/day-sheet.js')).sheet()).households[6].card");
            phone.page().evaluate(READER);
            phone.touch("称重").page().locator("#find").fill(card.toString().replaceAll("(.{4})", "$1 "));
            assertThat(phone.page().locator("household-picker .row")).hasCount(1);
            phone.page().evaluate("window.seen = [{rawValue: '000000000000'}]");
            phone.touch("扫积分卡").sees("不是本村可用的卡");
            phone.page().evaluate("card => { window.seen = [{rawValue: 'https://county.example/c/' + card}]; }", card);
            phone.touch("扫积分卡").sees("板栗");
        }
    }

    @Test
    void a_household_agrees_by_its_pin_with_a_signal_and_is_asked_to_sign_without() {
        Server server = Server.sample();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk")) {
            phone.touch("称重").touch(phone.page().locator("household-picker .row").filter(
                    new Locator.FilterOptions().setHasText("0009")).first());
            phone.touch("板栗").touch("一级").type("21").touch("下一步");
            phone.signal(false).touch("输积分卡密码").pin("2468").sees("没有信号,核不了密码");
            phone.signal(true).pin("1357").sees("还可以试 4 次").pin("2468").sees("农户已用密码确认");
            phone.page().locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            phone.touch("确认收购").sees("单已开好").sendsAll();
            String slip = phone.kept().keySet().iterator().next();
            phone.page().navigate("/field/#/slip/" + slip);
            phone.sees("县里已经记下");
            assertTrue(!phone.page().evaluate(EVERYTHING).toString().contains("2468"), "the PIN stays nowhere");
        }
    }

    @Test
    void somebody_who_stands_in_no_register_is_bought_from_by_name_and_kept_apart() {
        Server server = Server.sample();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            phone.touch("称重").touch("不在本村名册的人").sees("散户的货单独成批").touch("下一步").sees("请写散户的姓名");
            phone.page().getByLabel("姓名").fill("王五");
            phone.page().getByLabel("哪里人").fill("邻村王家沟");
            phone.touch("下一步").touch("板栗").touch("一级").type("20").touch("下一步").sees("应付");
            assertThat(phone.button("输积分卡密码")).hasCount(0);
            phone.sign().touch("确认收购").sees("单已开好").sees("王五").signal(true).sendsAll();
            JsonNode slip = server.api().get("clerk", "/api/purchases/" + phone.kept().keySet().iterator().next()).ok();
            assertEquals("王五", slip.get("unregistered").asText());
            assertTrue(slip.path("household").isNull() || slip.path("household").isMissingNode(), slip.toString());
        }
    }

    /** With a second and a half before each touch, and three to read each new page: the words on the screen are all the help there is. */
    @Test
    void somebody_new_weighs_in_for_the_first_time_in_under_a_minute_and_then_who_said_to_have_goods() {
        Server server = Server.sample();
        server.api().put("clerk", "/api/announcements/" + UUID.randomUUID(), "{\"household\":\"" + Chain.VILLAGE
                + "-0017\",\"produce\":\"chestnut\",\"grams\":37000,\"from\":\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\"}").ok();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").pausing(A_TOUCH)) {
            long began = System.nanoTime();
            phone.reads(A_PAGE).touch("称重").reads(A_PAGE).touch(phone.page().locator("household-picker .row").first());
            phone.reads(A_PAGE).touch("板栗").reads(A_PAGE).touch("一级").reads(A_PAGE).type("21.5").touch("下一步");
            phone.reads(A_PAGE).sign().touch("确认收购").sees("单已开好");
            long seconds = Duration.ofNanos(System.nanoTime() - began).plus(phone.thought()).toSeconds();
            System.out.println("first weigh-in: " + seconds + " s, " + phone.touches() + " touches");
            assertTrue(seconds < A_MINUTE, seconds + " s");
            phone.touch(phone.page().locator(".tabs a").first()).sees("说了有货的农户");
            phone.touch(phone.page().locator("button.row", new Page.LocatorOptions().setHasText("约 37.00 公斤")).first());
            phone.sees("什么货").touch("一级").sees("称多重");
        }
    }

    @Test
    void lots_leave_for_the_town_with_a_seal_each() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").many(2, 0)) {
            phone.page().navigate("/field/#/outbox");
            phone.touch("立即上传").sendsAll().page().navigate("/field/#/send");
            phone.page().getByLabel("封签号").first().fill("A-017");
            phone.page().getByLabel("司机").fill("老陈");
            phone.signal(false).touch("确认发运").sees("已存本机").sees("封签 A-017");
            phone.signal(true).sees("镇上已能看到").sendsAll();
            assertEquals(Server.sample().baseUrl() + "/t/" + phone.page().locator(".label .lot").first().innerText(),
                    phone.scan(".label .qr"), "the label leads to the lot");
        }
    }

    @Test
    void a_picture_of_forty_megabytes_and_what_is_no_picture_are_refused_before_they_are_kept(@TempDir Path camera)
            throws IOException {
        Path note = Files.writeString(camera.resolve("note.jpg"), "not a picture");
        Path huge = Files.write(camera.resolve("huge.jpg"), new byte[40 << 20]);
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").signal(false)) {
            phone.touch("称重").touch(phone.page().locator("household-picker .row").first());
            phone.touch("板栗").touch("一级").type("20").touch("下一步");
            phone.photo("拍秤", note).sees("这不是手机能读的图片");
            phone.photo("拍秤", huge).sees("这张图片太大");
        }
    }

    @Test
    void every_page_is_read_and_used_without_obstacles() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory)) {
            List<String> obstacles = new ArrayList<>(phone.look("field", "sign-in"));
            phone.signIn("clerk");
            for (boolean english : List.of(false, true)) {
                obstacles.addAll(phone.look("field", "today"));
                obstacles.addAll(lookAtWeighIn(phone, english));
                for (String view : List.of("slip/" + phone.kept().keySet().iterator().next(), "send", "outbox", "phone")) {
                    phone.page().navigate("/field/#/" + view);
                    obstacles.addAll(phone.look("field", view.replaceAll("/.*", "")));
                }
                phone.page().navigate("/field/#/today");
                phone.page().locator("header .plain").click();
            }
            assertEquals(List.of(), obstacles);
        }
    }

    private static List<String> lookAtWeighIn(FieldPhone phone, boolean english) {
        List<String> obstacles = new ArrayList<>();
        phone.touch(phone.page().locator(".huge"));
        obstacles.addAll(phone.look("field", "who"));
        phone.touch(phone.page().locator("household-picker .row").first());
        obstacles.addAll(phone.look("field", "what"));
        phone.touch(phone.page().locator(".tile:has(img[src*=chestnut])"));
        obstacles.addAll(phone.look("field", "grade"));
        phone.touch(phone.page().locator("produce-picker .row").first());
        phone.type("21.5");
        obstacles.addAll(phone.look("field", "how-heavy"));
        phone.touch(phone.page().locator("number-pad .primary")).sees(english ? "Owed" : "应付");
        obstacles.addAll(phone.look("field", "agree"));
        phone.touch(phone.page().locator(".actions .primary")).sees(english ? "The slip is written" : "单已开好");
        return obstacles;
    }
}
