package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.pack;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.ordering.Baskets.ship;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A pick-up code")
class HandingOverTest {
    private static UUID packed(Shop shop, Colleague buyer, ListingId listing, Delivery.Kind kind) {
        UUID uuid = place(shop, buyer, new Basket(List.of(line(listing, 1)), new Delivery(kind, Optional.empty(), Optional.of("北关路 3 号")),
                new Basket.Pay(new Money(70_000), Optional.empty()))).uuid();
        return pack(shop, uuid).uuid();
    }

    private static Optional<PickUpCode> code(Shop shop, Colleague buyer, UUID order) {
        return shop.ask(buyer.caller(), HandingOver.class, desk -> desk.code(order));
    }

    private static String digits(Shop shop, Colleague buyer, UUID order) {
        return code(shop, buyer, order).orElseThrow().digits();
    }

    private static Parcel find(Shop shop, Caller caller, String code) {
        return shop.ask(caller, HandingOver.class, desk -> desk.find(code));
    }

    private static State handOver(Shop shop, Caller caller, UUID order, String code) {
        return shop.ask(caller, HandingOver.class, desk -> desk.handOver(order, code)).order().state();
    }

    /** Who guesses is slowed by name, so each test brings its own. */
    private static Caller named(String name, Grant grant) {
        return new Caller(Optional.of(new AccountId(99)), name, List.of(grant), "10.0.0." + name.length());
    }

    @Test
    void has_eight_digits_and_is_read_with_or_without_its_gap() {
        PickUpCode code = new PickUpCode("04827193");
        assertEquals("0482 7193", code.toString());
        assertEquals(Optional.of(code), PickUpCode.in(" 0482 7193"));
        assertEquals(Optional.of(code), PickUpCode.in("0482-7193"));
        for (String none : List.of("", "0482719", "048271930", "0482719x", "０４８２７１９３")) {
            assertEquals(Optional.empty(), PickUpCode.in(none), none);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_made_at_the_packing_and_told_to_the_buyer_alone(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        UUID waiting = place(shop, chen, basket(70_000, line(chestnuts, 1))).uuid();
        assertEquals(Optional.empty(), code(shop, chen, waiting));
        UUID first = packed(shop, chen, chestnuts, Delivery.Kind.STORE);
        UUID second = packed(shop, chen, chestnuts, Delivery.Kind.STORE);
        assertFalse(digits(shop, chen, first).equals(digits(shop, chen, second)));
        assertEquals(digits(shop, chen, first), digits(shop, chen, first));
        refused(Reason.NOT_ALLOWED, () -> code(shop, shop.buyer(), first));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(Shop.store(), HandingOver.class, desk -> desk.code(first)));
    }

    @ParameterizedTest
    @EnumSource
    void finds_exactly_its_order_and_hands_over_once_what_lies_ready_at_the_counter(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        UUID mine = packed(shop, chen, chestnuts, Delivery.Kind.STORE);
        UUID other = packed(shop, shop.buyer(), chestnuts, Delivery.Kind.STORE);
        String code = digits(shop, chen, mine);
        Parcel parcel = find(shop, Shop.counter(), code.substring(0, 4) + " " + code.substring(4));
        assertEquals(List.of(mine, State.PACKED), List.of(parcel.order().uuid(), parcel.order().state()));
        refused(Reason.WRONG_CODE, () -> handOver(shop, Shop.counter(), other, code));
        assertEquals(State.RECEIVED, handOver(shop, Shop.counter(), mine, code));
        refused(Reason.CODE_USED, () -> find(shop, Shop.counter(), code));
        refused(Reason.CODE_USED, () -> handOver(shop, Shop.counter(), mine, code));
        assertEquals(Optional.empty(), code(shop, chen, mine));
        assertEquals(1, shop.live.number("select count(*) from pick_up where code = '" + code + "' and handed_over_by = 'counter'"));
        assertEquals(1, shop.live.number("select count(*) from stock_movement where document = '" + mine + "' and kind = 'HAND_OVER'"));
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_by_the_units_person_for_that_units_people_once_the_packs_are_on_the_way(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        UUID order = packed(shop, chen, chestnuts, Delivery.Kind.UNIT);
        String code = digits(shop, chen, order);
        refused(Reason.NOT_SHIPPED, () -> handOver(shop, shop.union(), order, code));
        ship(shop, order);
        refused(Reason.WRONG_CODE, () -> find(shop, named("elsewhere", Grant.in(new UnitId(77_777), Role.UNION)), code));
        assertEquals(State.RECEIVED, handOver(shop, shop.union(), order, code));
        UUID ownCounter = packed(shop, chen, chestnuts, Delivery.Kind.STORE);
        refused(Reason.WRONG_CODE, () -> find(shop, shop.union(), digits(shop, chen, ownCounter)));
        Caller abroad = named("abroad", Grant.at(Callers.OTHER_COUNTY, Role.STORE));
        refused(Reason.WRONG_CODE, () -> find(shop, abroad, digits(shop, chen, ownCounter)));
        refused(Reason.NOT_ALLOWED, () -> find(shop, chen.caller(), digits(shop, chen, ownCounter)));
    }

    @ParameterizedTest
    @EnumSource
    void is_of_no_use_once_the_buyer_has_said_that_the_packs_are_there(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID order = packed(shop, chen, shop.stocked(PRICE, 10), Delivery.Kind.HOME);
        String code = digits(shop, chen, order);
        ship(shop, order);
        assertEquals(State.RECEIVED, ordering(shop, chen.caller(), desk -> desk.receive(order)).order().state());
        refused(Reason.CODE_USED, () -> handOver(shop, Shop.store(), order, code));
    }

    @ParameterizedTest
    @EnumSource
    void that_is_guessed_is_slowed_from_the_fifth_wrong_one_on_and_each_guess_is_in_the_audit(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            UUID order = packed(shop, chen, shop.stocked(PRICE, 10), Delivery.Kind.STORE);
            String code = digits(shop, chen, order);
            Set<String> wrong = new HashSet<>(List.of("00000000", "11111111", "22222222", "33333333", "4444"));
            wrong.remove(code);
            Caller guesser = named("guesser", Grant.at(Callers.COUNTY, Role.COUNTER));
            wrong.forEach(guess -> refused(Reason.WRONG_CODE, () -> find(shop, guesser, guess)));
            refused(Reason.TOO_MANY_ATTEMPTS, () -> find(shop, guesser, code));
            assertEquals(order, find(shop, Shop.counter(), code).order().uuid());
            LocalDateTime now = shop.live.now();
            shop.live.setTo(now.plusSeconds(3));
            assertEquals(order, find(shop, guesser, code).order().uuid());
            assertEquals(5, shop.live.number("select count(*) from audit_entry where actor = 'guesser' and result = 'WRONG_CODE'"));
            assertEquals(0, shop.live.number("select count(*) from audit_entry where subject like '%" + code + "%'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_two_desks_take_at_once_hands_over_once(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID order = packed(shop, chen, shop.stocked(PRICE, 10), Delivery.Kind.STORE);
        String code = digits(shop, chen, order);
        List<String> outcomes = Crowd.outcomes(6, any -> handOver(shop, Shop.counter(), order, code));
        assertEquals(List.of(1L, 5L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "CODE_USED")), outcomes.toString());
        assertEquals(1, shop.live.number("select sum(packs) from stock_movement where document = '" + order + "' and kind = 'HAND_OVER'"));
    }
}
