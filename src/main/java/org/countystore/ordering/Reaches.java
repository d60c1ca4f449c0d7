package org.countystore.ordering;

import java.util.List;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Money;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which households' produce went with which order. */
@Dependent
class Reaches {
    /** No order holds packs of more households than this in sensible numbers of lots. */
    private static final int MOST = 5_000;
    @PersistenceContext
    EntityManager db;

    void add(List<Reach> rows) {
        rows.forEach(db::persist);
    }

    /** The greatest part first. */
    List<Reach> of(Order order) {
        return db.createQuery("select r from Reach r where r.order = :order order by r.grams desc, r.household", Reach.class)
                .setParameter("order", order.id()).setMaxResults(MOST).getResultList();
    }

    Reached ofYear(AccountId buyer, int year) {
        Object[] sums = db.createQuery("select sum(r.fen), count(distinct r.household) from Reach r where r.buyer = :buyer and r.year = :year",
                Object[].class).setParameter("buyer", buyer.value()).setParameter("year", year).getSingleResult();
        return new Reached(new Money(sums[0] == null ? 0 : ((Number) sums[0]).longValue()), (Long) sums[1]);
    }
}
