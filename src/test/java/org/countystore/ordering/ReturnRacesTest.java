package org.countystore.ordering;

import static org.countystore.ordering.Aftersales.ask;
import static org.countystore.ordering.Aftersales.decide;
import static org.countystore.ordering.Aftersales.now;
import static org.countystore.ordering.Aftersales.packs;
import static org.countystore.ordering.Aftersales.received;
import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.allowance;
import static org.countystore.ordering.Baskets.available;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Returns at the same moment")
class ReturnRacesTest {
    @ParameterizedTest
    @EnumSource
    void of_the_same_packs_from_several_devices_make_one(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 3)));
        List<String> outcomes = Crowd.outcomes(4, i -> ask(shop, chen, order, packs(1, 2)));
        assertEquals(1, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(3, Crowd.count(outcomes, "RETURN_OPEN"), outcomes.toString());
    }

    @ParameterizedTest
    @EnumSource
    void that_are_sent_again_are_one(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        Order order = received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 3)));
        UUID uuid = UUID.randomUUID();
        List<String> outcomes = Crowd.outcomes(4, i -> ask(shop, chen, uuid, order, packs(1, 2)));
        assertEquals(4, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(1, shop.live.number("select count(*) from return_line l join return_request r on r.id = l.return_id where r.uuid = '"
                + uuid + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void decided_by_several_at_once_are_paid_once(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        ReturnRequest request = ask(shop, chen, received(shop, chen, basket(70_000, line(chestnuts, 4))), packs(1, 2));
        List<String> outcomes = Crowd.outcomes(4, i -> decide(shop, request, Verdict.approved(Fault.TOWN, Goods.RESTOCKED)));
        assertEquals(4, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(new Money(37_500), allowance(shop, chen).left());
        assertEquals(8, available(shop, chestnuts));
    }

    @ParameterizedTest
    @EnumSource
    void approved_declined_and_withdrawn_at_once_end_in_one_way(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ReturnRequest request = ask(shop, chen, received(shop, chen, basket(70_000, line(shop.stocked(PRICE, 10), 4))), packs(1, 2));
        List<String> outcomes = Crowd.outcomes(3, i -> switch (i) {
            case 0 -> decide(shop, request, Verdict.approved(Fault.TOWN, Goods.KEPT));
            case 1 -> decide(shop, request, Verdict.declined("照片看不出问题"));
            default -> shop.ask(chen.caller(), Returning.class, desk -> desk.withdraw(request.uuid()));
        });
        assertEquals(1, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(2, Crowd.count(outcomes, "RETURN_ENDED"), outcomes.toString());
        long back = now(shop, request).state() == ReturnState.APPROVED ? 2_500 : 0;
        assertEquals(new Money(35_000 + back), allowance(shop, chen).left());
    }

    @ParameterizedTest
    @EnumSource
    void of_several_lines_are_decided_side_by_side_and_the_last_makes_the_order_a_returned_one(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ListingId chestnuts = shop.stocked(PRICE, 10);
        ListingId walnuts = shop.stocked(PRICE, 10);
        Order order = received(shop, chen, basket(2_000, line(chestnuts, 2), line(walnuts, 2)));
        List<ReturnRequest> both = List.of(ask(shop, chen, order, packs(1, 2)), ask(shop, chen, order, packs(2, 2)));
        List<String> outcomes = Crowd.outcomes(2, i -> decide(shop, both.get(i), Verdict.approved(Fault.TOWN, Goods.RESTOCKED)));
        assertEquals(2, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(State.RETURNED, now(shop, order).state());
        assertEquals(new Money(3_000), both.stream().map(each -> now(shop, each).self()).reduce(Money.ZERO, Money::plus));
        assertEquals(List.of(10L, 10L), List.of(available(shop, chestnuts), available(shop, walnuts)));
    }

    @ParameterizedTest
    @EnumSource
    void hand_the_own_money_out_once(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        ReturnRequest request = Aftersales.giveBack(shop, chen, received(shop, chen, basket(0, line(shop.stocked(PRICE, 10), 1))),
                Goods.KEPT, packs(1, 1));
        List<String> outcomes = Crowd.outcomes(4, i -> shop.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(request.uuid())));
        assertEquals(4, Crowd.count(outcomes, "DONE"), outcomes.toString());
        assertEquals(1, shop.live.number("select count(*) from transfer where business = '" + request.uuid()
                + "' and name = 'handed-out'"));
    }
}
