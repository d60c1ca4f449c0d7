package org.countystore.points;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All that was ever given. */
@Dependent
class Contributions {
    @PersistenceContext
    EntityManager db;

    void add(Contribution contribution) {
        db.persist(contribution);
    }

    Optional<Contribution> by(UUID uuid) {
        return db.createQuery("select c from Contribution c where c.uuid = :uuid", Contribution.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this money; goods are none. */
    Optional<Contribution> lockedMoney(UUID uuid) {
        return db.createQuery("select c from Contribution c where c.uuid = :uuid and c.source <> :goods", Contribution.class)
                .setParameter("uuid", uuid).setParameter("goods", Contribution.Source.GOODS).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Newest first. */
    List<Contribution> of(PlaceCode village, Page page) {
        return db.createQuery("select c from Contribution c where c.village = :village and c.id < :before order by c.id desc",
                Contribution.class).setParameter("village", village).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    Money given(PlaceCode village) {
        Long fen = db.createQuery("select sum(c.fen) from Contribution c where c.village = :village and c.reversedAt is null", Long.class)
                .setParameter("village", village).getSingleResult();
        return fen == null ? Money.ZERO : new Money(fen);
    }
}
