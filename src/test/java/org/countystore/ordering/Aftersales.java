package org.countystore.ordering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;

/** How tests give things back, in few words. */
final class Aftersales {
    private Aftersales() {
    }

    /** Paid if need be, packed and in the buyer's hands. */
    static Order received(Shop shop, Colleague buyer, Basket basket) {
        Order order = Baskets.place(shop, buyer, basket);
        shop.ask(Shop.counter(), TakingPayment.class, desk -> desk.take(order.uuid()));
        Baskets.pack(shop, order.uuid());
        Baskets.ship(shop, order.uuid());
        return Baskets.ordering(shop, buyer.caller(), desk -> desk.receive(order.uuid())).order();
    }

    static ReturnWish.Line packs(int line, int packs) {
        return new ReturnWish.Line(line, packs, Complaint.SPOILED, Optional.of("有霉斑"), List.of());
    }

    static ReturnRequest ask(Shop shop, Colleague buyer, UUID uuid, Order order, ReturnWish.Line... lines) {
        return shop.ask(buyer.caller(), Returning.class, desk -> desk.ask(uuid, new ReturnWish(order.uuid(), Arrays.asList(lines))))
                .request();
    }

    static ReturnRequest ask(Shop shop, Colleague buyer, Order order, ReturnWish.Line... lines) {
        return ask(shop, buyer, UUID.randomUUID(), order, lines);
    }

    static ReturnRequest decide(Shop shop, ReturnRequest request, Verdict verdict) {
        return shop.ask(Shop.store(), DecidingReturns.class, desk -> desk.decide(request.uuid(), verdict)).request();
    }

    /** Asked for and approved. */
    static ReturnRequest giveBack(Shop shop, Colleague buyer, Order order, Goods goods, ReturnWish.Line... lines) {
        return decide(shop, ask(shop, buyer, order, lines), Verdict.approved(Fault.CARRIER, goods));
    }

    static Order now(Shop shop, Order order) {
        return Baskets.ordering(shop, Shop.store(), desk -> desk.order(order.uuid())).order();
    }

    static ReturnRequest now(Shop shop, ReturnRequest request) {
        return shop.ask(Shop.store(), Returning.class, desk -> desk.one(request.uuid())).request();
    }

    static List<ReturnSheet> listed(Shop shop, Colleague buyer, int size) {
        return shop.ask(buyer.caller(), Returning.class, desk -> desk.list(ReturnQuery.all(Page.of(size)))).items();
    }

    /** What the ledger gave back to one tranche of 2026 for one return. */
    static long back(Shop shop, ReturnRequest request, String tranche) {
        return shop.live.number("select coalesce(sum(t.amount), 0) from transfer t join ledger_account a on a.id = t.to_account"
                + " where t.business = '"
                + request.uuid() + "' and a.code like 'allowance:%:2026:" + tranche + "'");
    }
}
