package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Method;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;
import org.countystore.testing.Screens;
import org.countystore.unit.Belonging;
import org.countystore.unit.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The checkout")
class CheckoutViewTest {
    private static final UUID ID = UUID.fromString("01a20032-3c33-7006-bd31-9703273a86ff");
    private static final String PAGE = "checkout?order=" + ID;
    private final Carting carting = mock(Carting.class);
    private final Ordering ordering = mock(Ordering.class);
    private final Browsing browsing = mock(Browsing.class);
    private final Belonging belonging = mock(Belonging.class);
    private final Offer shiitake = Goods.offer("高山香菇", 3280, 40);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        Unit unit = mock(Unit.class);
        when(unit.name()).thenReturn("县中学");
        when(belonging.unit()).thenReturn(Optional.of(unit));
        screens = Orders.on(Screens.of(CheckoutView.class, CartView.class, MyOrderView.class)).with(Carting.class, carting)
                .with(Ordering.class, ordering).with(Browsing.class, browsing).with(Belonging.class, belonging);
        OrderSheet placed = new OrderSheet(Orders.order(ID), List.of());
        when(ordering.placeCart(any(), any(), any())).thenReturn(placed);
        when(ordering.place(any(), any())).thenReturn(placed);
        when(ordering.order(ID)).thenReturn(placed);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private CheckoutView open(Cart cart) {
        when(carting.mine()).thenReturn(cart);
        return screens.open(CheckoutView.class, PAGE);
    }

    private static String said(CheckoutView view) {
        return view.getElement().getTextRecursively();
    }

    private static Button placeButton(CheckoutView view) {
        return _get(view, Button.class, spec -> spec.withText("提交订单"));
    }

    private static void pick(CheckoutView view, String word) {
        _click(_get(view, NativeButton.class, spec -> spec.withPredicate(each -> each.getElement().getTextRecursively().equals(word))));
    }

    private static void type(MoneyField field, String text) {
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
    }

    @Test
    void uses_the_allowance_by_itself_and_no_more_than_the_order_costs() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        _click(placeButton(view));
        verify(ordering).placeCart(ID, Delivery.to(Delivery.Kind.UNIT), new Basket.Pay(new Money(6560), Optional.empty()));
    }

    @Test
    void shows_what_is_left_to_pay_at_the_counter() {
        CheckoutView view = open(Goods.cart(5000, Goods.line(shiitake, 2)));
        assertTrue(said(view).contains("还有 ¥15.60 自己付:下单后到县超市柜台付"), said(view));
        _click(placeButton(view));
        verify(ordering).placeCart(eq(ID), any(), eq(new Basket.Pay(new Money(5000), Optional.of(Method.COUNTER))));
    }

    @Test
    void lets_the_buyer_keep_some_of_the_allowance() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        type(_get(view, MoneyField.class), "30");
        assertTrue(said(view).contains("还有 ¥35.60 自己付"), said(view));
        _click(placeButton(view));
        verify(ordering).placeCart(eq(ID), any(), eq(new Basket.Pay(new Money(3000), Optional.of(Method.COUNTER))));
    }

    @Test
    void does_not_use_more_allowance_than_there_is() {
        CheckoutView view = open(Goods.cart(5000, Goods.line(shiitake, 2)));
        type(_get(view, MoneyField.class), "60");
        _click(placeButton(view));
        assertTrue(_get(view, MoneyField.class).isInvalid());
        assertEquals("最多 ¥50.00", _get(view, MoneyField.class).getErrorMessage());
        verify(ordering, never()).placeCart(any(), any(), any());
    }

    @Test
    void places_one_order_however_often_the_button_is_pressed() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Button button = placeButton(view);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        verify(ordering).placeCart(eq(ID), any(), any());
        assertEquals("orders/" + ID, Screens.address());
    }

    @Test
    void leads_to_the_order_where_an_earlier_press_has_placed_it() {
        when(ordering.placeCart(any(), any(), any())).thenThrow(new Refused(Reason.ID_REUSED));
        _click(placeButton(open(Goods.cart(70000, Goods.line(shiitake, 2)))));
        assertEquals("orders/" + ID, Screens.address());
    }

    @Test
    void keeps_its_order_in_the_address_so_that_a_reload_places_no_second_one() {
        Cart cart = Goods.cart(70000, Goods.line(shiitake, 2));
        when(carting.mine()).thenReturn(cart);
        screens.open(CheckoutView.class, "checkout");
        assertTrue(Screens.address().matches("checkout\\?order=[0-9a-f-]{36}"), Screens.address());
    }

    @Test
    void says_at_the_line_what_is_out_of_stock_and_what_to_do() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Cart one = Goods.cart(70000, Goods.line(Goods.offer(shiitake.listing().id(), "高山香菇", 3280, 1, true), 2));
        when(ordering.placeCart(any(), any(), any())).thenAnswer(call -> {
            when(carting.mine()).thenReturn(one);
            throw new Refused(Reason.OUT_OF_STOCK, "高山香菇", 1).at("lines[0].quantity");
        });
        _click(placeButton(view));
        assertTrue(said(view).contains("高山香菇 只剩 1 份改成 1 份"), said(view));
        assertTrue(said(view).contains("还没有下单"), said(view));
        when(carting.put(shiitake.listing().id(), 1)).thenReturn(one);
        _click(_get(view, NativeButton.class, spec -> spec.withText("改成 1 份")));
        verify(carting).put(shiitake.listing().id(), 1);
    }

    @Test
    void does_not_charge_another_price_than_it_shows() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Cart dearer = Goods.cart(70000, Goods.line(Goods.offer(shiitake.listing().id(), "高山香菇", 3500, 40, true), 2));
        when(carting.mine()).thenReturn(dearer);
        _click(placeButton(view));
        verify(ordering, never()).placeCart(any(), any(), any());
        assertTrue(said(view).contains("单价刚从 ¥32.80 变成 ¥35.00") && said(view).contains("有变化,还没有下单"), said(view));
        _click(placeButton(view));
        verify(ordering).placeCart(eq(ID), any(), eq(new Basket.Pay(new Money(7000), Optional.empty())));
    }

    @Test
    void does_not_take_own_money_for_allowance_that_was_used_elsewhere() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        Cart poorer = Goods.cart(1000, Goods.line(shiitake, 2));
        when(carting.mine()).thenReturn(poorer);
        _click(placeButton(view));
        verify(ordering, never()).placeCart(any(), any(), any());
        assertTrue(said(view).contains("原来可用 ¥700.00,现在可用 ¥10.00") && said(view).contains("还有 ¥55.60 自己付"), said(view));
    }

    @Test
    void asks_for_the_address_at_its_field_and_keeps_what_was_typed() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        pick(view, "送到家");
        when(ordering.placeCart(any(), any(), any())).thenThrow(Refused.invalid("delivery.address", "required"));
        _click(placeButton(view));
        TextArea address = _get(view, TextArea.class);
        assertTrue(address.isInvalid());
        assertEquals("请填写", address.getErrorMessage());
        assertEquals("checkout?order=" + ID, Screens.address());
    }

    @Test
    void goes_on_after_a_reload_where_the_visit_left_off() {
        CheckoutView view = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        pick(view, "到县超市取");
        CheckoutDraft.now().to(Delivery.Kind.HOME, "", "王芳 13800001234").keep();
        assertTrue(said(view).contains("凭取货码到县扶贫超市柜台取"));
        screens.open(CartView.class, "cart");
        CheckoutView again = open(Goods.cart(70000, Goods.line(shiitake, 2)));
        assertEquals("王芳 13800001234", _get(again, TextArea.class).getValue());
    }

    @Test
    void buys_one_thing_at_once_without_the_cart() {
        ListingId id = shiitake.listing().id();
        Cart other = Goods.cart(70000, Goods.line(Goods.offer("土鸡蛋", 4500, 6), 1));
        when(carting.mine()).thenReturn(other);
        when(browsing.offer(id)).thenReturn(shiitake);
        CheckoutView view = screens.open(CheckoutView.class, PAGE + "&listing=" + id + "&packs=3");
        assertFalse(said(view).contains("土鸡蛋"), said(view));
        _click(placeButton(view));
        verify(ordering).place(ID, new Basket(List.of(new Basket.Line(id, 3)), Delivery.to(Delivery.Kind.UNIT),
                new Basket.Pay(new Money(9840), Optional.empty())));
    }

    @Test
    void names_the_buyers_own_unit() {
        assertTrue(said(open(Goods.cart(70000, Goods.line(shiitake, 2)))).contains("送到县中学"));
    }

    @Test
    void of_an_empty_cart_says_where_to_look() {
        CheckoutView view = open(Goods.cart(70000));
        assertTrue(said(view).contains("没有要结算的商品"));
        _assertNone(view, Button.class);
    }
}
