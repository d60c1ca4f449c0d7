package org.countystore.ordering.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Refused;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of one thing on sale")
class ListingViewTest {
    private final Browsing browsing = mock(Browsing.class);
    private final Carting carting = mock(Carting.class);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        screens = Screens.of(ListingView.class, ShopView.class).with(Browsing.class, browsing).with(Carting.class, carting)
                .with(Locating.class, Goods.locating()).with(Cataloguing.class, Goods.cataloguing());
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
        for (Offer offer : List.of(Goods.offer("高山香菇", 3280, 0), Goods.offer(new ListingId(java.util.UUID.randomUUID()), "高山香菇", 3280, 9, false))) {
            ListingView view = open(offer);
            _assertNone(view, Button.class);
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
}
