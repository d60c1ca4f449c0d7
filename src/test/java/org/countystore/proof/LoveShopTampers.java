package org.countystore.proof;

import java.util.List;

/** Goods, redemptions and settlements of love shops, changed by hand. */
final class LoveShopTampers {
    private static final String OTHER_GOODS = "(select max(g.id) from shop_goods g where g.redeemed = 0)";

    private LoveShopTampers() {
    }

    static final List<Tamper> ALL = List.of(
            goods("received", "received = received + 1, stock = stock + 1"),
            goods("adjusted", "adjusted = adjusted + 1, stock = stock + 1"),
            goods("redeemed", "redeemed = redeemed + 1, stock = stock - 1"), goods("stock", "stock = stock + 1, adjusted = adjusted + 1"),
            Tamper.of("goods_receipt", "quantity", "uuid", "source = 'PURCHASE'", "quantity = quantity + 1"),
            Tamper.of("goods_receipt", "points_each", "uuid", "source = 'DONOR'", "points_each = points_each + 1"),
            Tamper.of("goods_receipt", "source", "uuid", "source = 'DONOR'", "source = 'PURCHASE'"),
            Tamper.of("goods_receipt", "goods_id", "uuid", "source = 'PURCHASE'", "goods_id = " + OTHER_GOODS),
            supply("packs", "state = 'ARRIVED'", "packs = packs + 1"), supply("packs", "state = 'ON_THE_WAY'", "packs = packs + 1"),
            supply("arrived", "arrived > 1", "arrived = arrived - 1"), supply("each_fen", "arrived > 1", "each_fen = each_fen + 1"),
            supply("state", "state = 'CALLED_BACK'", "state = 'ON_THE_WAY', answered_by = null"),
            supply("state", "state = 'ON_THE_WAY'", "state = 'CALLED_BACK', answered_by = 'x'"),
            supply("goods_id", "arrived > 1", "goods_id = " + OTHER_GOODS), supply("sku", "arrived > 1", "sku = 'OTHER'"),
            supply("village", "arrived > 1", "village = '611025104203'"), supply("store", "arrived > 1", "store = '611024'"),
            Tamper.of("goods_receipt", "source", "uuid", "source = 'STORE'", "source = 'PURCHASE'"),
            movement("quantity", "RECEIPT", "quantity = quantity + 1"), movement("quantity", "REDEMPTION", "quantity = quantity + 1"),
            movement("quantity", "REVERSAL", "quantity = quantity + 1"), movement("goods_id", "REDEMPTION", "goods_id = " + OTHER_GOODS),
            Tamper.by("shelf_movement", "quantity", "select g.uuid, m.id from shelf_movement m join shop_goods g on g.id = m.goods_id"
                    + " where m.kind = 'COUNT'", "quantity = quantity - 1"),
            movement("a row gone", "REDEMPTION", "").changed("delete from shelf_movement where id = {1}"),
            redemption("points", "state = 'DONE'", "points = points + 1"),
            redemption("owed_points", "owed_points > 0 and state = 'DONE'", "owed_points = owed_points - 1"),
            redemption("owed_points", "owed_points > 0 and state = 'REVERSED'", "owed_points = owed_points - 1"),
            redemption("state", "state = 'DONE' and settlement is null", "state = 'REVERSED'"),
            redemption("state", "state = 'REVERSED'", "state = 'DONE'"),
            redemption("household_id", "state = 'DONE'", "household_id = (select max(h.id) from household h"
                    + " where h.id not in (select p.household_id from points_lot p))"),
            redemption("home", "home <> village and state = 'DONE'", "home = '611025104203'"),
            redemption("home", "home <> village and state = 'REVERSED'", "home = '611025104203'"),
            redemption("village", "home <> village and state = 'DONE'", "village = home"),
            redemption("card", "state = 'DONE'", "card = '000000000000'"),
            Tamper.of("redemption", "settlement", "settlement", "settlement is not null", "settlement = null"),
            line("points", "points = points + 1"), line("quantity", "quantity = quantity + 1"),
            line("goods_id", "goods_id = " + OTHER_GOODS),
            Tamper.of("shop_settlement", "points", "uuid", "points > 0", "points = points + 1, fen = fen + 100"),
            Tamper.of("shop_settlement", "fen", "uuid", "points > 0", "fen = fen + 100, points = points + 1"),
            Tamper.of("shop_settlement", "gift_fen", "uuid", "gift_fen >= 100", "gift_fen = gift_fen - 100, fen = fen + 100"),
            Tamper.of("shop_settlement", "supply_fen", "uuid", "supply_fen >= 100", "supply_fen = supply_fen - 100, fen = fen + 100"),
            Tamper.of("shop_settlement", "supply_fen", "uuid", "gift_fen >= 100", "supply_fen = supply_fen + 100, gift_fen = gift_fen - 100"),
            payment("fen", "reversed_at is null", "fen = fen - 1"), payment("fen", "reversed_at is not null", "fen = fen + 1"),
            payment("reversed_at", "reversed_at is not null", "reversed_at = null"),
            payment("reversed_at", "reversed_at is null", "reversed_at = taken_at"),
            payment("village", "reversed_at is null", "village = '611025104206'").named("611025104206"),
            Tamper.of("shop_settlement", "redemptions", "uuid", "points > 0", "redemptions = redemptions + 1"));

    private static Tamper goods(String column, String set) {
        return Tamper.of("shop_goods", column, "uuid", "redeemed > 0", set);
    }

    private static Tamper supply(String column, String where, String set) {
        return Tamper.of("love_supply", column, "uuid", where, set);
    }

    private static Tamper payment(String column, String where, String set) {
        return Tamper.of("love_supply_payment", column, "uuid", where, set);
    }

    private static Tamper movement(String column, String kind, String set) {
        return Tamper.by("shelf_movement", column,
                "select document, id from shelf_movement where kind = '" + kind + "' order by id desc", set);
    }

    private static Tamper redemption(String column, String where, String set) {
        return Tamper.of("redemption", column, "uuid", where, set);
    }

    private static Tamper line(String column, String set) {
        return new Tamper("redemption_line", column, "select r.uuid, r.id from redemption r where r.state = 'DONE' order by r.id desc",
                "update redemption_line set " + set + " where redemption_id = {1}", null);
    }
}
