package org.countystore.ordering.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.ordering.Cart;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Sale;
import org.countystore.store.Share;
import org.countystore.store.Stock;

/** Shiitake from 水峡村 for 32.80 yuan, and the desks that know what these are called. */
final class Goods {
    static final ProduceCode SHIITAKE = new ProduceCode("shiitake");
    static final SkuCode SKU = new SkuCode("shiitake-1-250");
    static final SkuCode WHOLE = new SkuCode("shiitake-1-3000w");
    static final PlaceCode COUNTY = new PlaceCode("611025");
    static final PlaceCode TOWN = new PlaceCode("611025104");
    static final PlaceCode VILLAGE = new PlaceCode("611025104206");
    static final LotCode LOT = new LotCode("47NX8DA3HRES");

    private Goods() {
    }

    static Offer offer(String title, long fen, long available) {
        return offer(new ListingId(UUID.randomUUID()), title, fen, available, true);
    }

    static Offer offer(ListingId id, String title, long fen, long available, boolean onSale) {
        Listing listing = mock(Listing.class);
        when(listing.id()).thenReturn(id);
        when(listing.title()).thenReturn(title);
        when(listing.text()).thenReturn("晒干后香气更足。");
        when(listing.price()).thenReturn(new Money(fen));
        when(listing.isOnSale()).thenReturn(onSale);
        when(listing.produce()).thenReturn(SHIITAKE);
        when(listing.grade()).thenReturn(new GradeCode("1"));
        when(listing.category()).thenReturn(Category.FUNGI);
        when(listing.pack()).thenReturn(new Weight(250));
        when(listing.sku()).thenReturn(SKU);
        when(listing.sold()).thenReturn(128L);
        when(listing.listedAt()).thenReturn(LocalDateTime.of(2026, 11, 1, 8, 0));
        when(listing.store()).thenReturn(COUNTY);
        return available == 0 ? offer(listing, List.of(), new Offer.Part(SKU, 1, 0, Optional.empty()))
                : offer(listing, List.of(new Share(Share.Who.HOUSEHOLD, new Money(fen * 3 / 4)),
                        new Share(Share.Who.STORE, new Money(fen - fen * 3 / 4))), new Offer.Part(SKU, 1, available, Optional.of(lot())));
    }

    private static Offer offer(Listing listing, List<Share> shares, Offer.Part part) {
        return new Offer(listing, LocalDate.of(2026, 11, 21), List.of(part), shares, List.of(), Sale.NOW, Optional.empty());
    }

    private static Stock lot() {
        Stock lot = mock(Stock.class);
        when(lot.lotCode()).thenReturn(LOT);
        when(lot.origin()).thenReturn(VILLAGE);
        when(lot.bestBefore()).thenReturn(LocalDate.of(2027, 3, 1));
        return lot;
    }

    static Cart.Line line(Offer offer, int quantity) {
        return new Cart.Line(offer, quantity, offer.listing().price());
    }

    static Cart cart(long spendableFen, Cart.Line... lines) {
        return new Cart(List.of(lines), new Money(spendableFen));
    }

    static Locating locating() {
        Locating locating = mock(Locating.class);
        Place county = place(COUNTY, "镇安县");
        Place town = place(TOWN, "米粮镇");
        Place village = place(VILLAGE, "水峡村");
        List.of(county, town, village).forEach(place -> when(locating.get(place.code())).thenReturn(place));
        when(locating.below(any(), any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        when(locating.below(Optional.empty(), Page.of(Page.LARGEST))).thenReturn(new Listed<>(List.of(county), Optional.empty()));
        when(locating.below(Optional.of(COUNTY), Page.of(Page.LARGEST))).thenReturn(new Listed<>(List.of(town), Optional.empty()));
        return locating;
    }

    private static Place place(PlaceCode code, String name) {
        Place place = mock(Place.class);
        when(place.code()).thenReturn(code);
        when(place.name()).thenReturn(name);
        return place;
    }

    static Cataloguing cataloguing() {
        Produce produce = mock(Produce.class);
        when(produce.code()).thenReturn(SHIITAKE);
        when(produce.category()).thenReturn(Category.FUNGI);
        when(produce.nameEn()).thenReturn("Shiitake");
        when(produce.needsCertificate()).thenReturn(true);
        Grade grade = mock(Grade.class);
        when(grade.code()).thenReturn(new GradeCode("1"));
        when(grade.name()).thenReturn("一级");
        when(grade.nameEn()).thenReturn("Grade 1");
        when(grade.requirement()).thenReturn("菌盖 4 厘米以上");
        when(grade.standard()).thenReturn("GB/T 38581-2020");
        Sku sku = mock(Sku.class);
        when(sku.code()).thenReturn(SKU);
        when(sku.pack()).thenReturn(new Weight(250));
        when(sku.name()).thenReturn("香菇 250g");
        Sku whole = mock(Sku.class);
        when(whole.code()).thenReturn(WHOLE);
        when(whole.pack()).thenReturn(new Weight(3000));
        when(whole.name()).thenReturn("香菇 整串");
        when(whole.isByWeight()).thenReturn(true);
        Cataloguing cataloguing = mock(Cataloguing.class);
        when(cataloguing.kinds(any())).thenReturn(
                new Listed<>(List.of(new Catalogue.Kind(produce, List.of(grade), List.of(sku, whole))), Optional.empty()));
        return cataloguing;
    }
}
