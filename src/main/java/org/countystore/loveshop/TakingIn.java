package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.points.ShopMoney;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The keeper takes in what the county store gave: counted, on the shelf, and owed for. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class TakingIn {
    @Inject
    Scope scope;
    @Inject
    Wares wares;
    @Inject
    ShopShelf shelf;
    @Inject
    Supplies supplies;
    @Inject
    ShopMoney money;
    @Inject
    Stockroom stockroom;
    @Inject
    Clock clock;

    /** To a shop, the oldest first. */
    @Reading
    @Allowed({Role.KEEPER, Role.AUDITOR})
    public Listed<Supplied> onTheWay(PlaceCode village, Page page) {
        scope.mustCover(village);
        return page.cut(supplies.onTheWay(village, page).stream().map(Supplied::of).toList(), each -> each.supply().id());
    }

    /**
     * What came is on the shelf and owed to the store at its price; what is missing of it the store bears. Repeated, it answers what
     * stands.
     *
     * @throws Refused NOT_FOUND, INVALID; ALREADY_DECIDED if the store called it back, or something else was said of it
     */
    public Supply takeIn(UUID uuid, Supply.Arrival arrival) {
        Supply supply = supplies.locked(uuid).orElseThrow(() -> Refused.notFound("supply", uuid));
        scope.mustCover(supply.village());
        LocalDateTime now = LocalDateTime.now(clock);
        if (supply.arrive(arrival, Caller.current().name(), now)) {
            if (supply.arrived() > 0) {
                ShopGoods goods = wares.byId(supply.goods());
                GoodsReceipt receipt = new GoodsReceipt(uuid, goods, new GoodsReceipt.Delivery(goods.uuid(), GoodsReceipt.Source.STORE,
                        supply.arrived(), Optional.empty(), false, supply.reason().orElse("")), Caller.current().name(), now);
                wares.add(receipt);
                shelf.receive(receipt, goods);
                money.buyGoods(uuid, supply.village(), supply.store(), supply.worth());
            }
            stockroom.handOver(uuid, Map.of());
        }
        return supply;
    }
}
