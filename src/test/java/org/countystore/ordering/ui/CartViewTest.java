package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import org.countystore.kernel.Money;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.store.Offer;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cart")
class CartViewTest {
    private final Carting carting = mock(Carting.class);
    private final Offer shiitake = Goods.offer("高山香菇", 3280, 40);
    private final Offer eggs = Goods.offer("土鸡蛋", 4500, 6);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        screens = Screens.of(CartView.class).with(Carting.class, carting).with(Locating.class, Goods.locating())
                .with(Cataloguing.class, Goods.cataloguing());
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private CartView open(Cart cart) {
        when(carting.mine()).thenReturn(cart);
        return screens.open(CartView.class, "cart");
    }

    private static String said(CartView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void says_what_it_comes_to_and_who_pays() {
        String text = said(open(Goods.cart(10000, Goods.line(shiitake, 2), Goods.line(eggs, 1))));
        assertTrue(text.contains("商品 3 份¥110.60运费¥0.00合计¥110.60额度支付¥100.00自己付¥10.60"), text);
    }

    @Test
    void that_is_empty_says_where_to_go() {
        CartView view = open(Goods.cart(10000));
        assertTrue(said(view).contains("购物车还是空的") && said(view).contains("去看看当季农产品"));
        _assertNone(view, Button.class);
    }

    @Test
    void follows_each_change() {
        CartView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Cart three = Goods.cart(70000, Goods.line(shiitake, 3));
        when(carting.put(shiitake.listing().id(), 3)).thenReturn(three);
        _click(_get(view, NativeButton.class, spec -> spec.withText("+")));
        assertTrue(said(view).contains("商品 3 份¥98.40"), said(view));
    }

    @Test
    void gives_back_what_was_taken_out_by_mistake() {
        CartView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Cart empty = Goods.cart(70000);
        Cart again = Goods.cart(70000, Goods.line(shiitake, 2));
        when(carting.put(shiitake.listing().id(), 0)).thenReturn(empty);
        when(carting.put(shiitake.listing().id(), 2)).thenReturn(again);
        _click(_get(view, NativeButton.class, spec -> spec.withText("移出")));
        assertTrue(said(view).contains("高山香菇 已移出"), said(view));
        _click(_get(view, NativeButton.class, spec -> spec.withText("放回去")));
        assertTrue(said(view).contains("商品 2 份¥65.60"), said(view));
    }

    @Test
    void says_at_the_line_what_is_sold_out_or_off_sale() {
        Offer gone = Goods.offer("核桃", 1800, 0);
        Offer off = Goods.offer(eggs.listing().id(), "土鸡蛋", 4500, 6, false);
        String text = said(open(Goods.cart(70000, Goods.line(gone, 1), Goods.line(off, 1))));
        assertTrue(text.contains("刚刚卖完了,请移出后再结算") && text.contains("已经下架,请移出后再结算"), text);
    }

    @Test
    void offers_what_is_left_where_it_is_not_enough() {
        CartView view = open(Goods.cart(70000, Goods.line(eggs, 8)));
        Cart six = Goods.cart(70000, Goods.line(eggs, 6));
        when(carting.put(eggs.listing().id(), 6)).thenReturn(six);
        assertTrue(said(view).contains("只剩 6 份了"));
        _click(_get(view, NativeButton.class, spec -> spec.withText("改成 6 份")));
        verify(carting).put(eggs.listing().id(), 6);
        assertTrue(said(view).contains("商品 6 份") && !said(view).contains("只剩"), said(view));
    }

    @Test
    void says_when_a_price_has_changed_since_it_was_put_in() {
        String dearer = said(open(Goods.cart(70000, new Cart.Line(shiitake, 1, new Money(3000)))));
        assertTrue(dearer.contains("比您放进来时贵了 ¥2.80(那时 ¥30.00)"), dearer);
        String cheaper = said(open(Goods.cart(70000, new Cart.Line(shiitake, 1, new Money(3300)))));
        assertTrue(cheaper.contains("比您放进来时便宜了 ¥0.20(那时 ¥33.00)"), cheaper);
    }

    @Test
    void does_not_go_to_the_checkout_with_what_cannot_be_had() {
        CartView view = open(Goods.cart(70000, Goods.line(eggs, 8)));
        _click(_get(view, Button.class, spec -> spec.withText("去结算")));
        assertEquals("cart", Screens.address());
        assertTrue(said(view).contains("有商品数量不够"));
    }
}
