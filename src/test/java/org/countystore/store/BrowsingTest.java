package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Produce;
import org.countystore.produce.Season;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Looking at what is on sale")
class BrowsingTest {
    private static Listed<Offer> list(Shop shop, Search search) {
        return shop.ask(Callers.nobody(), Browsing.class, desk -> desk.list(search));
    }

    private static Search sorted(Sort sort, Page page) {
        return new Search(Narrowing.NONE.in(Optional.of(Category.FRUIT)), "", sort, page);
    }

    private static Search from(PlaceCode place) {
        return by(Narrowing.NONE.from(Optional.of(place)));
    }

    private static Search by(Narrowing narrowing) {
        return new Search(narrowing, "", Sort.NEW, Page.of(200));
    }

    private static Search words(String words) {
        return new Search(Narrowing.NONE, words, Sort.NEW, Page.of(200));
    }

    private static List<ListingId> ids(Listed<Offer> offers) {
        return offers.items().stream().map(offer -> offer.listing().id()).toList();
    }

    private static List<ListingId> allPages(Shop shop, Sort sort) {
        List<ListingId> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Offer> part = list(shop, sorted(sort, new Page(after, 2)));
            all.addAll(ids(part));
            after = part.next();
        } while (after.isPresent());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void goes_through_every_order_page_by_page_without_a_gap_or_a_double(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            List<ListingId> listed = new ArrayList<>();
            for (long fen : new long[] {300, 100, 200, 200, 200, 500, 100}) {
                shop.live.setTo(shop.live.now().plusSeconds(listed.size() / 3));
                listed.add(shop.listed(shop.sku(), new Money(fen)));
            }
            shop.live.sql("update listing set sold = 7 where fen = 200");
            for (Sort sort : Sort.values()) {
                List<ListingId> seen = allPages(shop, sort);
                assertEquals(listed.size(), seen.size(), sort.name());
                assertEquals(new HashSet<>(listed), new HashSet<>(seen), sort.name());
            }
            Comparator<Offer> byPrice = Comparator.comparing(offer -> offer.listing().price());
            List<Offer> cheap = list(shop, sorted(Sort.CHEAP, Page.FIRST)).items();
            assertEquals(cheap.stream().sorted(byPrice).toList(), cheap);
            List<Offer> dear = list(shop, sorted(Sort.DEAR, Page.FIRST)).items();
            assertEquals(dear.stream().sorted(byPrice.reversed()).toList(), dear);
            assertEquals(List.of(7L, 7L, 7L), list(shop, sorted(Sort.SOLD, Page.of(3))).items().stream()
                    .map(offer -> offer.listing().sold()).toList());
            assertEquals(listed.get(6), list(shop, sorted(Sort.NEW, Page.of(1))).items().get(0).listing().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_kind_by_village_or_town_and_by_part_words(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            SkuCode ours = shop.sku();
            shop.packs(ours, 5, Shop.FRESH);
            ListingId near = shop.listed(ours, new Money(100));
            SkuCode theirs = shop.sku();
            shop.packs(theirs, 5, Shop.FRESH, shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
            ListingId far = shop.listed(theirs, new Money(100));
            assertEquals(List.of(near), ids(list(shop, from(Callers.VILLAGE))));
            assertEquals(2, list(shop, from(Callers.TOWN)).items().size());
            assertEquals(0, list(shop, from(new PlaceCode("611025105"))).items().size());
            assertEquals(List.of(far), ids(list(shop, words(" 板栗 " + theirs.value()))));
            assertEquals(List.of(far), ids(list(shop, words("chest " + theirs.value().substring(1)))));
            assertEquals(0, list(shop, words("%")).items().size() + list(shop, words("_")).items().size() + list(shop, words("!"))
                    .items().size());
            Search tea = by(Narrowing.NONE.in(Optional.of(Category.TEA)));
            assertEquals(List.of(), ids(list(shop, tea)));
            assertThrows(Refused.class, () -> words("字".repeat(41)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_chinese_words_by_how_they_sound(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            ListingId chestnuts = shop.listed(shop.sku(), new Money(100));   // 水峡板栗
            for (String typed : List.of("banli", "bl", "sxbl", "SHUIXIA", "banl", "li", "栗", "峡板栗cn-", "水峡 bl")) {
                assertEquals(List.of(chestnuts), ids(list(shop, words(typed))), typed);
            }
            for (String typed : List.of("anli", "xg", "b q", "香", "板栗子")) {
                assertEquals(List.of(), ids(list(shop, words(typed))), typed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_between_two_prices_of_one_kind_and_in_season(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            ListingId cheap = shop.listed(shop.sku(), new Money(100));
            ListingId dear = shop.listed(shop.sku(), new Money(900));
            assertEquals(List.of(cheap), ids(list(shop, by(Narrowing.NONE.costing(Optional.empty(), Optional.of(new Money(100)))))));
            assertEquals(List.of(dear), ids(list(shop,
                    by(Narrowing.NONE.costing(Optional.of(new Money(101)), Optional.of(new Money(900)))))));
            assertEquals(2, list(shop, by(Narrowing.NONE.of(Optional.of(Shop.CHESTNUT)))).items().size());
            assertEquals(0, list(shop, by(Narrowing.NONE.of(Optional.of(new ProduceCode("tea"))))).items().size());
            assertEquals(0, list(shop, by(Narrowing.NONE.inSeason(true))).items().size(), "chestnuts have no season yet");
            shop.ask(Callers.admin(), Cataloguing.class, desk -> desk.correct(Shop.CHESTNUT, new Produce.Sheet("chestnut", "板栗", "Chestnut",
                    Category.FRUIT, 90, false, Season.of(List.of(9, 11)))));
            shop.live.get(ShopWindow.class).lookAgain();
            assertEquals(2, list(shop, by(Narrowing.NONE.inSeason(true))).items().size(), "it is November");
            Refused backwards = assertThrows(Refused.class,
                    () -> Narrowing.NONE.costing(Optional.of(new Money(2)), Optional.of(new Money(1))));
            assertEquals("to", backwards.errors().get(0).field());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_mixture_by_each_village_that_has_a_part_in_it(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            SkuCode sku = shop.sku();
            shop.mixed(sku, 6, shop.household(Callers.VILLAGE), shop.household(Callers.NEIGHBOUR));
            ListingId listing = shop.listed(sku, new Money(100));
            assertEquals(List.of(listing), ids(list(shop, from(Callers.VILLAGE))));
            assertEquals(List.of(listing), ids(list(shop, from(Callers.NEIGHBOUR))));
            assertEquals(List.of(listing), ids(list(shop, from(Callers.TOWN))));
            assertEquals(0, list(shop, from(new PlaceCode("611025104201"))).items().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_what_a_search_would_find_without_looking_at_it(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            IntStream.range(0, 3).forEach(i -> shop.listed(shop.sku(), new Money(100)));
            assertEquals(3, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.count(words("bl"))).intValue());
            assertEquals(0, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.count(words("xg"))).intValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finds_what_comes_from_the_villages_of_the_own_paired_households(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            ListingId near = shop.stocked(new Money(100), 5);
            SkuCode theirs = shop.sku();
            shop.packs(theirs, 5, Shop.FRESH, shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
            shop.listed(theirs, new Money(100));
            Shop.Colleague cadre = shop.colleague();
            assertEquals(List.of(), ids(paired(shop, cadre)), "nobody is paired yet");
            shop.pair(cadre, shop.household(Callers.VILLAGE));
            shop.live.get(ShopWindow.class).lookAgain();
            assertEquals(List.of(near), ids(paired(shop, cadre)));
            Refused stranger = assertThrows(Refused.class, () -> list(shop, by(Narrowing.NONE.paired(true))));
            assertEquals(Reason.NOT_SIGNED_IN, stranger.reason());
        }
    }

    private static Listed<Offer> paired(Shop shop, Shop.Colleague cadre) {
        return shop.ask(cadre.caller(), Browsing.class, desk -> desk.list(by(Narrowing.NONE.paired(true))));
    }

    @ParameterizedTest
    @EnumSource
    void does_not_lose_its_place_when_something_new_is_listed_meanwhile(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            List<ListingId> before = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                shop.live.setTo(shop.live.now().plusSeconds(1));
                before.add(0, shop.listed(shop.sku(), new Money(100)));
            }
            Listed<Offer> first = list(shop, sorted(Sort.NEW, Page.of(2)));
            shop.live.setTo(shop.live.now().plusSeconds(1));
            shop.listed(shop.sku(), new Money(100));
            Listed<Offer> second = list(shop, sorted(Sort.NEW, new Page(first.next(), 2)));
            assertEquals(before, Stream.concat(ids(first).stream(), ids(second).stream()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_what_is_sold_out_but_not_what_is_off_sale(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            SkuCode sku = shop.sku();
            ListingId empty = shop.listed(sku, new Money(100));
            assertEquals(List.of(empty), ids(list(shop, Search.ALL)));
            assertEquals(0, list(shop, Search.ALL).items().get(0).available());
            shop.ask(Shop.store(), Shelving.class, desk -> desk.put(empty, new Listing.Sheet(sku, "板栗", new Money(100), "", false)));
            assertEquals(List.of(), ids(list(shop, Search.ALL)));
            assertEquals(false, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(empty)).listing().isOnSale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_offer_packs_past_their_best_before(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        shop.packs(sku, 5, shop.live.now().toLocalDate().minusDays(1));
        shop.packs(sku, 3, shop.live.now().toLocalDate());
        ListingId listing = shop.listed(sku, new Money(100));
        assertEquals(3, shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing)).available());
    }

    @ParameterizedTest
    @EnumSource
    void asks_the_database_as_often_for_fifty_as_for_one_and_once_a_second_for_everybody(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            IntStream.range(0, 3).forEach(i -> shop.listed(shop.sku(), new Money(100)));
            Listed<Offer> first = list(shop, sorted(Sort.NEW, Page.of(1)));
            shop.live.trips().forget();
            list(shop, sorted(Sort.CHEAP, Page.of(1)));
            int one = shop.live.trips().asked().size();
            shop.live.trips().forget();
            assertEquals(3, list(shop, sorted(Sort.CHEAP, Page.of(50))).items().size());
            assertEquals(one, shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
            Narrowing much = Narrowing.NONE.in(Optional.of(Category.FRUIT)).of(Optional.of(Shop.CHESTNUT))
                    .costing(Optional.of(new Money(1)), Optional.of(new Money(500)));
            shop.live.trips().forget();
            assertEquals(3, list(shop, new Search(much, "bl 板", Sort.SOLD, Page.of(50))).items().size());
            assertEquals(one, shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
            shop.live.trips().forget();
            assertSame(first, list(shop, sorted(Sort.NEW, Page.of(1))));
            assertTrue(shop.live.trips().asked().stream().allMatch("COMMIT"::equals), shop.live.trips().asked().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_plainly_what_it_does_not_know(Database database) {
        Shop shop = Shop.on(database);
        Refused unknown = assertThrows(Refused.class,
                () -> shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(new ListingId(UUID.randomUUID()))));
        assertEquals(Reason.NOT_FOUND, unknown.reason());
        for (String mark : List.of("x", "12", "x~y", "12~no-uuid")) {
            Refused refused = assertThrows(Refused.class, () -> list(shop, sorted(Sort.CHEAP, new Page(Optional.of(mark), 5))));
            assertEquals("after", refused.errors().get(0).field());
        }
        assertThrows(Refused.class, () -> Sort.of("name"));
        assertEquals(List.of(Sort.NEW, Sort.NEW, Sort.CHEAP, Sort.DEAR, Sort.SOLD),
                List.of(Sort.of(""), Sort.of("new"), Sort.of("price"), Sort.of("-price"), Sort.of("sold")));
    }
}
