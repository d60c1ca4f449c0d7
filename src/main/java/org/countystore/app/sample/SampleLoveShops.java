package org.countystore.app.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsReceipt.Delivery;
import org.countystore.loveshop.GoodsReceipt.Source;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.Supplying;
import org.countystore.loveshop.Supplying.Offered;
import org.countystore.loveshop.TakingIn;
import org.countystore.points.Holder;
import org.countystore.points.KeepingCards;
import org.countystore.points.PointsBook;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A love shop in each village that has a points fund, and the counter of the county store: goods on the shelves, what was redeemed for
 * points, and one that was paid.
 */
@ApplicationScoped
class SampleLoveShops {
    private static final UUID GOODS = UUID.fromString("5d0c3f52-9a41-4f0e-8b8a-611025000000");
    private static final SkuCode TOFU = new SkuCode("tofu-1-500");
    private static final int BEGAN_DAYS_AGO = 33;
    private static final int A_SHOP = 4;
    private static final long LEAST = 5;
    private static final long LEAST_AT_STORE = 30;
    private static final int OF_A_KIND = 24;

    /** One kind of goods of every shop. */
    private record Ware(String name, String nameEn, Drawing drawing, long points) {
    }

    private static final List<Ware> WARES = List.of(new Ware("食盐 400克", "Salt 400 g", Drawing.SALT, 3),
            new Ware("菜籽油 1.8升", "Rapeseed oil 1.8 l", Drawing.OIL, 32), new Ware("大米 5公斤", "Rice 5 kg", Drawing.RICE, 28),
            new Ware("苞谷糁 2.5公斤", "Corn grits 2.5 kg", Drawing.CORN_GRITS, 12), new Ware("土鸡蛋 10枚", "Ten eggs", Drawing.EGGS, 13),
            new Ware("酱油 500毫升", "Soy sauce 500 ml", Drawing.SOY_SAUCE, 7), new Ware("洗衣液 2公斤", "Detergent 2 kg", Drawing.DETERGENT, 16),
            new Ware("香皂 2块", "Two bars of soap", Drawing.SOAP, 6), new Ware("牙膏 120克", "Toothpaste 120 g", Drawing.TOOTHPASTE, 8),
            new Ware("毛巾 1条", "A towel", Drawing.TOWEL, 9), new Ware("抽纸 3包", "Three packs of tissues", Drawing.PAPER, 10),
            new Ware("作业本 10本", "Ten notebooks", Drawing.NOTEBOOK, 11), new Ware("劳保手套 2双", "Two pairs of gloves", Drawing.GLOVES, 5));
    /** What the counter of the county store hands out of what the store sells. */
    private static final Map<String, Drawing> OF_THE_STORE = Map.of("tea-1-100", Drawing.TEA, "tofu-1-500", Drawing.TOFU, "potato-1-5000",
            Drawing.POTATO, "peanut-1-1000", Drawing.PEANUT, "honey-1-500", Drawing.HONEY, "eggs-1-1000", Drawing.EGGS, "rice-1-2500",
            Drawing.RICE, "corngrits-1-1000", Drawing.CORN_GRITS);
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods produce;
    @Inject
    SamplePoints points;
    @Inject
    KeepingCards cards;
    @Inject
    SampleCalendar calendar;
    @Inject
    KeepingShops shops;
    @Inject
    FillingShelves filling;
    @Inject
    Redeeming redeeming;
    @Inject
    SettlingShops settling;
    @Inject
    Supplying supplying;
    @Inject
    TakingIn takingIn;
    @Inject
    SampleShopPhone phone;
    @Inject
    @ConfigProperty(name = "county.sample.pin", defaultValue = "2468")
    String pin;

    void open(SampleNames names) {
        calendar.at(calendar.realToday().minusDays(BEGAN_DAYS_AGO), LocalTime.of(9, 0));
        points.villages().forEach(village -> {
            cast.as("admin", () -> shops.open(village, "0914-5320" + String.format("%03d", names.below(1_000))));
            keep(village, () -> cast.together(() -> WARES.forEach(ware -> shelve(village, ware, names))));
        });
        cast.as("admin", () -> shops.open(SampleCast.COUNTY, "0914-5320611"));
        cast.as("keeper3", () -> {
            cast.together(() -> produce.kinds().forEach(kind -> kind.packs().stream()
                    .filter(pack -> OF_THE_STORE.containsKey(pack.sku().value())).forEach(pack -> list(SampleCast.COUNTY, kind, pack))));
            return null;
        });
        keep(SampleCast.SHUIXIA, () -> produce.kinds().forEach(kind -> kind.packs().stream().filter(pack -> pack.sku().equals(TOFU))
                .forEach(pack -> list(SampleCast.SHUIXIA, kind, pack))));
    }

    private void list(PlaceCode shop, Kind kind, Pack pack) {
        filling.put(shop, ofTheStore(shop, pack.sku()), new GoodsSheet(kind.name() + " " + SampleGoods.size(pack),
                kind.nameEn() + " " + SampleGoods.size(pack), OF_THE_STORE.get(pack.sku().value()),
                SampleShop.price(kind, pack).fen() / PointsBook.A_POINT.fen(), Optional.of(pack.sku()), 5, true));
    }

    /** For the counter, which takes all of it in, and some tofu for 水峡村, still on the way. */
    private void supply(SampleNames names) {
        for (Offered offered : cast.as("store", () -> supplying.goods(SampleCast.COUNTY))) {
            int packs = (int) Math.min(OF_A_KIND, offered.available() / 2);
            if (packs > 0) {
                UUID uuid = names.uuid();
                cast.as("store", () -> supplying.send(uuid, new Supply.Wish(offered.goods().uuid(), packs)));
                cast.as("keeper3", () -> takingIn.takeIn(uuid, new Supply.Arrival(packs, "")));
            }
        }
        cast.as("store", () -> supplying.goods(SampleCast.SHUIXIA)).stream().filter(offered -> offered.available() >= A_SHOP)
                .forEach(offered -> cast.as("store", () -> supplying.send(names.uuid(), new Supply.Wish(offered.goods().uuid(), A_SHOP))));
    }

    private static UUID ofTheStore(PlaceCode shop, SkuCode sku) {
        return Uuids.part(GOODS, shop + " " + sku);
    }

    /** Once the months' points were posted: on two days, and in between 水峡村 is paid. */
    void redeem(SampleNames names) {
        redeem(calendar.realToday().minusDays(2), names);
        calendar.at(calendar.realToday().minusDays(2), LocalTime.of(16, 0));
        settle(SampleCast.SHUIXIA, names);
        redeem(calendar.realToday().minusDays(1), names);
        supply(names);
        phone.load(calendar.realToday().minusDays(1), names);
        redeemAtStore(names);
    }

    /** Two of 八一村 come to the county town. */
    private void redeemAtStore(SampleNames names) {
        RedemptionWish.Line tofu = new RedemptionWish.Line(ofTheStore(SampleCast.COUNTY, TOFU), 1);
        List<Holder> holders = cast.as("admin", () -> cards.within(SampleCast.BAYI, Page.of(Page.LARGEST))).items().stream()
                .filter(holder -> holder.points() >= LEAST_AT_STORE).limit(2).toList();
        holders.forEach(holder -> {
            calendar.later(120);
            cast.as("keeper3", () -> redeeming.redeem(names.uuid(),
                    new RedemptionWish(holder.card().number().value(), SampleCast.COUNTY, List.of(tofu)), pin));
        });
    }

    private void keep(PlaceCode village, Runnable work) {
        cast.standingIn(village, Role.KEEPER, () -> {
            work.run();
            return null;
        });
    }

    private static UUID goods(PlaceCode village, Ware ware) {
        return Uuids.part(GOODS, village + " " + ware.name());
    }

    private void shelve(PlaceCode village, Ware ware, SampleNames names) {
        UUID uuid = goods(village, ware);
        boolean gift = ware.drawing() == Drawing.TOWEL;
        int pieces = ware.drawing() == Drawing.NOTEBOOK ? 4 : OF_A_KIND;
        filling.put(village, uuid, new GoodsSheet(ware.name(), ware.nameEn(), ware.drawing(), ware.points(), Optional.empty(), 5, true));
        filling.receive(names.uuid(), new Delivery(uuid, gift ? Source.DONOR : Source.PURCHASE, pieces,
                gift ? Optional.of("县妇联") : Optional.empty(), gift, ""));
    }

    /** A few households of each village that have points, each for what it can pay. */
    private void redeem(LocalDate day, SampleNames names) {
        calendar.at(day, LocalTime.of(10, 0));
        for (PlaceCode village : points.villages()) {
            List<Holder> holders = cast.as("admin", () -> cards.within(village, Page.of(Page.LARGEST))).items().stream()
                    .filter(holder -> holder.points() >= LEAST).toList();
            for (int i = 0; i < Math.min(A_SHOP, holders.size()); i++) {
                Holder holder = holders.get(names.below(holders.size()));
                calendar.later(90);
                keep(village, () -> redeem(village, holder, names));
            }
        }
    }

    private void redeem(PlaceCode village, Holder holder, SampleNames names) {
        String card = holder.card().number().value();
        long left = redeeming.holder(village, card).points();
        List<RedemptionWish.Line> lines = new ArrayList<>();
        for (Ware ware : WARES.subList(names.below(5), WARES.size() - 3)) {
            if (ware.points() <= left && lines.size() < 3) {
                lines.add(new RedemptionWish.Line(goods(village, ware), 1));
                left -= ware.points();
            }
        }
        if (!lines.isEmpty()) {
            Redemption done = redeeming.redeem(names.uuid(), new RedemptionWish(card, village, lines), pin).redemption();
            if (names.below(6) == 0) {
                redeeming.reverse(done.uuid(), "拿错了,换一样");
            }
        }
    }

    private void settle(PlaceCode village, SampleNames names) {
        UUID uuid = names.uuid();
        cast.as("cashier", () -> settling.settle(uuid, village));
    }
}
