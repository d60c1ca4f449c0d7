package org.countystore.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.LedgerAccountId;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What never changes about an account, remembered: whether it has a floor, and what it counts. */
@Dependent
class Chart {
    private static final int REMEMBERED = 20_000;
    private final Cache<LedgerAccountId, Nature> natures = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    @Inject
    LedgerAccounts accounts;

    record Nature(String code, Unit unit, boolean floored) {
        static Nature of(LedgerAccount account) {
            return new Nature(account.code(), account.unit(), account.isFloored());
        }
    }

    /** @throws IllegalStateException if there is no such account */
    Map<LedgerAccountId, Nature> of(Collection<LedgerAccountId> ids) {
        Map<LedgerAccountId, Nature> found = new HashMap<>(natures.getAllPresent(ids));
        List<LedgerAccountId> strange = ids.stream().filter(id -> !found.containsKey(id)).toList();
        for (LedgerAccount account : accounts.all(strange)) {
            found.put(account.id(), Nature.of(account));
            natures.put(account.id(), Nature.of(account));
        }
        if (!found.keySet().containsAll(ids)) {
            throw new IllegalStateException("no such account among " + ids);
        }
        return found;
    }
}
