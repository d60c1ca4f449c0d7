package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.once.Once;
import org.countystore.place.Gazetteer;
import org.countystore.store.Listing;
import org.countystore.store.Shelf;
import org.countystore.store.ShopWindow;
import org.countystore.store.Stockroom;
import org.countystore.store.Want;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving goods of the county store to love shops: no pack lies on a love shop's shelf that still lies in the store. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Supplying {
    private static final int ONLY_LINE = 1;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    LoveShops shops;
    @Inject
    Wares wares;
    @Inject
    Supplies supplies;
    @Inject
    ShopWindow window;
    @Inject
    Stockroom stockroom;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** @param available packs of it that lie in the store and nobody has ordered */
    public record Offered(ShopGoods goods, long available) {
    }

    /**
     * Sets packs aside for a love shop, first-expiring first.
     *
     * @return what stands already if the same was asked before under this id
     * @throws Refused NOT_FOUND, INVALID if the shop lists it under no SKU or the store weighs it piece by piece; SHOP_SHUT, NOT_ON_SALE
     *                 unless the store sells it today, OUT_OF_STOCK with what is left
     */
    public Supply send(UUID uuid, Supply.Wish wish) {
        PlaceCode store = store();
        if (once.isKnown("supply", uuid, wish)) {
            return supplies.find(uuid).orElseThrow();
        }
        wish.check();
        ShopGoods goods = wares.find(wish.goods()).orElseThrow(() -> Refused.notFound("goods", wish.goods()));
        scope.mustCover(goods.village());
        shops.find(goods.village()).filter(LoveShop::isOpen)
                .orElseThrow(() -> new Refused(Reason.SHOP_SHUT, gazetteer.get(goods.village()).name()));
        SkuCode sku = goods.sku().orElseThrow(() -> Refused.invalid("goods", "without_sku"));
        Shelf shelf = shelf(store, sku, goods);
        if (shelf.available() < wish.packs()) {
            throw new Refused(Reason.OUT_OF_STOCK, shelf.title(), shelf.available()).at("packs");
        }
        Supply supply = new Supply(uuid, store, goods, sku, wish, shelf.price(), Caller.current().name(), LocalDateTime.now(clock));
        supplies.add(supply);
        stockroom.allocate(uuid, List.of(new Want(ONLY_LINE, shelf, wish.packs())));
        return supply;
    }

    private Shelf shelf(PlaceCode store, SkuCode sku, ShopGoods goods) {
        Listing listing = window.listing(store, sku).orElseThrow(() -> new Refused(Reason.NOT_ON_SALE, goods.name()).at("goods"));
        if (listing.isByWeight()) {
            throw Refused.invalid("goods", "weighed_by_piece");
        }
        Shelf shelf = stockroom.shelves(Set.of(listing.id())).get(listing.id());
        if (shelf.promise().isPresent()) {
            throw new Refused(Reason.NOT_ON_SALE, goods.name()).at("goods");
        }
        return shelf;
    }

    /**
     * As long as the shop has not taken it in: the packs lie on the store's shelves again. Repeated, it answers what stands.
     *
     * @throws Refused NOT_FOUND, INVALID; ALREADY_DECIDED if the shop has taken it in
     */
    public Supply callBack(UUID uuid, String reason) {
        Supply supply = supplies.locked(uuid).orElseThrow(() -> Refused.notFound("supply", uuid));
        scope.mustCover(supply.store());
        if (supply.callBack(reason, Caller.current().name(), LocalDateTime.now(clock))) {
            stockroom.release(uuid);
        }
        return supply;
    }

    private PlaceCode store() {
        PlaceCode store = scope.places().stream().findFirst().map(PlaceCode::county).orElseThrow(() -> new Refused(Reason.NOT_ALLOWED));
        scope.mustCover(store);
        return store;
    }

    /** Of the caller's store, newest first. */
    @Reading
    @Allowed({Role.STORE, Role.AUDITOR})
    public Listed<Supplied> supplies(Page page) {
        return page.cut(supplies.of(store(), page).stream().map(Supplied::of).toList(), each -> each.supply().id());
    }

    /** Love shops that goods can be given to. */
    @Reading
    public Listed<LoveShop> shops(Page page) {
        return page.cut(shops.within(store(), page), LoveShop::village);
    }

    /** What a shop lists that the store sells by the pack, with what can be given of it. */
    @Reading
    public List<Offered> goods(PlaceCode shop) {
        PlaceCode store = store();
        scope.mustCover(shop);
        Map<SkuCode, ShopGoods> listed = wares.sold(shop).stream()
                .collect(Collectors.toMap(goods -> goods.sku().orElseThrow(), Function.identity(), (first, second) -> first, TreeMap::new));
        Map<SkuCode, Listing> sold = window.listings(store, listed.keySet());
        sold.values().removeIf(Listing::isByWeight);
        Map<ListingId, Shelf> shelves = stockroom.shelves(sold.values().stream().map(Listing::id).toList());
        listed.keySet().retainAll(sold.keySet());
        return listed.entrySet().stream()
                .map(each -> new Offered(each.getValue(), shelves.get(sold.get(each.getKey()).id()).available())).toList();
    }
}
