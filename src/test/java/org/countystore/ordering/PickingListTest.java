package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.unit.KeepingRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A picking list")
class PickingListTest {
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    private static UUID order(Shop shop, Colleague buyer, ListingId listing, int packs, Delivery to) {
        Basket.Pay allowance = new Basket.Pay(new Money(70_000), Optional.empty());
        return place(shop, buyer, new Basket(List.of(line(listing, packs)), to, allowance)).uuid();
    }

    private static Delivery home(String address) {
        return new Delivery(Delivery.Kind.HOME, Optional.of(Callers.TOWN), Optional.of(address));
    }

    private static Colleague atTheHospital(Shop shop) {
        UnitId hospital = shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.found("hospital", "县医院", Callers.COUNTY)).id();
        Colleague buyer = shop.buyer();
        shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.move(buyer.employee(), hospital, "H1"));
        return buyer;
    }

    private static PickingList list(Shop shop) {
        return shop.ask(Shop.store(), Dispatching.class, Dispatching::pickingList);
    }

    private static List<String> words(PickingList list) {
        return list.stops().stream().map(stop -> stop.kind() + " " + stop.where() + " " + stop.parcels().size()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sheet_for_each_unit_for_the_counter_and_for_each_door_with_the_lots_to_fetch_and_their_last_day(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            SkuCode sku = shop.sku();
            LotCode older = shop.packs(sku, 3, SOON);
            LotCode newer = shop.packs(sku, 20, Shop.FRESH);
            ListingId chestnuts = shop.listed(sku, PRICE);
            UUID first = order(shop, chen, chestnuts, 2, Delivery.to(Delivery.Kind.UNIT));
            UUID second = order(shop, chen, chestnuts, 2, Delivery.to(Delivery.Kind.UNIT));
            order(shop, atTheHospital(shop), chestnuts, 1, Delivery.to(Delivery.Kind.UNIT));
            order(shop, chen, chestnuts, 1, Delivery.to(Delivery.Kind.STORE));
            order(shop, chen, chestnuts, 1, home("永乐街 8 号"));
            order(shop, chen, chestnuts, 1, home("北关路 3 号"));
            order(shop, shop.buyer(), chestnuts, 1, home("北关路 3 号"));
            PickingList list = list(shop);
            assertEquals(List.of("UNIT 县医院 1", "UNIT 镇安县第一小学 2", "STORE  1", "HOME 北关路 3 号 2", "HOME 永乐街 8 号 1"), words(list));
            PickingList.Stop school = list.stops().get(1);
            assertEquals(List.of(first, second), school.parcels().stream().map(parcel -> parcel.order().uuid()).toList());
            assertEquals(List.of(older + " 2026-12-01 3", newer + " 2027-03-01 1"),
                    school.picks().stream().map(pick -> pick.lot() + " " + pick.bestBefore() + " " + pick.packs()).toList());
            Baskets.pack(shop, first);
            ordering(shop, chen.caller(), desk -> desk.cancel(second));
            assertEquals(List.of("UNIT 县医院 1", "STORE  1", "HOME 北关路 3 号 2", "HOME 永乐街 8 号 1"), words(list(shop)));
            Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.STORE);
            assertTrue(shop.ask(elsewhere, Dispatching.class, Dispatching::pickingList).stops().isEmpty());
        }
    }
}
