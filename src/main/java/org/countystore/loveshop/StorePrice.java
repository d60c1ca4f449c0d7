package org.countystore.loveshop;

import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.points.PointsBook;
import org.countystore.produce.Catalogue;
import org.countystore.store.Listing;
import org.countystore.store.ShopWindow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The county store's price as the measure of what the same goods may cost in points. */
@ApplicationScoped
class StorePrice {
    @Inject
    ShopWindow window;
    @Inject
    Catalogue catalogue;

    /**
     * The store's own counter hands out nothing but what the store sells.
     *
     * @return what the same costs in the store, if that is more than the points are worth
     * @throws Refused ABOVE_STORE_PRICE if the store sells the same for less; NOT_FOUND for an unknown SKU; at the county INVALID
     *                 without one, NOT_ON_SALE if the store has no price for it
     */
    Optional<Money> check(PlaceCode shop, GoodsSheet sheet) {
        Optional<Money> price = sheet.sku().flatMap(sku -> price(shop, sku));
        if (shop.isCounty() && price.isEmpty()) {
            throw sheet.sku().map(sku -> new Refused(Reason.NOT_ON_SALE, sku)).orElseGet(() -> Refused.invalid("sku", "required")).at("sku");
        }
        Money worth = PointsBook.A_POINT.times(sheet.points());
        price.filter(worth::exceeds).ifPresent(less -> {
            throw new Refused(Reason.ABOVE_STORE_PRICE, sheet.points(), less).at("points");
        });
        return price.filter(more -> more.exceeds(worth));
    }

    private Optional<Money> price(PlaceCode village, SkuCode sku) {
        catalogue.sku(sku);
        return window.listing(village.county(), sku).map(Listing::price);
    }
}
