package org.countystore.loveshop;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a village's love shop has to offer, for everybody. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class LookingAtShelves {
    @Inject
    LoveShops shops;
    @Inject
    Wares wares;

    /** @throws Refused NOT_FOUND if the village has no shop */
    @Reading
    @Everywhere
    public LoveShop shop(PlaceCode village) {
        return shops.find(village).orElseThrow(() -> Refused.notFound("shop", village));
    }

    /**
     * What is on the shelf, sold out or not.
     *
     * @throws Refused NOT_FOUND if the village has no shop
     */
    @Reading
    @Everywhere
    public Listed<ShopGoods> goods(PlaceCode village, Page page) {
        shop(village);
        return page.cut(wares.of(village, true, page), ShopGoods::id);
    }
}
