package org.countystore.store;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Ordering;
import org.countystore.testing.Callers;
import org.countystore.testing.Crop;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** It is the 21st of November 2026. */
@DisplayName("A listing with a season or a pre-sale")
class SeasonWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Money PRICE = new Money(1280);

    private static Offer put(Shop shop, ListingId id, SkuCode sku, Optional<SaleWindow> season, Optional<Presale.Terms> presale) {
        return shop.ask(Shop.store(), Shelving.class,
                desk -> desk.put(id, new Listing.Sheet(sku, "新栗", PRICE, "", true, season, presale)));
    }

    private static Optional<SaleWindow> days(int from, int until) {
        return Optional.of(new SaleWindow(TODAY.plusDays(from), TODAY.plusDays(until)));
    }

    private static ListingId fresh() {
        return new ListingId(UUID.randomUUID());
    }

    private static Object order(Shop shop, ListingId listing) {
        Basket basket = new Basket(List.of(new Basket.Line(listing, 1)), Delivery.to(Delivery.Kind.UNIT),
                new Basket.Pay(new Money(70_000), Optional.empty()));
        return shop.ask(shop.buyer().caller(), Ordering.class, desk -> desk.place(UUID.randomUUID(), basket));
    }

    @ParameterizedTest
    @EnumSource
    void is_shown_and_not_sold_before_and_after_its_days(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        shop.packs(sku, 5, Shop.FRESH);
        ListingId id = fresh();
        assertEquals(List.of(Sale.COMING, 0L), state(put(shop, id, sku, days(1, 9), Optional.empty())));
        refused(Reason.OUT_OF_SEASON, () -> order(shop, id));
        assertEquals(List.of(Sale.OVER, 0L), state(put(shop, id, sku, days(-9, -1), Optional.empty())));
        refused(Reason.OUT_OF_SEASON, () -> order(shop, id));
        assertTrue(shop.ask(Callers.nobody(), Browsing.class, desk -> desk.list(Search.ALL)).items().stream()
                .anyMatch(offer -> offer.listing().id().equals(id)));
        assertEquals(List.of(Sale.NOW, 5L), state(put(shop, id, sku, days(0, 0), Optional.empty())));
        order(shop, id);
        assertEquals(List.of(Sale.NOW, 4L), state(put(shop, id, sku, Optional.empty(), Optional.empty())));
    }

    private static List<Object> state(Offer offer) {
        return List.of(offer.sale(), offer.available());
    }

    @ParameterizedTest
    @EnumSource
    void is_ordered_ahead_of_its_season(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        ListingId id = fresh();
        Offer offer = put(shop, id, sku, days(10, 90), Optional.of(Crop.terms(30)));
        assertEquals(List.of(Sale.PRESALE, 30L), state(offer));
        assertEquals(Optional.of(Crop.DELIVERS), offer.delivers());
        order(shop, id);
        assertEquals(29, put(shop, id, sku, days(10, 90), Optional.of(Crop.terms(30))).available());
    }

    @ParameterizedTest
    @EnumSource
    void says_all_that_is_wrong_with_its_days(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        Presale.Terms backwards = new Presale.Terms(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), 0);
        Refused refused = refused(Reason.INVALID, () -> put(shop, fresh(), sku, days(2, 1), Optional.of(backwards)));
        assertEquals(List.of("season.until", "presale.until", "presale.deliversFrom", "presale.packs"),
                refused.errors().stream().map(Refused.FieldError::field).toList());
        Presale.Terms nothing = new Presale.Terms(null, null, null, 1);
        assertEquals(5, refused(Reason.INVALID, () -> put(shop, fresh(), sku, Optional.of(new SaleWindow(null, null)), Optional.of(nothing)))
                .errors().size());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_was_promised_and_gives_up_what_nobody_ordered(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        ListingId id = fresh();
        put(shop, id, sku, Optional.empty(), Optional.of(Crop.terms(30)));
        assertEquals(Optional.empty(), put(shop, id, sku, Optional.empty(), Optional.empty()).presale());
        put(shop, id, sku, Optional.empty(), Optional.of(Crop.terms(30)));
        order(shop, id);
        order(shop, id);
        assertEquals(28, put(shop, id, sku, Optional.empty(), Optional.empty()).available());
        assertEquals("presale.packs", refused(Reason.INVALID, () -> put(shop, id, sku, Optional.empty(), Optional.of(Crop.terms(1))))
                .errors().get(0).field());
        assertEquals(0, put(shop, id, sku, Optional.empty(), Optional.of(Crop.terms(2))).available());
    }

    @ParameterizedTest
    @EnumSource
    void does_not_begin_a_closed_pre_sale_again(Database database) {
        Shop shop = Shop.on(database);
        Crop crop = Crop.of(shop, PRICE, 30);
        crop.close();
        crop.close();
        assertEquals(Sale.NOW, put(shop, crop.listing(), crop.sku(), Optional.empty(), Optional.of(Crop.terms(30))).sale());
        Offer next = put(shop, crop.listing(), crop.sku(), Optional.empty(), Optional.of(Crop.terms(40)));
        assertEquals(List.of(Sale.PRESALE, 40L), state(next));
        assertEquals(2, shop.ask(Shop.store(), Preselling.class, desk -> desk.list(Page.of(200))).items().stream()
                .filter(sold -> sold.listing().id().equals(crop.listing())).count());
    }
}
