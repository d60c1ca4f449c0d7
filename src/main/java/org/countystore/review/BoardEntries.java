package org.countystore.review;

import java.time.LocalDate;
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

/** What stands or stood on the boards. */
@Dependent
class BoardEntries {
    @PersistenceContext
    EntityManager db;

    void add(BoardEntry entry) {
        db.persist(entry);
        db.flush();
    }

    Optional<BoardEntry> find(UUID uuid) {
        return db.createQuery("select e from BoardEntry e where e.uuid = :uuid", BoardEntry.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Optional<BoardEntry> locked(UUID uuid) {
        return db.createQuery("select e from BoardEntry e where e.uuid = :uuid", BoardEntry.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    boolean holds(Deed deed) {
        return !db.createQuery("select e.id from BoardEntry e where e.deed = :deed", Long.class)
                .setParameter("deed", deed.id()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Newest first. */
    List<BoardEntry> of(PlaceCode village) {
        return db.createQuery("select e from BoardEntry e where e.village = :village order by e.id desc", BoardEntry.class)
                .setParameter("village", village).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Proposed by somebody else and not approved yet. */
    long toApprove(PlaceCode village, String but) {
        return db.createQuery("""
                select count(e) from BoardEntry e
                where e.village = :village and e.approvedAt is null and e.takenDownAt is null and e.proposedBy <> :but""", Long.class)
                .setParameter("village", village).setParameter("but", but).getSingleResult();
    }

    /** Of the households of a head: to be exposed, and not heard yet. */
    long toHear(Collection<HouseholdId> households) {
        return households.isEmpty() ? 0 : db.createQuery("""
                select count(e) from BoardEntry e, Deed d
                where d.id = e.deed and d.household in :households and e.board = :exposure and e.approvedAt is null
                  and e.takenDownAt is null and e.answer is null""", Long.class)
                .setParameter("households", households).setParameter("exposure", Board.EXPOSURE).getSingleResult();
    }

    /** In a place and below it; what was approved last on top. */
    List<BoardEntry> shown(PlaceCode place, LocalDate today) {
        return db.createQuery("""
                select e from BoardEntry e
                where e.village between :place and :lastPlace and e.until >= :today and e.takenDownAt is null order by e.approvedAt desc, e.id""",
                BoardEntry.class).setParameter("place", place).setParameter("lastPlace", place.lastBelow()).setParameter("today", today)
                .setMaxResults(Page.LARGEST).getResultList();
    }

    /** Posted deeds that were given points, or were to lose some, and never were on a board; newest first. */
    List<Deed> fit(PlaceCode village, YearMonth since, Page page) {
        return db.createQuery("""
                select d from Deed d, Rule r
                where r.id = d.rule and d.village = :village and d.month >= :since and d.postedAt is not null and d.id < :before
                  and (d.awarded > 0 or (d.voted > 0 and r.kind = :takes))
                  and not exists (select e from BoardEntry e where e.deed = d.id) order by d.id desc""", Deed.class)
                .setParameter("village", village).setParameter("since", since.atDay(1)).setParameter("takes", RuleClass.DEDUCTION)
                .setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
