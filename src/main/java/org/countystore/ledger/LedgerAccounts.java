package org.countystore.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The chart of accounts and the running balances. */
@Dependent
class LedgerAccounts {
    private static final String CHANGE = "UPDATE ledger_account SET balance = balance + ? WHERE id = ? AND balance >= ?";
    private static final int MOST_NAMED = 500;
    @PersistenceContext
    EntityManager db;

    List<LedgerAccount> all(Collection<LedgerAccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.createQuery("select a from LedgerAccount a where a.id in :ids", LedgerAccount.class)
                .setParameter("ids", ids.stream().map(LedgerAccountId::value).toList()).getResultList();
    }

    /** Written now and in one batch, so that who opens the same account at this moment waits here. */
    void add(Collection<LedgerAccount> accounts) {
        new Rows(db::unwrap).add(List.copyOf(accounts)).write();
    }

    Map<String, LedgerAccount> byCode(Collection<String> codes) {
        Map<String, LedgerAccount> found = new HashMap<>();
        inParts(codes, part -> db.createQuery("select a from LedgerAccount a where a.code in :codes", LedgerAccount.class)
                .setParameter("codes", part).getResultStream().forEach(account -> found.put(account.code(), account)));
        return found;
    }

    Map<String, Standing> standing(Collection<String> codes) {
        Map<String, Standing> found = new HashMap<>();
        inParts(codes, part -> db.createQuery("""
                select a.code, a.id, a.balance from LedgerAccount a where a.code in :codes and a.floored = true""", Object[].class)
                .setParameter("codes", part).getResultStream().forEach(row -> found.put((String) row[0],
                        new Standing(new LedgerAccountId((Long) row[1]), (Long) row[2]))));
        return found;
    }

    /** A statement can only name so many. */
    private static void inParts(Collection<String> codes, Consumer<List<String>> each) {
        List<String> all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += MOST_NAMED) {
            each.accept(all.subList(from, Math.min(all.size(), from + MOST_NAMED)));
        }
    }

    /**
     * Has the balances changed together, in the order given, which locks them until the end of the transaction.
     *
     * @param because written before them
     * @param tooLow  told of the first account whose balance would fall below zero; the transaction must then be given up
     */
    void change(SortedMap<LedgerAccountId, Long> changes, Rows because, Consumer<LedgerAccountId> tooLow) {
        db.flush();   // business rows are locked before accounts
        because.change(CHANGE, changes.entrySet(), LedgerAccounts::change, change -> tooLow.accept(change.getKey()));
    }

    private static List<Object> change(Map.Entry<LedgerAccountId, Long> change) {
        return List.of(change.getValue(), change.getKey().value(), Math.max(0, -change.getValue()));
    }
}
