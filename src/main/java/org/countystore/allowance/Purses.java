package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.ledger.Balance;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What each person may spend: told to orders, and held, settled or released for them by legs they post. */
@ApplicationScoped
public class Purses {
    static final String KIND = "allowance";
    @Inject
    Calendar calendar;
    @Inject
    AllowanceEntries entries;
    @Inject
    Ledger ledger;
    @Inject
    Reopenings reopenings;
    @Inject
    Reopened reopened;
    @Inject
    Clock clock;

    /** What one person can spend today, tranche by tranche, oldest first, in one statement; what stands open again comes first. */
    public Purse of(long employee) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Portion> accounts = new LinkedHashMap<>();
        reopened.of(employee, today).forEach(reopening -> accounts.put(reopening.account(), reopening.portion(Money.ZERO)));
        calendar.openOn(today).forEach(tranche ->
                accounts.put(tranche.accountOf(employee), new Portion(tranche.year(), tranche.no(), Money.ZERO)));
        Map<String, Standing> standing = ledger.standing(accounts.keySet());
        List<Purse.Pocket> pockets = new ArrayList<>();
        accounts.forEach((code, portion) -> {
            Standing account = standing.get(code);
            if (account != null && account.spendable() > 0) {
                pockets.add(new Purse.Pocket(account.id(), portion.of(new Money(account.spendable()))));
            }
        });
        return new Purse(pockets);
    }

    /** Legs that hold an order's portions until it is packed or cancelled. */
    public List<Leg> hold(List<Purse.Pocket> pockets, LedgerAccountId sales) {
        return pockets.stream().map(pocket ->
                Leg.hold(pocket.portion().holdName(), pocket.account(), sales, pocket.portion().money().fen(), KIND)).toList();
    }

    /** Legs by which what an order held becomes used. */
    public List<Leg> settle(UUID order, Collection<Portion> portions) {
        return portions.stream().map(portion ->
                Leg.settle("used-" + portion.tranche(), portion.hold(order), portion.money().fen())).toList();
    }

    /** Legs by which what an order held becomes spendable again. */
    public List<Leg> release(UUID order, Collection<Portion> portions) {
        return portions.stream().map(portion -> Leg.release("released-" + portion.tranche(), portion.hold(order))).toList();
    }

    /** How a year stands for one person; nothing granted is nothing everywhere. */
    public AllowanceState state(long employee, int year) {
        return states(List.of(employee), year).stream().map(tranche -> tranche.on(LocalDate.now(clock)))
                .reduce(AllowanceState.none(year), AllowanceState::plus);
    }

    /** This year's tranches of one person, and of the years beside it those that can be spent that day, as they open. */
    List<TrancheState> current(long employee, LocalDate day) {
        List<TrancheState> current = new ArrayList<>(beside(employee, day.getYear() - 1, day));
        current.addAll(states(List.of(employee), day.getYear()));
        current.addAll(beside(employee, day.getYear() + 1, day));
        return current;
    }

    private List<TrancheState> beside(long employee, int year, LocalDate day) {
        boolean isOpen = calendar.openOn(day).stream().anyMatch(tranche -> tranche.year() == year)
                || reopened.of(employee, day).stream().anyMatch(reopening -> reopening.portion(Money.ZERO).year() == year);
        return !isOpen ? List.of() : states(List.of(employee), year).stream()
                .filter(state -> state.tranche().isOpenOn(day) || state.isReopenedOn(day)).toList();
    }

    /** The sum for many people, in the same number of statements as for one. */
    AllowanceState sum(Collection<Long> employees, int year) {
        return states(employees, year).stream().map(tranche -> tranche.on(LocalDate.now(clock)))
                .reduce(AllowanceState.none(year), AllowanceState::plus);
    }

    private List<TrancheState> states(Collection<Long> employees, int year) {
        Map<String, Tranche> tranches = new HashMap<>();
        for (Tranche tranche : calendar.of(year)) {
            employees.forEach(employee -> tranches.put(tranche.accountOf(employee), tranche));
        }
        Map<String, Money> given = entries.given(employees, year);
        Map<String, Reopening> again = new HashMap<>();
        reopenings.of(employees, year).forEach(reopening -> again.put(reopening.tranche(), reopening));
        Map<String, Balance> balances = balances(Stream.concat(given.keySet().stream(), again.values().stream().map(Reopening::account))
                .toList());
        return given.entrySet().stream().map(one -> TrancheState.of(tranches.get(one.getKey()), one.getValue(), balances.get(one.getKey()))
                        .with(Optional.ofNullable(again.get(one.getKey())), balances))
                .sorted((one, other) -> Integer.compare(one.tranche().no(), other.tranche().no())).toList();
    }

    private Map<String, Balance> balances(List<String> codes) {
        Map<String, Standing> accounts = ledger.standing(codes);
        Map<LedgerAccountId, Balance> byId = ledger.balances(accounts.values().stream().map(Standing::id).toList());
        Map<String, Balance> balances = new HashMap<>();
        accounts.forEach((code, account) -> balances.put(code, byId.get(account.id())));
        return balances;
    }
}
