package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countystore.testing.Api;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.FieldPhone;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a phone wrote without a signal")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FieldSyncIT {
    private static final int FIFTY = 50;
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    /** Midnight may pass between two looks. */
    private static final LocalDate FIRST_DAY = LocalDate.now(COUNTY);
    private static final int HOUSEHOLDS = 40;
    private static final OffsetDateTime WEIGHED = OffsetDateTime.now().minusMinutes(5).withNano(0);
    private static Browser browser;
    /** Of its own: so many slips are in the way of whoever looks for one on a page. */
    private static Server server;
    @TempDir
    Path memory;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        server = Server.ownSample().start();
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    /** What the server has since the first test began, by the ids of the slips, one row for each time it has it. */
    private static Map<String, List<String>> onServer() {
        Map<String, List<String>> slips = new TreeMap<>();
        FIRST_DAY.datesUntil(LocalDate.now(COUNTY).plusDays(1)).forEach(day -> addDay(day, slips));
        return slips;
    }

    private static void addDay(LocalDate day, Map<String, List<String>> slips) {
        String after = "";
        do {
            JsonNode page = server.api().get("clerk", "/api/purchases?size=200&place=" + Chain.VILLAGE + "&day=" + day + after).ok();
            page.get("items").forEach(each -> slips.computeIfAbsent(each.get("uuid").asText(), id -> new ArrayList<>())
                    .add(each.get("slip").asText() + " " + each.get("netGrams") + " g " + each.get("fen") + " fen"));
            after = page.path("next").isTextual() ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
    }

    /** Each slip of the phone is on the server once, with the same number, grams and fen; and nothing else came. */
    private static void assertSame(Map<String, String> kept, Map<String, List<String>> before) {
        Map<String, List<String>> wanted = new TreeMap<>(before);
        kept.forEach((id, facts) -> wanted.put(id, List.of(facts)));
        assertEquals(wanted, onServer());
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

    @Test
    void fifty_slips_written_without_a_signal_arrive_once_each_after_the_phone_was_off() {
        Map<String, List<String>> before = onServer();
        Map<String, String> written;
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            phone.weighIn("0001", "21.5");
            phone.page().navigate("/field/");
            phone.weighIn("0002", "23");
            written = phone.waits(2).many(FIFTY - 2, 2).kept();
            phone.page().navigate("/field/");
            phone.waits(FIFTY);
        }
        assertEquals(before, onServer(), "nothing came yet");
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signal(true).sendsAll()) {
            assertEquals(FIFTY, written.size());
            assertEquals(written, phone.kept(), "numbers, grams and fen stay as they were without a signal");
            assertSame(written, before);
        }
        for (String slip : written.keySet()) {
            assertTrue(server.api().get("clerk", "/api/purchases/" + slip + "/photos").raw().body().contains("\"photo\""), slip);
        }
    }

    @Test
    void fifty_slips_arrive_once_each_although_the_server_is_killed_while_it_takes_them() {
        Map<String, List<String>> before = onServer();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false)) {
            Map<String, String> written = phone.many(FIFTY, 0).kept();
            phone.signal(true);
            phone.page().waitForFunction("() => !document.querySelector('.unsent').innerText.trim().startsWith('50 ')");
            server.kill();
            phone.page().locator(".unsent").click();
            phone.sees("没有信号,都已存本机");
            server.start();
            phone.page().reload();
            assertSame(phone.sendsAll().kept(), before);
            assertEquals(written, phone.kept());
        }
    }

    @Test
    void what_somebody_else_answers_on_the_way_refuses_nothing() {
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false).many(1, 0)) {
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
        Map<String, List<String>> before = onServer();
        try (FieldPhone one = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false);
                FieldPhone two = FieldPhone.of(browser, server, other).signIn("clerk").signal(false)) {
            Map<String, String> written = new TreeMap<>(one.many(FIFTY / 2, 0).kept());
            written.putAll(two.many(FIFTY / 2, 0).kept());
            one.signal(true);
            two.signal(true);
            one.sendsAll();
            two.sendsAll();
            assertEquals(FIFTY, written.size());
            assertSame(written, before);
        }
    }

    @Test
    void a_refused_slip_says_what_to_do_and_is_written_anew_under_a_new_id() {
        Map<String, List<String>> before = onServer();
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
            assertEquals(before.size() + 1, onServer().size());
            assertTrue(!onServer().containsKey(refused), refused);
            phone.page().evaluate("async () => (await import('/field/js/slips.js')).dropOld(Date.now() + 31 * 86_400_000)");
            assertEquals(Map.of(), phone.kept(), "after a month neither need stay");
        }
    }

    @Test
    void an_ended_token_loses_nothing_and_asks_for_the_password_again() {
        Map<String, List<String>> before = onServer();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk")) {
            phone.page().evaluate("async () => (await import('/field/js/wire.js')).call('DELETE', '/api/tokens/current')");
            Map<String, String> written = phone.many(3, 0).kept();
            phone.page().navigate("/field/#/outbox");
            phone.sees("3 条未上传").touch("立即上传").sees("登录已过期");
            assertEquals(before, onServer());
            Locator password = phone.page().getByLabel("密码");
            password.fill("mistyped");
            phone.touch("登录").sees("账号或密码不对");
            assertThat(password).isFocused();
            password.fill("zhenan");
            phone.page().evaluate("() => dispatchEvent(new Event('online'))");
            assertThat(password).hasValue("zhenan");
            phone.page().waitForTimeout(500);
            assertThat(password).hasValue("zhenan");
            phone.touch("登录").sendsAll();
            assertSame(written, before);
        }
    }

    @Test
    void a_revoked_phone_hands_in_what_it_did_not_send_and_forgets_the_village() {
        Map<String, List<String>> before = onServer();
        try (FieldPhone phone = FieldPhone.of(browser, server, memory).signIn("clerk").signal(false).many(3, 0)) {
            buyTooDear(phone);
            Map<String, String> written = phone.kept();
            Object device = phone.page().evaluate("async () => (await (await import('/field/js/device.js')).device()).id");
            server.api().post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.signal(true).sees("县里已停用这台手机").sees("密码");
            String held = server.api().get("admin", "/api/held-slips?size=200&place=" + Chain.VILLAGE).ok().toString();
            written.keySet().forEach(slip -> assertTrue(held.contains(slip), slip));
            assertTrue(held.contains("\"paidInCash\":true"), "the county hears what the household was paid");
            assertEquals(before, onServer(), "they wait for the county's word");
            assertEquals(null, phone.page().evaluate("async () => (await import('/field/js/day-sheet.js')).sheet()"));
        }
    }

    @Test
    void a_phone_revoked_after_its_token_ended_hands_in_what_both_its_clerks_wrote() {
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
            server.api().post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.page().getByLabel("密码").fill("zhenan");
            phone.touch("登录").sees("还有 1 张单子没能交给县里").sees("导出未上传的单子");
            String held = server.api().get("admin", "/api/held-slips?size=200&place=" + Chain.TOWN).ok().toString();
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

    /** Last, for it leaves the village with thousands. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_season_of_slips_comes_in_calls_of_two_thousand_at_most_and_once_however_often_it_is_sent() {
        Api api = server.api();
        List<UUID> last = ids(1_000);
        assertEquals(413, sync(api, ids(2_001)).status());
        assertEquals(2_000, outcomes(api, ids(2_000), "created"));
        assertEquals(2_000, outcomes(api, ids(2_000), "created"));
        assertEquals(1_000, outcomes(api, last, "created"));
        assertEquals(1_000, outcomes(api, last, "known"), "sent again after a lost answer");
        assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static long outcomes(Api api, List<UUID> ids, String wanted) {
        return sync(api, ids).ok().get("items").findValuesAsText("outcome").stream().filter(wanted::equals).count();
    }

    /** A kilo of chestnuts each, from forty households in turn. */
    private static Api.Answer sync(Api api, List<UUID> ids) {
        return api.post("clerk", "/api/purchases/sync", IntStream.range(0, ids.size()).mapToObj(i -> """
                {"uuid":"%s","household":"%s-%04d","produce":"chestnut","grade":"1","grossGrams":1500,"tareGrams":500,\
                "fenPerKilogram":1200,"occurredAt":"%s"}""".formatted(ids.get(i), Chain.VILLAGE, 1 + i % HOUSEHOLDS, WEIGHED))
                .collect(Collectors.joining(",", "[", "]")));
    }
}
