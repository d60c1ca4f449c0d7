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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.countystore.testing.Api;
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
    private static final int FIFTY = 50;
    private static final int MOST_TOUCHES = 8;
    private static final int A_TOUCH = 1_500;
    private static final int A_PAGE = 3_000;
    private static final int A_MINUTE = 60;
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

    private static Api api(Server server) {
        return new Api(server.baseUrl());
    }

    /** What the server has of today, by the ids of the slips, one row for each time it has it. */
    private static Map<String, List<String>> onServer(Server server) {
        Map<String, List<String>> slips = new TreeMap<>();
        String after = "";
        do {
            JsonNode page = api(server).get("clerk", "/api/purchases?size=200&place=" + Chain.VILLAGE + after).ok();
            page.get("items").forEach(each -> slips.computeIfAbsent(each.get("uuid").asText(), id -> new ArrayList<>())
                    .add(each.get("slip").asText() + " " + each.get("netGrams") + " g " + each.get("fen") + " fen"));
            after = page.path("next").isTextual() ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        return slips;
    }

    /** Each slip of the phone is on the server once, with the same number, grams and fen; and nothing else came. */
    private static void assertSame(Map<String, String> kept, Server server, Map<String, List<String>> before) {
        Map<String, List<String>> wanted = new TreeMap<>(before);
        kept.forEach((id, facts) -> wanted.put(id, List.of(facts)));
        assertEquals(wanted, onServer(server));
    }

    /** What the camera would see: here, the phone itself. */
    private static Path picture(FieldPhone phone) {
        return Browser.shot(phone.page(), "field-scale");
    }

    /** A basket at a price that nobody explained, as if the band had changed since. */
    private static void buyTooDear(FieldPhone phone) {
        phone.page().evaluate("""
                async () => {
                    const [{begin, confirm}, {sheet}] = await Promise.all(
                        ['slips', 'day-sheet'].map(name => import(`/field/js/${name}.js`)));
                    const seller = (await sheet()).households[5];
                    const draft = {...await begin(), household: seller.code, produce: 'chestnut', grade: '1', grossGrams: 25000,
                        fenPerKilogram: 99900, declaration: true, payNow: true};
                    await confirm(draft, {sellerName: seller.name, produceName: '板栗', gradeName: '一级', villageName: '水峡村'});
                }""");
    }

    private static void weighIn(FieldPhone phone, String household, String grams) {
        phone.touch("称重").touch(phone.page().locator("household-picker .row").filter(
                new Locator.FilterOptions().setHasText(household)).first());
        phone.touch("板栗").touch("一级").type(grams).touch("下一步");
        phone.photo("拍秤", picture(phone)).sign().touch("确认收购").sees("单已开好");
    }

    @Test
    void fifty_slips_written_without_a_signal_arrive_once_each_after_the_phone_was_off() {
        Server server = Server.sample();
        Map<String, List<String>> before = onServer(server);
        Map<String, String> written;
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            weighIn(phone, "0001", "21.5");
            phone.page().navigate("/field/");
            weighIn(phone, "0002", "23");
            written = phone.waits(2).many(FIFTY - 2, 2).kept();
            phone.page().navigate("/field/");
            phone.waits(FIFTY);
        }
        assertEquals(before, onServer(server), "nothing came yet");
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signal(true).sendsAll()) {
            assertEquals(FIFTY, written.size());
            assertEquals(written, phone.kept(), "numbers, grams and fen stay as they were without a signal");
            assertSame(written, server, before);
        }
        for (String slip : written.keySet()) {
            assertTrue(api(server).get("clerk", "/api/purchases/" + slip + "/photos").raw().body().contains("\"photo\""), slip);
        }
    }

    @Test
    void fifty_slips_arrive_once_each_although_the_server_is_killed_while_it_takes_them() {
        try (Server server = Server.ownSample().start();
                FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            Map<String, List<String>> before = onServer(server);
            Map<String, String> written = phone.many(FIFTY, 0).kept();
            phone.signal(true);
            phone.page().waitForFunction("() => !document.querySelector('.unsent').innerText.trim().startsWith('50 ')");
            server.kill();
            phone.page().locator(".unsent").click();
            phone.sees("没有信号,都已存本机");
            server.start();
            phone.page().reload();
            assertSame(phone.sendsAll().kept(), server, before);
            assertEquals(written, phone.kept());
        }
    }

    @Test
    void what_somebody_else_answers_on_the_way_refuses_nothing() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").signal(false).many(1, 0)) {
            phone.page().navigate("/field/#/outbox");
            for (int status : new int[] {200, 404}) {
                phone.answeredByOthers(status).page().evaluate("async () => (await import('/field/js/queue.js')).send()");
                phone.sees("没有信号,都已存本机").waits(1);
            }
            phone.signal(true).sendsAll();
        }
    }

    @Test
    void two_phones_of_one_point_do_not_get_into_each_others_way(@TempDir Path other) {
        Server server = Server.sample();
        Map<String, List<String>> before = onServer(server);
        try (FieldPhone one = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false);
                FieldPhone two = FieldPhone.of(browser, server, other).signIn("clerk").signal(false)) {
            Map<String, String> written = new TreeMap<>(one.many(FIFTY / 2, 0).kept());
            written.putAll(two.many(FIFTY / 2, 0).kept());
            one.signal(true);
            two.signal(true);
            one.sendsAll();
            two.sendsAll();
            assertEquals(FIFTY, written.size());
            assertSame(written, server, before);
        }
    }

    @Test
    void the_next_basket_of_a_household_takes_eight_touches_with_its_signature() {
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory).signIn("clerk").signal(false)) {
            weighIn(phone, "0003", "22");
            phone.countAnew().touch("这户再称一筐").type("19.5").touch("下一步").sign().touch("确认收购").sees("单已开好").waits(2);
            assertTrue(phone.touches() <= MOST_TOUCHES, phone.touches() + " touches");
            phone.signal(true).sendsAll();
        }
    }

    /** A browser that reads codes, as phones have it; what it would read is given. */
    private static final String READER = "() => { window.BarcodeDetector = class { detect() { return Promise.resolve(window.seen); } } }";

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

    private static final String EVERYTHING = "async () => JSON.stringify(await (await import('/field/js/slips.js')).slips())";

    /** With a second and a half before each touch, and three to read each new page: the words on the screen are all the help there is. */
    @Test
    void somebody_new_weighs_in_for_the_first_time_in_under_a_minute_and_then_who_said_to_have_goods() {
        Server server = Server.sample();
        api(server).put("clerk", "/api/announcements/" + UUID.randomUUID(), "{\"household\":\"" + Chain.VILLAGE
                + "-0017\",\"produce\":\"chestnut\",\"grams\":37000,\"from\":\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\"}").ok();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").pausing(A_TOUCH)) {
            long began = System.nanoTime();
            phone.reads(A_PAGE).touch("称重").reads(A_PAGE).touch(phone.page().locator("household-picker .row").first());
            phone.reads(A_PAGE).touch("板栗").reads(A_PAGE).touch("一级").reads(A_PAGE).type("21.5").touch("下一步");
            phone.reads(A_PAGE).sign().touch("确认收购").sees("单已开好");
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            System.out.println("first weigh-in: " + seconds + " s, " + phone.touches() + " touches");
            assertTrue(seconds < A_MINUTE, seconds + " s");
            phone.pausing(0).touch(phone.page().locator(".tabs a").first()).sees("说了有货的农户");
            phone.touch(phone.page().locator("button.row", new Page.LocatorOptions().setHasText("约 37.00 公斤")).first());
            phone.sees("什么货").touch("一级").sees("称多重");
        }
    }

    @Test
    void a_refused_slip_says_what_to_do_and_is_written_anew_under_a_new_id() {
        Server server = Server.sample();
        Map<String, List<String>> before = onServer(server);
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            buyTooDear(phone);
            String refused = phone.kept().keySet().iterator().next();
            phone.signal(true).sees("1 条被退回").page().navigate("/field/#/slip/" + refused);
            phone.sees("单价 ¥999.00 不在今天的").sees("改单价,或写明原因").sees("现金付款随这张单一起退回");
            assertEquals(List.of(), Browser.obstacles(phone.page(), true));
            phone.touch("改正,另开新单").touch("下一步").touch("双方议定").touch("以后付").touch("确认收购").sees("单已开好").sendsAll();
            assertEquals(2, phone.kept().size(), "the refused one stays to be seen");
            phone.page().navigate("/field/#/slip/" + refused);
            phone.sees("已另开新单");
            assertEquals(before.size() + 1, onServer(server).size());
            assertTrue(!onServer(server).containsKey(refused), refused);
            phone.page().evaluate("async () => (await import('/field/js/slips.js')).dropOld(Date.now() + 31 * 86_400_000)");
            assertEquals(Map.of(), phone.kept(), "after a month neither need stay");
        }
    }

    @Test
    void an_ended_token_loses_nothing_and_asks_for_the_password_again() {
        Server server = Server.sample();
        Map<String, List<String>> before = onServer(server);
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk")) {
            phone.page().evaluate("async () => (await import('/field/js/wire.js')).call('DELETE', '/api/tokens/current')");
            Map<String, String> written = phone.many(3, 0).kept();
            phone.page().navigate("/field/#/outbox");
            phone.sees("3 条未上传").touch("立即上传").sees("登录已过期");
            assertEquals(before, onServer(server));
            phone.page().getByLabel("密码").fill("zhenan");
            phone.touch("登录").sendsAll();
            assertSame(written, server, before);
        }
    }

    @Test
    void a_revoked_phone_hands_in_what_it_did_not_send_and_forgets_the_village() {
        Server server = Server.sample();
        Map<String, List<String>> before = onServer(server);
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false).many(3, 0)) {
            buyTooDear(phone);
            Map<String, String> written = phone.kept();
            Object device = phone.page().evaluate("async () => (await (await import('/field/js/device.js')).device()).id");
            api(server).post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.signal(true).sees("县里已停用这台手机").sees("密码");
            String held = api(server).get("admin", "/api/held-slips?size=200&place=" + Chain.VILLAGE).ok().toString();
            written.keySet().forEach(slip -> assertTrue(held.contains(slip), slip));
            assertTrue(held.contains("\"paidInCash\":true"), "the county hears what the household was paid");
            assertEquals(before, onServer(server), "they wait for the county's word");
            assertEquals(null, phone.page().evaluate("async () => (await import('/field/js/day-sheet.js')).sheet()"));
        }
    }

    @Test
    void a_phone_revoked_after_its_token_ended_hands_in_what_both_its_clerks_wrote() {
        Server server = Server.sample();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk2").signal(false).many(1, 0)) {
            phone.page().evaluate("async () => (await import('/field/js/account.js')).signOut()");
            phone.signal(true).page().reload();
            phone.signIn("clerk").page()
                    .evaluate("async () => (await import('/field/js/wire.js')).call('DELETE', '/api/tokens/current')");
            Map<String, String> written = phone.many(3, 1).kept();
            String unreadable = unreadable(phone);
            phone.page().navigate("/field/#/outbox");
            phone.touch("立即上传").sees("登录已过期");
            Object device = phone.page().evaluate("async () => (await (await import('/field/js/device.js')).device()).id");
            api(server).post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.page().getByLabel("密码").fill("zhenan");
            phone.touch("登录").sees("还有 1 张单子没能交给县里").sees("导出未上传的单子");
            String held = api(server).get("admin", "/api/held-slips?size=200&place=" + Chain.TOWN).ok().toString();
            assertEquals(4, written.size());
            written.keySet().forEach(slip -> assertEquals(!slip.equals(unreadable), held.contains(slip), slip));
            assertEquals(null, phone.page().evaluate("async () => (await import('/field/js/store.js')).setting('lastTokens')"));
        }
    }

    /** Spoils the slip written last, so that the server cannot read it. @return its id */
    private static String unreadable(FieldPhone phone) {
        return (String) phone.page().evaluate("""
                async () => {
                    const [{slips}, {change}] = await Promise.all(['slips', 'store'].map(name => import(`/field/js/${name}.js`)));
                    const [{uuid}] = await slips();
                    await change('slips', uuid, slip => {
                        slip.priceReason = 'x'.repeat(201);
                    });
                    return uuid;
                }""");
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
            List<String> obstacles = new ArrayList<>(look(phone, "sign-in"));
            phone.signIn("clerk");
            for (boolean english : List.of(false, true)) {
                obstacles.addAll(look(phone, "today"));
                obstacles.addAll(lookAtWeighIn(phone, english));
                for (String view : List.of("slip/" + phone.kept().keySet().iterator().next(), "send", "outbox", "phone")) {
                    phone.page().navigate("/field/#/" + view);
                    obstacles.addAll(look(phone, view.replaceAll("/.*", "")));
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
        obstacles.addAll(look(phone, "who"));
        phone.touch(phone.page().locator("household-picker .row").first());
        obstacles.addAll(look(phone, "what"));
        phone.touch(phone.page().locator(".tile:has(img[src*=chestnut])"));
        obstacles.addAll(look(phone, "grade"));
        phone.touch(phone.page().locator("produce-picker .row").first());
        phone.type("21.5");
        obstacles.addAll(look(phone, "how-heavy"));
        phone.touch(phone.page().locator("number-pad .primary")).sees(english ? "Owed" : "应付");
        obstacles.addAll(look(phone, "agree"));
        phone.touch(phone.page().locator(".actions .primary")).sees(english ? "The slip is written" : "单已开好");
        return obstacles;
    }

    private static List<String> look(FieldPhone phone, String name) {
        List<String> obstacles = new ArrayList<>();
        String language = phone.page().locator("html").getAttribute("lang");
        for (int width : new int[] {Browser.SMALL_PHONE, Browser.PHONE, Browser.DESK}) {
            Browser.widen(phone.page(), width);
            Browser.shot(phone.page(), "field-" + name + "-" + language + "-" + width);
            Browser.obstacles(phone.page(), width == Browser.SMALL_PHONE)
                    .forEach(each -> obstacles.add(String.join(" ", name, language, String.valueOf(width), each)));
        }
        Browser.widen(phone.page(), Browser.SMALL_PHONE);
        return obstacles;
    }
}
