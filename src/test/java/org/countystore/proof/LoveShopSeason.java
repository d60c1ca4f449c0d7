package org.countystore.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PhoneClock;
import org.countystore.keys.Seals;
import org.countystore.kernel.Role;
import org.countystore.loveshop.CatchingUp;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.EquippingShops;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsReceipt.Delivery;
import org.countystore.loveshop.GoodsReceipt.Source;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.OfflineWish;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.ShopSheet;
import org.countystore.points.KeepingCards;
import org.countystore.testing.Callers;
import org.countystore.testing.Season;

/** The love shop of 水峡村 in a season: gifts and goods bought, counted, redeemed, undone and settled. */
final class LoveShopSeason {
    private static final Caller KEEPER = Callers.at(Callers.VILLAGE, Role.KEEPER);
    private static final Caller PHONE = KEEPER.on(Optional.of(UUID.randomUUID()));
    private static final String PIN = "2468";
    private final Season season;
    private final UUID salt = UUID.randomUUID();
    private final Map<HouseholdId, String> cards = new HashMap<>();

    LoveShopSeason(Season season) {
        this.season = season;
        season.ask(Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.VILLAGE, "0914-5320000"));
        put(salt, "食盐", 1);
        receive(salt, Source.PURCHASE, 30);
        UUID towels = UUID.randomUUID();
        put(towels, "毛巾", 4);
        receive(towels, Source.DONOR, 10);
        season.ask(KEEPER, FillingShelves.class, desk -> desk.count(UUID.randomUUID(), new FillingShelves.Count(salt, 29, "受潮")));
    }

    private void put(UUID goods, String name, long points) {
        season.ask(KEEPER, FillingShelves.class, desk -> desk.put(Callers.VILLAGE, goods,
                new GoodsSheet(name, "", Drawing.OTHER, points, Optional.empty(), 0, true)));
    }

    private void receive(UUID goods, Source source, long pieces) {
        season.ask(KEEPER, FillingShelves.class, desk -> desk.receive(UUID.randomUUID(), new Delivery(goods, source, pieces,
                Optional.of("县妇联").filter(giver -> source == Source.DONOR), false, "")));
    }

    /** Salt, a point a piece. */
    UUID redeem(Household household, long points) {
        UUID uuid = UUID.randomUUID();
        String card = cards.computeIfAbsent(household.id(), id -> season.ask(KEEPER, KeepingCards.class,
                desk -> desk.issue(household.code(), PIN)).card().number().value());
        season.ask(KEEPER, Redeeming.class, desk -> desk.redeem(uuid,
                new RedemptionWish(card, Callers.VILLAGE, List.of(new RedemptionWish.Line(salt, points))), PIN));
        return uuid;
    }

    /** The same on a phone without a network, whether the points are there or not. */
    UUID redeemLate(Household household, long pieces) {
        UUID uuid = UUID.randomUUID();
        ShopSheet sheet = season.ask(PHONE, EquippingShops.class, desk -> desk.equip(Callers.VILLAGE));
        OfflineWish wish = new OfflineWish(cards.get(household.id()), Callers.VILLAGE,
                List.of(new OfflineWish.Line(new RedemptionWish.Line(salt, pieces), 1)), season.live.now());
        season.ask(PHONE, CatchingUp.class, desk -> desk.book(uuid, wish,
                new CatchingUp.SealedPin(Seals.seal(sheet.phone().sealKey(), PIN)), PhoneClock.UNTOLD));
        return uuid;
    }

    void undo(UUID redemption) {
        season.ask(KEEPER, Redeeming.class, desk -> desk.reverse(redemption, "拿错了"));
    }

    void settle() {
        season.ask(Season.CASHIER, SettlingShops.class, desk -> desk.settle(UUID.randomUUID(), Callers.VILLAGE));
    }
}
