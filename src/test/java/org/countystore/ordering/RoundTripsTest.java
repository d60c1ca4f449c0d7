package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Contents;
import org.countystore.kernel.Page;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order, in round trips to the database")
class RoundTripsTest {
    private static List<String> ofOrder(Shop shop, Colleague buyer, long allowanceFen, List<ListingId> listings) {
        Basket basket = Baskets.basket(allowanceFen, listings.stream().map(id -> Baskets.line(id, 2)).toArray(Basket.Line[]::new));
        shop.live.trips().forget();
        shop.ask(buyer.caller(), Ordering.class, desk -> desk.place(UUID.randomUUID(), basket));
        return shop.live.trips().asked();
    }

    @ParameterizedTest
    @EnumSource
    void needs_five_on_postgresql_and_twelve_at_most_for_three_lines_and_as_many_for_one_tranche_as_for_four(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            Colleague warm = shop.colleague();
            shop.grant();
            List<ListingId> three = List.of(shop.stocked(new Money(5000), 90), shop.stocked(new Money(5000), 90), shop.stocked(new Money(5000), 90));
            ofOrder(shop, warm, 10_000, three);
            ofOrder(shop, chen, 0, three);
            List<String> one = ofOrder(shop, chen, 10_000, three);
            List<String> four = ofOrder(shop, chen, 30_000, three);
            assertTrue(one.size() <= (database == Database.POSTGRESQL ? 5 : 12), String.join("\n", one));
            assertEquals(one.size(), four.size(), String.join("\n", four));
        }
    }

    @ParameterizedTest
    @EnumSource
    void needs_as_many_for_a_box_of_three_as_for_one_pack(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            shop.grant();
            List<SkuCode> skus = List.of(shop.sku(), shop.sku(), shop.sku());
            skus.forEach(sku -> shop.packs(sku, 90, Shop.FRESH));
            List<ListingId> single = List.of(shop.listed(skus.get(0), new Money(5000)));
            List<ListingId> box = List.of(shop.boxed(new Money(9000), new Contents.Part(skus.get(0), 1), new Contents.Part(skus.get(1), 2),
                    new Contents.Part(skus.get(2), 1)));
            ofOrder(shop, chen, 0, single);
            ofOrder(shop, chen, 0, box);
            List<String> one = withoutSequences(ofOrder(shop, chen, 0, single));
            List<String> three = withoutSequences(ofOrder(shop, chen, 0, box));
            assertEquals(one.size(), three.size(), String.join("\n", three));
        }
    }

    @ParameterizedTest
    @EnumSource
    void needs_as_many_for_fifty_lines_as_for_two_and_to_list_fifty_orders_as_to_list_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            shop.grant();
            List<ListingId> fifty = Stream.generate(() -> shop.stocked(new Money(100), 200)).limit(50).toList();
            ofOrder(shop, chen, 0, fifty.subList(0, 2));
            assertEquals(1, listed(shop, chen));
            List<String> oneListed = shop.live.trips().asked();
            ofOrder(shop, chen, 100, fifty.subList(0, 2));
            List<String> two = withoutSequences(ofOrder(shop, chen, 1_000, fifty.subList(0, 2)));
            List<String> all = withoutSequences(ofOrder(shop, chen, 10_000, fifty));
            assertEquals(two.size(), all.size(), String.join("\n", all));
            IntStream.range(0, 46).forEach(i -> ofOrder(shop, chen, 0, fifty.subList(i, i + 1)));
            assertEquals(50, listed(shop, chen));
            assertEquals(oneListed.size(), shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
        }
    }

    /** Numbers are fetched fifty at a time, so that an order now and then fetches some. */
    private static List<String> withoutSequences(List<String> asked) {
        return asked.stream().filter(sql -> !sql.contains("_seq")).toList();
    }

    private static int listed(Shop shop, Colleague buyer) {
        shop.live.trips().forget();
        return shop.ask(buyer.caller(), Ordering.class, desk -> desk.mine(OrderQuery.all(Page.of(50)))).items().size();
    }
}
