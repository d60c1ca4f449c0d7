package org.countystore.points;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Standing;
import org.countystore.ledger.Unit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What households owe for goods that they got without a network beyond their points: one account each, never below zero. */
@Dependent
class Debts {
    @Inject
    Ledger ledger;

    /** Who owes nothing is left out; one statement for any number. */
    Map<HouseholdId, Long> of(Collection<HouseholdId> households) {
        Map<String, HouseholdId> codes = households.stream().distinct().collect(Collectors.toMap(Debts::code, each -> each));
        Map<HouseholdId, Long> owed = new HashMap<>();
        ledger.standing(codes.keySet()).forEach((code, standing) -> {
            if (standing.spendable() > 0) {
                owed.put(codes.get(code), standing.spendable());
            }
        });
        return owed;
    }

    long of(HouseholdId household) {
        return of(List.of(household)).getOrDefault(household, 0L);
    }

    private static String code(HouseholdId household) {
        return "debt:" + household;
    }

    private LedgerAccountId account(HouseholdId household) {
        return ledger.open(code(household), Unit.POINT, true);
    }

    /** All that anybody owes, seen from the other side. */
    private LedgerAccountId owing() {
        return ledger.open("owing", Unit.POINT, false);
    }

    Leg owe(HouseholdId household, long points) {
        return Leg.move("owed", owing(), account(household), points, "POINTS_OWED");
    }

    Leg passOn(HouseholdId former, HouseholdId heir, long points, String why) {
        return Leg.move("debt", account(former), account(heir), points, why);
    }

    Leg pay(HouseholdId household, long points) {
        return Leg.move("paid-" + household, account(household), owing(), points, "DEBT_PAID");
    }
}
