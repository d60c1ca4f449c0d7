package org.countystore.review;

import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

/**
 * Somebody seated at the table of a village.
 *
 * @param name of the account
 * @param own  the household the person belongs to
 * @param kin  those that are kin to it, as the register knows them
 */
record Reviewer(AccountId account, String name, Optional<HouseholdId> own, Set<HouseholdId> kin) {
    Optional<Recusal> recused(Deed deed) {
        if (own.filter(deed.household()::equals).isPresent()) {
            return Optional.of(Recusal.OWN_HOUSEHOLD);
        }
        if (kin.contains(deed.household())) {
            return Optional.of(Recusal.KIN);
        }
        return deed.proposedBy().equals(name) ? Optional.of(Recusal.OWN_PROPOSAL) : Optional.empty();
    }

    /** @throws Refused RECUSED */
    void mustBeImpartial(Deed deed) {
        recused(deed).ifPresent(why -> {
            throw new Refused(Reason.RECUSED);
        });
    }
}
