package org.countystore.store;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.collection.ConsignmentReceived;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Arrived;
import org.countystore.lot.Harvest;
import org.countystore.lot.LotBook;
import org.countystore.lot.Made;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.lot.Taken;
import org.countystore.sorting.LotInspected;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The packs in the store")
class StockingTest {
    private static <T> T stocking(Shop shop, Caller caller, Function<Stocking, T> work) {
        return shop.ask(caller, Stocking.class, work);
    }

    private static Stock stock(Shop shop, LotCode lot) {
        return stocking(shop, Shop.store(), desk -> desk.stock(lot));
    }

    private static Stock count(Shop shop, UUID uuid, LotCode lot, long packs) {
        return stocking(shop, Shop.store(), desk -> desk.count(uuid, new Stocking.Count(lot, packs, "受潮 2 袋")));
    }

    @ParameterizedTest
    @EnumSource
    void arrive_with_their_lot_and_say_where_they_grew_and_what_was_owed(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        LotCode lot = shop.packs(sku, 12, Shop.FRESH);
        Stock stock = stock(shop, lot);
        assertEquals(List.of(12L, 12L, 0L, 0L, 0L), List.of(stock.received(), stock.available(), stock.allocated(), stock.handedOver(), stock.adjusted()));
        assertEquals(List.of(Callers.VILLAGE, Shop.FRESH, new Money(500), sku), List.of(stock.origin(), stock.bestBefore(), stock.owedForOne(), stock.sku()));
        ListingId listing = shop.listed(sku, new Money(1000));
        Offer offer = shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing));
        assertEquals(List.of(500L, 80L, 50L, 370L), offer.shares().stream().map(share -> share.money().fen()).toList());
        assertEquals(Callers.VILLAGE, offer.origin());
        StockMovement receipt = stocking(shop, Shop.store(), desk -> desk.movements(lot, Page.FIRST)).items().get(0);
        assertEquals(List.of(StockMovement.Kind.RECEIPT, 12L), List.of(receipt.kind(), receipt.packs()));
    }

    @ParameterizedTest
    @EnumSource
    void of_two_villages_say_their_town(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        Weight basket = Shop.PACK.times(4);
        LotCode packed = shop.live.inTransaction(() -> {
            LotBook book = shop.live.get(LotBook.class);
            List<LotId> baskets = List.of(shop.household(Callers.VILLAGE), shop.household(Callers.NEIGHBOUR)).stream()
                    .map(household -> book.receive(UUID.randomUUID(), new Harvest(Shop.CHESTNUT, Shop.FIRST, basket, Callers.TOWN, household,
                            new Money(2000), shop.live.now())).id()).toList();
            LotId mixed = book.transform(UUID.randomUUID(), "SORTED", baskets.stream().map(lot -> new Taken(lot, basket)).toList(),
                    List.of(new Made(Shop.FIRST, Shop.PACK.times(8))), Weight.ZERO, Callers.TOWN).get(0).id();
            var lot = book.pack(UUID.randomUUID(), mixed, sku, 7, Shop.PACK, Shop.FRESH, Rest.KEEP);
            book.depart(UUID.randomUUID(), List.of(lot.id(), mixed), Callers.COUNTY);
            UUID consignment = UUID.randomUUID();
            book.arrive(consignment, List.of(new Arrived(lot.id(), Shop.PACK.times(6)), new Arrived(mixed, Shop.PACK)), Callers.COUNTY);
            Arrivals arrivals = shop.live.get(Arrivals.class);
            arrivals.unload(new ConsignmentReceived(consignment, Callers.VILLAGE, Callers.TOWN, List.of(lot.id())));
            arrivals.unload(new ConsignmentReceived(consignment, Callers.TOWN, Callers.COUNTY, List.of(lot.id(), mixed)));
            return lot.code();
        });
        assertEquals(List.of(Callers.TOWN, 6L, true), List.of(stock(shop, packed).origin(), stock(shop, packed).received(), stock(shop, packed).isBlocked()));
    }

    @ParameterizedTest
    @EnumSource
    void are_not_sold_until_the_county_has_tested_them_nor_after_it_stops_them(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        LotCode lot = shop.packs(sku, 5, Shop.FRESH, shop.household(Callers.VILLAGE), Quality.UNTESTED);
        ListingId listing = shop.listed(sku, new Money(1000));
        assertEquals(0, available(shop, listing));
        judged(shop, lot, Quality.RELEASED);
        assertEquals(5, available(shop, listing));
        judged(shop, lot, Quality.QUARANTINED);
        assertEquals(0, available(shop, listing));
        assertEquals(5, stock(shop, lot).available());
    }

    private static void judged(Shop shop, LotCode lot, Quality quality) {
        LotId id = stock(shop, lot).lot();
        shop.live.inTransaction(() -> {
            shop.live.get(Arrivals.class).heed(new LotInspected(UUID.randomUUID(), id, lot, quality));
            return null;
        });
    }

    private static long available(Shop shop, ListingId listing) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing)).available();
    }

    @ParameterizedTest
    @EnumSource
    void are_corrected_by_a_count_that_leaves_its_reason(Database database) {
        Shop shop = Shop.on(database);
        LotCode lot = shop.packs(shop.sku(), 12, Shop.FRESH);
        UUID uuid = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Stock stock = count(shop, uuid, lot, 10);
            assertEquals(List.of(12L, -2L, 10L), List.of(stock.received(), stock.adjusted(), stock.available()));
        }
        assertEquals(1, count(shop, UUID.randomUUID(), lot, 13).adjusted());
        count(shop, UUID.randomUUID(), lot, 13);
        List<StockMovement> diary = stocking(shop, Shop.store(), desk -> desk.movements(lot, Page.FIRST)).items();
        assertEquals(List.of("ADJUSTMENT 3", "ADJUSTMENT -2", "RECEIPT 12"), diary.stream().map(row -> row.kind() + " " + row.packs()).toList());
        assertEquals(List.of("受潮 2 袋", "store"), List.of(diary.get(0).reason(), diary.get(0).by()));
        refused(Reason.ID_REUSED, () -> count(shop, uuid, lot, 9));
        refused(Reason.INVALID, () -> stocking(shop, Shop.store(), desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, -1, " "))));
    }

    @ParameterizedTest
    @EnumSource
    void cannot_be_counted_below_what_orders_were_promised(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        LotCode lot = shop.packs(sku, 12, Shop.FRESH);
        ListingId listing = shop.listed(sku, new Money(1000));
        UUID order = UUID.randomUUID();
        shop.live.inTransaction(() -> {
            Stockroom room = shop.live.get(Stockroom.class);
            return room.allocate(order, List.of(new Want(1, room.shelves(List.of(listing)).get(listing), 4)));
        });
        Refused refused = refused(Reason.COUNT_TOO_LOW, () -> count(shop, UUID.randomUUID(), lot, 3));
        assertEquals(List.of(4L), refused.facts());
        assertEquals(List.of(0L, 4L), List.of(count(shop, UUID.randomUUID(), lot, 4).available(), stock(shop, lot).allocated()));
    }

    @ParameterizedTest
    @EnumSource
    void are_listed_first_expiring_first_and_no_more_once_the_last_is_gone(Database database) {
        Shop shop = Shop.on(database);
        LotCode soon = shop.packs(shop.sku(), 2, LocalDate.of(2026, 12, 1));
        LotCode gone = shop.packs(shop.sku(), 2, LocalDate.of(2026, 12, 2));
        count(shop, UUID.randomUUID(), gone, 0);
        List<Stock> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page page = new Page(after, 3);
            var part = stocking(shop, Shop.store(), desk -> desk.inStore(page));
            all.addAll(part.items());
            after = part.next();
        } while (after.isPresent());
        assertEquals(all.stream().sorted(Comparator.comparing(Stock::bestBefore).thenComparing(Stock::id)).map(Stock::lotCode).toList(),
                all.stream().map(Stock::lotCode).toList());
        assertEquals(List.of(1L, 0L), List.of(all.stream().filter(stock -> stock.lotCode().equals(soon)).count(),
                all.stream().filter(stock -> stock.lotCode().equals(gone)).count()));
        count(shop, UUID.randomUUID(), gone, 1);
        assertEquals(1, stock(shop, gone).onHand());
    }

    @ParameterizedTest
    @EnumSource
    void are_the_business_of_the_store_and_seen_by_the_auditor(Database database) {
        Shop shop = Shop.on(database);
        LotCode lot = shop.packs(shop.sku(), 12, Shop.FRESH);
        Caller auditor = Callers.at(Callers.COUNTY, Role.AUDITOR);
        assertEquals(lot, stocking(shop, auditor, desk -> desk.stock(lot)).lotCode());
        refused(Reason.NOT_ALLOWED, () -> stocking(shop, auditor, desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, 1, "x"))));
        refused(Reason.NOT_ALLOWED, () -> stocking(shop, Shop.counter(), desk -> desk.stock(lot)));
        refused(Reason.NOT_FOUND, () -> stocking(shop, Callers.at(Callers.OTHER_COUNTY, Role.STORE), desk -> desk.stock(lot)));
        assertTrue(stocking(shop, Callers.at(Callers.OTHER_COUNTY, Role.STORE), desk -> desk.inStore(Page.FIRST)).items().isEmpty());
    }
}
