package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.QrCode;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.Method;
import org.countystore.ordering.OnlinePayment;
import org.countystore.ordering.OnlineReturn;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;
import org.countystore.store.Browsing;
import org.countystore.testing.Screens;
import org.countystore.unit.Belonging;
import org.countystore.unit.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;

@DisplayName("WeChat on the screens")
class WechatScreensTest {
    private static final UUID ID = UUID.fromString("01a20032-3c33-7006-bd31-9703273a86ff");
    private final PayingOnline paying = Wires.none();
    private final Ordering ordering = mock(Ordering.class);
    private final Carting carting = mock(Carting.class);
    private final TakingPayment counter = mock(TakingPayment.class);
    private final PayingBack refunds = mock(PayingBack.class);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        Belonging belonging = mock(Belonging.class);
        Unit unit = mock(Unit.class);
        when(unit.name()).thenReturn("县中学");
        when(belonging.unit()).thenReturn(Optional.of(unit));
        screens = Orders.on(Screens.of(CheckoutView.class, CartView.class, MyOrderView.class, CounterView.class))
                .with(Carting.class, carting).with(Ordering.class, ordering).with(Browsing.class, mock(Browsing.class))
                .with(Belonging.class, belonging).with(PayingOnline.class, paying).with(TakingPayment.class, counter)
                .with(PayingBack.class, refunds).with(HandingBack.class, mock(HandingBack.class));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    private CheckoutView checkout() {
        when(paying.offered()).thenReturn(Set.of(Method.COUNTER, Method.WECHAT));
        Cart cart = Goods.cart(5000, Goods.line(Goods.offer("高山香菇", 3280, 40), 2));
        when(carting.mine()).thenReturn(cart);
        Order order = Orders.order(ID, State.PLACED, Kind.UNIT);
        when(order.method()).thenReturn(Optional.of(Method.WECHAT));
        when(ordering.placeCart(any(), any(), any())).thenReturn(new OrderSheet(order, List.of()));
        when(ordering.order(ID)).thenReturn(new OrderSheet(order, List.of()));
        return screens.open(CheckoutView.class, "checkout?order=" + ID);
    }

    private static void place(CheckoutView view) {
        _click(_get(view, Button.class, spec -> spec.withText("提交订单")));
    }

    @Test
    void is_offered_first_for_the_rest_and_the_code_is_asked_for_with_the_order() {
        CheckoutView view = checkout();
        assertTrue(said(view).contains("还有 ¥15.60 自己付:下单后马上显示微信付款码"), said(view));
        place(view);
        verify(ordering).placeCart(eq(ID), any(), eq(new Basket.Pay(new Money(5000), Optional.of(Method.WECHAT))));
        verify(paying).begin(ID);
        assertTrue(Screens.address().equals("orders/" + ID), Screens.address());
    }

    @Test
    void leaves_the_counter_to_who_chooses_it() {
        CheckoutView view = checkout();
        Order atTheCounter = Orders.order(ID, State.PLACED, Kind.UNIT);
        when(atTheCounter.method()).thenReturn(Optional.of(Method.COUNTER));
        when(ordering.placeCart(any(), any(), any())).thenReturn(new OrderSheet(atTheCounter, List.of()));
        _click(_get(view, NativeButton.class, spec -> spec.withPredicate(each -> said(each).equals("到县超市柜台付"))));
        assertTrue(said(view).contains("下单后到县超市柜台付"), said(view));
        place(view);
        verify(ordering).placeCart(eq(ID), any(), eq(new Basket.Pay(new Money(5000), Optional.of(Method.COUNTER))));
        verify(paying, never()).begin(any());
    }

    private MyOrderView order(State state, OnlineSheet online) {
        Order order = Orders.order(ID, state, Kind.UNIT);
        when(ordering.order(ID)).thenReturn(new OrderSheet(order, List.of()));
        when(paying.of(ID)).thenReturn(online);
        return screens.open(MyOrderView.class, "orders/" + ID);
    }

    @Test
    void shows_the_code_on_an_order_that_waits_for_money() {
        OnlineSheet open = new OnlineSheet(List.of(Wires.open()), List.of());
        when(paying.offered()).thenReturn(Set.of(Method.COUNTER, Method.WECHAT));
        when(paying.paid(ID)).thenReturn(open);
        MyOrderView view = order(State.PLACED, open);
        assertTrue(said(view).contains("请用微信扫下面的付款码,或到县超市柜台报订单号 261121-10073"), said(view));
        assertTrue(said(view).contains("¥15.60") && said(view).contains("09:25 前有效"), said(view));
        _get(view, QrCode.class);
        _click(_get(view, Button.class, spec -> spec.withText("我已付款")));
        verify(paying).paid(ID);
    }

    @Test
    void is_named_as_the_way_on_which_the_money_came_and_goes_back() {
        OnlinePayment paid = mock(OnlinePayment.class);
        when(paid.state()).thenReturn(OnlinePayment.State.PAID);
        when(paid.surplus()).thenReturn(Optional.empty());
        String text = said(order(State.PAID, new OnlineSheet(List.of(paid), List.of())));
        assertTrue(text.contains("已付清微信支付") && !text.contains("县超市柜台"), text);
        String late = said(order(State.CANCELLED, new OnlineSheet(List.of(), List.of(Wires.refund()))));
        assertTrue(late.contains("付款到得晚,订单已取消,¥15.60 正在退回微信"), late);
    }

    @Test
    void tells_the_counter_what_is_on_its_way_back() {
        Order cancelled = Orders.order(ID, State.CANCELLED, Kind.UNIT);
        OnlineReturn late = new OnlineReturn(Wires.refund(), cancelled);
        when(paying.returns(any())).thenReturn(new Listed<>(List.of(late), Optional.empty()));
        when(counter.waiting(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        when(counter.takenToday()).thenReturn(Money.ZERO);
        when(refunds.paidBackToday()).thenReturn(Money.ZERO);
        when(refunds.waiting(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        String text = said(screens.open(CounterView.class, "counter"));
        assertTrue(text.contains("退回微信的钱") && text.contains("261121-10073付款到得晚,订单已取消,¥15.60 正在退回微信11-21 09:15"), text);
        assertFalse(text.contains("等待退还的自付钱"), text);
    }
}
