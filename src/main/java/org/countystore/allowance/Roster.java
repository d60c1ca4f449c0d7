package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.allowance.AllowanceEntry.Deed;
import org.countystore.allowance.AllowanceEntry.Kind;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Standing;
import org.countystore.unit.ColleagueLeft;
import org.countystore.unit.ColleagueMoved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What becomes of an allowance when its owner leaves a unit or goes to another. */
@ApplicationScoped
public class Roster {
    @Inject
    AllowanceGrants grants;
    @Inject
    Calendar calendar;
    @Inject
    Payout payout;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** The rest goes along. */
    void move(@Observes ColleagueMoved moved) {
        grants.around(moved.employee(), LocalDate.now(clock)).forEach(grant -> grant.goWith(moved.to()));
    }

    /** What is neither spent nor held goes back; what an order holds lapses with its tranche if the order is given up. */
    void leave(@Observes ColleagueLeft left) {
        LocalDateTime now = LocalDateTime.now(clock);
        UUID call = Uuids.next();
        Deed deed = new Deed(call, Kind.LEAVING, "", Caller.current().name(), now);
        List<AllowanceEntry> back = new ArrayList<>();
        for (AllowanceGrant grant : grants.around(left.employee(), now.toLocalDate())) {
            unspent(left.employee(), grant.year()).forEach(portion ->
                    back.add(new AllowanceEntry(left.employee(), deed, Change.less(portion))));
            grant.rest(now);
        }
        if (!back.isEmpty()) {
            payout.book(call, back);
        }
    }

    private List<Portion> unspent(long employee, int year) {
        LocalDate today = LocalDate.now(clock);
        List<Tranche> going = calendar.of(year).stream().filter(tranche -> !tranche.isOverOn(today)).toList();
        Map<String, Standing> standing = ledger.standing(going.stream().map(tranche -> tranche.accountOf(employee)).toList());
        return going.stream().filter(tranche -> standing.containsKey(tranche.accountOf(employee)))
                .map(tranche -> new Portion(year, tranche.no(), new Money(standing.get(tranche.accountOf(employee)).spendable())))
                .filter(portion -> portion.money().isPositive()).toList();
    }
}
