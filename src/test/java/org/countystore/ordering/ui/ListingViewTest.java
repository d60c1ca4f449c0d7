package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.ordering.Doubt;
import org.countystore.ordering.Doubting;
import org.countystore.ordering.Praise;
import org.countystore.ordering.Rating;
import org.countystore.ordering.RatingGoods;
import org.countystore.ordering.Stars;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.ReferencePrice;
import org.countystore.produce.WatchingMarkets;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;
import org.countystore.store.Provenance;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of one thing on sale")
class ListingViewTest {
    private final Browsing browsing = mock(Browsing.class);
    private final Carting carting = mock(Carting.class);
    private final WatchingMarkets markets = mock(WatchingMarkets.class);
    private final RatingGoods ratings = mock(RatingGoods.class);
    private final Doubting doubting = mock(Doubting.class);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        screens = Screens.of(ListingView.class, ShopView.class).with(Browsing.class, browsing).with(Carting.class, carting)
                .with(Locating.class, Goods.locating()).with(Cataloguing.class, Goods.cataloguing())
                .with(WatchingMarkets.class, markets).with(RatingGoods.class, ratings).with(Doubting.class, doubting);
        when(ratings.stars(any())).thenReturn(new Stars(0, 0));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private ListingView open(Offer offer) {
        when(browsing.offer(offer.listing().id())).thenReturn(offer);
        return screens.open(ListingView.class, ListingView.address(offer.listing().id()));
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void says_what_it_weighs_what_its_grade_means_and_where_it_comes_from() {
        String text = said(open(Goods.offer("高山香菇", 3280, 40)));
        List.of("净含量 250g", "一级菌盖 4 厘米以上依据 GB/T 38581-2020", "米粮镇 水峡村", "2027-03-01", "还有 40 份", "县检测站已放行")
                .forEach(fact -> assertTrue(text.contains(fact), fact + " in " + text));
    }

    @Test
    void leads_to_the_conformity_certificate_where_the_kind_needs_one() {
        assertTrue(said(open(Goods.offer("高山香菇", 3280, 40))).contains("合格证承诺达标合格证"));
        assertFalse(said(open(Goods.offer("高山香菇", 3280, 0))).contains("合格证"), "sold out, so no lot stands for it");
    }

    @Test
    void says_who_gets_what_of_the_price() {
        String text = said(open(Goods.offer("高山香菇", 3280, 40)));
        assertTrue(text.contains("您付的 ¥32.80,分给了谁") && text.contains("农户¥24.60 · 75%") && text.contains("县超市¥8.20 · 25%"), text);
    }

    @Test
    void leads_to_the_public_page_of_the_lot_that_is_sold_next() {
        ListingView view = open(Goods.offer("高山香菇", 3280, 40));
        Anchor journey = _get(view, Anchor.class, spec -> spec.withText("看它从哪一户来"));
        assertEquals("t/" + Goods.LOT, journey.getHref());
        assertTrue(journey.getElement().hasAttribute("router-ignore"));
    }

    @Test
    void puts_as_many_packs_into_the_cart_as_were_chosen() {
        Offer offer = Goods.offer("高山香菇", 3280, 40);
        Cart cart = Goods.cart(0, Goods.line(offer, 2));
        when(carting.add(any(), org.mockito.ArgumentMatchers.anyInt())).thenReturn(cart);
        ListingView view = open(offer);
        _click(_get(view, NativeButton.class, spec -> spec.withText("+")));
        _click(_get(view, Button.class, spec -> spec.withText("加入购物车")));
        verify(carting).add(offer.listing().id(), 2);
    }

    @Test
    void never_offers_more_packs_than_there_are() {
        ListingView view = open(Goods.offer("高山香菇", 3280, 2));
        NativeButton more = _get(view, NativeButton.class, spec -> spec.withText("+"));
        _click(more);
        assertTrue(!more.isEnabled());
    }

    @Test
    void offers_something_else_where_it_is_sold_out_or_off_sale() {
        for (Offer offer : List.of(Goods.offer("高山香菇", 3280, 0),
                Goods.offer(new ListingId(java.util.UUID.randomUUID()), "高山香菇", 3280, 9, false))) {
            ListingView view = open(offer);
            _assertNone(view, Button.class, spec -> spec.withText("马上买"));
            _assertNone(view, Button.class, spec -> spec.withText("加入购物车"));
            assertEquals(1, _find(view, Anchor.class, spec -> spec.withText("看同类商品")).size());
        }
    }

    @Test
    void says_so_where_there_is_no_such_thing() {
        when(browsing.offer(any())).thenThrow(Refused.notFound("listing", "x"));
        for (String id : List.of("00000000-0000-4000-8000-000000000000", "nonsense")) {
            ListingView view = screens.open(ListingView.class, "shop/listing/" + id);
            assertTrue(said(view).contains("没有找到这件商品"));
            assertEquals(1, _find(view, H1.class).size());
        }
    }

    private String page(Offer offer) {
        when(browsing.offer(offer.listing().id())).thenReturn(offer);
        return screens.open(ListingView.class, ListingView.address(offer.listing().id())).getElement().getTextRecursively();
    }

    @Test
    void says_from_which_villages_it_is_when_it_was_weighed_and_who_tested_it() {
        Place shuixia = mock(Place.class);
        when(shuixia.name()).thenReturn("水峡村");
        Place bayi = mock(Place.class);
        when(bayi.name()).thenReturn("八一村");
        when(browsing.provenance(any())).thenReturn(Optional.of(new Provenance(Goods.LOT, List.of(shuixia, bayi), 3, false,
                Optional.of(LocalDate.of(2026, 11, 17)), Optional.of(LocalDate.of(2026, 11, 18)),
                Optional.of(new Provenance.Test("快速检测", Optional.of("ZAJC-000123"),
                        LocalDateTime.of(2026, 11, 19, 9, 0), Optional.empty())), 48,
                new Money(86400))));
        String text = page(Goods.offer("高山香菇", 3280, 40));
        assertTrue(text.contains("米粮镇 水峡村、八一村"), text);
        assertTrue(text.contains("11月17日至11月18日"), text);
        assertTrue(text.contains("快速检测,2026-11-19") && text.contains("报告编号 ZAJC-000123"), text);
        assertTrue(text.contains("共 48 份,记在 3 户名下,应付农户 ¥864.00"), text);
    }

    @Test
    void puts_a_market_price_beside_its_own_for_the_same_weight() {
        ReferencePrice market = mock(ReferencePrice.class);
        when(market.perKilogram()).thenReturn(Money.yuan(140));
        when(market.source()).thenReturn("县城农贸市场");
        when(market.day()).thenReturn(LocalDate.of(2026, 11, 15));
        when(markets.of(any(), any())).thenReturn(Optional.of(market));
        String text = page(Goods.offer("高山香菇", 3280, 40));
        assertTrue(text.contains("我们卖¥32.80每公斤 ¥131.20市场参考¥35.00每公斤 ¥140.00"), text);
        assertTrue(text.contains("市场价来源:县城农贸市场,2026-11-15"), text);
    }

    @Test
    void tells_what_buyers_say_under_masked_names() {
        Rating rating = mock(Rating.class);
        when(rating.stars()).thenReturn(4);
        when(rating.text()).thenReturn("香气足");
        when(rating.writtenAt()).thenReturn(LocalDateTime.of(2026, 11, 20, 9, 0));
        when(ratings.stars(any())).thenReturn(new Stars(2, 9));
        when(ratings.of(any(ListingId.class), any())).thenReturn(new Listed<>(List.of(new Praise(rating, "陈*师")), Optional.empty()));
        String text = page(Goods.offer("高山香菇", 3280, 40));
        assertTrue(text.contains("4.5 分 · 2 条评价") && text.contains("陈*师 · 2026-11-20香气足"), text);
    }

    @Test
    void takes_a_reason_not_to_buy_and_thanks_for_it() {
        Offer offer = Goods.offer("高山香菇", 3280, 40);
        page(offer);
        _click(_find(NativeButton.class, spec -> spec.withClasses("pick")).get(0));
        _click(_get(Button.class, spec -> spec.withText("告诉县超市")));
        Doubting.Wish wish = new Doubting.Wish(offer.listing().id(), Doubt.Why.PRICE, "");
        verify(doubting).say(any(), eq(wish));
    }
}
