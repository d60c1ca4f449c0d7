package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

@DisplayName("A group head's pages on a phone without a signal")
class DeedPagesIT {
    private static final String WAITING = """
            async () => (await (await import('/field/js/deeds.js')).deeds()).filter(each => each.state === 'confirmed').map(each => each.uuid)""";
    /** Changes what waits, as a phone with a wrong date or an old list would have written it. */
    private static final String ALTER = """
            async ([uuid, change]) => {
                const {change: alter} = await import('/field/js/store.js');
                await alter('deeds', uuid, it => Object.assign(it, JSON.parse(change)));
            }""";
    private static final String PHOTOS = "async () => (await (await import('/field/js/store.js')).all('photos')).length";
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

    private static Api api() {
        return Server.sample().api();
    }

    private static FieldPhone head(Path memory) {
        return FieldPhone.of(browser, Server.sample(), memory).signIn("head", "报一件好事");
    }

    private static Locator row(FieldPhone phone, int n) {
        return phone.page().locator("main.propose .list .row").nth(n);
    }

    /** Public labour, under the first rule of it. */
    private static FieldPhone begin(FieldPhone phone, int household) {
        phone.page().navigate("/field/#/deeds");
        phone.touch("报一件好事").touch(row(phone, household));
        return phone.touch("公益劳动").touch(row(phone, 0));
    }

    private static void propose(FieldPhone phone, int household, int photos) {
        Path picture = Browser.shot(begin(phone, household).page(), "deed-scene");
        for (int n = 1; n <= photos; n++) {
            phone.page().locator("label.choice input").setInputFiles(picture);
            assertThat(phone.page().locator(".choice.taken")).hasCount(n);
        }
        phone.touch("提交").sees("记下了");
    }

    @SuppressWarnings("unchecked")
    private static List<String> waiting(FieldPhone phone) {
        return (List<String>) phone.page().evaluate(WAITING);
    }

    private static Set<String> onServer() {
        Set<String> deeds = new TreeSet<>();
        api().get("head", "/api/deeds?size=200&place=" + Chain.VILLAGE).ok().get("items").forEach(each -> deeds.add(each.get("uuid").asText()));
        return deeds;
    }

    private static String state(String deed) {
        for (JsonNode each : api().get("head", "/api/deeds?size=200&place=" + Chain.VILLAGE).ok().get("items")) {
            if (each.get("uuid").asText().equals(deed)) {
                return each.get("state").asText();
            }
        }
        return "NONE";
    }

    @Test
    void deeds_with_photos_outlast_the_dark_a_closed_browser_and_a_lost_answer_and_are_there_once() {
        Set<String> before = onServer();
        List<String> written;
        try (FieldPhone phone = head(memory).signal(false)) {
            propose(phone, 0, 2);
            propose(phone, 1, 0);
            propose(phone, 2, 1);
            phone.waits(3);
            written = waiting(phone);
        }
        try (FieldPhone phone = FieldPhone.of(browser, Server.sample(), memory)) {
            phone.signal(false).page().navigate("/field/#/deeds");
            phone.waits(3).sees("修路、清渠等公益劳动");
            phone.page().context().route("**/api/deeds/sync", route -> {
                route.fetch();
                route.abort();
            });
            phone.signal(true).page().navigate("/field/#/outbox");
            phone.page().reload();
            phone.sees("没有信号");
            phone.page().context().unroute("**/api/deeds/sync");
            phone.page().reload();
            phone.sendsAll();
            Set<String> now = onServer();
            assertTrue(now.containsAll(written), now + " " + written);
            assertEquals(before.size() + 3, now.size());
            assertEquals(0, phone.page().evaluate(PHOTOS), "photos go once they are sent");
        }
    }

    @Test
    void what_the_county_does_not_take_is_told_in_plain_words_and_mended() {
        try (FieldPhone phone = head(memory).signal(false)) {
            propose(phone, 3, 1);
            String ahead = waiting(phone).get(0);
            phone.page().evaluate(ALTER, List.of(ahead, "{\"day\":\"2099-01-01\"}"));
            propose(phone, 4, 0);
            String moved = waiting(phone).get(0);
            String foreign = api().get("clerk", "/api/households?size=200&place=" + Chain.VILLAGE).ok().get("items").get(20).get("code").asText();
            phone.page().evaluate(ALTER, List.of(moved, "{\"household\":\"" + foreign + "\"}"));
            phone.signal(true).sees("2 条被退回");
            phone.page().navigate("/field/#/deed/" + moved);
            phone.sees("不归您这个组").sees("那一组的户长").touch("不再处理").sees("不再处理");
            phone.page().navigate("/field/#/deed/" + ahead);
            phone.sees("不能申报今天以后的事").sees("手机日期调准").touch("改了再报").sees("不能报今天以后的事");
            assertThat(phone.page().locator(".choice.taken")).hasCount(1);
            phone.touch("提交").sees("不能报今天以后的事");
            phone.touch("今天").touch("提交").sees("县里已经收到").sendsAll();
            assertFalse(onServer().contains(ahead));
        }
    }

    @Test
    void a_deed_is_taken_back_before_it_was_sent_and_afterwards() {
        try (FieldPhone phone = head(memory).signal(false)) {
            propose(phone, 5, 1);
            String never = waiting(phone).get(0);
            phone.touch("撤回").touch(phone.page().locator("dialog .danger")).sees("不参加评议").sendsAll();
            propose(phone, 5, 0);
            String sent = waiting(phone).get(0);
            phone.signal(true).sees("县里已经收到").sendsAll().signal(false);
            phone.touch("撤回").touch(phone.page().locator("dialog .danger")).sees("联网后自动撤回");
            assertEquals("PROPOSED", state(sent));
            phone.signal(true).sees("不参加评议").sendsAll();
            assertEquals(List.of("NONE", "WITHDRAWN"), List.of(state(never), state(sent)));
            assertEquals(0, phone.page().evaluate(PHOTOS));
        }
    }

    @Test
    void a_deed_waits_with_photos_beyond_the_days_number_and_goes_without_one_that_cannot_be_read() {
        try (FieldPhone phone = head(memory).signal(false)) {
            propose(phone, 9, 1);
            String full = waiting(phone).get(0);
            phone.page().context().route("**/api/photos/*", route -> answer(route, 409, "TOO_MANY_PHOTOS", "请明天再传"));
            phone.signal(true).page().reload();
            phone.sees("照片明天再传").sees("请明天再传").waits(1);
            assertEquals("NONE", state(full));
            phone.page().context().route("**/api/photos/*", route -> answer(route, 422, "INVALID", "这不是图片"));
            phone.page().reload();
            phone.sees("有一张照片县里读不了").sendsAll();
            assertEquals("PROPOSED", state(full));
        }
    }

    private static void answer(Route route, int status, String reason, String detail) {
        route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/problem+json")
                .setBody("{\"status\":" + status + ",\"reason\":\"" + reason + "\",\"detail\":\"" + detail + "\",\"errors\":[]}"));
    }

    @Test
    void deeds_wait_for_the_password_when_the_token_has_ended() {
        try (FieldPhone phone = head(memory)) {
            phone.page().evaluate("async () => (await import('/field/js/wire.js')).call('DELETE', '/api/tokens/current')");
            propose(phone, 6, 0);
            String waits = waiting(phone).get(0);
            phone.page().navigate("/field/#/outbox");
            phone.sees("登录已过期").page().getByLabel("密码").fill("zhenan");
            phone.touch("登录").sendsAll();
            assertEquals("PROPOSED", state(waits));
        }
    }

    @Test
    void a_locked_out_phone_forgets_the_group_and_counts_what_it_could_not_send() {
        try (FieldPhone phone = head(memory).signal(false)) {
            propose(phone, 8, 0);
            String written = waiting(phone).get(0);
            Object device = phone.page().evaluate("async () => (await (await import('/field/js/device.js')).device()).id");
            api().post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.signal(true).sees("还有 1 张单子没能交给县里").sees("导出未上传的单子");
            assertEquals(List.of(written), waiting(phone), "it is there to be exported");
            assertEquals(null, phone.page().evaluate("async () => (await import('/field/js/group-sheet.js')).groupSheet()"));
            assertEquals("NONE", state(written));
        }
    }

    @Test
    void every_page_is_read_and_used_without_obstacles() {
        try (FieldPhone phone = head(memory)) {
            List<String> obstacles = new ArrayList<>();
            for (int n = 0; n < 2; n++) {
                phone.page().navigate("/field/#/deeds");
                phone.page().reload();
                obstacles.addAll(phone.look("deed", "deeds"));
                phone.touch(phone.page().locator(".btn.huge"));
                obstacles.addAll(phone.look("deed", "who"));
                phone.touch(row(phone, 7));
                phone.touch(phone.page().locator(".choices.pair .choice").nth(1));
                obstacles.addAll(phone.look("deed", "what"));
                phone.touch(row(phone, 0)).page().locator("label.choice input").setInputFiles(Browser.shot(phone.page(), "deed-scene"));
                assertThat(phone.page().locator(".choice.taken")).hasCount(1);
                obstacles.addAll(phone.look("deed", "tell"));
                phone.touch(phone.page().locator(".actions .primary"));
                phone.page().locator(".where-is").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
                obstacles.addAll(phone.look("deed", "deed"));
                for (String view : List.of("outbox", "phone")) {
                    phone.page().navigate("/field/#/" + view);
                    obstacles.addAll(phone.look("deed", view));
                }
                phone.page().locator("header .plain").click();
            }
            assertEquals(List.of(), obstacles);
        }
    }
}
