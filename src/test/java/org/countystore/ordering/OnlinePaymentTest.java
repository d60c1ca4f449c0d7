package org.countystore.ordering;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.payment.NotGenuine;
import org.countystore.payment.SignedNotice;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Money that comes over a wire")
class OnlinePaymentTest {
    private static final long FORTY_YUAN = 4000;

    @ParameterizedTest
    @EnumSource
    void pays_the_order_once_however_often_it_is_reported(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode();
        assertTrue(chens.attempt.code().orElseThrow().startsWith("weixin://"));
        assertEquals(new Money(FORTY_YUAN), chens.attempt.amount());
        chens.pay();
        SignedNotice notice = online.wechat.report(chens.attempt.number());
        for (int i = 0; i < 3; i++) {
            online.hear(notice);
        }
        online.round();
        assertEquals(State.PAID, chens.state());
        assertEquals(FORTY_YUAN, online.booked(chens.order));
        assertEquals(List.of(), online.sheet(chens.buyer, chens.order).refunds());
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_for_once_while_there_is_a_code_to_scan_and_by_the_buyer_only(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode();
        assertEquals(chens.attempt.uuid(), online.begin(chens.buyer, chens.order).uuid());
        Colleague wang = online.shop.buyer();
        refused(Reason.NOT_ALLOWED, () -> online.begin(wang, chens.order));
        refused(Reason.NOT_ALLOWED, () -> online.sheet(wang, chens.order));
        assertEquals(Set.of(Method.COUNTER, Method.WECHAT), online.shop.ask(chens.buyer.caller(), PayingOnline.class, PayingOnline::offered));
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_asking_where_the_report_was_lost(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode().pay();
        online.round();
        assertEquals(State.PLACED, chens.state(), "nobody has asked yet");
        online.shop.ask(chens.buyer.caller(), PayingOnline.class, desk -> desk.paid(chens.order));
        online.round();
        assertEquals(State.PAID, chens.state());
        chens.report();
        assertEquals(FORTY_YUAN, online.booked(chens.order));
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_for_again_where_the_answer_was_lost(Database database) {
        Online online = Online.on(database);
        LocalDateTime now = online.shop.live.now();
        Colleague chen = online.shop.buyer();
        UUID order = online.placed(chen);
        online.wechat.loseNextAnswer();
        OnlinePayment attempt = online.begun(chen, order);
        assertEquals(List.of(OnlinePayment.State.WANTED, Optional.of("NO_ANSWER")), List.of(attempt.state(), attempt.due().trouble()));
        online.shop.live.setTo(now.plusSeconds(6));
        online.round();
        assertTrue(online.latest(chen, order).code().isPresent());
        online.shop.live.setTo(now);
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_back_when_nobody_paid_in_time_and_can_be_asked_for_anew(Database database) {
        Online online = Online.on(database);
        LocalDateTime now = online.shop.live.now();
        Colleague chen = online.shop.buyer();
        UUID order = online.placed(chen);
        OnlinePayment first = online.begun(chen, order);
        online.shop.live.setTo(now.plusMinutes(16));
        online.round();
        assertEquals("CLOSED", online.wechat.stateOf(first.number()));
        assertEquals(OnlinePayment.State.CLOSED, online.latest(chen, order).state());
        OnlinePayment second = online.begun(chen, order);
        assertNotEquals(first.uuid(), second.uuid());
        online.wechat.pay(second.number());
        online.hear(online.wechat.report(second.number()));
        assertEquals(State.PAID, online.state(chen, order));
        online.shop.live.setTo(now);
        online.mustBalance();
    }

    @ParameterizedTest
    @EnumSource
    void cannot_come_any_more_once_the_order_was_cancelled(Database database) {
        Online online = Online.on(database);
        Online.Case chens = online.withCode();
        chens.cancel();
        online.round();
        assertEquals("CLOSED", online.wechat.stateOf(chens.attempt.number()));
        refused(Reason.WRONG_STATE, () -> online.begin(chens.buyer, chens.order));
    }

    @ParameterizedTest
    @EnumSource
    void is_not_believed_without_the_channels_signature(Database database) {
        Online online = Online.on(database);
        LocalDateTime now = online.shop.live.now();
        Online.Case chens = online.withCode().pay();
        assertThrows(NotGenuine.class, () -> online.hear(online.wechat.forged(chens.attempt.number())));
        assertThrows(NotGenuine.class, () -> online.hear(new SignedNotice(null, null, null, null, "{}")));
        online.wechat.signWrongly(true);
        online.shop.ask(chens.buyer.caller(), PayingOnline.class, desk -> desk.paid(chens.order));
        online.round();
        online.wechat.signWrongly(false);
        assertEquals(State.PLACED, chens.state());
        assertEquals(Optional.of("BAD_ANSWER"), online.latest(chens.buyer, chens.order).due().trouble());
        online.shop.live.setTo(now.plusSeconds(30));
        online.round();
        online.shop.live.setTo(now);
        assertEquals(State.PAID, chens.state());
    }

    @ParameterizedTest
    @EnumSource
    void is_not_offered_where_the_county_has_not_set_it_up(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        UUID order = Baskets.place(shop, chen, Baskets.basket(0, Baskets.line(shop.stocked(Baskets.PRICE, 1), 1))).uuid();
        refused(Reason.METHOD_NOT_OFFERED, () -> shop.ask(chen.caller(), PayingOnline.class, desk -> desk.begin(order)));
        assertEquals(Set.of(Method.COUNTER), shop.ask(chen.caller(), PayingOnline.class, PayingOnline::offered));
        assertThrows(NotGenuine.class, () -> shop.ask(chen.caller(), HearingReports.class, desk -> {
            desk.hear(new SignedNotice("", "", "", "", "{}"));
            return null;
        }));
    }
}
