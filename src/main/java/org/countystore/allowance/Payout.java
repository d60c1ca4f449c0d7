package org.countystore.allowance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;
import org.countystore.once.LostRace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Books what people are given and what is taken back: each tranche of each person is an account, filled from the year's source. */
@ApplicationScoped
class Payout {
    @Inject
    AllowanceEntries register;
    @Inject
    Ledger ledger;

    /**
     * Writes the entries of one call and moves the money, all of it in one posting.
     *
     * @throws LostRace if somebody spends at this moment what is to be taken back
     */
    void book(UUID call, List<AllowanceEntry> entries) {
        register.add(entries);
        Map<String, LedgerAccountId> accounts = ledger.open(entries.stream().map(Payout::code).toList(), Unit.FEN, true);
        Map<String, LedgerAccountId> sources = sources(entries);
        List<Leg> legs = new ArrayList<>();
        for (AllowanceEntry entry : entries) {
            LedgerAccountId account = accounts.get(code(entry));
            LedgerAccountId source = sources.get(source(entry));
            legs.add(entry.change().fen() > 0 ? Leg.move(code(entry), source, account, entry.change().fen(), "grant")
                    : Leg.move(code(entry), account, source, -entry.change().fen(), "grant-back"));
        }
        try {
            ledger.postNew(call, legs);
        } catch (Refused refused) {
            throw refused.reason() == Reason.BALANCE_TOO_LOW ? new LostRace("what is taken back was spent meanwhile") : refused;
        }
    }

    private Map<String, LedgerAccountId> sources(Collection<AllowanceEntry> entries) {
        return ledger.open(entries.stream().map(Payout::source).distinct().toList(), Unit.FEN, false);
    }

    private static String source(AllowanceEntry entry) {
        return "allowance-granted:" + entry.change().year();
    }

    private static String code(AllowanceEntry entry) {
        return entry.change().accountOf(entry.employee());
    }
}
