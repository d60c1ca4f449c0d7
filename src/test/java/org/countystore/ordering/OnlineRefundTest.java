package org.countystore.ordering;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Money that goes back over a wire")
class OnlineRefundTest {
    /** What the order costs, and what of it is own money. */
    private static final long FIFTY_YUAN = 5000;
    private static final long FORTY_YUAN = 4000;

    @ParameterizedTest
    @EnumSource
    void goes_back_over_the_wire_by_itself_when_the_goods_are_returned(Database database) {
        Online online = Online.on(database);
        Shop shop = online.shop;
        Online.Case chens = online.paid();
        Baskets.pack(shop, chens.order);
        Baskets.ship(shop, chens.order);
        Order received = Baskets.ordering(shop, chens.buyer.caller(), desk -> desk.receive(chens.order)).order();
        ReturnRequest request = Aftersales.giveBack(shop, chens.buyer, received, Goods.KEPT, Aftersales.packs(1, 2));
        assertEquals(new Money(FORTY_YUAN / 2), request.self());
        assertEquals(0, shop.ask(Shop.counter(), PayingBack.class, PayingBack::countWaiting), "nobody comes to the counter for it");
        assertEquals(List.of(), shop.ask(Shop.counter(), PayingBack.class, desk -> desk.waiting(Page.of(5))).items());
        assertEquals(request.uuid(), shop.ask(Shop.store(), PayingBack.class, PayingBack::oldestByWire).orElseThrow().uuid());
        shop.ask(Shop.store(), PayingBack.class, desk -> desk.payBack(request.uuid()));
        online.round();
        assertEquals(Optional.empty(), shop.ask(Shop.store(), PayingBack.class, PayingBack::oldestByWire));
        chens.mustHaveSentBack(OnlineRefund.Why.RETURNED);
        assertEquals(FORTY_YUAN / 2, online.wechat.refunded(chens.attempt.number()));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_over_the_wire_by_itself_as_far_as_the_order_came_to_cost_less(Database database) {
        Online online = Online.on(database);
        Shop shop = online.shop;
        Online.Case chens = online.paid();
        Abating.lighter(shop.live, Baskets.ordering(shop, chens.buyer.caller(), desk -> desk.order(chens.order)).order(), FIFTY_YUAN / 4);
        assertEquals(0, shop.ask(Shop.counter(), HandingBack.class, HandingBack::countWaiting), "nobody comes to the counter for it");
        assertEquals(chens.order, shop.ask(Shop.store(), HandingBack.class, HandingBack::oldestByWire).orElseThrow().uuid());
        shop.ask(Shop.store(), HandingBack.class, desk -> desk.payBack(chens.order));
        online.round();
        assertEquals(Optional.empty(), shop.ask(Shop.store(), HandingBack.class, HandingBack::oldestByWire));
        chens.mustHaveSentBack(OnlineRefund.Why.ABATED);
        assertEquals(FORTY_YUAN / 4, online.wechat.refunded(chens.attempt.number()));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_where_it_comes_for_an_order_that_was_cancelled(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode().pay();
        chens.cancel();
        chens.report();
        assertEquals(FORTY_YUAN, online.booked(chens.order), "it is there, and nobody's");
        online.mustBalance();
        online.round();
        chens.mustHaveSentBack(OnlineRefund.Why.LATE);
        assertEquals(List.of(FORTY_YUAN, 0L), chens.sentBackAndBooked());
        assertEquals(State.CANCELLED, chens.state());
        assertEquals(chens.order, online.shop.ask(Shop.counter(), PayingOnline.class, desk -> desk.returns(Page.of(1)))
                .items().get(0).order().uuid());
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_where_the_counter_was_quicker_and_the_counter_keeps_no_cash_where_it_was_not(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode().pay();
        assertEquals(State.PAID, online.take(chens.order));
        online.round();
        chens.mustHaveSentBack(OnlineRefund.Why.TWICE);
        assertEquals(State.PAID, chens.state());
        Online.Case quick = online.paid();
        refused(Reason.PAID_ONLINE, () -> online.take(quick.order));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_where_another_attempt_was_paid_too(Database database) {
        Online online = Online.on(database);
        LocalDateTime now = online.shop.live.now();
        Colleague chen = online.shop.buyer();
        UUID order = online.placed(chen);
        OnlinePayment first = online.begun(chen, order);
        online.wechat.pay(first.number());
        online.shop.live.setTo(now.plusMinutes(16));
        OnlinePayment second = online.begin(chen, order);
        online.hear(online.wechat.report(first.number()));
        assertEquals(State.PAID, online.state(chen, order));
        online.round();
        assertEquals(OnlinePayment.State.CLOSED, online.latest(chen, order).state(), second.number());
        online.mustBalance();
        UUID other = online.placed(chen);
        OnlinePayment one = online.begun(chen, other);
        online.shop.live.setTo(now.plusMinutes(32));
        online.begin(chen, other);
        online.round();
        online.shop.live.setTo(now);
        OnlinePayment two = online.latest(chen, other);
        online.wechat.pay(two.number());
        online.wechat.pay(one.number());
        online.hear(online.wechat.report(two.number()));
        online.hear(online.wechat.report(one.number()));
        online.round();
        assertEquals(List.of(FORTY_YUAN, 0L), List.of(online.wechat.refunded(one.number()), online.wechat.refunded(two.number())));
        assertEquals(FORTY_YUAN, online.booked(other));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_where_it_is_another_amount_and_the_order_still_waits(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode();
        online.wechat.pay(chens.attempt.number(), FORTY_YUAN - 1);
        chens.report();
        online.round();
        assertEquals(State.PLACED, chens.state());
        assertEquals(List.of(FORTY_YUAN - 1, 0L), chens.sentBackAndBooked());
        assertEquals(OnlineRefund.Why.AMOUNT, chens.refund().why());
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_when_a_paid_order_is_cancelled(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.paid();
        online.wechat.loseNextAnswer();
        assertEquals(State.CANCELLED, chens.cancel());
        online.round();
        assertEquals(OnlineRefund.State.WANTED, chens.refund().state());
        online.mustBalance();
        LocalDateTime now = online.shop.live.now();
        online.shop.live.setTo(now.plusSeconds(6));
        online.round();
        online.shop.live.setTo(now);
        chens.mustHaveSentBack(OnlineRefund.Why.CANCELLED);
        assertEquals(List.of(FORTY_YUAN, 0L), chens.sentBackAndBooked());
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void is_on_its_way_back_until_the_channel_says_it_is_there_or_stuck(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode().pay();
        chens.cancel();
        chens.report();
        online.wechat.refundsAre("PROCESSING");
        online.round();
        online.wechat.refundsAre("SUCCESS");
        assertEquals(OnlineRefund.State.UNDERWAY, chens.refund().state());
        String number = chens.refund().number();
        online.hear(online.wechat.reportRefund(number, "ABNORMAL"));
        assertEquals(OnlineRefund.State.STUCK, chens.refund().state());
        assertEquals(FORTY_YUAN, online.booked(chens.order));
        for (int i = 0; i < 2; i++) {
            online.hear(online.wechat.reportRefund(number, "SUCCESS"));
        }
        assertEquals(OnlineRefund.State.DONE, chens.refund().state());
        assertEquals(0, online.booked(chens.order));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_where_it_comes_after_the_order_has_lapsed(Database database) {
        Online online = Online.on(database);
        LocalDateTime now = online.shop.live.now();
        Online.Case chens = online.withCode().pay();
        online.shop.ask(Shop.store(), Lapsing.class, desk -> {
            desk.giveUp(chens.order);
            return null;
        });
        online.round();
        assertEquals(OnlineRefund.Why.LATE, chens.refund().why());
        assertEquals(0, online.booked(chens.order));
        online.shop.live.setTo(now);
        online.mustBalance();
    }
}
