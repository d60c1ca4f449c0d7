package org.countystore.payable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives money out for slips and takes it back: the book, what is left on each slip and the ledger change together. */
@ApplicationScoped
class CashBox {
    @Inject
    Debts debts;
    @Inject
    Payments payments;
    @Inject
    Ledger ledger;
    @Inject
    Register register;
    @Inject
    Clock clock;

    /** @throws Refused ALREADY_PAID, OVERPAID or ALREADY_REVERSED for the first slip on which this cannot be paid */
    Payment payOut(UUID uuid, PlaceCode place, PayOrder order) {
        List<Payable> payables = payablesOf(order, place);
        Map<UUID, Money> asked = new HashMap<>();
        order.lines().forEach(line -> line.amount().ifPresent(amount -> asked.put(line.slip(), amount)));
        Payment payment = new Payment(uuid, place, order, Caller.current().name(), LocalDateTime.now(clock));
        for (Payable payable : payables) {
            Money amount = asked.getOrDefault(payable.slip(), payable.left());
            if (!amount.isPositive() || !debts.take(payable, amount)) {
                throw debts.fresh(payable).refusal();
            }
            payment.add(payable, amount);
        }
        payments.add(payment);
        post(payment, payables);
        return payment;
    }

    /** Oldest first, so that two payments of the same slips wait for each other in one order. */
    private List<Payable> payablesOf(PayOrder order, PlaceCode place) {
        List<Payable> payables = debts.of(order.slips()).stream().filter(payable -> place.covers(payable.village())).toList();
        if (payables.size() < order.lines().size()) {
            List<UUID> found = payables.stream().map(Payable::slip).toList();
            List<UUID> slips = order.slips();
            int missing = (int) slips.stream().takeWhile(found::contains).count();
            throw Refused.invalid("lines[" + missing + "].purchase", "slip_unknown");
        }
        return payables;
    }

    private void post(Payment payment, List<Payable> payables) {
        LedgerAccountId out = ledger.open(switch (payment.method()) {
            case CASH -> "paid-cash:" + payment.place();
            case TRANSFER -> "paid-bank";
        }, Unit.FEN, false);
        Map<UUID, LedgerAccountId> accounts = new HashMap<>();
        payables.forEach(payable -> accounts.put(payable.slip(), payable.account()));
        ledger.post(payment.uuid(), payment.lines().stream().map(line -> Leg.move(line.leg(), accounts.get(line.slip()), out,
                line.amount().fen(), "PAID_" + payment.method())).toList());
    }

    PayList list(Payment payment) {
        List<Payable> payables = debts.of(payment.lines().stream().map(PaymentLine::slip).toList());
        Map<HouseholdId, Household> households = register.all(payables.stream().map(Payable::household).distinct().toList());
        Map<UUID, Payable> bySlip = new HashMap<>();
        payables.forEach(payable -> bySlip.put(payable.slip(), payable));
        return new PayList(payment, payment.lines().stream()
                .map(line -> new PayList.Line(line, bySlip.get(line.slip()), households.get(bySlip.get(line.slip()).household())))
                .toList());
    }

    void takeBack(Payment payment, String reason) {
        payment.reverse(Caller.current().name(), reason, LocalDateTime.now(clock));
        List<Leg> legs = new ArrayList<>();
        for (PaymentLine line : payment.lines()) {
            debts.giveBack(line.slip(), line.amount());
            legs.add(Leg.reverse(line.leg(), Uuids.part(payment.uuid(), line.leg())));
        }
        ledger.post(Uuids.part(payment.uuid(), "reversal"), legs);
    }
}
