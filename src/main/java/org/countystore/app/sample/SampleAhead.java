package org.countystore.app.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.app.sample.SampleSupply.Wish;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.MakingGood;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Gtin;
import org.countystore.produce.Sku;
import org.countystore.store.Listing;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;
import org.countystore.store.Shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is sold ahead of its harvest: one of which less came than was ordered, and one that takes orders. */
@ApplicationScoped
public class SampleAhead {
    private static final String GTIN = "69701029900";
    private static final Weight SMALL = new Weight(800);
    private static final Weight LARGE = new Weight(1_500);
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    SampleCalendar calendar;
    @Inject
    SampleSupply supply;
    @Inject
    SampleShop shop;
    @Inject
    Cataloguing cataloguing;
    @Inject
    Shelving shelving;
    @Inject
    Preselling preselling;
    @Inject
    MakingGood good;

    void sell(LocalDate day, SampleNames names) {
        calendar.at(day, LocalTime.of(11, 0));
        comesUpShort(goods.kinds().get(0), day, names);
        takesOrders(goods.kinds().get(1), day, names);
    }

    /**
     * The first has all and is served, the second has a part and something else for the rest; nothing came of the third, who took the
     * money, and of the fourth, who is still to choose.
     */
    private void comesUpShort(Kind kind, LocalDate day, SampleNames names) {
        Pack pack = list(kind, SMALL, 1, new Presale.Terms(day.minusDays(20), day, day, 60));
        UUID first = order("buyer005", pack, 3, names);
        UUID second = order("buyer006", pack, 4, names);
        UUID third = order("buyer007", pack, 2, names);
        order("buyer013", pack, 2, names);
        supply.bring(new Wish(kind, Map.of(pack, 5)), names);
        calendar.later(600);
        Presale presale = cast.as("store", () -> preselling.list(Page.of(1))).items().get(0).presale();
        Listing instead = cast.as("store", () -> preselling.couldStandIn(presale.uuid(), "")).get(0);
        cast.as("store", () -> preselling.offerInstead(presale.uuid(), Optional.of(instead.id())));
        cast.as("store", () -> preselling.close(presale.uuid()));
        calendar.later(600);
        cast.as("buyer006", () -> good.substitute(second, 1));
        cast.as("buyer007", () -> good.refund(third, 1));
        shop.serve("buyer005", first);
        shop.serve("buyer006", second);
    }

    private void takesOrders(Kind kind, LocalDate day, SampleNames names) {
        Pack pack = list(kind, LARGE, 2, new Presale.Terms(day, day.plusDays(20), day.plusDays(25), 200));
        order("buyer008", pack, 2, names);
        order("buyer009", pack, 1, names);
    }

    private Pack list(Kind kind, Weight weight, int number, Presale.Terms terms) {
        SkuCode sku = new SkuCode(kind.code() + "-ahead-" + weight.grams());
        Pack pack = new Pack(sku, new GradeCode("1"), weight, false);
        cast.as("admin", () -> cataloguing.addSku(new Sku.Sheet(sku.value(), kind.code(), pack.grade(), kind.name() + " 新货 " + weight.grams()
                + "g", weight, Gtin.completing(GTIN + number))));
        cast.as("store", () -> shelving.put(SampleShop.listing(sku), new Listing.Sheet(sku, "镇安" + kind.name() + " 新货预售 "
                + weight.grams() + "g", SampleShop.price(kind, pack), "今年的新货,收成前先订,到货先给先订的人。", true, Optional.empty(),
                Optional.of(terms))));
        return pack;
    }

    private UUID order(String buyer, Pack pack, int packs, SampleNames names) {
        UUID order = shop.order(buyer, Map.of(pack, packs), Delivery.Kind.UNIT, names);
        shop.payIfOwed(buyer, order);
        return order;
    }
}
