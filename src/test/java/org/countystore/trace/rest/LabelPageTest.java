package org.countystore.trace.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.countystore.household.Household;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Harvest;
import org.countystore.lot.Lineage;
import org.countystore.lot.LotBook;
import org.countystore.lot.Made;
import org.countystore.lot.Quality;
import org.countystore.lot.Taken;
import org.countystore.produce.Catalogue;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.trace.Tracing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@DisplayName("The page behind a label")
class LabelPageTest {
    private static Season season;
    private static Household seller;
    private static LotCode packed;
    private static SkuCode sku;

    /** What a telephone gets. */
    private record Got(int status, String html) {
    }

    @BeforeAll
    static void pack() {
        season = Season.on(Database.DERBY);
        sku = season.shop.sku();
        seller = season.household(Callers.VILLAGE, true);
        LotCode basket = season.buy(seller, 10_000).lotCode();
        packed = season.delivered(season.tested(List.of(basket)), sku, 5);
        season.shop.listed(sku, new Money(1_250));
    }

    @AfterAll
    static void close() {
        season.close();
    }

    private static Got get(String path, String lang) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(path);
        when(request.getContextPath()).thenReturn("");
        when(request.getParameter("lang")).thenReturn(lang);
        HttpServletResponse response = mock(HttpServletResponse.class);
        AtomicInteger status = new AtomicInteger();
        doAnswer(call -> {
            status.set(call.getArgument(0));
            return null;
        }).when(response).setStatus(anyInt());
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(new Paper(html));
        LabelPage page = new LabelPage();
        page.tracing = season.live.desk(Tracing.class);
        page.printer = season.live.get(LabelPrinter.class);
        page.doGet(request, response);
        return new Got(status.get(), html.toString(StandardCharsets.UTF_8));
    }

    private static final class Paper extends ServletOutputStream {
        private final ByteArrayOutputStream html;

        Paper(ByteArrayOutputStream html) {
            this.html = html;
        }

        @Override
        public void write(int letter) {
            html.write(letter);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
        }
    }

    @Test
    void tells_where_the_pack_comes_from_in_both_languages_without_a_script() throws IOException {
        Got chinese = get("/t/" + packed, "zh");
        Got english = get("/t/" + packed.value().toLowerCase() + "/5", "en");
        assertEquals(200, chinese.status());
        assertTrue(chinese.html().contains("lang=\"zh-CN\"") && chinese.html().contains("水峡村") && chinese.html().contains(packed.value()));
        assertTrue(chinese.html().contains("承诺主体") && chinese.html().contains("分拣站"), chinese.html());
        assertEquals(200, english.status());
        assertTrue(english.html().contains("lang=\"en\"") && english.html().contains("Chestnut"));
        assertFalse((chinese.html() + english.html()).contains("<script"));
    }

    @Test
    void says_where_the_way_is_cut_after_five_hundred_lots() throws IOException {
        LotCode few = mixed(3);
        LotCode many = mixed(Lineage.MOST);
        assertFalse(get("/t/" + few, "zh").html().contains("步骤只列出一部分"));
        String html = get("/t/" + many, "zh").html();
        assertTrue(html.contains("步骤只列出一部分"));
        assertTrue(html.length() < 60_000, "as light as any");
    }

    /** Of so many baskets of one household. */
    private static LotCode mixed(int baskets) {
        return season.live.inTransaction(() -> {
            LotBook book = season.live.get(LotBook.class);
            List<Taken> taken = Stream.generate(() -> book.receive(UUID.randomUUID(), new Harvest(Shop.CHESTNUT, Shop.FIRST, new Weight(100),
                    Callers.VILLAGE, seller.id(), new Money(120), LocalDateTime.of(2026, 11, 1, 9, 0))))
                    .limit(baskets).map(lot -> new Taken(lot.id(), lot.weight())).toList();
            return book.transform(UUID.randomUUID(), "SORTED", taken, List.of(new Made(Shop.FIRST, new Weight(100L * baskets))), Weight.ZERO,
                    Callers.VILLAGE).get(0).code();
        });
    }

    @Test
    void names_no_household_in_any_way() throws IOException {
        String html = get("/t/" + packed, "zh").html();
        for (String secret : new String[] {seller.headName(), seller.maskedHead(), seller.code()}) {
            assertFalse(html.contains(secret), secret);
        }
    }

    @Test
    void says_whether_the_pack_may_be_eaten() throws IOException {
        LotCode basket = season.buy(season.household(Callers.VILLAGE, true), 10_000).lotCode();
        LotCode graded = season.tested(List.of(basket));
        SkuCode fresh = season.shop.sku();
        LotCode pack = season.delivered(graded, fresh, 5);
        season.shop.listed(fresh, new Money(1_250));
        LocalDateTime now = season.live.now();
        assertTrue(get("/t/" + basket, "zh").html().contains("等待检测"));
        String good = get("/t/" + pack, "zh").html();
        assertTrue(good.contains("有效") && good.contains("/shop/listing/"));
        season.live.setTo(season.live.now().plusYears(1));
        assertTrue(get("/t/" + pack, "zh").html().contains("已过保质期"));
        season.live.setTo(now);
        season.test(pack, Quality.QUARANTINED);
        String recalled = get("/t/" + pack, "zh").html();
        assertTrue(recalled.contains("已停售召回") && recalled.contains("请勿食用"));
        assertFalse(recalled.contains("<b class=\"state\">有效</b>") || recalled.contains("/shop/listing/"));
    }

    @Test
    void is_reached_by_the_digital_link_of_its_goods_and_its_lot() throws IOException {
        String gtin = season.live.inTransaction(() -> season.live.get(Catalogue.class).sku(sku)).gtin().toString();
        assertEquals(200, get("/01/" + gtin + "/10/" + packed, "zh").status());
        assertEquals(404, get("/01/06900009999992/10/" + packed, "zh").status());
        assertEquals(404, get("/01/" + gtin + "/10/" + packed + "/21/6", "zh").status());
        Got pack = get("/01/" + gtin + "/10/" + packed + "/21/5", "zh");
        assertEquals(200, pack.status());
        assertEquals(get("/t/" + packed + "/5", "zh").html(), pack.html());
    }

    @Test
    void is_light_enough_for_one_bar_of_signal() throws IOException {
        int bytes = get("/t/" + packed + "/5", "zh").html().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 60_000, bytes + " bytes");
    }

    @Test
    void says_plainly_that_a_code_is_not_from_here() throws IOException {
        for (String path : new String[] {"/t/ZZZZZZZZZZZZ", "/t/", "/t/" + packed + "/6", "/t/" + packed + "/0", "/t/%3Cscript%3E",
                "/01/1/10/" + packed}) {
            Got got = get(path, "zh");
            assertEquals(404, got.status(), path);
            assertTrue(got.html().contains("lang=\"zh-CN\"") && !got.html().contains("%3Cscript"), path);
        }
    }
}
