package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.ReturnQuery;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returnable;
import org.countystore.ordering.Returning;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;
import org.countystore.ordering.Verdict;
import org.countystore.store.Allocated;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Returns on the screens")
class ReturnScreensTest {
    private static final UUID ID = UUID.fromString("01a20032-3c33-7006-bd31-9703273a86ff");
    private final Ordering ordering = mock(Ordering.class);
    private final Returning returning = mock(Returning.class);
    private final DecidingReturns desk = mock(DecidingReturns.class);
    private final PayingBack refunds = mock(PayingBack.class);
    private final TakingPayment counter = mock(TakingPayment.class);
    /** Made before anything is stubbed with them. */
    private final Map<ReturnState, ReturnSheet> sheets = Arrays.stream(ReturnState.values())
            .collect(Collectors.toMap(Function.identity(), state -> Returns.sheet(ID, state)));
    private final Order order = Orders.order(ID, State.RECEIVED, Kind.UNIT);
    private Screens screens;

    private ReturnSheet sheet(ReturnState state) {
        return sheets.get(state);
    }

    @BeforeEach
    void open_the_shop() {
        screens = Orders.on(Screens.of(MyOrderView.class, ReturnView.class, ReturnDeskView.class, ReturnDecisionView.class,
                CounterView.class)).with(Ordering.class, ordering).with(Returning.class, returning).with(DecidingReturns.class, desk)
                .with(PayingBack.class, refunds).with(HandingBack.class, mock(HandingBack.class)).with(TakingPayment.class, counter);
        List<OrderLine> lines = order.lines();
        when(ordering.order(ID)).thenReturn(new OrderSheet(order, List.of(new Allocated(1, 7, Goods.SKU, Goods.LOT, 2))));
        when(returning.returnable(ID)).thenReturn(List.of(new Returnable(lines.get(0), 2)));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    private static void press(Component in, String word) {
        _click(_get(in, NativeButton.class, spec -> spec.withPredicate(button -> said(button).equals(word))));
    }

    @Test
    void are_asked_for_on_the_page_of_the_order() {
        MyOrderView view = screens.open(MyOrderView.class, "orders/" + ID);
        assertEquals("orders/" + ID + "/return", _get(view, Anchor.class, spec -> spec.withText("申请售后")).getHref());
        when(returning.returnable(ID)).thenReturn(List.of());
        _assertNone(screens.open(MyOrderView.class, "orders/" + ID), Anchor.class, spec -> spec.withText("申请售后"));
    }

    @Test
    void say_what_is_wrong_with_how_many_packs() {
        ReturnView view = screens.open(ReturnView.class, "orders/" + ID + "/return");
        press(view, "坏了变质");
        press(view, "−");
        _get(view, TextField.class, spec -> spec.withLabel("说明")).setValue("有霉斑");
        when(returning.of(ID)).thenReturn(List.of(sheet(ReturnState.REQUESTED)));
        _click(_get(view, Button.class, spec -> spec.withText("提交申请")));
        verify(returning).ask(any(), eq(new ReturnWish(ID,
                List.of(new ReturnWish.Line(1, 1, Complaint.SPOILED, Optional.of("有霉斑"), List.of())))));
        assertEquals("orders/" + ID, Screens.address());
    }

    @Test
    void that_cannot_be_asked_for_say_so() {
        when(returning.returnable(ID)).thenReturn(List.of());
        assertTrue(said(screens.open(ReturnView.class, "orders/" + ID + "/return")).contains("没有可以申请售后的商品"));
        assertTrue(said(screens.open(ReturnView.class, "orders/nonsense/return")).contains("没有可以申请售后的商品"));
    }

    @Test
    void tell_the_buyer_how_they_stand() {
        Map.of(ReturnState.REQUESTED, "处理中高山香菇× 1坏了变质 · 有霉斑", ReturnState.DECLINED, "未通过高山香菇× 1坏了变质 · 有霉斑县超市说明:照片看不出问题",
                ReturnState.APPROVED, "已同意高山香菇× 1坏了变质 · 有霉斑已退回额度 ¥25.00应退自付 ¥7.80:请凭订单号到县超市柜台领取").forEach((state, text) -> {
                    when(returning.of(ID)).thenReturn(List.of(sheet(state)));
                    String said = said(screens.open(MyOrderView.class, "orders/" + ID));
                    assertTrue(said.contains(text), said);
                });
    }

    @Test
    void are_withdrawn_only_after_asking() {
        when(returning.of(ID)).thenReturn(List.of(sheet(ReturnState.REQUESTED)));
        MyOrderView view = screens.open(MyOrderView.class, "orders/" + ID);
        _click(_get(view, Button.class, spec -> spec.withText("撤回申请")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(returning).withdraw(Returns.ID);
    }

    @Test
    void wait_at_the_stores_desk_and_are_counted_by_link() {
        when(desk.faults()).thenReturn(Map.of(Fault.CARRIER, 3L));
        when(desk.countWaiting()).thenReturn(1L);
        when(desk.in(ReturnQuery.in(ReturnState.REQUESTED, Page.of(20)))).thenReturn(
                new Listed<>(List.of(sheet(ReturnState.REQUESTED)), Optional.empty()));
        ReturnDeskView view = screens.open(ReturnDeskView.class, "store/returns");
        assertTrue(said(view).contains("运输3今年") && said(view).contains("处理中 1"), said(view));
        assertEquals("store/return/" + Returns.ID, _get(view, Anchor.class, spec -> spec.withText("261121-10073")).getHref());
    }

    @Test
    void are_found_by_the_number_of_the_order() {
        when(desk.in(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        when(desk.find("261121-10073")).thenReturn(List.of(sheet(ReturnState.APPROVED)));
        ReturnDeskView view = screens.open(ReturnDeskView.class, "store/returns/declined");
        assertTrue(said(view).contains("没有未通过的售后"), said(view));
        TextField number = _get(view, TextField.class);
        number.setValue("261121-10073");
        _click(_get(view, Button.class, spec -> spec.withText("查找")));
        assertTrue(said(view).contains("已同意") && said(view).contains("运输¥32.80"), said(view));
        number.setValue("1");
        _click(_get(view, Button.class, spec -> spec.withText("查找")));
        assertEquals("没有找到这个订单的售后", number.getErrorMessage());
    }

    private ReturnDecisionView decision(ReturnState state) {
        when(returning.one(Returns.ID)).thenReturn(sheet(state));
        return screens.open(ReturnDecisionView.class, "store/return/" + Returns.ID);
    }

    @Test
    void are_approved_with_the_link_and_the_fate_of_the_packs() {
        ReturnDecisionView view = decision(ReturnState.REQUESTED);
        assertEquals("trace?lot=" + Goods.LOT, _get(view, Anchor.class, spec -> spec.withText("批次 " + Goods.LOT + ",看来源")).getHref());
        press(view, "运输");
        press(view, "不收回");
        when(desk.decide(any(), any())).thenReturn(sheet(ReturnState.APPROVED));
        _click(_get(view, Button.class, spec -> spec.withText("同意退款")));
        verify(desk).decide(Returns.ID, new Verdict(true, Optional.of(Fault.CARRIER), Optional.of(org.countystore.ordering.Goods.KEPT),
                Optional.empty(), List.of(new Verdict.Line(1, 1))));
        assertTrue(said(view).contains("已同意"), said(view));
        assertTrue(_find(view, IntegerField.class).isEmpty());
    }

    @Test
    void are_declined_with_a_reason() {
        ReturnDecisionView view = decision(ReturnState.REQUESTED);
        _get(view, TextArea.class).setValue("照片看不出问题");
        when(desk.decide(any(), any())).thenReturn(sheet(ReturnState.DECLINED));
        _click(_get(view, Button.class, spec -> spec.withText("不同意")));
        verify(desk).decide(Returns.ID, Verdict.declined("照片看不出问题"));
        assertTrue(said(view).contains("未通过"), said(view));
    }

    @Test
    void that_are_decided_or_unknown_offer_no_decision() {
        _assertNone(decision(ReturnState.APPROVED), TextArea.class);
        assertTrue(said(screens.open(ReturnDecisionView.class, "store/return/nonsense")).contains("没有找到这个订单的售后"));
        verifyNoInteractions(desk);
    }

    @Test
    void are_handed_out_at_the_counter_only_after_asking() {
        when(counter.takenToday()).thenReturn(Money.ZERO);
        when(counter.waiting(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        when(refunds.paidBackToday()).thenReturn(new Money(1_250));
        when(refunds.waiting(any())).thenReturn(new Listed<>(List.of(sheet(ReturnState.APPROVED)), Optional.empty()));
        when(refunds.payBack(Returns.ID)).thenReturn(sheet(ReturnState.APPROVED));
        CounterView view = screens.open(CounterView.class, "counter");
        assertTrue(said(view).contains("等待退还的自付钱") && said(view).contains("¥12.50"), said(view));
        _click(_get(view, Button.class, spec -> spec.withText("退还 ¥7.80")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(refunds).payBack(Returns.ID);
    }
}
