package org.countystore.review;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What households told of themselves, and how much of it may wait. */
@Dependent
class SelfReports {
    @PersistenceContext
    EntityManager db;

    void add(SelfReport report) {
        db.persist(report);
    }

    Optional<SelfReport> find(UUID uuid) {
        return db.createQuery("select s from SelfReport s where s.uuid = :uuid", SelfReport.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else decides on it. */
    Optional<SelfReport> locked(UUID uuid) {
        return db.createQuery("select s from SelfReport s where s.uuid = :uuid", SelfReport.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Oldest first. */
    List<SelfReport> waitingOf(Collection<HouseholdId> households) {
        return households.isEmpty() ? List.of() : db.createQuery("""
                select s from SelfReport s where s.household in :households and s.state = :waiting order by s.id""", SelfReport.class)
                .setParameter("households", households).setParameter("waiting", SelfReport.State.WAITING)
                .setMaxResults(Page.LARGEST).getResultList();
    }

    /** Newest first. */
    List<SelfReport> lastOf(HouseholdId household, int some) {
        return db.createQuery("select s from SelfReport s where s.household = :household order by s.id desc", SelfReport.class)
                .setParameter("household", household).setMaxResults(some).getResultList();
    }

    long waitingOf(HouseholdId household, YearMonth month) {
        return db.createQuery("""
                select count(s) from SelfReport s where s.household = :household and s.state = :waiting
                  and s.day between :first and :last""", Long.class)
                .setParameter("household", household).setParameter("waiting", SelfReport.State.WAITING)
                .setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth()).getSingleResult();
    }

    Optional<SelfReportLimit> limit(PlaceCode place) {
        return Optional.ofNullable(db.find(SelfReportLimit.class, place.value()));
    }

    void add(SelfReportLimit limit) {
        db.persist(limit);
    }
}
