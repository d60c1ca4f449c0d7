package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.allowance.AllowanceEntry.Deed;
import org.countystore.allowance.AllowanceEntry.Kind;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The corrections of all units: made, and found again. */
@ApplicationScoped
class Corrections {
    @Inject
    AllowanceGrants grants;
    @Inject
    AllowanceEntries entries;
    @Inject
    Payout payout;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /**
     * @throws Refused NOT_GRANTED if the person has nothing of that year or tranche to set right, ALLOWANCE_EXCEEDED if more
     *                 is to be taken back than is neither spent nor held
     */
    void make(UUID uuid, Correction correction) {
        Change change = correction.change();
        grants.of(correction.employee(), correction.year()).filter(grant -> !grant.isResting())
                .orElseThrow(() -> new Refused(Reason.NOT_GRANTED, correction.year()).at("employee"));
        String code = change.accountOf(correction.employee());
        Standing standing = ledger.standing(List.of(code)).get(code);
        if (standing == null) {
            throw new Refused(Reason.NOT_GRANTED, correction.year()).at("tranche");
        }
        if (standing.spendable() + change.fen() < 0) {
            throw new Refused(Reason.ALLOWANCE_EXCEEDED, new Money(-change.fen() - standing.spendable())).at("fen");
        }
        Deed deed = new Deed(uuid, Kind.CORRECTION, correction.reason().strip(), Caller.current().name(), LocalDateTime.now(clock));
        payout.book(uuid, List.of(new AllowanceEntry(correction.employee(), deed, change)));
    }

    AllowanceEntry made(UUID uuid) {
        return entries.by(uuid).orElseThrow(() -> new IllegalStateException("no correction " + uuid));
    }

    Listed<AllowanceEntry> list(UnitId unit, int year, Page page) {
        return page.cut(entries.corrections(unit, year, page), AllowanceEntry::id);
    }
}
