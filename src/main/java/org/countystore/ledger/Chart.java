package org.countystore.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.LedgerAccountId;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which accounts there are. What never changes about them, the unit and the floor, is remembered once for all who ask. */
@ApplicationScoped
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

    Map<String, LedgerAccountId> open(Collection<String> codes, Unit unit, boolean floored) {
        Map<String, LedgerAccount> found = accounts.byCode(codes);
        List<LedgerAccount> strange = codes.stream().distinct().filter(code -> !found.containsKey(code))
                .map(code -> new LedgerAccount(code, unit, floored)).toList();
        accounts.add(strange);
        strange.forEach(account -> found.put(account.code(), account));
        if (found.values().stream().anyMatch(account -> account.unit() != unit || account.isFloored() != floored)) {
            throw new IllegalStateException("one was opened otherwise of " + codes);
        }
        return found.values().stream().collect(Collectors.toMap(LedgerAccount::code, LedgerAccount::id));
    }

    /** Without looking: an account of one of these codes ends the transaction in a duplicate key. */
    Map<String, LedgerAccountId> openNew(Collection<String> codes, Unit unit, boolean floored) {
        List<LedgerAccount> fresh = codes.stream().map(code -> new LedgerAccount(code, unit, floored)).toList();
        accounts.add(fresh);
        fresh.forEach(account -> natures.put(account.id(), Nature.of(account)));
        return fresh.stream().collect(Collectors.toMap(LedgerAccount::code, LedgerAccount::id));
    }

    Optional<LedgerAccountId> find(String code) {
        return Optional.ofNullable(accounts.byCode(List.of(code)).get(code)).map(LedgerAccount::id);
    }

    Map<String, Standing> standing(Collection<String> codes) {
        return accounts.standing(codes);
    }

    boolean isFloored(LedgerAccountId id) {
        return natures(List.of(id)).get(id).floored();
    }

    /** @throws IllegalStateException if there is no such account */
    Map<LedgerAccountId, Nature> natures(Collection<LedgerAccountId> ids) {
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
