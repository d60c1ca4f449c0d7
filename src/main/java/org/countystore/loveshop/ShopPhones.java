package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The phones of all shops. */
@Dependent
class ShopPhones {
    @PersistenceContext
    EntityManager db;

    void add(ShopPhone phone) {
        db.persist(phone);
    }

    void remove(ShopPhone phone) {
        db.remove(phone);
    }

    /** Waits for whoever else is at this phone. */
    Optional<ShopPhone> locked(UUID device) {
        return Optional.ofNullable(db.find(ShopPhone.class, device.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of a shop that were equipped since then. */
    List<ShopPhone> equippedSince(PlaceCode village, LocalDateTime since) {
        return db.createQuery("select p from ShopPhone p where p.village = :village and p.equippedAt >= :since", ShopPhone.class)
                .setParameter("village", village).setParameter("since", since).setMaxResults(Page.LARGEST).getResultList();
    }
}
