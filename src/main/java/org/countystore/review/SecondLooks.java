package org.countystore.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was drawn to be scored a second time. */
@Dependent
class SecondLooks {
    @PersistenceContext
    EntityManager db;

    void add(SecondLook look) {
        db.persist(look);
    }

    boolean drawnFor(Review review) {
        return !db.createQuery("select l.id from SecondLook l where l.review = :review", Long.class)
                .setParameter("review", review.id()).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<SecondLook> find(UUID uuid) {
        return db.createQuery("select l from SecondLook l where l.uuid = :uuid", SecondLook.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Not scored yet, oldest first. */
    List<SecondLook> waitingFor(AccountId account) {
        return db.createQuery("select l from SecondLook l where l.account = :account and l.lookedAt is null order by l.id", SecondLook.class)
                .setParameter("account", account).setMaxResults(Page.LARGEST).getResultList();
    }

    long countWaitingFor(AccountId account) {
        return db.createQuery("select count(l) from SecondLook l where l.account = :account and l.lookedAt is null", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    /** Of the months of a place and all below it. */
    Steadiness steadiness(PlaceCode place, YearMonth first, YearMonth last) {
        Object[] row = db.createQuery("""
                select count(l), count(l.points), sum(case when l.points = l.voted then 1 else 0 end),
                  sum(case when l.points > l.voted then l.points - l.voted when l.points < l.voted then l.voted - l.points else 0 end)
                from SecondLook l, Deed d
                where d.id = l.deed and d.village between :place and :lastPlace and d.month between :first and :last""", Object[].class)
                .setParameter("place", place).setParameter("lastPlace", place.lastBelow())
                .setParameter("first", first.atDay(1)).setParameter("last", last.atDay(1)).getSingleResult();
        return new Steadiness(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** A sum over nothing is null. */
    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }
}
