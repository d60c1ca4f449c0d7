package org.countystore.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Knows which households a cadre assists. */
@ApplicationScoped
@Transactional
public class Cadres {
    @Inject
    Pairings pairings;
    @Inject
    Register register;
    @Inject
    Directory directory;
    @Inject
    Gazetteer gazetteer;

    /** Where the households live that the cadre assists on that day. */
    public Set<PlaceCode> villagesOf(AccountId cadre, LocalDate day) {
        return pairings.of(cadre, day).stream().map(Pairing::village).collect(Collectors.toSet());
    }

    List<Pair> pairsOf(AccountId cadre, LocalDate day) {
        return named(pairings.of(cadre, day));
    }

    /** With names, in the same number of statements for one as for many. */
    List<Pair> named(Collection<Pairing> some) {
        Map<HouseholdId, Household> households = register.all(some.stream().map(Pairing::household).distinct().toList());
        Map<AccountId, Account> accounts = directory.all(some.stream().map(Pairing::cadre).distinct().toList());
        return some.stream().map(pairing -> pair(pairing, households.get(pairing.household()), accounts.get(pairing.cadre()))).toList();
    }

    private Pair pair(Pairing pairing, Household household, Account cadre) {
        return new Pair(pairing, household.code(), household.maskedHead(), gazetteer.fullName(household.village()), cadre.username(),
                cadre.displayName());
    }
}
