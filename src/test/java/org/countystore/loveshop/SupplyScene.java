package org.countystore.loveshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Stock;
import org.countystore.store.Stocking;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;

/** The store with chestnuts at 12 yuan, five packs of one lot and ten of another that lasts longer, and a love shop that lists them. */
final class SupplyScene implements AutoCloseable {
    static final Caller KEEPER = Callers.at(Callers.VILLAGE, Role.KEEPER);
    static final LocalDate SOONER = Shop.FRESH.minusDays(10);
    final Shop shop;
    final SkuCode sku;
    final LotCode first;
    final LotCode second;
    final UUID goods;

    SupplyScene(Database database) {
        shop = new Shop(Live.counted(database));
        sku = shop.sku();
        shop.listed(sku, Money.yuan(12));
        first = shop.packs(sku, 5, SOONER);
        second = shop.packs(sku, 10, Shop.FRESH);
        ask(Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.VILLAGE, "0914-5320000"));
        goods = listed(Optional.of(sku), 12);
    }

    <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return shop.ask(caller, desk, work);
    }

    UUID listed(Optional<SkuCode> under, long points) {
        UUID uuid = UUID.randomUUID();
        ask(KEEPER, FillingShelves.class, desk -> desk.put(Callers.VILLAGE, uuid,
                new GoodsSheet("板栗 500克", "", Drawing.OTHER, points, under, 0, true)));
        return uuid;
    }

    Supply send(UUID uuid, int packs) {
        return ask(Shop.store(), Supplying.class, desk -> desk.send(uuid, new Supply.Wish(goods, packs)));
    }

    Supply takeIn(UUID uuid, long packs, String reason) {
        return ask(KEEPER, TakingIn.class, desk -> desk.takeIn(uuid, new Supply.Arrival(packs, reason)));
    }

    List<UUID> onTheWay() {
        return ask(KEEPER, TakingIn.class, desk -> desk.onTheWay(Callers.VILLAGE, Page.FIRST)).items().stream()
                .map(each -> each.supply().uuid()).toList();
    }

    Supply callBack(UUID uuid) {
        return ask(Shop.store(), Supplying.class, desk -> desk.callBack(uuid, "发错了"));
    }

    /** Available, allocated and handed over. */
    List<Long> shelf(LotCode lot) {
        Stock stock = ask(Shop.store(), Stocking.class, desk -> desk.stock(lot));
        return List.of(stock.available(), stock.allocated(), stock.handedOver());
    }

    long pieces() {
        return ask(KEEPER, FillingShelves.class, desk -> desk.goods(goods)).stock();
    }

    long owed() {
        return shop.live.number("select coalesce(sum(t.amount), 0) from transfer t join ledger_account g on g.id = t.to_account"
                + " join ledger_account f on f.id = t.from_account where g.code = 'supplied:611025' and f.code = 'shop:"
                + Callers.VILLAGE + "'");
    }

    @Override
    public void close() {
        shop.live.close();
    }
}
