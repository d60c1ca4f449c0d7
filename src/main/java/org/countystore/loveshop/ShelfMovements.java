package org.countystore.loveshop;

import java.util.List;

import org.countystore.kernel.Page;
import org.countystore.kernel.Rows;

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

    /** Written now, in one statement; nothing of it is changed in this transaction. */
    void write(List<ShelfMovement> some) {
        new Rows(db::unwrap).add(some).write();
    }

    /** Newest first; one more than a page. */
    List<ShelfMovement> of(ShopGoods goods, Page page) {
        return db.createQuery("select m from ShelfMovement m where m.goods = :goods and m.id < :before order by m.id desc",
                ShelfMovement.class).setParameter("goods", goods.id()).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
