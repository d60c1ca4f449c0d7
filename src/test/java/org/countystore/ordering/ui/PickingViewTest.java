package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.OneByOne;
import org.countystore.lot.Piece;
import org.countystore.ordering.Chosen;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PickingList;
import org.countystore.ordering.Rack;
import org.countystore.ordering.State;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.store.Allocated;
import org.countystore.store.Awaited;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("The picking list on the screen")
class PickingViewTest {
    private static final UUID FIRST = UUID.fromString("01a20032-3c33-7006-bd31-9703273a86ff");
    private static final UUID SECOND = UUID.fromString("01a20032-3c33-7006-bd31-9703273a8700");
    private final Dispatching dispatching = mock(Dispatching.class);
    private Screens screens;

    @BeforeEach
    void open_the_store() {
        screens = Screens.of(PickingView.class).with(Dispatching.class, dispatching).with(Locating.class, Goods.locating())
                .with(Cataloguing.class, Goods.cataloguing());
        PickingList school = new PickingList(List.of(new PickingList.Stop(Delivery.Kind.UNIT, "县中学", Optional.empty(),
                List.of(new PickingList.Pick(Goods.SKU, Goods.LOT, LocalDate.of(2026, 12, 1), 4, 2)),
                List.of(parcel(FIRST), parcel(SECOND)))), 0);
        when(dispatching.pickingList()).thenReturn(school);
    }

    private static Parcel parcel(UUID uuid) {
        return new Parcel(new OrderSheet(Orders.order(uuid, State.PAID, Delivery.Kind.UNIT), List.of()), "陈老师", "县中学");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static String said(PickingView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void says_where_it_goes_what_to_fetch_and_until_when_it_keeps() {
        String text = said(screens.open(PickingView.class, "store/picking"));
        assertTrue(text.contains("送到 县中学") && text.contains("香菇 250g批次 47NX8DA3HRES2026-12-014"), text);
    }

    @Test
    void counts_only_the_packs_that_are_there_when_some_never_came() {
        OrderSheet shortOne = new OrderSheet(Orders.order(FIRST, State.PAID, Delivery.Kind.UNIT),
                List.of(new Allocated(1, 7L, Goods.SKU, Goods.LOT, 1)),
                List.of(new Awaited(FIRST, 1, 2, 1, 0, 0, Optional.of(new Awaited.Closed(Orders.PLACED_AT, Optional.empty())))));
        when(dispatching.pickingList()).thenReturn(new PickingList(List.of(new PickingList.Stop(Delivery.Kind.UNIT, "县中学",
                Optional.empty(), List.of(), List.of(new Parcel(shortOne, "陈老师", "县中学")))), 0));
        String text = said(screens.open(PickingView.class, "store/picking"));
        assertTrue(text.contains("高山香菇 × 1") && !text.contains("每盒") && !text.contains("× 0"), text);
    }

    @Test
    void asks_for_the_pieces_of_an_order_that_has_goods_sold_by_weight() {
        Order whole = Orders.order(SECOND, State.PAID, Delivery.Kind.UNIT);
        when(whole.lines().get(0).sku()).thenReturn(Goods.WHOLE);
        Rack rack = new Rack(List.of(new Allocated(1, 7L, Goods.WHOLE, Goods.LOT, 1)), List.of(hanging(3, 2_345), hanging(4, 1_900)),
                Map.of(Goods.LOT, new Weight(3_000)));
        when(dispatching.rack(SECOND)).thenReturn(rack);
        List<Parcel> both = List.of(parcel(FIRST), new Parcel(new OrderSheet(whole, List.of()), "李老师", "县中学"));
        when(dispatching.pickingList()).thenReturn(new PickingList(
                List.of(new PickingList.Stop(Delivery.Kind.UNIT, "县中学", Optional.empty(), List.of(), both)), 0));
        PickingView view = screens.open(PickingView.class, "store/picking");
        _get(view, Button.class, spec -> spec.withText("不称重的 1 单都备好了"));
        _click(_find(view, Button.class, spec -> spec.withText("备好了")).get(1));
        TextField label = _get(TextField.class);
        assertEquals(List.of("47NX8DA3HRES-3", "2.345kg"), List.of(label.getValue(), label.getHelperText()));
        _setValue(label, "http://localhost:8080/t/47nx8da3hres/9");
        assertTrue(label.isInvalid() && label.getErrorMessage().contains("没有"), label.getErrorMessage());
        _setValue(label, "4");
        assertEquals(List.of("1.9kg", false), List.of(label.getHelperText(), label.isInvalid()));
        _click(_get(Dialog.class).getFooter().getElement().getChildren().map(each -> (Button) each.getComponent().orElseThrow())
                .filter(each -> each.getText().equals("备好了")).findFirst().orElseThrow());
        verify(dispatching).pack(SECOND, List.of(new Chosen(1, Goods.LOT, 4)));
    }

    private static Piece hanging(int serial, long grams) {
        Piece piece = mock(Piece.class);
        when(piece.lotCode()).thenReturn(Goods.LOT);
        when(piece.serial()).thenReturn(serial);
        when(piece.weight()).thenReturn(new Weight(grams));
        return piece;
    }

    @Test
    void is_ticked_off_place_by_place_and_names_who_was_refused() {
        when(dispatching.pack(FIRST)).thenThrow(new Refused(Reason.WRONG_STATE, State.CANCELLED));
        PickingView view = screens.open(PickingView.class, "store/picking");
        _click(_get(view, Button.class, spec -> spec.withText("这 2 单都备好了")));
        OneByOne<?> work = _get(view, OneByOne.class);
        assertTrue(said(view).contains("已完成 0 / 2"), said(view));
        _fireDomEvent(work, "next");
        _fireDomEvent(work, "next");
        verify(dispatching).pack(FIRST);
        verify(dispatching).pack(SECOND);
        assertTrue(said(view).contains("完成 1 / 2,未成 1261121-10073 陈老师"), said(view));
        verify(dispatching, times(2)).pickingList();
        _fireDomEvent(work, "next");
        verify(dispatching, times(2)).pickingList();
        assertFalse(said(view).contains("已完成"), said(view));
    }
}
