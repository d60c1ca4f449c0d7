package org.countystore.review;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who reviews where. */
@Dependent
class Seats {
    private static final int MOST_IN_A_TOWN = 2_000;
    @PersistenceContext
    EntityManager db;

    void add(Seat seat) {
        db.persist(seat);
    }

    void remove(Seat seat) {
        db.remove(seat);
    }

    Optional<Seat> find(PlaceCode village, AccountId account) {
        return db.createQuery("select s from Seat s where s.village = :village and s.account = :account", Seat.class)
                .setParameter("village", village).setParameter("account", account).getResultStream().findFirst();
    }

    List<Seat> of(PlaceCode village) {
        return db.createQuery("select s from Seat s where s.village = :village order by s.id", Seat.class)
                .setParameter("village", village).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Of all villages of a town. */
    List<Seat> within(PlaceCode town) {
        return db.createQuery("select s from Seat s where s.village between :first and :last order by s.id", Seat.class)
                .setParameter("first", town).setParameter("last", town.lastBelow()).setMaxResults(MOST_IN_A_TOWN).getResultList();
    }
}
