package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.ask;
import static org.countystore.ordering.Aftersales.decide;
import static org.countystore.ordering.Aftersales.giveBack;
import static org.countystore.ordering.Aftersales.listed;
import static org.countystore.ordering.Aftersales.now;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Aftersales.received;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a buyer gives back")
class ReturningTest {
    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static List<Long> purse(Shop shop, Colleague buyer) {
        return List.of(allowance(shop, buyer).left().fen(), allowance(shop, buyer).used().fen(), allowance(shop, buyer).lapsed().fen());
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_for_after_the_hand_over_and_within_seven_days_of_the_receipt(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order early = place(shop, chen, basket(70_000, line(chestnuts, 1)));
        refused(Reason.NOT_RETURNABLE, () -> ask(shop, chen, early, packs(1, 1)));
        Order order = received(shop, chen, basket(70_000, line(chestnuts, 2)));
        LocalDateTime before = shop.live.now();
        shop.live.setTo(before.plusDays(7));
        ask(shop, chen, order, packs(1, 1));
        shop.live.setTo(before.plusDays(8));
        refused(Reason.RETURN_TERM_OVER, () -> ask(shop, chen, order, packs(1, 1)));
        shop.live.setTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void is_never_more_than_was_ordered_and_waits_once_a_line(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 4), line(shop.stocked(PRICE, 10), 2)));
        giveBack(shop, chen, order, Goods.KEPT, packs(1, 3));
        refused(Reason.TOO_MANY_PACKS, () -> ask(shop, chen, order, packs(1, 2)));
        refused(Reason.TOO_MANY_PACKS, () -> ask(shop, chen, order, packs(2, 3)));
        refused(Reason.NOT_FOUND, () -> ask(shop, chen, order, packs(3, 1)));
        refused(Reason.INVALID, () -> ask(shop, chen, order, packs(2, 1), packs(2, 1)));
        refused(Reason.INVALID, () -> ask(shop, chen, order, packs(2, 0)));
        ask(shop, chen, order, packs(2, 1));
        refused(Reason.RETURN_OPEN, () -> ask(shop, chen, order, packs(2, 1)));
        ask(shop, chen, order, packs(1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void changes_nothing_when_a_step_is_asked_for_twice(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order order = received(shop, chen, basket(70_000, line(chestnuts, 4)));
        UUID uuid = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertEquals(uuid, ask(shop, chen, uuid, order, packs(1, 2)).uuid());
        }
        refused(Reason.ID_REUSED, () -> ask(shop, chen, uuid, order, packs(1, 1)));
        for (int i = 0; i < 2; i++) {
            assertEquals(ReturnState.APPROVED, decide(shop, now(shop, listed(shop, chen, 1).get(0).request()),
                    Verdict.approved(Fault.TOWN, Goods.RESTOCKED)).state());
        }
        refused(Reason.RETURN_ENDED, () -> decide(shop, listed(shop, chen, 1).get(0).request(), Verdict.declined("不退")));
        refused(Reason.RETURN_ENDED, () -> shop.ask(chen.caller(), Returning.class, desk -> desk.withdraw(uuid)));
        assertEquals(List.of(37_500L, 2_500L, 10_000L), purse(shop, chen));
        assertEquals(8, available(shop, chestnuts));
    }

    @ParameterizedTest
    @EnumSource
    void may_be_declined_with_a_reason_or_withdrawn_and_asked_for_again(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 2)));
        ReturnRequest first = ask(shop, chen, order, packs(1, 2));
        refused(Reason.INVALID, () -> decide(shop, first, new Verdict(false, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of())));
        refused(Reason.INVALID, () -> decide(shop, first, new Verdict(true, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of())));
        assertEquals("照片看不出问题", decide(shop, first, Verdict.declined("照片看不出问题")).outcome().answer());
        ReturnRequest second = ask(shop, chen, order, packs(1, 2));
        for (int i = 0; i < 2; i++) {
            assertEquals(ReturnState.WITHDRAWN, shop.ask(chen.caller(), Returning.class, desk -> desk.withdraw(second.uuid()))
                    .request().state());
        }
        assertFalse(now(shop, order).progress().isInAftersale());
        assertEquals(List.of(37_500L, 2_500L, 10_000L), purse(shop, chen));
        ask(shop, chen, order, packs(1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_for_by_its_buyer_decided_by_its_store_and_seen_by_no_other(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Colleague wang = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 2)));
        refused(Reason.NOT_ALLOWED, () -> ask(shop, wang, order, packs(1, 1)));
        ReturnRequest request = ask(shop, chen, order, packs(1, 1));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(wang.caller(), Returning.class, desk -> desk.one(request.uuid())));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(wang.caller(), Returning.class, desk -> desk.of(order.uuid())));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(wang.caller(), Returning.class, desk -> desk.withdraw(request.uuid())));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(chen.caller(), DecidingReturns.class,
                desk -> desk.decide(request.uuid(), Verdict.declined("x"))));
        Caller elsewhere = Callers.at(Callers.OTHER_COUNTY, Role.STORE);
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, Returning.class, desk -> desk.one(request.uuid())));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, DecidingReturns.class,
                desk -> desk.decide(request.uuid(), Verdict.declined("x"))));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(elsewhere, PayingBack.class, desk -> desk.payBack(request.uuid())));
        assertTrue(shop.ask(elsewhere, DecidingReturns.class, desk -> desk.find(order.number())).isEmpty());
        assertEquals(0, shop.ask(elsewhere, DecidingReturns.class, DecidingReturns::countWaiting));
        assertEquals(request.uuid(), shop.ask(Shop.store(), DecidingReturns.class, desk -> desk.find(order.number()))
                .get(0).request().uuid());
        assertEquals(request.uuid(), shop.ask(Shop.store(), DecidingReturns.class,
                desk -> desk.in(ReturnQuery.in(ReturnState.REQUESTED, Page.of(1)))).items().get(0).request().uuid());
        assertEquals(request.uuid(), listed(shop, chen, 9).get(0).request().uuid());
        assertTrue(listed(shop, wang, 9).isEmpty());
        assertEquals(1, shop.ask(chen.caller(), Returning.class, desk -> desk.of(order.uuid())).size());
    }

    @ParameterizedTest
    @EnumSource
    void and_its_payment_are_left_to_a_colleague_where_the_buyer_works_in_the_store(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Caller atWork = new Caller(chen.caller().account(), "chen", List.of(Grant.at(Callers.COUNTY, Role.STORE)), "127.0.0.1");
        ListingId chestnuts = shop.stocked(PRICE, 10);
        Order unpaid = Baskets.place(shop, chen, basket(0, line(chestnuts, 1)));
        refused(Reason.OWN_MATTER, () -> shop.ask(atWork, TakingPayment.class, desk -> desk.take(unpaid.uuid())));
        ReturnRequest request = ask(shop, chen, received(shop, chen, basket(0, line(chestnuts, 2))), packs(1, 1));
        refused(Reason.OWN_MATTER, () -> shop.ask(atWork, DecidingReturns.class,
                desk -> desk.decide(request.uuid(), Verdict.approved(Fault.CARRIER, Goods.KEPT))));
        decide(shop, request, Verdict.approved(Fault.CARRIER, Goods.KEPT));
        refused(Reason.OWN_MATTER, () -> shop.ask(atWork, PayingBack.class, desk -> desk.payBack(request.uuid())));
        shop.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(request.uuid()));
    }

    @ParameterizedTest
    @EnumSource
    void is_counted_by_the_link_where_the_fault_arose(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 4)));
            List.of(Fault.VILLAGE, Fault.CARRIER, Fault.VILLAGE).forEach(fault ->
                    decide(shop, ask(shop, chen, order, packs(1, 1)), Verdict.approved(fault, Goods.KEPT)));
            decide(shop, ask(shop, chen, order, packs(1, 1)), Verdict.declined("照片看不出问题"));
            assertEquals(Map.of(Fault.VILLAGE, 2L, Fault.CARRIER, 1L), shop.ask(Shop.store(), DecidingReturns.class,
                    DecidingReturns::faults));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_listed_in_as_many_statements_for_twenty_as_for_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            ListingId chestnuts = shop.stocked(new Money(100), 100);
            ask(shop, chen, received(shop, chen, basket(70_000, line(chestnuts, 1))), packs(1, 1));
            shop.live.trips().forget();
            assertEquals(1, listed(shop, chen, 50).size());
            List<String> one = shop.live.trips().asked();
            for (int i = 0; i < 19; i++) {
                ask(shop, chen, received(shop, chen, basket(70_000, line(chestnuts, 1))), packs(1, 1));
            }
            shop.live.trips().forget();
            assertEquals(20, listed(shop, chen, 50).size());
            assertEquals(one.size(), shop.live.trips().asked().size(), String.join("\n", shop.live.trips().asked()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_store_photos_of_the_buyers_own(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 4)));
        List<UUID> photos = List.of(photo(shop, chen), photo(shop, chen));
        UUID strangers = photo(shop, shop.buyer());
        refused(Reason.INVALID, () -> ask(shop, chen, order, new ReturnWish.Line(1, 1, Complaint.SPOILED, Optional.empty(),
                List.of(strangers))));
        refused(Reason.INVALID, () -> ask(shop, chen, order, new ReturnWish.Line(1, 1, Complaint.SPOILED, Optional.empty(),
                Collections.nCopies(7, photos.get(0)))));
        ReturnRequest request = ask(shop, chen, order, new ReturnWish.Line(1, 1, Complaint.SPOILED, Optional.empty(), photos));
        assertEquals(photos, now(shop, request).lines().get(0).photos());
        assertEquals(photos.get(1), shop.ask(Shop.store(), Photographing.class, desk -> desk.photo(photos.get(1))).uuid());
    }

    private static UUID photo(Shop shop, Colleague owner) {
        UUID uuid = UUID.randomUUID();
        return shop.ask(owner.caller(), Photographing.class, desk -> desk.keep(uuid, PNG)).uuid();
    }
}
