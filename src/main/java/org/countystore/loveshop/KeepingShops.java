package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opening the love shops of villages and the counter of the county store, and shutting them. Who holds the role of keeper at the place
 * keeps its shop.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class KeepingShops {
    @Inject
    Scope scope;
    @Inject
    LoveShops shops;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /**
     * Opens the shop of a village or of the county, opens it again, or changes the number to call.
     *
     * @throws Refused NOT_FOUND for an unknown place, INVALID for a town or no telephone number
     */
    public LoveShop open(PlaceCode village, String phone) {
        scope.mustCover(village);
        gazetteer.get(village);
        if (village.isTown()) {
            throw Refused.invalid("place", "shop_place");
        }
        LoveShop shop = shops.locked(village).orElseGet(() -> new LoveShop(village, LocalDate.now(clock)));
        shop.open(phone);
        shops.add(shop);
        return shop;
    }

    /** From today on it gives nothing out; repeating it changes nothing. */
    public LoveShop shut(PlaceCode village) {
        scope.mustCover(village);
        LoveShop shop = shops.locked(village).orElseThrow(() -> Refused.notFound("shop", village));
        shop.shut(LocalDate.now(clock));
        return shop;
    }

    /**
     * How far a shop goes on without a network, from the next time that its phones ask.
     *
     * @throws Refused NOT_FOUND, INVALID; SHOP_NEEDS_NETWORK for the county store
     */
    public LoveShop limit(PlaceCode village, OfflineLimits limits) {
        scope.mustCover(village);
        limits.check();
        LoveShop shop = shops.locked(village).orElseThrow(() -> Refused.notFound("shop", village));
        shop.limit(limits);
        return shop;
    }

    /** By village. */
    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.AUDITOR, Role.KEEPER})
    public Listed<LoveShop> shops(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(shops.within(place, page), LoveShop::village);
    }
}
