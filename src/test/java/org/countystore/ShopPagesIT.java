package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

@DisplayName("The love shop's pages on a phone without a signal")
class ShopPagesIT {
    private static final String PIN = "2468";
    /** The card with the most points on it. */
    private static final String RICHEST = """
            async () => (await (await import('/field/js/shop-sheet.js')).shopSheet()).cards.sort((a, b) => b.points - a.points)[0].card""";
    /** A county of the browser's own, because only the county's key signs for it. */
    private static final String STATEMENTS = """
            async () => {
                const {readCard} = await import('/field/js/shop-sheet.js');
                const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
                const hex = bytes => Array.from(new Uint8Array(bytes), each => each.toString(16).padStart(2, '0')).join('').toUpperCase();
                const sheet = {village: {code: '611025104206'}, cards: [], barred: [], statementKey:
                    btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))))};
                const before = 'ZA1/611025104206/186/261122/', card = '471108154249';
                const sign = async text => hex(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text)));
                const good = `${before}${await sign(before + card)}/${card}`;
                const other = 'ZA1/611025104203/186/261122/';
                const said = async (code, on = sheet) => JSON.stringify(await readCard(on, code));
                return [await said(good), await said(good.replace('/186/', '/187/')), await said(good.toLowerCase()),
                    await said(`${other}${await sign(other + card)}/${card}`), await said(good, {...sheet, barred: [card]}),
                    await said(card), await said('4711')];
            }""";
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

    /** Each test comes with a phone of its own. */
    private static FieldPhone keeper(Path memory) {
        api().put("admin", "/api/shops/" + Chain.VILLAGE + "/offline-limits",
                "{\"cardPoints\":30,\"shopPoints\":300,\"phones\":10,\"days\":7}").ok();
        return FieldPhone.of(browser, Server.sample(), memory).signIn("keeper", "查卡");
    }

    private static void find(FieldPhone phone, String card) {
        phone.page().locator("#card").fill(card);
        phone.touch("查卡");
    }

    private static FieldPhone salt(FieldPhone phone) {
        return phone.touch(phone.page().locator(".tile", new Page.LocatorOptions().setHasText("食盐")).first());
    }

    private static void pin(FieldPhone phone, String pin) {
        phone.touch("下一步").type(pin).touch("确认兑换");
    }

    /** All that is on the card, but for less than a packet of salt. */
    private static void spendOnline(String card) {
        long left = api().get("keeper", "/api/cards/" + card).ok().get("points").asLong();
        JsonNode salt = api().get("keeper", "/api/shops/" + Chain.VILLAGE + "/goods").ok().get("items").get(0);
        api().put("keeper", "/api/redemptions/" + UUID.randomUUID(), "{\"card\":\"" + card + "\",\"pin\":\"" + PIN + "\",\"place\":\""
                + Chain.VILLAGE + "\",\"lines\":[{\"goods\":\"" + salt.get("goods").asText() + "\",\"quantity\":"
                + left / salt.get("points").asLong() + "}]}").ok();
    }

    @Test
    void goods_go_out_once_and_what_the_card_does_not_cover_is_owed_in_words() {
        try (FieldPhone phone = keeper(memory)) {
            String card = (String) phone.page().evaluate(RICHEST);
            phone.signal(false);
            find(phone, card);
            salt(phone);
            salt(phone);
            pin(phone, PIN);
            phone.sees("已存本机").sees("没有网络也可以给货").waits(1);
            phone.page().navigate("/field/");
            phone.waits(1).sees("今天换出的");
            spendOnline(card);
            phone.signal(true).sendsAll();
            phone.page().locator(".slip-row").first().click();
            phone.sees("县里已经入账").sees("分先欠着");
            long owed = api().get("keeper", "/api/cards/" + card).ok().get("owed").asLong();
            assertTrue(owed > 0, owed + " owed");
            JsonNode proof = api().post("auditor", "/api/proof", "").ok();
            assertTrue(proof.get("balanced").asBoolean(), proof.toString());
        }
    }

    @Test
    void what_a_locked_out_phone_handed_out_is_booked_and_not_lost() {
        try (FieldPhone phone = keeper(memory).signal(false)) {
            find(phone, (String) phone.page().evaluate(RICHEST));
            salt(phone);
            pin(phone, PIN);
            phone.waits(1);
            Object handed = phone.page().evaluate("async () => (await (await import('/field/js/redemptions.js')).redemptions())[0].uuid");
            Object device = phone.page().evaluate("async () => (await (await import('/field/js/device.js')).device()).id");
            api().post("admin", "/api/devices/" + device + "/revocation", "").ok();
            phone.signal(true).sees("县里已停用这台手机").sees("密码");
            assertEquals("DONE", api().get("keeper", "/api/redemptions/" + handed).ok().get("state").asText());
            assertEquals(null, phone.page().evaluate("async () => (await import('/field/js/shop-sheet.js')).shopSheet()"));
        }
    }

    @Test
    void a_wrong_pin_is_told_and_asked_for_again() {
        try (FieldPhone phone = keeper(memory)) {
            String card = (String) phone.page().evaluate(RICHEST);
            find(phone, card);
            salt(phone);
            pin(phone, "1111");
            phone.sees("密码不对").sees("货还没给的先别给").touch("请持卡人重新输密码").type(PIN).touch("确认兑换").sees("县里已经入账").sendsAll();
        }
    }

    @Test
    void a_card_that_is_on_no_list_is_believed_as_far_as_the_county_signed_it() {
        try (FieldPhone phone = keeper(memory)) {
            assertEquals(List.of("{\"card\":\"471108154249\",\"points\":186,\"owed\":0}", "{\"fault\":\"till.forged\"}",
                    "{\"fault\":\"till.no_number\"}", "{\"fault\":\"till.other_village\"}", "{\"fault\":\"till.barred\"}",
                    "{\"fault\":\"till.unknown\"}", "{\"fault\":\"till.no_number\"}"), phone.page().evaluate(STATEMENTS));
        }
    }

    @Test
    void every_page_is_read_and_used_without_obstacles() {
        try (FieldPhone phone = keeper(memory)) {
            List<String> obstacles = new ArrayList<>();
            for (boolean english : List.of(false, true)) {
                phone.page().navigate("/field/#/till");
                phone.page().reload();
                obstacles.addAll(phone.look("shop", "till"));
                phone.page().locator("#card").fill((String) phone.page().evaluate(RICHEST));
                phone.page().locator("form button").click();
                phone.touch(phone.page().locator(".tile").first());
                obstacles.addAll(phone.look("shop", "goods"));
                phone.touch(phone.page().locator(".actions .primary"));
                obstacles.addAll(phone.look("shop", "pin"));
                phone.type(PIN).touch(phone.page().locator("number-pad .primary")).sees(english ? "booked" : "入账");
                obstacles.addAll(phone.look("shop", "handed"));
                for (String view : List.of("outbox", "phone")) {
                    phone.page().navigate("/field/#/" + view);
                    obstacles.addAll(phone.look("shop", view));
                }
                phone.page().locator("header .plain").click();
            }
            assertEquals(List.of(), obstacles);
        }
    }
}
