package org.countystore.loveshop;

import java.util.List;

import org.countystore.kernel.Page;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The diary of the goods in all love shops. */
@Dependent
class ShelfMovements {
    @PersistenceContext
    EntityManager db;

    void add(ShelfMovement movement) {
        db.persist(movement);
    }

    /** Newest first; one more than a page. */
    List<ShelfMovement> of(ShopGoods goods, Page page) {
        return db.createQuery("select m from ShelfMovement m where m.goods = :goods and m.id < :before order by m.id desc",
                ShelfMovement.class).setParameter("goods", goods.id()).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
