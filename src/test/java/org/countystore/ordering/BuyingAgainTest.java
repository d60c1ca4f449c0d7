package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Shelving;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Buying again")
class BuyingAgainTest {
    private static List<ListingId> again(Shop shop, Colleague buyer) {
        return shop.ask(buyer.caller(), BuyingAgain.class, BuyingAgain::goods).stream().map(Offer::listing).map(Listing::id).toList();
    }

    private static Order order(Shop shop, Colleague buyer, ListingId... listings) {
        return Baskets.place(shop, buyer, Baskets.basket(0, Stream.of(listings).map(id -> Baskets.line(id, 1))
                .toArray(Basket.Line[]::new)));
    }

    @ParameterizedTest
    @EnumSource
    void offers_what_one_ordered_oneself_the_last_first_each_thing_once(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        ListingId chestnuts = shop.stocked(new Money(100), 10);
        ListingId tea = shop.stocked(new Money(100), 10);
        order(shop, chen, chestnuts);
        order(shop, chen, tea);
        order(shop, chen, chestnuts);
        assertEquals(List.of(chestnuts, tea), again(shop, chen));
        assertEquals(List.of(), again(shop, shop.colleague()));
        assertThrows(Refused.class, () -> shop.ask(Shop.store(), BuyingAgain.class, BuyingAgain::goods));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_out_what_was_cancelled_and_what_is_off_sale(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        ListingId cancelled = shop.stocked(new Money(100), 10);
        UUID order = order(shop, chen, cancelled).uuid();
        Baskets.ordering(shop, chen.caller(), desk -> desk.cancel(order));
        ListingId gone = shop.stocked(new Money(100), 10);
        order(shop, chen, gone);
        Listing.Sheet sheet = shop.ask(chen.caller(), BuyingAgain.class, BuyingAgain::goods).get(0).sheet();
        shop.ask(Shop.store(), Shelving.class,
                desk -> desk.put(gone, new Listing.Sheet(sheet.sku(), sheet.title(), sheet.price(), "", false)));
        assertEquals(List.of(), again(shop, chen));
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_for_eight_as_for_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            Colleague chen = shop.colleague();
            List<ListingId> nine = Stream.generate(() -> shop.stocked(new Money(100), 10)).limit(9).toList();
            order(shop, chen, nine.get(0));
            again(shop, chen);
            shop.live.trips().forget();
            again(shop, chen);
            int one = shop.live.trips().asked().size();
            order(shop, chen, nine.toArray(ListingId[]::new));
            shop.live.trips().forget();
            assertEquals(8, again(shop, chen).size());
            assertEquals(one, shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
        }
    }
}
