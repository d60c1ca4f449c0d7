package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.payment.PaymentChannel;
import org.countystore.payment.SignedNotice;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.PaymentRound;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.testing.WechatStandIn;

/** A shop whose buyers pay over a wire, and whoever stands in at the other end of it. */
final class Online {
    private static final Map<Database, Online> OPEN = new EnumMap<>(Database.class);
    final Shop shop;
    final WechatStandIn wechat = new WechatStandIn();
    private final ListingId chestnuts;

    private Online(Database database) {
        Live live = Live.on(database);
        live.wired().with(PaymentChannel.class, wechat.channel());
        Season season = new Season(live);
        shop = season.shop;
        SkuCode sku = shop.sku();
        season.delivered(season.tested(20), sku, 700);
        chestnuts = shop.listed(sku, PRICE);
        live.get(Attempts.class);   // listen from now on
        live.get(Repayments.class);
    }

    static synchronized Online on(Database database) {
        return OPEN.computeIfAbsent(database, Online::new);
    }

    /** One buyer's order, with the attempt to pay it. */
    final class Case {
        final Colleague buyer = shop.buyer();
        final UUID order = placed(buyer);
        final OnlinePayment attempt = begun(buyer, order);


        /** At the other end of the wire; nobody has said so here. */
        Case pay() {
            wechat.pay(attempt.number());
            return this;
        }

        Case report() {
            hear(wechat.report(attempt.number()));
            return this;
        }

        State state() {
            return Online.this.state(buyer, order);
        }

        State cancel() {
            return Online.this.cancel(buyer, order);
        }

        OnlineRefund refund() {
            List<OnlineRefund> refunds = sheet(buyer, order).refunds();
            assertEquals(1, refunds.size());
            return refunds.get(0);
        }

        void mustHaveSentBack(OnlineRefund.Why why) {
            assertEquals(List.of(why, OnlineRefund.State.DONE), List.of(refund().why(), refund().state()));
        }

        /** What the channel sent back, and what the books keep. */
        List<Long> sentBackAndBooked() {
            return List.of(wechat.refunded(attempt.number()), booked(order));
        }
    }

    /** With a code to scan. */
    Case withCode() {
        return new Case();
    }

    Case paid() {
        return withCode().pay().report();
    }

    /** Four packs, ten yuan of them from the allowance and forty of one's own. */
    UUID placed(Colleague buyer) {
        Basket basket = new Basket(List.of(line(chestnuts, 4)), Delivery.to(Delivery.Kind.UNIT),
                new Basket.Pay(new Money(1000), Optional.of(Method.WECHAT)));
        return Baskets.place(shop, buyer, UUID.randomUUID(), basket).uuid();
    }

    /** An attempt with a code to scan. */
    OnlinePayment begun(Colleague buyer, UUID order) {
        begin(buyer, order);
        round();
        return latest(buyer, order);
    }

    OnlinePayment begin(Colleague buyer, UUID order) {
        return shop.ask(buyer.caller(), PayingOnline.class, desk -> desk.begin(order));
    }

    OnlineSheet sheet(Colleague buyer, UUID order) {
        return shop.ask(buyer.caller(), PayingOnline.class, desk -> desk.of(order));
    }

    OnlinePayment latest(Colleague buyer, UUID order) {
        return sheet(buyer, order).latest().orElseThrow();
    }

    /** As the server does every second. */
    void round() {
        PaymentRound.run(shop.live);
    }

    void hear(SignedNotice notice) {
        shop.ask(Callers.nobody(), HearingReports.class, desk -> {
            desk.hear(notice);
            return null;
        });
    }

    State take(UUID order) {
        return shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order)).order().state();
    }

    State cancel(Colleague buyer, UUID order) {
        return ordering(shop, buyer.caller(), desk -> desk.cancel(order)).order().state();
    }

    State state(Colleague buyer, UUID order) {
        return ordering(shop, buyer.caller(), desk -> desk.order(order)).order().state();
    }

    /** What WeChat brought, less what it took back, as the books say of one attempt and its order. */
    long booked(UUID order) {
        return shop.live.number("select coalesce(sum(case t.step when 'MOVE' then t.amount when 'REVERSE' then -t.amount else 0 end), 0)"
                + " from transfer t"
                + " join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account"
                + " where (f.code = 'taken:WECHAT' or g.code = 'taken:WECHAT') and (t.business = '" + order + "' or t.business in"
                + " (select p.uuid from online_payment p join county_order o on o.id = p.order_id where o.uuid = '" + order + "'))");
    }

    void mustBalance() {
        assertEquals(List.of(), Recounted.reds(shop.live.dataSource()));
    }
}
