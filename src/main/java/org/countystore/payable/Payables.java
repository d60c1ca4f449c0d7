package org.countystore.payable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
     * Owes for slips that were only just written: from now on each household waits for its money, and no more than this is ever paid
     * for its slip.
     */
    public void owe(List<SlipOwed> debts) {
        begin(debts, SlipOwed::slip, slip -> OWED);
    }

    /**
     * Owes many households at once for one thing that only just happened, such as the premiums of a sorting run.
     *
     * @param debts a slip of its own for each household
     */
    public void owe(UUID business, List<SlipOwed> debts) {
        begin(debts, debt -> business, Payables::name);
    }

    /** In as many statements for many as for one. */
    private void begin(List<SlipOwed> all, Function<SlipOwed, UUID> business, Function<UUID, String> leg) {
        Map<String, LedgerAccountId> accounts = ledger.openNew(all.stream().map(debt -> account(debt.slip())).toList(), Unit.FEN, true);
        Map<String, LedgerAccountId> sources = ledger.open(all.stream().map(Payables::source).distinct().toList(), Unit.FEN, false);
        debts.add(all.stream().map(debt -> new Payable(debt, accounts.get(account(debt.slip())), debt.since().plusDays(dueDays)))
                .toList());
        ledger.postNew(all.stream().collect(Collectors.groupingBy(business, Collectors.mapping(debt -> Leg.move(leg.apply(debt.slip()),
                sources.get(source(debt)), accounts.get(account(debt.slip())), debt.owed().fen(), debt.purpose().transfer()),
                Collectors.toList()))));
    }

    private static String account(UUID slip) {
        return "payable:" + slip;
    }

    private static String source(SlipOwed debt) {
        return debt.purpose().account(debt.village());
    }

    private static String name(UUID slip) {
        return OWED + ":" + slip;
    }

    /**
     * Owes nothing any more for a slip that is undone.
     *
     * @param undoing the id of the slip that undoes it
     * @throws Refused ALREADY_PAID if anything was paid on it
     */
    public void cancel(UUID slip, UUID undoing) {
        cancel(slip);
        ledger.post(undoing, List.of(Leg.reverse("cancelled", Uuids.part(slip, OWED))));
    }

    /**
     * Owes nothing any more for all that was owed at once for one thing.
     *
     * @throws Refused ALREADY_PAID if anything was paid on one of them
     */
    public void cancel(UUID business, List<UUID> slips, UUID undoing) {
        slips.stream().sorted().forEach(this::cancel);
        ledger.post(undoing, slips.stream()
                .map(slip -> Leg.reverse("cancelled:" + slip, Uuids.part(business, name(slip)))).toList());
    }

    /** Somebody says that the household has its money: it stays owed, and the cashier sees the word, as long as anything is owed. */
    public void sayPaid(UUID slip) {
        debts.sayPaid(slip);
    }

    private void cancel(UUID slip) {
        Payable payable = of(slip).orElseThrow(() -> new IllegalStateException("nothing was owed for " + slip));
        if (!debts.cancel(payable)) {
            throw new Refused(Reason.ALREADY_PAID, payable.slipNumber());
        }
    }

    public Optional<Payable> of(UUID slip) {
        return debts.of(slip);
    }
}
