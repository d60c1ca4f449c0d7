package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
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
    void needs_thirteen_at_most_for_three_lines_and_as_many_for_one_tranche_as_for_four(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            Colleague warm = shop.colleague();
            shop.grant();
            List<ListingId> three = List.of(shop.stocked(new Money(5000), 90), shop.stocked(new Money(5000), 90), shop.stocked(new Money(5000), 90));
            ofOrder(shop, warm, 10_000, three);
            ofOrder(shop, warm, 10_000, three);
            List<String> one = ofOrder(shop, chen, 10_000, three);
            List<String> four = ofOrder(shop, chen, 30_000, three);
            assertTrue(one.size() <= 13, String.join("\n", one));
            assertEquals(one.size(), four.size(), String.join("\n", four));
        }
    }
}
