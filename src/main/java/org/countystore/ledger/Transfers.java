package org.countystore.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Rows;
import org.eclipse.persistence.sessions.UnitOfWork;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every transfer that ever was. */
@Dependent
class Transfers {
    static final int MOST = 500;
    /** Under this name a transaction keeps what it has posted first. */
    private static final String POSTED = Transfer.class.getName();
    @PersistenceContext
    EntityManager db;

    void mustBeFirstPosting() {
        if (db.unwrap(UnitOfWork.class).getProperty(POSTED) instanceof Transfer first) {
            throw new IllegalStateException("this transaction has posted already: " + first.business() + " " + first.name());
        }
    }

    void remember(List<Transfer> posted) {
        db.unwrap(UnitOfWork.class).setProperty(POSTED, posted.get(0));
    }

    Map<UUID, Transfer> all(Collection<UUID> ids) {
        Map<UUID, Transfer> found = new HashMap<>();
        db.createQuery("select t from Transfer t where t.id in :ids", Transfer.class)
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .getResultStream().forEach(transfer -> found.put(transfer.id(), transfer));
        return found;
    }

    List<Transfer> of(UUID business) {
        return db.createQuery("select t from Transfer t where t.business = :business order by t.at, t.name", Transfer.class)
                .setParameter("business", business).setMaxResults(MOST).getResultList();
    }

    /** Whether one of these holds was settled or released. */
    boolean anyResolved(Collection<UUID> holds) {
        return !db.createQuery("select t.id from Transfer t where t.resolves in :holds", String.class)
                .setParameter("holds", holds).setMaxResults(1).getResultList().isEmpty();
    }

    boolean anyReversed(Collection<UUID> mistakes) {
        return !db.createQuery("select t.id from Transfer t where t.reverses in :mistakes", String.class)
                .setParameter("mistakes", mistakes).setMaxResults(1).getResultList().isEmpty();
    }

    Rows rows() {
        return new Rows(db::unwrap);
    }
}
