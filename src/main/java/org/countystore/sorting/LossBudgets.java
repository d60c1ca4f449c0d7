package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every loss budget that was ever set. */
@Dependent
class LossBudgets {
    @PersistenceContext
    EntityManager db;

    void add(LossBudget budget) {
        db.persist(budget);
        db.flush();
    }

    Optional<LossBudget> by(UUID uuid) {
        return db.createQuery("select b from LossBudget b where b.uuid = :uuid", LossBudget.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** The one that began last; of two of the same day the one set last. */
    Optional<LossBudget> inForce(ProduceCode produce, PlaceCode county, LocalDate day) {
        return db.createQuery("select b from LossBudget b where b.produce = :produce and b.place = :county and b.from <= :day"
                + " order by b.from desc, b.id desc", LossBudget.class)
                .setParameter("produce", produce).setParameter("county", county).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The same of all kinds at once. */
    Map<ProduceCode, LossBudget> inForce(PlaceCode county, LocalDate day) {
        return db.createQuery("select b from LossBudget b where b.place = :county and b.from <= :day and not exists ("
                + "select c.id from LossBudget c where c.produce = b.produce and c.place = b.place and c.from <= :day"
                + " and (c.from > b.from or (c.from = b.from and c.id > b.id)))", LossBudget.class)
                .setParameter("county", county).setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(LossBudget::produce, Function.identity()));
    }
}
