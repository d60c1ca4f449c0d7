package org.countystore.payable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Owes households for their slips, for whoever buys from them. */
@ApplicationScoped
@Transactional
public class Payables {
    private static final String OWED = "owed";
    @Inject
    Debts debts;
    @Inject
    Ledger ledger;
    @Inject
    @ConfigProperty(name = "payable.dueDays", defaultValue = "7")
    int dueDays;

    /**
     * Owes for a slip: from now on the household waits for its money, and no more than this is ever paid for it.
     *
     * @param also further legs of the same use case, because a transaction posts once
     */
    public void owe(SlipOwed debt, List<Leg> also) {
        LedgerAccountId account = ledger.open("payable:" + debt.slip(), Unit.FEN, true);
        LedgerAccountId bought = ledger.open("produce-bought:" + debt.village(), Unit.FEN, false);
        debts.add(new Payable(debt, account, debt.since().plusDays(dueDays)));
        List<Leg> legs = new ArrayList<>(also);
        legs.add(Leg.move(OWED, bought, account, debt.owed().fen(), "PRODUCE_BOUGHT"));
        ledger.post(debt.slip(), legs);
    }

    /**
     * Owes nothing any more for a slip that is undone.
     *
     * @param undoing the id of the slip that undoes it
     * @throws Refused ALREADY_PAID if anything was paid on it
     */
    public void cancel(UUID slip, UUID undoing) {
        Payable payable = of(slip).orElseThrow(() -> new IllegalStateException("nothing was owed for " + slip));
        if (!debts.cancel(payable)) {
            throw new Refused(Reason.ALREADY_PAID, payable.slipNumber());
        }
        ledger.post(undoing, List.of(Leg.reverse("cancelled", Uuids.part(slip, OWED))));
    }

    public Optional<Payable> of(UUID slip) {
        return debts.of(slip);
    }
}
