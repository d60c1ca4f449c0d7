package org.countystore.loveshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.points.KeepingCards;
import org.countystore.points.ShopMoney;
import org.countystore.points.Village;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;

/** The love shop of 水峡村 with goods on its shelves, and villagers with points on their cards. */
public final class Counter implements AutoCloseable {
    public static final String PIN = "2468";
    private static final String PHONE = "0914-5320000";
    public final Village village;

    /** Somebody at the counter: the household, and the number of its card. */
    public record Villager(Household household, String card) {
    }

    public Counter(Database database) {
        village = new Village(database);
        village.payIn(10_000);
        openShop(Callers.VILLAGE);
    }

    public LoveShop openShop(PlaceCode place) {
        return village.ask(Callers.admin(), KeepingShops.class, desk -> desk.open(place, PHONE));
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return village.ask(caller, desk, work);
    }

    public <D, T> T keep(Class<D> desk, Function<D, T> work) {
        return ask(Village.KEEPER, desk, work);
    }

    /** With 30 of October, which lapse first, and the others of November. */
    public Villager villager(long points) {
        Household household = village.household();
        if (points > 30) {
            village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(household.id(), points - 30));
        }
        if (points > 0) {
            village.award(Village.OCTOBER, LocalDate.of(2027, 10, 31), Map.of(household.id(), Math.min(points, 30)));
        }
        return new Villager(household, keep(KeepingCards.class, desk -> desk.issue(household.code(), PIN)).card().number().value());
    }

    public static GoodsSheet sheet(String name, long points) {
        return new GoodsSheet(name, "", Drawing.SALT, points, Optional.empty(), 5, true);
    }

    /** On the shelf for so many points each. */
    public ShopGoods goods(String name, long points, long pieces) {
        UUID uuid = UUID.randomUUID();
        keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, uuid, sheet(name, points)));
        if (pieces > 0) {
            receive(uuid, pieces);
        }
        return look(uuid);
    }

    public void receive(UUID goods, long pieces) {
        keep(FillingShelves.class, desk -> desk.receive(UUID.randomUUID(),
                new GoodsReceipt.Delivery(goods, GoodsReceipt.Source.PURCHASE, pieces, Optional.empty(), false, "")));
    }

    public ShopGoods look(UUID goods) {
        return keep(FillingShelves.class, desk -> desk.goods(goods));
    }

    public long stock(ShopGoods goods, Caller keeper) {
        return ask(keeper, FillingShelves.class, desk -> desk.goods(goods.uuid())).stock();
    }

    public long stock(ShopGoods goods) {
        return look(goods.uuid()).stock();
    }

    public static RedemptionWish.Line line(ShopGoods goods, long pieces) {
        return new RedemptionWish.Line(goods.uuid(), pieces);
    }

    public static RedemptionWish wish(Villager villager, RedemptionWish.Line... lines) {
        return new RedemptionWish(villager.card(), Callers.VILLAGE, List.of(lines));
    }

    public Redemption redeem(UUID uuid, RedemptionWish wish) {
        return keep(Redeeming.class, desk -> desk.redeem(uuid, wish, PIN)).redemption();
    }

    public Redemption redeem(Villager villager, RedemptionWish.Line... lines) {
        return redeem(UUID.randomUUID(), wish(villager, lines));
    }

    public Redemption reverse(Redemption mistake) {
        return keep(Redeeming.class, desk -> desk.reverse(mistake.uuid(), "拿错了"));
    }

    public long points(Villager villager) {
        return village.purse(villager.household()).points();
    }

    /** What is left of each month, the one that lapses first at the front. */
    public List<String> months(Villager villager) {
        return village.purse(villager.household()).lots().stream().map(lot -> lot.month() + " " + lot.points()).toList();
    }

    public long owed() {
        return village.day.serve(ShopMoney.class, money -> money.owedTo(Callers.VILLAGE));
    }

    /** Points and pieces add up in every row of the shop, whatever happened. */
    public long rowsThatDoNotAddUp() {
        return Stream.of("select count(*) from shop_goods where received + adjusted <> stock + redeemed or stock < 0",
                "select count(*) from shop_goods g where g.stock <> (select coalesce(sum(case m.kind when 'REDEMPTION' then -m.quantity"
                        + " else m.quantity end), 0) from shelf_movement m where m.goods_id = g.id)",
                "select count(*) from shop_goods g where g.redeemed <> (select coalesce(sum(l.quantity), 0) from redemption_line l"
                        + " join redemption r on r.id = l.redemption_id where l.goods_id = g.id and r.state = 'DONE')",
                "select count(*) from redemption r where r.points <> (select sum(l.points) from redemption_line l"
                        + " where l.redemption_id = r.id)",
                "select count(*) from ledger_account where balance < 0",
                "select count(*) from ledger_account a where a.code = 'redeemed:" + Callers.VILLAGE + "' and a.balance <> (select"
                        + " coalesce(sum(r.points), 0) from redemption r where r.village = '" + Callers.VILLAGE + "'"
                        + " and r.state = 'DONE' and r.settlement is null)")
                .mapToLong(village.day::number).sum();
    }


    @Override
    public void close() {
        village.close();
    }
}
