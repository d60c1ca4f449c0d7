package org.countystore.loveshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was paid to love shops. */
@Dependent
class ShopSettlements {
    @PersistenceContext
    EntityManager db;

    /** Written now, because the redemptions in it refer to it. */
    void add(ShopSettlement settlement) {
        db.persist(settlement);
        db.flush();
    }

    Optional<ShopSettlement> find(UUID uuid) {
        return db.createQuery("select s from ShopSettlement s where s.uuid = :uuid", ShopSettlement.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** At or below a place, newest first; one more than a page. */
    List<ShopSettlement> within(PlaceCode place, Page page) {
        return db.createQuery("""
                select s from ShopSettlement s where s.village between :first and :last and s.id < :before
                order by s.id desc""", ShopSettlement.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
