package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Overview;
import org.countystore.allowance.Spending;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.ordering.BuyingAgain;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.ordering.MakingGood;
import org.countystore.pairing.KeepingPairings;
import org.countystore.pairing.Pair;
import org.countystore.pairing.Pairing;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.store.Browsing;
import org.countystore.store.Narrowing;
import org.countystore.store.Offer;
import org.countystore.store.Search;
import org.countystore.store.Sort;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.countystore.kernel.ui.MoneyField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@DisplayName("The buyer's home")
class ShopViewTest {
    private final Browsing browsing = mock(Browsing.class);
    private final Carting carting = mock(Carting.class);
    private final Spending spending = mock(Spending.class);
    private final KeepingPairings pairings = mock(KeepingPairings.class);
    private final BuyingAgain again = mock(BuyingAgain.class);
    private final MakingGood good = mock(MakingGood.class);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        screens = Screens.of(ShopView.class, ListingView.class).with(Browsing.class, browsing).with(Carting.class, carting)
                .with(Spending.class, spending).with(Locating.class, Goods.locating()).with(Cataloguing.class, Goods.cataloguing())
                .with(KeepingPairings.class, pairings).with(BuyingAgain.class, again).with(MakingGood.class, good);
        when(spending.overview()).thenReturn(new Overview(AllowanceState.none(2026), List.of(), List.of()));
        onSale(Goods.offer("高山香菇", 3280, 40));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private void onSale(Offer... offers) {
        when(browsing.list(any())).thenReturn(new Listed<>(List.of(offers), Optional.empty()));
    }

    private Search searched() {
        ArgumentCaptor<Search> search = ArgumentCaptor.forClass(Search.class);
        verify(browsing, atLeastOnce()).list(search.capture());
        return search.getValue();
    }

    private static String said(ShopView view) {
        return Screens.said(view);
    }

    @Test
    void offers_what_is_in_season_boxes_what_the_own_paired_villages_sell_and_what_was_bought_before() {
        Pair pair = new Pair(mock(Pairing.class), "611025104206-001", "张*山", "米粮镇 水峡村", "buyer001", "陈老师");
        when(pairings.mine()).thenReturn(List.of(pair));
        List<Offer> bought = List.of(Goods.offer("水峡板栗", 1800, 40));
        when(again.goods()).thenReturn(bought);
        ShopView home = screens.open(ShopView.class, "shop");
        List<String> heads = _find(home, H2.class).stream().map(H2::getText).limit(4).toList();
        assertEquals(List.of("当季新鲜", "节日礼盒", "我结对的村", "买过的"), heads);
        String text = said(home);
        assertTrue(text.contains("您结对的农户:米粮镇 水峡村 张*山"), text);
        List<String> ways = _find(home, Anchor.class, spec -> spec.withClasses("more-link")).stream().map(Anchor::getHref).toList();
        assertEquals(2, ways.stream().filter(way -> way.contains("season=1") || way.contains("paired=1")).count(), ways.toString());
    }

    @Test
    void says_how_many_orders_came_up_short_and_leads_to_them() {
        assertTrue(!said(screens.open(ShopView.class, "shop")).contains("缺货"));
        when(good.countMine()).thenReturn(2L);
        ShopView home = screens.open(ShopView.class, "shop?page=again");
        assertTrue(said(home).contains("您有 2 个订单预售缺货"), said(home));
        assertEquals("orders?state=paid", _get(home, Anchor.class, spec -> spec.withText("去看看")).getHref());
    }

    @Test
    void shows_no_empty_rows() {
        onSale();
        assertEquals(0, _find(screens.open(ShopView.class, "shop"), ShopRow.class).size());
    }

    @Test
    void shows_each_thing_with_its_weight_village_grade_and_price() {
        String text = said(screens.open(ShopView.class, "shop"));
        assertTrue(text.contains("高山香菇250g · 水峡村一级检测合格¥32.80已售128"), text);
    }

    @Test
    void searches_what_its_address_says() {
        String text = said(screens.open(ShopView.class, "shop?category=fungi&place=611025104&q=香菇&sort=cheap"));
        Search search = searched();
        assertEquals(Optional.of(Category.FUNGI), search.by().category());
        assertEquals(Optional.of(Goods.TOWN), search.by().origin());
        assertEquals("香菇", search.words());
        assertEquals(Sort.CHEAP, search.sort());
        assertFalse(text.contains("今年还可用"), "the goods come first");
    }

    @Test
    void shows_everything_where_an_address_makes_no_sense() {
        screens.open(ShopView.class, "shop?category=cars&place=Paris&sort=luck&from=much&to=-1");
        assertEquals(new Search(Narrowing.NONE, "", Sort.NEW, searched().page()), searched());
    }

    @Test
    void narrows_down_by_everything_that_its_address_says() {
        screens.open(ShopView.class, "shop?category=fungi&kind=shiitake&place=611025104206&from=10&to=32.8&season=1&paired=1");
        assertEquals(new Narrowing(Optional.of(Category.FUNGI), Optional.of(Goods.SHIITAKE), Optional.of(Goods.VILLAGE),
                Optional.of(Money.yuan(10)),
                Optional.of(new Money(3280)), true, true, false), searched().by());
    }

    @Test
    void counts_in_the_sheet_before_it_goes_there() {
        when(browsing.count(any())).thenReturn(7);
        screens.open(ShopView.class, "shop?category=fungi&q=香菇");
        _click(_get(NativeButton.class, spec -> spec.withClasses("opens-sheet")));
        _click(_get(NativeButton.class, spec -> spec.withText("当季新鲜")));
        assertFalse(Screens.address().contains("season"), "it waits for the other choices");
        _click(_get(Button.class, spec -> spec.withText("查看 7 件")));
        assertTrue(Screens.address().contains("season=1") && Screens.address().contains("category=fungi"), Screens.address());
    }

    @Test
    void forgets_what_was_chosen_in_the_sheet_when_it_is_reset() {
        when(browsing.count(any())).thenReturn(100);
        screens.open(ShopView.class, "shop?category=fungi&paired=1&from=10");
        _click(_get(NativeButton.class, spec -> spec.withText("筛选 2")));
        _click(_get(Button.class, spec -> spec.withText("重置")));
        _click(_get(Button.class, spec -> spec.withText("查看 100 多件")));
        assertEquals("shop?category=fungi", Screens.address());
    }

    @Test
    void says_at_the_field_that_the_prices_run_backwards() {
        screens.open(ShopView.class, "shop?category=fungi");
        _click(_get(NativeButton.class, spec -> spec.withClasses("opens-sheet")));
        Dialog sheet = _get(Dialog.class);
        _setValue(_get(sheet, MoneyField.class, spec -> spec.withLabel("最低")), "20");
        MoneyField most = _get(sheet, MoneyField.class, spec -> spec.withLabel("最高"));
        _setValue(most, "10");
        _click(_get(sheet, Button.class, spec -> spec.withText("确定")));
        assertEquals("最高价不能低于最低价", most.getErrorMessage());
    }

    @Test
    void sorts_without_forgetting_the_shelf() {
        screens.open(ShopView.class, "shop?category=fungi");
        _click(_get(NativeButton.class, spec -> spec.withText("价格↑")));
        assertTrue(Screens.address().contains("category=fungi") && Screens.address().contains("sort=cheap"), Screens.address());
    }

    @Test
    void links_to_every_shelf_and_town() {
        ShopView view = screens.open(ShopView.class, "shop");
        List<String> ways = _find(view, Anchor.class).stream().map(Anchor::getHref).toList();
        assertTrue(ways.containsAll(List.of("shop?category=grain", "shop?category=home")), ways.toString());
        assertTrue(ways.stream().anyMatch(way -> way.contains("place=611025104")), ways.toString());
    }

    @Test
    void puts_one_pack_into_the_cart_and_stays() {
        Offer shiitake = Goods.offer("高山香菇", 3280, 40);
        onSale(shiitake);
        Cart three = Goods.cart(0, Goods.line(shiitake, 3));
        when(carting.add(shiitake.listing().id(), 1)).thenReturn(three);
        screens.open(ShopView.class, "shop");
        _click(_find(NativeButton.class, spec -> spec.withClasses("add")).get(0));
        expectNotifications("高山香菇 已放进购物车,共 3 份");
        assertEquals("shop", Screens.address());
    }

    @Test
    void never_puts_more_into_the_cart_than_there_is() {
        Offer shiitake = Goods.offer("高山香菇", 3280, 2);
        onSale(shiitake);
        Cart tooMany = Goods.cart(0, Goods.line(shiitake, 3));
        Cart all = Goods.cart(0, Goods.line(shiitake, 2));
        when(carting.add(shiitake.listing().id(), 1)).thenReturn(tooMany);
        when(carting.put(shiitake.listing().id(), 2)).thenReturn(all);
        screens.open(ShopView.class, "shop");
        _click(_find(NativeButton.class, spec -> spec.withClasses("add")).get(0));
        verify(carting).put(shiitake.listing().id(), 2);
        expectNotifications("高山香菇 只剩 2 份,都在您的购物车里了");
    }

    @Test
    void does_not_sell_what_is_sold_out() {
        onSale(Goods.offer("高山香菇", 3280, 0));
        ShopView view = screens.open(ShopView.class, "shop");
        assertTrue(_find(view, NativeButton.class, spec -> spec.withClasses("add")).stream().noneMatch(NativeButton::isEnabled));
        assertTrue(said(view).contains("已售完"));
    }

    @Test
    void says_how_few_are_left_only_when_they_are_few() {
        onSale(Goods.offer("高山香菇", 3280, 6));
        assertTrue(said(screens.open(ShopView.class, "shop")).contains("仅剩6份"));
    }

    @Test
    void goes_on_after_the_last_thing_shown() {
        Listed<Offer> first = new Listed<>(List.of(Goods.offer("一", 100, 40)), Optional.of("mark"));
        Listed<Offer> second = new Listed<>(List.of(Goods.offer("二", 100, 40)), Optional.empty());
        when(browsing.list(any())).thenReturn(first, second);
        ShopView view = screens.open(ShopView.class, "shop?category=all");
        _click(_get(view, Button.class, spec -> spec.withText("加载更多")));
        ArgumentCaptor<Search> searches = ArgumentCaptor.forClass(Search.class);
        verify(browsing, times(2)).list(searches.capture());
        assertEquals(Optional.of("mark"), searches.getValue().page().after());
        assertEquals(0, _find(view, Button.class, spec -> spec.withText("加载更多")).size());
        assertTrue(said(view).contains("共 2 样"));
    }

    @Test
    void says_what_to_do_where_nothing_is_found() {
        onSale();
        String text = said(screens.open(ShopView.class, "shop?q=龙虾"));
        assertTrue(text.contains("没有找到“龙虾”") && text.contains("看全部商品"), text);
    }

    @Test
    void takes_back_one_filter_and_keeps_the_others() {
        ShopView view = screens.open(ShopView.class, "shop?category=fungi&q=香菇");
        assertEquals("shop?category=fungi", _get(view, Anchor.class, spec -> spec.withClasses("chip-x")).getHref());
    }
}
