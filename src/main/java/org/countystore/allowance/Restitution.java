package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Standing;
import org.countystore.ledger.Unit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Finds the way back for allowance that a return gives back: to its tranche, or to a reopening of it if that has ended. */
@ApplicationScoped
public class Restitution {
    @Inject
    Calendar calendar;
    @Inject
    Reopenings reopenings;
    @Inject
    Reopened reopened;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.allowance.reopen-days", defaultValue = "30")
    int reopenDays;

    /** @param portions no tranche twice */
    @Transactional(TxType.MANDATORY)
    public Refill refill(long employee, List<Portion> portions) {
        LocalDate today = LocalDate.now(clock);
        Set<String> open = calendar.openOn(today).stream().map(tranche -> tranche.year() + "." + tranche.no()).collect(Collectors.toSet());
        List<Purse.Pocket> pockets = new ArrayList<>();
        List<Leg> lapses = new ArrayList<>();
        for (Portion portion : portions) {
            String tranche = Tranche.account(employee, portion.year(), portion.no());
            LedgerAccountId account = ledger.find(tranche).orElseThrow();
            if (open.contains(portion.tranche())) {
                pockets.add(new Purse.Pocket(account, portion.in(false)));
            } else {
                LedgerAccountId again = ledger.open(tranche + Portion.AGAIN, Unit.FEN, true);
                long rest = reopen(employee, portion, today) ? ledger.balance(again).spendable() : 0;
                if (rest > 0) {
                    lapses.add(Leg.move("lapsed-" + portion.tranche(), again, account, rest, Purses.KIND));
                }
                pockets.add(new Purse.Pocket(again, portion.in(true)));
            }
        }
        return new Refill(pockets, lapses);
    }

    /** @return whether an earlier reopening had ended by now */
    private boolean reopen(long employee, Portion portion, LocalDate today) {
        LocalDate end = today.plusDays(reopenDays);
        Reopening reopening = reopenings.of(employee, portion).orElseGet(() -> new Reopening(employee, portion, end));
        boolean hadEnded = !reopening.isOpenOn(today);
        reopening.until(end);
        reopenings.write(reopening);
        reopened.lookAgain();
        return hadEnded;
    }
}
