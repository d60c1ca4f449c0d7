package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;
import org.countystore.unit.Employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives people their tranches of a year: an account each, filled from the year's source. */
@ApplicationScoped
class Payout {
    @Inject
    Policies policies;
    @Inject
    AllowanceGrants grants;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /**
     * @return the policy by which they were granted
     * @throws Refused NO_POLICY if nothing was decided for the year
     */
    AllowancePolicy grant(UUID call, List<Employee> people, int year) {
        AllowancePolicy policy = policies.findToGrant(year).orElseThrow(() -> new Refused(Reason.NO_POLICY, year).at("year"));
        LocalDateTime now = LocalDateTime.now(clock);
        if (!people.isEmpty()) {
            policy.grant(now);
            grants.add(people.stream().map(person -> new AllowanceGrant(call, person, policy, now)).toList());
            fill(call, people, policies.tranches(year, year));
        }
        return policy;
    }

    private void fill(UUID call, List<Employee> people, List<Tranche> tranches) {
        LedgerAccountId source = ledger.open("allowance-granted:" + tranches.get(0).year(), Unit.FEN, false);
        List<String> codes = people.stream()
                .flatMap(person -> tranches.stream().map(tranche -> tranche.accountOf(person.id()))).toList();
        Map<String, LedgerAccountId> accounts = ledger.open(codes, Unit.FEN, true);
        List<Leg> legs = new ArrayList<>();
        for (Employee person : people) {
            for (Tranche tranche : tranches) {
                String code = tranche.accountOf(person.id());
                legs.add(Leg.move(code, source, accounts.get(code), tranche.amount().fen(), "grant"));
            }
        }
        ledger.postNew(call, legs);
    }
}
