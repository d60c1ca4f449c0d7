package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;
import org.countystore.lot.LotBook;
import org.countystore.payable.Payable;
import org.countystore.payable.Payables;
import org.countystore.payable.SlipOwed;
import org.countystore.produce.PremiumBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Owes the households of a run what its grades are worth beyond the price at the scale, and takes that back with the run. */
@ApplicationScoped
class PremiumTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int LETTERS = 8;
    @Inject
    PremiumBook premiums;
    @Inject
    LotBook book;
    @Inject
    Register register;
    @Inject
    Payables payables;
    @Inject
    Clock clock;

    void grant(SortingRun run) {
        List<SortingOutput> outputs = run.outputs();
        List<Map<HouseholdId, Money>> parts = new ArrayList<>();
        Set<HouseholdId> households = new TreeSet<>();
        for (SortingOutput output : outputs) {
            Money rate = rate(run, output);
            output.reward(rate);
            SortedMap<HouseholdId, Money> some = rate.isZero() ? Collections.emptySortedMap()
                    : book.parted(rate.perKilogramOf(output.weight()), output.lot());
            parts.add(some);
            households.addAll(some.keySet());
        }
        Map<HouseholdId, Household> known = register.all(households);
        for (int i = 0; i < parts.size(); i++) {
            int no = i;
            parts.get(i).forEach((household, amount) -> run.owes(new PremiumShare(run.uuid(), no, household,
                    known.get(household).village(), amount)));
        }
        owe(run);
    }

    /** Who stands in no register was paid at the scale, and cannot be found afterwards. */
    private Money rate(SortingRun run, SortingOutput output) {
        return book.get(output.lot()).isOutside() ? Money.ZERO
                : premiums.perKilogram(run.produce(), output.grade(), run.station(), LocalDate.now(clock));
    }

    private void owe(SortingRun run) {
        List<SlipOwed> slips = run.premiumSlips().entrySet().stream().map(each -> {
            PremiumShare any = run.premium(each.getKey());
            return new SlipOwed(each.getKey(), number(run, each.getKey()), any.household(), any.village(), each.getValue(), run.sortedOn(),
                    Payable.Purpose.PREMIUM, false, Optional.empty());
        }).toList();
        if (!slips.isEmpty()) {
            payables.owe(run.uuid(), slips);
        }
    }

    /** Day and a few letters of the slip; what it is for stands beside it. */
    private static String number(SortingRun run, UUID slip) {
        return DAY.format(run.sortedOn()) + "-JJ-" + slip.toString().substring(0, LETTERS).toUpperCase(Locale.ROOT);
    }

    /** @throws org.countystore.kernel.Refused ALREADY_PAID if a household was paid */
    void takeBack(SortingRun run) {
        List<UUID> slips = List.copyOf(run.premiumSlips().keySet());
        if (!slips.isEmpty()) {
            payables.cancel(run.uuid(), slips, Uuids.part(run.uuid(), "reversal"));
        }
    }
}
