package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.countystore.kernel.ListingId;
import org.countystore.testing.Crop;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Ahead of the harvest, many at the same moment")
class PresaleRacesTest {
    private static final int FIFTY = 50;

    private static List<Colleague> colleagues(Shop shop, int many) {
        return IntStream.range(0, many).mapToObj(i -> shop.buyer()).toList();
    }

    /** What is counted stands, and nothing lies free while somebody waits. */
    private static void mustBalance(Crop crop) {
        Shop shop = crop.shop();
        String mine = " from reservation r join presale p on p.id = r.presale_id where p.sku = '" + crop.sku() + "'";
        assertEquals(crop.presale().reserved(), shop.live.number("select coalesce(sum(r.packs - r.withdrawn - r.released), 0)" + mine));
        assertEquals(crop.presale().allotted(), shop.live.number("select coalesce(sum(r.allotted - r.released), 0)" + mine));
        assertEquals(crop.presale().allotted(), shop.live.number("select coalesce(sum(allocated), 0) from stock where sku = '" + crop.sku() + "'"));
        assertTrue(crop.presale().waiting() == 0 || crop.free() == 0, crop.presale().waiting() + " wait, " + crop.free() + " lie free");
        assertEquals(0, shop.live.number("select count(*)" + mine + " and r.allotted > r.released and exists (select e.id from reservation e"
                + " where e.presale_id = r.presale_id and e.place_no < r.place_no and e.packs > e.allotted + e.withdrawn)"));
        RacesTest.mustBalance(shop);
    }

    @ParameterizedTest
    @EnumSource
    void fifty_on_the_last_twenty_packs_make_twenty_orders_and_thirty_refusals(Database database) {
        Shop shop = Shop.on(database);
        List<Colleague> buyers = colleagues(shop, FIFTY);
        Crop crop = Crop.of(shop, PRICE, 20);
        List<String> outcomes = Crowd.outcomes(FIFTY, i -> place(shop, buyers.get(i), basket(70_000, line(crop.listing(), 1))));
        assertEquals(20, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(30, Crowd.count(outcomes, "OUT_OF_STOCK"), outcomes.toString());
        assertEquals(20, crop.presale().reserved());
        mustBalance(crop);
    }

    /** Two deliveries, four who cancel, six who order and four who buy something else with it. */
    private static void everythingAtOnce(Database database) {
        Shop shop = Shop.on(database);
        List<Colleague> buyers = colleagues(shop, 18);
        Crop crop = Crop.of(shop, PRICE, 100);
        ListingId other = shop.stocked(PRICE, 100);
        List<Order> orders = IntStream.range(0, 8).mapToObj(i -> place(shop, buyers.get(i), basket(0, line(crop.listing(), 3)))).toList();
        List<Supplier<?>> work = new ArrayList<>();
        work.add(() -> crop.arrives(10));
        work.add(() -> crop.arrives(7));
        IntStream.range(0, 4).forEach(i -> work.add(() -> ordering(shop, Shop.store(), desk -> desk.cancel(orders.get(i * 2).uuid()))));
        IntStream.range(8, 14).forEach(i -> work.add(() -> place(shop, buyers.get(i), basket(0, line(crop.listing(), 2)))));
        IntStream.range(14, 18).forEach(i -> work.add(() ->
                place(shop, buyers.get(i), basket(0, line(other, 1), line(crop.listing(), 1)))));
        List<String> outcomes = Crowd.outcomes(work.size(), i -> work.get(i).get());
        assertEquals(work.size(), Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(12 + 12 + 4, crop.presale().reserved());
        assertEquals(17, crop.presale().allotted());
        mustBalance(crop);
    }

    @RepeatedTest(3)
    void two_deliveries_orders_and_cancellations_give_every_pack_to_who_came_first() {
        everythingAtOnce(Database.POSTGRESQL);
    }

    @RepeatedTest(2)
    void the_same_on_derby() {
        everythingAtOnce(Database.DERBY);
    }
}
