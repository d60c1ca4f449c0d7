package org.countystore.ordering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.allowance.Portion;
import org.countystore.allowance.Purse;
import org.countystore.allowance.Purses;
import org.countystore.allowance.Refill;
import org.countystore.allowance.Restitution;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;
import org.countystore.once.LostRace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The money of orders, moved through the ledger; each method posts once and so is the last of its use case to do so. */
@ApplicationScoped
class Till {
    static final String SALES = "sales:STORE";
    private static final String TAKEN = "taken:";
    private static final String PAYMENT = "payment";
    private static final String REFUND = "refund";
    private static final String SURPLUS = "surplus";
    @Inject
    Ledger ledger;
    @Inject
    Purses purses;
    @Inject
    Restitution restitution;
    @Inject
    Orders orders;
    @Inject
    ReturnRequests requests;
    @Inject
    Abatements abatements;
    private volatile LedgerAccountId sales;

    /**
     * Holds the allowance of a new order, which is written with it.
     *
     * @param rows whose writing throws {@link LostRace} if another device of the same person was quicker: looked at again, there is
     *             less to hold
     */
    void hold(UUID order, List<Purse.Pocket> pockets, Rows rows) {
        ledger.postNew(order, purses.hold(pockets, sales()), rows, () -> new LostRace("a tranche was spent between looking and holding"));
    }

    /** Takes the buyer's own money, all of it. */
    UUID take(Order order, Method method) {
        Leg payment = Leg.move(PAYMENT, taken(method), sales(), order.self().fen(), PAYMENT);
        ledger.post(order.uuid(), List.of(payment));
        return payment.id(order.uuid());
    }

    private LedgerAccountId taken(Method method) {
        return ledger.open(TAKEN + method, Unit.FEN, false);
    }

    /** Takes money that is nobody's on an account of its own, of which no more can go back than came. */
    void keepApart(UUID payment, Money amount) {
        ledger.post(payment, List.of(Leg.move(SURPLUS, taken(Method.WECHAT), ledger.open(SURPLUS + ":" + payment, Unit.FEN, true),
                amount.fen(), SURPLUS)));
    }

    /** The transfer by which money that is nobody's is kept apart. */
    static UUID surplusOf(UUID payment) {
        return Uuids.part(payment, SURPLUS);
    }

    void giveApartBack(UUID payment) {
        ledger.post(payment, List.of(Leg.reverse(SURPLUS + "-back", surplusOf(payment))));
    }

    /** What was held is now used, and what lines cost less is given back. */
    void settle(Order order, Map<OrderLine, Sources> less) {
        List<Leg> legs = new ArrayList<>(purses.settle(order.uuid(), orders.portions(order)));
        if (!less.isEmpty()) {
            Refill refill = restitution.refill(order.employee(), Sources.byTranche(less.values()));
            less.forEach((line, sources) -> sources.portions().forEach(portion -> abatements.add(line, refill.back(portion))));
            legs.addAll(back(order.uuid(), refill, less.values()));
        }
        ledger.post(order.uuid(), legs);
    }

    /** Gives back what was held, and the own money as far as it was taken. */
    void giveBack(Order order, List<UUID> payments) {
        List<Leg> legs = new ArrayList<>(purses.release(order.uuid(), orders.portions(order)));
        payments.forEach(payment -> legs.add(Leg.reverse(PAYMENT + "-back", payment)));
        ledger.post(order.uuid(), legs);
    }

    /** Where the money of each line came from, less what went back because it cost less in the end. */
    Map<Integer, Sources> sources(Order order) {
        Map<Integer, List<Portion>> paid = orders.portionsByLine(order);
        Map<Integer, List<Portion>> abated = abatements.portionsByLine(order);
        return order.lines().stream().collect(Collectors.toMap(OrderLine::no,
                line -> new Sources(paid.getOrDefault(line.no(), List.of()), line.self())
                        .minus(new Sources(abated.getOrDefault(line.no(), List.of()), line.abated().self()))));
    }

    /** Gives back what a return is worth: the allowance at once; the own money is owed until the counter has handed it out. */
    void refund(Order order, ReturnRequest request, Map<ReturnLine, Sources> back) {
        Refill refill = restitution.refill(order.employee(), Sources.byTranche(back.values()));
        back.forEach((line, sources) -> sources.portions().forEach(portion -> requests.add(line, refill.back(portion))));
        ledger.post(request.uuid(), back(request.uuid(), refill, back.values()));
    }

    private List<Leg> back(UUID document, Refill refill, Collection<Sources> back) {
        LedgerAccountId sales = sales();
        List<Leg> legs = new ArrayList<>(refill.legs(sales));
        Money self = back.stream().map(Sources::self).reduce(Money.ZERO, Money::plus);
        if (self.isPositive()) {
            legs.add(Leg.move("own-money", sales, owed(document), self.fen(), REFUND));
        }
        return legs;
    }

    /** The own money that a return or an abated order gives back leaves the counter, or goes over the wire on which it came. */
    void payBack(UUID document, Money self, Method by) {
        ledger.post(document, List.of(Leg.move("handed-out", owed(document), taken(by), self.fen(), REFUND)));
    }

    private LedgerAccountId owed(UUID document) {
        return ledger.open(REFUND + ":" + document, Unit.FEN, true);
    }

    /** Remembered once somebody else has committed it: an account opened here may yet be rolled back. */
    private LedgerAccountId sales() {
        if (sales == null) {
            sales = ledger.find(SALES).orElse(null);
        }
        return sales != null ? sales : ledger.open(SALES, Unit.FEN, false);
    }
}
