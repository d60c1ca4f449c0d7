package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.ordering.Order;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.OrderQuery;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.Reached;
import org.countystore.ordering.State;
import org.countystore.ordering.Thanking;
import org.countystore.ordering.Thanks;
import org.countystore.store.Allocated;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.countystore.ordering.PayingOnline;
import org.countystore.store.Awaited;
import org.countystore.store.Offer;

@DisplayName("A buyer's own orders")
class MyOrdersTest {
    private static final UUID ID = UUID.fromString("01a20032-3c33-7006-bd31-9703273a86ff");
    private final Ordering ordering = mock(Ordering.class);
    private final Thanking thanking = mock(Thanking.class);
    private final MakingGood good = mock(MakingGood.class);
    private final PayingOnline paying = Wires.none();
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        screens = Orders.on(Screens.of(MyOrdersView.class, MyOrderView.class)).with(Ordering.class, ordering)
                .with(PayingOnline.class, paying).with(Thanking.class, thanking).with(MakingGood.class, good);
        when(thanking.of(any())).thenReturn(new Thanks(new Reached(Money.ZERO, 0), List.of()));
        when(thanking.thisYear()).thenReturn(new Reached(Money.ZERO, 0));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private MyOrderView open(Order order) {
        when(ordering.order(ID)).thenReturn(new OrderSheet(order, List.of(new Allocated(1, 7, Goods.SKU, Goods.LOT, 2))));
        return screens.open(MyOrderView.class, "orders/" + ID);
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void are_listed_with_what_they_hold_and_how_they_stand() {
        OrderSheet sheet = new OrderSheet(Orders.order(ID, State.PLACED, Kind.UNIT), List.of());
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(sheet), Optional.empty()));
        String text = said(screens.open(MyOrdersView.class, "orders"));
        assertTrue(text.contains("订单号 261121-100732026-11-21 09:10待付款高山香菇 × 2¥65.60到县超市柜台付 ¥15.60"), text);
    }

    @Test
    void say_where_something_will_not_come_and_let_the_buyer_choose() {
        OrderSheet sheet = new OrderSheet(Orders.order(ID), List.of(),
                List.of(new Awaited(ID, 1, 2, 0, 0, 2, Optional.of(new Awaited.Closed(Orders.PLACED_AT.plusDays(1), Optional.empty())))));
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(sheet), Optional.empty()));
        String list = said(screens.open(MyOrdersView.class, "orders"));
        assertTrue(list.contains("缺货,等您选择"), list);
        when(ordering.order(ID)).thenReturn(sheet);
        String text = said(screens.open(MyOrderView.class, "orders/" + ID));
        assertTrue(text.contains("缺 2 份,等您选择") && text.contains("退 2 份的钱") && !text.contains("起发"), text);
    }

    @Test
    void offer_what_may_stand_in_for_what_will_not_come() {
        OrderSheet sheet = new OrderSheet(Orders.order(ID), List.of(),
                List.of(new Awaited(ID, 1, 2, 0, 0, 2, Optional.of(new Awaited.Closed(Orders.PLACED_AT, Optional.empty())))));
        Offer morels = Goods.offer("羊肚菌 100g", 8_800, 9);
        when(ordering.order(ID)).thenReturn(sheet);
        when(good.offered(ID)).thenReturn(Map.of(1, morels));
        MyOrderView view = screens.open(MyOrderView.class, "orders/" + ID);
        _click(_get(view, Button.class, spec -> spec.withText("换 2 份 羊肚菌 100g")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(good).substitute(ID, 1);
    }

    @Test
    void are_listed_by_state_where_the_address_says_so() {
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        String text = said(screens.open(MyOrdersView.class, "orders?state=shipped"));
        verify(ordering).mine(OrderQuery.in(State.SHIPPED, Page.of(20)));
        assertTrue(text.contains("没有这样的订单"), text);
    }

    @Test
    void go_on_after_the_last_one_shown() {
        OrderSheet sheet = new OrderSheet(Orders.order(ID), List.of());
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(sheet), Optional.of("7")),
                new Listed<>(List.of(sheet), Optional.empty()));
        MyOrdersView view = screens.open(MyOrdersView.class, "orders");
        _click(_get(view, Button.class, spec -> spec.withText("加载更多")));
        verify(ordering).mine(OrderQuery.all(new Page(Optional.of("7"), 20)));
        _assertNone(view, Button.class);
    }

    @Test
    void that_are_none_say_where_to_go() {
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        assertTrue(said(screens.open(MyOrdersView.class, "orders")).contains("您还没有订单"));
    }

    @Test
    void tell_what_has_happened_newest_first() {
        String text = said(open(Orders.order(ID, State.SHIPPED, Kind.UNIT)));
        assertTrue(text.contains("11-21 12:10已从县超市发出县扶贫超市11-21 11:10打包好了县扶贫超市11-21 10:10已付清县超市柜台11-21 09:10订单已提交您"), text);
    }

    @Test
    void say_who_pays_what() {
        String text = said(open(Orders.order(ID)));
        assertTrue(text.contains("合计¥65.60额度支付¥50.00自己付¥15.60"), text);
    }

    @Test
    void lead_back_to_the_villages_by_each_lot() {
        MyOrderView view = open(Orders.order(ID));
        assertEquals("t/" + Goods.LOT, _get(view, Anchor.class, spec -> spec.withText("批次 47NX8DA3HRES · 2 份,看来源")).getHref());
    }

    @Test
    void that_wait_for_money_say_where_to_pay() {
        assertTrue(said(open(Orders.order(ID, State.PLACED, Kind.STORE))).contains("还要付 ¥15.60。请到县超市柜台,报订单号 261121-10073"));
    }

    @Test
    void that_are_ready_at_the_counter_say_so() {
        MyOrderView view = open(Orders.order(ID, State.SHIPPED, Kind.STORE));
        assertTrue(said(view).contains("待取货") && said(view).contains("可以来县超市柜台取了"), said(view));
    }

    @Test
    void can_be_cancelled_until_they_are_packed_and_only_after_asking() {
        MyOrderView view = open(Orders.order(ID, State.PAID, Kind.UNIT));
        _click(_get(view, Button.class, spec -> spec.withText("取消订单")));
        verify(ordering, never()).cancel(any());
        OrderSheet cancelled = new OrderSheet(Orders.order(ID, State.CANCELLED, Kind.UNIT), List.of());
        when(ordering.order(ID)).thenReturn(cancelled);
        _fireConfirm(_get(ConfirmDialog.class));
        verify(ordering).cancel(ID);
        assertTrue(said(view).contains("已取消"), said(view));
        _assertNone(view, Button.class);
    }

    @Test
    void cannot_be_cancelled_once_they_are_packed() {
        _assertNone(open(Orders.order(ID, State.PACKED, Kind.UNIT)), Button.class);
    }

    @Test
    void show_how_they_stand_where_the_store_was_quicker() {
        MyOrderView view = open(Orders.order(ID, State.PAID, Kind.UNIT));
        _click(_get(view, Button.class, spec -> spec.withText("取消订单")));
        OrderSheet packed = new OrderSheet(Orders.order(ID, State.PACKED, Kind.UNIT), List.of());
        when(ordering.cancel(ID)).thenThrow(new Refused(Reason.CANNOT_CANCEL, State.PACKED));
        when(ordering.order(ID)).thenReturn(packed);
        _fireConfirm(_get(ConfirmDialog.class));
        assertTrue(said(view).contains("待发货"), said(view));
    }

    @Test
    void are_confirmed_by_the_buyer_when_they_have_come() {
        MyOrderView view = open(Orders.order(ID, State.SHIPPED, Kind.UNIT));
        _click(_get(view, Button.class, spec -> spec.withText("确认收货")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(ordering).receive(ID);
    }

    @Test
    void of_others_are_not_found() {
        when(ordering.order(any())).thenThrow(new Refused(Reason.NOT_ALLOWED));
        for (String id : List.of(ID.toString(), "nonsense")) {
            assertTrue(said(screens.open(MyOrderView.class, "orders/" + id)).contains("没有找到这个订单"));
        }
    }

    @Test
    void says_how_much_of_the_years_orders_reached_how_many_households() {
        when(thanking.thisYear()).thenReturn(new Reached(new Money(8640), 5));
        when(ordering.mine(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        String text = screens.open(MyOrdersView.class, "orders").getElement().getTextRecursively();
        assertTrue(text.contains("今年您的订单里,有 ¥86.40 是 5 户农户卖货的钱。谢谢您。"), text);
    }
}
