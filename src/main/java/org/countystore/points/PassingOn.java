package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.household.HouseholdSucceeded;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Balance;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * A household that goes on as another takes its points along, month by month, and its card is dead at once. To another village
 * the yuan behind them go along too.
 */
@ApplicationScoped
public class PassingOn {
    @Inject
    PointsLots lots;
    @Inject
    PointsEntries entries;
    @Inject
    PointsCards cards;
    @Inject
    FundAccounts accounts;
    @Inject
    Debts debts;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    void follow(@Observes HouseholdSucceeded event) {
        LocalDateTime now = LocalDateTime.now(clock);
        cards.heldBy(event.former()).ifPresent(card -> card.replace(now));
        List<PointsLot> open = lots.open(event.former(), LocalDate.now(clock));
        Map<LedgerAccountId, Balance> balances = ledger.balances(open.stream().map(PointsLot::account).toList());
        List<PointsLot> full = open.stream().filter(lot -> balances.get(lot.account()).spendable() > 0).toList();
        UUID business = Uuids.next();
        List<Leg> legs = new ArrayList<>(debt(event, business, now));
        if (!full.isEmpty()) {
            legs.addAll(points(event, full, balances, business, now));
        }
        ledger.post(business, legs);
    }

    /** What is owed goes along as well. */
    private List<Leg> debt(HouseholdSucceeded event, UUID business, LocalDateTime now) {
        long owed = debts.of(event.former());
        if (owed == 0) {
            return List.of();
        }
        entries.add(new PointsEntry(event.former(), event.village(), business, PointsEntry.Kind.RELEASED, owed, now));
        entries.add(new PointsEntry(event.heir(), event.village(), business, PointsEntry.Kind.OWED, -owed, now));
        return List.of(debts.passOn(event.former(), event.heir(), owed, "DEBT_" + event.because()));
    }

    private List<Leg> points(HouseholdSucceeded event, List<PointsLot> full, Map<LedgerAccountId, Balance> balances, UUID business,
            LocalDateTime now) {
        String why = "POINTS_" + event.because();
        Map<PointsLot, LedgerAccountId> targets = targets(event, full);
        List<Leg> legs = new ArrayList<>();
        for (PointsLot lot : full) {
            long points = balances.get(lot.account()).spendable();
            legs.add(Leg.move("passed-" + lot.month() + lot.origin().suffix(), lot.account(), targets.get(lot), points, why));
            if (!lot.village().equals(event.village())) {
                legs.add(Leg.move("fund-" + lot.month() + lot.origin().suffix(), accounts.fund(lot.village()),
                        accounts.fund(event.village()), PointsBook.A_POINT.times(points).fen(), why));
            }
        }
        long sum = full.stream().mapToLong(lot -> balances.get(lot.account()).spendable()).sum();
        long gifted = full.stream().filter(lot -> lot.origin() == Origin.GIFTED)
                .mapToLong(lot -> balances.get(lot.account()).spendable()).sum();
        entries.add(new PointsEntry(event.former(), full.get(0).village(), business, PointsEntry.Kind.PASSED_ON, -sum, now)
                .gifted(-gifted));
        entries.add(new PointsEntry(event.heir(), event.village(), business, PointsEntry.Kind.TAKEN_OVER, sum, now).gifted(gifted));
        return legs;
    }

    /** The heir's own account of each month and origin; of two last days the later one holds, so that nobody loses by it. */
    private Map<PointsLot, LedgerAccountId> targets(HouseholdSucceeded event, List<PointsLot> full) {
        HouseholdId heir = event.heir();
        Map<PointsLot, String> codes = full.stream().collect(Collectors.toMap(Function.identity(),
                lot -> PointsLot.account(heir, lot.month(), lot.origin())));
        Map<String, LedgerAccountId> opened = ledger.open(full.stream().map(codes::get).toList(), Unit.POINT, true);
        Map<String, PointsLot> known = lots.of(heir).stream().collect(Collectors.toMap(PointsLot::code, Function.identity()));
        for (PointsLot lot : full) {
            PointsLot own = known.get(codes.get(lot));
            if (own == null) {
                lots.add(new PointsLot(heir, event.village(), lot.month(), lot.lastDay(), lot.origin(), opened.get(codes.get(lot))));
            } else {
                own.lastsUntil(lot.lastDay());
            }
        }
        return full.stream().collect(Collectors.toMap(Function.identity(), lot -> opened.get(codes.get(lot))));
    }
}
