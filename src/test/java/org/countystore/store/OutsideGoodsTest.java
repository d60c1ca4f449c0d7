package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Collecting;
import org.countystore.collection.KeepingPoints;
import org.countystore.collection.Outsider;
import org.countystore.collection.Purchase;
import org.countystore.collection.WeighIn;
import org.countystore.collection.Witness;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.ordering.Order;
import org.countystore.ordering.Thanking;
import org.countystore.ordering.Thanks;
import org.countystore.produce.Premium;
import org.countystore.produce.SettingPremiums;
import org.countystore.store.Share.Who;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Tracing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Packs of produce from outside the register")
class OutsideGoodsTest {
    private static Purchase bought(Season season) {
        season.ask(Callers.admin(), KeepingPoints.class, desk -> desk.takeOutsiders(Callers.VILLAGE, true));
        WeighIn weighIn = new WeighIn(Optional.empty(), Shop.CHESTNUT, Shop.FIRST, new Weight(21_500), new Weight(1_500), 0,
                new Money(1200), Optional.empty(), season.live.now(), Optional.empty(), Witness.NONE,
                Optional.of(new Outsider(Callers.VILLAGE, "王五", Optional.empty())));
        return season.ask(Season.CLERK, Collecting.class, desk -> desk.buy(UUID.randomUUID(), weighIn)).purchase();
    }

    private static LotCode packed(Season season, SkuCode sku) {
        return season.delivered(season.tested(List.of(bought(season).lotCode())), sku, 30);
    }

    @ParameterizedTest
    @EnumSource
    void are_told_apart_to_the_buyer_and_reach_no_household(Database database) {
        try (Season season = Season.on(database)) {
            SkuCode sku = season.shop.sku();
            LotCode lot = packed(season, sku);
            ListingId listing = season.shop.listed(sku, new Money(2000));
            Provenance told = season.ask(Callers.nobody(), Browsing.class, desk -> desk.provenance(listing)).orElseThrow();
            assertTrue(told.outside());
            assertEquals(0, told.households());
            Offer offer = season.live.inTransaction(() -> season.live.get(ShopWindow.class).offer(listing));
            assertEquals(List.of(Who.OUTSIDER, Who.SORTING, Who.TRANSPORT, Who.STORE), offer.shares().stream().map(Share::who).toList());
            assertEquals(new Money(2000), offer.shares().stream().map(Share::money).reduce(Money.ZERO, Money::plus));
            assertEquals(0, season.live.number("select count(*) from stock_village v join stock s on s.id = v.stock_id where s.lot_code = '"
                    + lot + "'"));
            JourneySheet label = season.ask(Callers.nobody(), Tracing.class, desk -> desk.label(lot));
            assertEquals(0, label.households());
            assertTrue(label.journey().lot().isOutside());
            Shop.Colleague buyer = season.shop.colleague();
            Order order = season.order(buyer, 0, Season.line(listing, 2));
            season.takeMoney(order);
            season.packOrder(order);
            season.shipOrder(order);
            Thanks thanks = season.ask(buyer.caller(), Thanking.class, desk -> desk.of(order.uuid()));
            assertEquals(List.of(0L, List.of()), List.of(thanks.reached().households(), thanks.rows()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void earn_their_sellers_no_grade_premium(Database database) {
        try (Season season = Season.on(database)) {
            season.shop.sku();
            season.ask(Shop.store(), SettingPremiums.class, desk -> desk.set(UUID.randomUUID(), new Premium.Sheet(Shop.CHESTNUT, Shop.FIRST,
                    Callers.COUNTY, new Money(333), season.live.now().toLocalDate())));
            LotCode own = season.baskets(1).get(0);
            LotCode outside = bought(season).lotCode();
            season.receive(season.send(Callers.VILLAGE, Callers.TOWN, List.of(own, outside)), 0);
            assertTrue(season.sort(List.of(own), 0).premium().isPositive());
            assertEquals(Money.ZERO, season.sort(List.of(outside), 0).premium());
        }
    }
}
