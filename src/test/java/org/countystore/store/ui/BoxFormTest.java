package org.countystore.store.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Naming;
import org.countystore.evidence.Photographing;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.place.Locating;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.store.Browsing;
import org.countystore.store.Contents;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Picturing;
import org.countystore.store.Sale;
import org.countystore.store.Shelving;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("The form for a festival box")
class BoxFormTest {
    private static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    private final Shelving shelving = mock(Shelving.class);
    private final Browsing browsing = mock(Browsing.class);
    private final Sku half = sku("chestnut-1-500", "板栗 500g", 500);
    private final Sku whole = sku("chestnut-1-1000", "板栗 1kg", 1000);
    private Screens screens;

    private static Sku sku(String code, String name, long grams) {
        Sku sku = mock(Sku.class);
        when(sku.code()).thenReturn(new SkuCode(code));
        when(sku.produce()).thenReturn(CHESTNUT);
        when(sku.name()).thenReturn(name);
        when(sku.pack()).thenReturn(new Weight(grams));
        return sku;
    }

    @BeforeEach
    void open_the_store() {
        Produce chestnut = mock(Produce.class);
        when(chestnut.code()).thenReturn(CHESTNUT);
        when(chestnut.category()).thenReturn(Category.FRUIT);
        Cataloguing cataloguing = mock(Cataloguing.class);
        when(cataloguing.kinds(any())).thenReturn(
                new Listed<>(List.of(new Catalogue.Kind(chestnut, List.of(), List.of(half, whole))), Optional.empty()));
        when(shelving.skus()).thenReturn(List.of(half, whole));
        when(shelving.price(half.code())).thenReturn(Optional.of(new Money(900)));
        when(shelving.price(whole.code())).thenReturn(Optional.of(new Money(1_700)));
        when(shelving.listed(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        screens = Screens.of(ListingView.class, ListingsView.class).with(Shelving.class, shelving).with(Browsing.class, browsing)
                .with(Picturing.class, mock(Picturing.class)).with(Photographing.class, mock(Photographing.class))
                .with(Cataloguing.class, cataloguing).with(Locating.class, mock(Locating.class)).with(Naming.class, mock(Naming.class));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @SuppressWarnings("unchecked")
    private static void choose(int row, Sku sku, int packs) {
        _find(ComboBox.class).get(row).setValue(sku);
        _find(IntegerField.class).get(row).setValue(packs);
    }

    private static String said() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0).getElement().getTextRecursively();
    }

    @Test
    void adds_up_what_is_chosen_and_writes_it() {
        screens.open(ListingView.class, "store/listing/box");
        assertEquals(2, _find(ComboBox.class).size());
        choose(0, whole, 1);
        choose(1, half, 3);
        assertTrue(said().contains("共重 2.5 公斤,单买合计 ¥44.00"), said());
        _get(TextField.class, spec -> spec.withLabel("名称")).setValue("中秋礼盒");
        _get(MoneyField.class, spec -> spec.withLabel("每盒价格(元)")).set(new Money(4_200));
        Offer written = offer();
        when(shelving.put(any(), any())).thenReturn(written);
        _click(_get(Button.class, spec -> spec.withText("上架")));
        ArgumentCaptor<Listing.Sheet> sheet = ArgumentCaptor.forClass(Listing.Sheet.class);
        verify(shelving).put(any(), sheet.capture());
        assertEquals(new Listing.Sheet(whole.code(), "中秋礼盒", new Money(4_200), "", true).of(new Contents(List.of(
                new Contents.Part(whole.code(), 1), new Contents.Part(half.code(), 3)))), sheet.getValue());
    }

    @Test
    void grows_and_shrinks_by_a_row() {
        screens.open(ListingView.class, "store/listing/box");
        _click(_get(Button.class, spec -> spec.withText("再加一样")));
        assertEquals(3, _find(ComboBox.class).size());
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter("拿掉第 2 样"::equals).isPresent()).findFirst().orElseThrow());
        assertEquals(2, _find(ComboBox.class).size());
    }

    @Test
    void says_at_the_row_what_is_wrong_with_it() {
        screens.open(ListingView.class, "store/listing/box");
        choose(0, half, 1);
        choose(1, half, 1);
        when(shelving.put(any(), any())).thenThrow(Refused.invalid("contents[1].sku", "sku_twice"));
        _click(_get(Button.class, spec -> spec.withText("上架")));
        assertTrue(_find(ComboBox.class).get(1).isInvalid());
        assertFalse(_find(ComboBox.class).get(0).isInvalid());
    }

    @Test
    void shows_what_is_in_a_known_box_and_does_not_let_it_change() {
        Offer box = offer();
        when(browsing.offer(box.listing().id())).thenReturn(box);
        screens.open(ListingView.class, "store/listing/" + box.listing().id());
        assertTrue(_find(ComboBox.class).stream().allMatch(ComboBox::isReadOnly));
        assertEquals(List.of(whole, half), _find(ComboBox.class).stream().map(ComboBox::getValue).toList());
        assertTrue(_find(Button.class, spec -> spec.withText("再加一样")).isEmpty());
    }

    @Test
    void shows_beside_it_the_photo_that_buyers_will_see_first_and_without_one_the_drawing() {
        Offer box = offer(UUID.randomUUID(), UUID.randomUUID());
        when(browsing.offer(box.listing().id())).thenReturn(box);
        screens.open(ListingView.class, "store/listing/" + box.listing().id());
        for (int photos = 2; photos > 0; photos--) {
            assertTrue(previewed().hasClassName("photo"));
            _click(_find(Button.class, spec -> spec.withText("拿掉")).get(0));
        }
        assertEquals("images/produce/chestnut.svg", previewed().getSrc());
    }

    private static Image previewed() {
        return _get(_get(ListingPreview.class), Image.class);
    }

    private Offer offer(UUID... photos) {
        Listing listing = mock(Listing.class);
        when(listing.id()).thenReturn(ListingId.of("00000000-0000-4000-8000-000000000001"));
        when(listing.isBox()).thenReturn(true);
        SkuCode lead = whole.code();
        when(listing.sku()).thenReturn(lead);
        when(listing.title()).thenReturn("中秋礼盒");
        when(listing.price()).thenReturn(new Money(4_200));
        when(listing.text()).thenReturn("");
        when(listing.isOnSale()).thenReturn(true);
        when(listing.season()).thenReturn(Optional.empty());
        return new Offer(listing, LocalDate.of(2026, 11, 21), List.of(new Offer.Part(half.code(), 3, 0, Optional.empty()),
                new Offer.Part(lead, 1, 0, Optional.empty())), List.of(), List.of(photos), Sale.NOW, Optional.empty());
    }
}
