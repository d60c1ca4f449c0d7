package org.countystore.proof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.PayingSupplies;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.Supplying;
import org.countystore.loveshop.TakingIn;
import org.countystore.points.KeepingCards;
import org.countystore.points.PointsBook;
import org.countystore.testing.Callers;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;

/** The counter of the county store, at which a household of 水峡村 spends points: paid for, undone, and still owed. */
final class StoreCounterSeason {
    private static final Caller KEEPER = Callers.at(Callers.COUNTY, Role.KEEPER);
    private static final String PIN = "2468";
    private final Season season;
    private final UUID goods = UUID.randomUUID();
    private final String card;

    private StoreCounterSeason(Season season) {
        this.season = season;
        SkuCode sku = season.shop.sku();
        season.shop.listed(sku, Money.yuan(2));
        season.delivered(season.tested(2), sku, 30);
        season.ask(Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.COUNTY, "0914-5320000"));
        season.ask(KEEPER, FillingShelves.class, desk -> desk.put(Callers.COUNTY, goods,
                new GoodsSheet("板栗", "", Drawing.OTHER, 2, Optional.of(sku), 0, true)));
        supply(20, 20);
        supply(3, 2);
        season.ask(Shop.store(), Supplying.class, desk -> desk.callBack(send(2), "发错了"));
        send(1);
        Household household = season.household(Callers.VILLAGE, true);
        LocalDate today = season.live.now().toLocalDate();
        Caller.as(KEEPER, () -> season.live.inTransaction(() -> {
            season.live.get(PointsBook.class).award(UUID.randomUUID(), Callers.VILLAGE, YearMonth.from(today), today.plusYears(1),
                    Map.of(household.id(), 20L));
            return null;
        }));
        card = season.ask(KEEPER, KeepingCards.class, desk -> desk.issue(household.code(), PIN)).card().number().value();
    }

    private UUID send(int packs) {
        UUID uuid = UUID.randomUUID();
        season.ask(Shop.store(), Supplying.class, desk -> desk.send(uuid, new Supply.Wish(goods, packs)));
        return uuid;
    }

    private void supply(int packs, int came) {
        UUID uuid = send(packs);
        season.ask(KEEPER, TakingIn.class, desk -> desk.takeIn(uuid, new Supply.Arrival(came, came < packs ? "路上碎了" : "")));
    }

    static void live(Season season) {
        StoreCounterSeason counter = new StoreCounterSeason(season);
        counter.redeem(2);
        season.ask(Season.CASHIER, SettlingShops.class, desk -> desk.settle(UUID.randomUUID(), Callers.COUNTY));
        pay(season, 3);
        season.ask(Season.CASHIER, PayingSupplies.class, desk -> desk.takeBack(pay(season, 5), "记错了"));
        UUID mistake = counter.redeem(1);
        season.ask(KEEPER, Redeeming.class, desk -> desk.reverse(mistake, "拿错了"));
        counter.redeem(3);
    }

    private static UUID pay(Season season, long yuan) {
        UUID uuid = UUID.randomUUID();
        season.ask(Season.CASHIER, PayingSupplies.class, desk -> desk.pay(uuid, new PayingSupplies.Wish(Callers.COUNTY, Money.yuan(yuan))));
        return uuid;
    }

    private UUID redeem(long pieces) {
        UUID uuid = UUID.randomUUID();
        season.ask(KEEPER, Redeeming.class, desk -> desk.redeem(uuid,
                new RedemptionWish(card, Callers.COUNTY, List.of(new RedemptionWish.Line(goods, pieces))), PIN));
        return uuid;
    }
}
