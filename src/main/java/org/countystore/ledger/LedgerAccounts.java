package org.countystore.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.LedgerAccountId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The chart of accounts and the running balances. */
@Dependent
class LedgerAccounts {
    @PersistenceContext
    EntityManager db;

    Optional<LedgerAccount> find(String code) {
        return db.createQuery("select a from LedgerAccount a where a.code = :code", LedgerAccount.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    List<LedgerAccount> all(Collection<LedgerAccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.createQuery("select a from LedgerAccount a where a.id in :ids", LedgerAccount.class)
                .setParameter("ids", ids.stream().map(LedgerAccountId::value).toList()).getResultList();
    }

    /** Written now, so that who opens the same account at this moment waits here. */
    LedgerAccount add(LedgerAccount account) {
        db.persist(account);
        db.flush();
        return account;
    }

    /** Locks the account until the end of the transaction; false if its balance would fall below zero. */
    boolean change(LedgerAccountId id, long change) {
        return db.createQuery("""
                update LedgerAccount a set a.balance = a.balance + :change
                where a.id = :id and a.balance >= :least""")
                .setParameter("change", change).setParameter("id", id.value()).setParameter("least", Math.max(0, -change))
                .executeUpdate() == 1;
    }
}
