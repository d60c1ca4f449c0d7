package org.countystore.loveshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
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

    /** What goods given to shops were worth that is set off already; a shop of which nothing was is left out. */
    Map<PlaceCode, Money> setOff(Collection<PlaceCode> villages) {
        Map<PlaceCode, Money> gone = new HashMap<>();
        if (!villages.isEmpty()) {
            db.createQuery("""
                    select s.village, sum(s.gifts) from ShopSettlement s where s.village in :villages group by s.village""", Object[].class)
                    .setParameter("villages", villages)
                    .getResultStream().forEach(row -> gone.put((PlaceCode) row[0], new Money(((Number) row[1]).longValue())));
        }
        return gone;
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
