package org.countystore.payable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every payable of the county. What is left on one changes by conditional update only. */
@Dependent
class Debts {
    private static final String WITHIN = "p.leftFen > 0 and p.village >= :first and p.village <= :last";
    @PersistenceContext
    EntityManager db;

    void add(List<Payable> payables) {
        new Rows(db::unwrap).add(payables).write();
    }

    Optional<Payable> of(UUID slip) {
        return db.createQuery("select p from Payable p where p.slip = :slip", Payable.class)
                .setParameter("slip", slip).getResultStream().findFirst();
    }

    List<Payable> of(Collection<UUID> slips) {
        return db.createQuery("select p from Payable p where p.slip in :slips order by p.id", Payable.class)
                .setParameter("slips", slips).getResultList();
    }

    /** @return false if less than this is left */
    boolean take(Payable payable, Money amount) {
        return db.createQuery("update Payable p set p.leftFen = p.leftFen - :fen where p.id = :id and p.leftFen >= :fen")
                .setParameter("fen", amount.fen()).setParameter("id", payable.id()).executeUpdate() == 1;
    }

    void sayPaid(UUID slip) {
        db.createQuery("update Payable p set p.saidPaid = true where p.slip = :slip and p.leftFen > 0")
                .setParameter("slip", slip).executeUpdate();
    }

    void giveBack(UUID slip, Money amount) {
        db.createQuery("update Payable p set p.leftFen = p.leftFen + :fen where p.slip = :slip")
                .setParameter("fen", amount.fen()).setParameter("slip", slip).executeUpdate();
    }

    /** @return false if something was paid or it was cancelled before */
    boolean cancel(Payable payable) {
        return db.createQuery("""
                update Payable p set p.leftFen = 0, p.cancelled = true
                where p.id = :id and p.leftFen = p.owedFen""").setParameter("id", payable.id()).executeUpdate() == 1;
    }

    Payable fresh(Payable payable) {
        db.refresh(payable);
        return payable;
    }

    /** Oldest first. */
    List<Payable> openWithin(PlaceCode place, Page page) {
        return db.createQuery("select p from Payable p where " + WITHIN + " and p.id > :after order by p.id", Payable.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("after", page.afterNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** One row a village that is owed anything, by code; there are no more rows than villages. */
    List<VillageDebt> byVillage(PlaceCode place, LocalDate today) {
        return db.createQuery("select p.village, count(p), sum(p.leftFen), sum(case when p.due < :today then 1 else 0 end)"
                + " from Payable p where " + WITHIN + " group by p.village order by p.village", Object[].class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("today", today)
                .getResultStream().map(row -> new VillageDebt((PlaceCode) row[0], ((Number) row[1]).longValue(),
                        new Money(((Number) row[2]).longValue()), ((Number) row[3]).longValue())).toList();
    }
}
