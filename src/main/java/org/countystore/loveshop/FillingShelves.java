package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.points.ShopMoney;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The keeper's work behind the counter: which goods there are and for how many points, what came in, what really lies there. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class FillingShelves {
    private static final int LONGEST_REASON = 200;
    private static final long MOST_PIECES = 100_000;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    LoveShops shops;
    @Inject
    Wares wares;
    @Inject
    ShopShelf shelf;
    @Inject
    ShelfMovements movements;
    @Inject
    StorePrice storePrice;
    @Inject
    ShopMoney money;
    @Inject
    Clock clock;

    /** @param pieces that really lie there */
    public record Count(UUID goods, long pieces, String reason) {
        void check() {
            new Fields().between(pieces, 0, MOST_PIECES, "pieces").text(reason, LONGEST_REASON, "reason").orRefuse();
        }
    }

    /** @param storePrice of the same in the county store, where it costs more than the points are worth */
    public record Priced(ShopGoods goods, Optional<Money> storePrice) {
    }

    /**
     * Puts goods on the list of a shop, or changes what is said of them; repeating it changes nothing. What lies there stays.
     *
     * @throws Refused NOT_FOUND if the village has no shop; ABOVE_STORE_PRICE if the county store sells the same for less; at the
     *                 store's own counter INVALID or NOT_ON_SALE unless the store sells it;
     *                 ID_REUSED if the id stands for goods of another shop
     */
    public Priced put(PlaceCode village, UUID uuid, GoodsSheet sheet) {
        scope.mustCover(village);
        mustHaveShop(village);
        sheet.check();
        Optional<Money> dearer = storePrice.check(village, sheet);
        ShopGoods goods = wares.find(uuid).orElseGet(() -> new ShopGoods(uuid, village));
        if (!goods.village().equals(village)) {
            throw new Refused(Reason.ID_REUSED, uuid);
        }
        goods.write(sheet);
        wares.add(goods);
        return new Priced(goods, dearer);
    }

    private void mustHaveShop(PlaceCode village) {
        shops.find(village).orElseThrow(() -> Refused.notFound("shop", village));
    }

    /**
     * Writes down goods that came. Gifts become points that the village's fund may award, at the price of the day.
     *
     * @throws Refused NOT_FOUND, INVALID
     */
    public GoodsReceipt receive(UUID uuid, GoodsReceipt.Delivery delivery) {
        ShopGoods goods = mine(delivery.goods());
        if (once.isKnown("goods-receipt", uuid, delivery)) {
            return wares.receipt(uuid).orElseThrow();
        }
        delivery.check(goods.village());
        GoodsReceipt receipt = new GoodsReceipt(uuid, goods, delivery, Caller.current().name(), LocalDateTime.now(clock));
        if (receipt.isGift()) {
            money.takeGoods(uuid, goods.village(), receipt.points(), receipt.donor().orElseThrow(), receipt.isDonorShown());
        }
        receipt.donor().filter(giver -> receipt.isDonorShown()).ifPresent(goods::thank);
        wares.add(receipt);
        shelf.receive(receipt, goods);
        return receipt;
    }

    /**
     * Writes down how many pieces really lie there; the difference is kept with its reason.
     *
     * @throws Refused NOT_FOUND, INVALID; CHANGED_MEANWHILE if some left or came while it was counted
     */
    public ShopGoods count(UUID uuid, Count count) {
        ShopGoods goods = mine(count.goods());
        if (!once.isKnown("shelf-count", uuid, count)) {
            count.check();
            shelf.count(uuid, goods, count.pieces(), count.reason());
        }
        return mine(count.goods());
    }

    @Reading
    @Allowed({Role.KEEPER, Role.AUDITOR})
    public ShopGoods goods(UUID uuid) {
        return mine(uuid);
    }

    private ShopGoods mine(UUID uuid) {
        ShopGoods goods = wares.find(uuid).orElseThrow(() -> Refused.notFound("goods", uuid));
        scope.mustCover(goods.village());
        return goods;
    }

    /** On the shelf or not, in the order in which they were written down. */
    @Reading
    @Allowed({Role.KEEPER, Role.AUDITOR})
    public Listed<ShopGoods> goods(PlaceCode village, Page page) {
        scope.mustCover(village);
        return page.cut(wares.of(village, false, page), ShopGoods::id);
    }

    /** What happened to some goods, newest first. */
    @Reading
    @Allowed({Role.KEEPER, Role.AUDITOR})
    public Listed<ShelfMovement> movements(UUID goods, Page page) {
        return page.cut(movements.of(mine(goods), page), ShelfMovement::id);
    }

    /** Kinds of goods in the caller's shops of which few are left. */
    @Reading
    public long low() {
        List<PlaceCode> places = scope.places();
        return wares.countLow(places);
    }
}
