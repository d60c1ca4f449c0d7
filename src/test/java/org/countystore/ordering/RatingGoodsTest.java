package org.countystore.ordering;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.ordering.RatingGoods.Wish;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A rating")
class RatingGoodsTest {
    private static final Rating.Words GOOD = new Rating.Words(4, "个头匀,甜");

    private static Order received(Shop shop, Colleague buyer, ListingId listing) {
        Order order = Baskets.place(shop, buyer, Baskets.basket(100_000, Baskets.line(listing, 1)));
        Baskets.pack(shop, order.uuid());
        Baskets.ship(shop, order.uuid());
        return Baskets.ordering(shop, buyer.caller(), desk -> desk.receive(order.uuid())).order();
    }

    private static Rating rate(Shop shop, Caller caller, UUID uuid, Order order, ListingId listing, Rating.Words words) {
        return shop.ask(caller, RatingGoods.class, desk -> desk.rate(uuid, new Wish(order.uuid(), listing, words)));
    }

    private static Listed<Praise> shown(Shop shop, ListingId listing, Page page) {
        return shop.ask(Callers.nobody(), RatingGoods.class, desk -> desk.of(listing, page));
    }

    @ParameterizedTest
    @EnumSource
    void is_read_by_everybody_under_a_masked_name(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(100), 10);
        Order order = received(shop, chen, listing);
        UUID uuid = UUID.randomUUID();
        rate(shop, chen.caller(), uuid, order, listing, GOOD);
        rate(shop, chen.caller(), uuid, order, listing, GOOD);
        List<Praise> said = shown(shop, listing, Page.FIRST).items();
        assertEquals(1, said.size());
        assertEquals("陈*师", said.get(0).author());
        assertEquals("个头匀,甜", said.get(0).rating().text());
        assertEquals(new Stars(1, 4), shop.ask(Callers.nobody(), RatingGoods.class, desk -> desk.stars(listing)));
    }

    @ParameterizedTest
    @EnumSource
    void is_written_once_a_line_by_who_ordered_and_received_it(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(100), 10);
        Order waiting = Baskets.place(shop, chen, Baskets.basket(100_000, Baskets.line(listing, 1)));
        refused(Reason.NOT_RECEIVED, () -> rate(shop, chen.caller(), UUID.randomUUID(), waiting, listing, GOOD));
        Order order = received(shop, chen, listing);
        refused(Reason.NOT_ALLOWED, () -> rate(shop, shop.buyer().caller(), UUID.randomUUID(), order, listing, GOOD));
        refused(Reason.NOT_ALLOWED, () -> rate(shop, Shop.store(), UUID.randomUUID(), order, listing, GOOD));
        ListingId other = shop.stocked(new Money(100), 10);
        refused(Reason.NOT_FOUND, () -> rate(shop, chen.caller(), UUID.randomUUID(), order, other, GOOD));
        rate(shop, chen.caller(), UUID.randomUUID(), order, listing, GOOD);
        refused(Reason.ALREADY_RATED, () -> rate(shop, chen.caller(), UUID.randomUUID(), order, listing, GOOD));
    }

    @ParameterizedTest
    @EnumSource
    void has_one_to_five_stars_and_three_hundred_characters_at_most(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(100), 10);
        Order order = received(shop, chen, listing);
        for (Rating.Words words : List.of(new Rating.Words(0, ""), new Rating.Words(6, ""), new Rating.Words(5, "字".repeat(301)))) {
            refused(Reason.INVALID, () -> rate(shop, chen.caller(), UUID.randomUUID(), order, listing, words));
        }
        rate(shop, chen.caller(), UUID.randomUUID(), order, listing, new Rating.Words(5, "字".repeat(300)));
    }

    @ParameterizedTest
    @EnumSource
    void is_changed_and_withdrawn_by_its_author_only_and_may_be_said_anew(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(100), 10);
        UUID uuid = UUID.randomUUID();
        rate(shop, chen.caller(), uuid, received(shop, chen, listing), listing, GOOD);
        Rating.Words worse = new Rating.Words(2, "有碎的");
        refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.buyer().caller(), RatingGoods.class, desk -> desk.change(uuid, worse)));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.buyer().caller(), RatingGoods.class, desk -> desk.withdraw(uuid)));
        assertEquals(2, shop.ask(chen.caller(), RatingGoods.class, desk -> desk.change(uuid, worse)).stars());
        shop.ask(chen.caller(), RatingGoods.class, desk -> desk.withdraw(uuid));
        assertEquals(0, shown(shop, listing, Page.FIRST).items().size());
        assertTrue(shop.ask(chen.caller(), RatingGoods.class, desk -> desk.change(uuid, GOOD)).isShown());
    }

    @ParameterizedTest
    @EnumSource
    void is_hidden_by_the_store_for_a_reason_that_its_author_reads_and_stays_hidden(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId listing = shop.stocked(new Money(100), 10);
        Order order = received(shop, chen, listing);
        UUID uuid = UUID.randomUUID();
        rate(shop, chen.caller(), uuid, order, listing, GOOD);
        refused(Reason.NOT_ALLOWED, () -> shop.ask(chen.caller(), RatingGoods.class, desk -> desk.hide(uuid, "x")));
        Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.STORE);
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, RatingGoods.class, desk -> desk.hide(uuid, "x")));
        refused(Reason.INVALID, () -> shop.ask(Shop.store(), RatingGoods.class, desk -> desk.hide(uuid, " ")));
        shop.ask(Shop.store(), RatingGoods.class, desk -> desk.hide(uuid, "写了别人的电话"));
        assertEquals(0, shown(shop, listing, Page.FIRST).items().size());
        Rating mine = shop.ask(chen.caller(), RatingGoods.class, desk -> desk.of(order.uuid())).get(0);
        assertEquals(Optional.of("写了别人的电话"), mine.hiddenWhy());
        assertFalse(shop.ask(chen.caller(), RatingGoods.class, desk -> desk.change(uuid, GOOD)).isShown());
        assertEquals(1, shop.live.number("select count(*) from audit_entry where action = 'RatingGoods.hide' and result = 'DONE'"
                + " and subject like '%" + uuid + "%'"));
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_to_list_for_fifty_as_for_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            ListingId listing = shop.stocked(new Money(100), 10);
            for (int i = 0; i < 3; i++) {
                Colleague buyer = shop.buyer();
                rate(shop, buyer.caller(), UUID.randomUUID(), received(shop, buyer, listing), listing, GOOD);
            }
            shop.live.trips().forget();
            Listed<Praise> first = shown(shop, listing, Page.of(1));
            int one = shop.live.trips().asked().size();
            shop.live.trips().forget();
            assertEquals(2, shown(shop, listing, new Page(first.next(), 50)).items().size());
            assertEquals(one, shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
        }
    }
}
