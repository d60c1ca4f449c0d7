package org.countystore.loveshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What the county store gave to love shops. */
@Dependent
class Supplies {
    @PersistenceContext
    EntityManager db;

    void add(Supply supply) {
        db.persist(supply);
    }

    Optional<Supply> find(UUID uuid) {
        return db.createQuery("select s from Supply s where s.uuid = :uuid", Supply.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** Waits for whoever else is at this one. */
    Optional<Supply> locked(UUID uuid) {
        return db.createQuery("select s from Supply s where s.uuid = :uuid", Supply.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** With the goods they became or become; newest first, one more than a page. */
    List<Object[]> of(PlaceCode store, Page page) {
        return db.createQuery("select s, g from Supply s join ShopGoods g on g.id = s.goods where s.store = :store and s.id < :before"
                + " order by s.id desc", Object[].class).setParameter("store", store).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** With their goods, the oldest first; one more than a page. */
    List<Object[]> onTheWay(PlaceCode village, Page page) {
        return db.createQuery("select s, g from Supply s join ShopGoods g on g.id = s.goods where s.village = :village and s.state = :state"
                + " and s.id > :after order by s.id", Object[].class).setParameter("village", village)
                .setParameter("state", Supply.State.ON_THE_WAY).setParameter("after", page.afterNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
