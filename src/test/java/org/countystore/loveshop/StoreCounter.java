package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.PIN;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.Gtin;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.Rulebook;
import org.countystore.review.Verdict;
import org.countystore.store.Listing;
import org.countystore.store.Shelving;
import org.countystore.testing.Callers;

/** The counter of the county store with chestnuts at 12.80 yuan, beside the love shop of 水峡村. */
final class StoreCounter {
    static final Caller KEEPER = Callers.at(Callers.COUNTY, Role.KEEPER);
    static final SkuCode CHESTNUTS = new SkuCode("CHESTNUTS");
    final Counter village;

    StoreCounter(Counter village) {
        this.village = village;
        ProduceCode chestnut = new ProduceCode("chestnut");
        village.ask(Callers.admin(), Cataloguing.class, desk -> desk.add(
                new Produce.Sheet(chestnut.value(), "板栗", "Chestnut", Category.FRUIT, 90, false)));
        village.ask(Callers.admin(), Cataloguing.class, desk -> desk.addGrade(chestnut, new Grade.Sheet("1", "一级", "Grade 1", 1, "", "")));
        village.ask(Callers.admin(), Cataloguing.class, desk -> desk.addSku(new Sku.Sheet(CHESTNUTS.value(), chestnut, new GradeCode("1"),
                "板栗 500g", new Weight(500), Gtin.completing("0690000000017"))));
        village.ask(Callers.at(Callers.COUNTY, Role.STORE), Shelving.class, desk -> desk.put(new ListingId(UUID.randomUUID()),
                new Listing.Sheet(CHESTNUTS, "水峡板栗", new Money(1_280), "", true)));
        village.openShop(Callers.COUNTY);
    }

    /** From a month on that has begun already. */
    void allow(PlaceCode place, YearMonth begins, boolean countyStore) {
        LocalDateTime now = village.village.day.now();
        village.village.day.setTo(begins.minusMonths(1).atDay(15).atTime(9, 0));
        village.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(UUID.randomUUID(), new Rulebook.Terms(place, begins, 3,
                Verdict.MEDIAN, 5, 12, Optional.empty(), countyStore, Optional.empty(), List.of(),
                List.of(new Rule.Sheet("yard", RuleClass.ENVIRONMENT, "院子", 5, 5, "照片", Optional.empty())))));
        village.village.day.setTo(now);
    }

    GoodsSheet sheet(long points, Optional<SkuCode> sku) {
        return new GoodsSheet("板栗 500克", "", Drawing.OTHER, points, sku, 0, true);
    }

    /** For 12 points. */
    ShopGoods chestnuts(long pieces) {
        UUID uuid = UUID.randomUUID();
        keep(uuid, 12);
        lay(uuid, pieces);
        return village.ask(KEEPER, FillingShelves.class, desk -> desk.goods(uuid));
    }

    /** Without the store, which has shelves of its own in {@link SupplyingTest}. */
    private void lay(UUID uuid, long pieces) {
        ShopGoods goods = village.ask(KEEPER, FillingShelves.class, desk -> desk.goods(uuid));
        GoodsReceipt receipt = new GoodsReceipt(UUID.randomUUID(), goods, new GoodsReceipt.Delivery(uuid, GoodsReceipt.Source.PURCHASE,
                pieces, Optional.empty(), false, ""), KEEPER.name(), village.village.day.now());
        Caller.as(KEEPER, () -> village.village.day.serve(ShopShelf.class, shelf -> {
            shelf.wares.add(receipt);
            shelf.receive(receipt, goods);
            return null;
        }));
    }

    FillingShelves.Priced keep(UUID uuid, long points) {
        return village.ask(KEEPER, FillingShelves.class, desk -> desk.put(Callers.COUNTY, uuid, sheet(points, Optional.of(CHESTNUTS))));
    }

    Redemption redeem(Villager villager, ShopGoods goods, long pieces) {
        return village.ask(KEEPER, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish(villager, goods, pieces), PIN)).redemption();
    }

    static RedemptionWish wish(Villager villager, ShopGoods goods, long pieces) {
        return new RedemptionWish(villager.card(), Callers.COUNTY, List.of(Counter.line(goods, pieces)));
    }
}
