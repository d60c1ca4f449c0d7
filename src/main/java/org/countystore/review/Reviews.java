package org.countystore.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The reviews of all villages. */
@Dependent
class Reviews {
    private static final Map<String, Object> AS_IT_STANDS = Map.of("eclipselink.refresh", "true");
    @PersistenceContext
    EntityManager db;

    void add(Review review) {
        db.persist(review);
        db.flush();
    }

    Optional<Review> find(UUID uuid) {
        return db.createQuery("select r from Review r where r.uuid = :uuid", Review.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Review get(long id) {
        return db.find(Review.class, id);
    }

    Optional<Review> find(PlaceCode village, YearMonth month) {
        return db.createQuery("select r from Review r where r.village = :village and r.month = :month", Review.class)
                .setParameter("village", village).setParameter("month", month.atDay(1)).getResultStream().findFirst();
    }

    /** Waits for whoever else votes on it, puts it up or posts it, and shows it as it stands then. */
    Review locked(Review review) {
        return db.find(Review.class, review.id(), LockModeType.PESSIMISTIC_WRITE, AS_IT_STANDS);
    }

    Optional<Review> locked(PlaceCode village, YearMonth month) {
        return find(village, month).map(this::locked);
    }

    /**
     * All of a village that are not posted yet, oldest first, locked: they draw on the same fund, and of two that are put up at
     * one moment the later one counts the other in.
     */
    List<Review> lockedUnposted(PlaceCode village) {
        return db.createQuery("select r.id from Review r where r.village = :village and r.state <> :posted order by r.id", Long.class)
                .setParameter("village", village).setParameter("posted", Review.State.POSTED).setMaxResults(Page.LARGEST).getResultList()
                .stream().map(id -> db.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE, AS_IT_STANDS)).toList();
    }

    /** Latest month first. */
    List<Review> of(PlaceCode village) {
        return db.createQuery("select r from Review r where r.village = :village order by r.month desc", Review.class)
                .setParameter("village", village).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Points that hang out and are not posted yet. */
    long promised(PlaceCode village) {
        return Optional.ofNullable(db.createQuery("""
                select sum(r.points) from Review r where r.village = :village and r.state = :state""", Long.class)
                .setParameter("village", village).setParameter("state", Review.State.ON_NOTICE).getSingleResult()).orElse(0L);
    }

    /** Points that gifts are to add to what hangs out and is not posted yet. */
    long matched(PlaceCode village) {
        return Optional.ofNullable(db.createQuery("""
                select sum(r.matched) from Review r where r.village = :village and r.state = :state""", Long.class)
                .setParameter("village", village).setParameter("state", Review.State.ON_NOTICE).getSingleResult()).orElse(0L);
    }

    /** Those that hang out in a place and below it, those that end first on top. */
    List<Review> onNotice(PlaceCode place) {
        return db.createQuery("""
                select r from Review r where r.state = :state and r.village between :first and :last
                order by r.noticeTo, r.id""", Review.class)
                .setParameter("state", Review.State.ON_NOTICE).setParameter("first", place).setParameter("last", place.lastBelow())
                .setMaxResults(Page.LARGEST).getResultList();
    }

    /** Whose term is over, and of which no objection waits for its answer. */
    List<Review> due(LocalDate today) {
        return db.createQuery("""
                select r from Review r where r.state = :state and r.noticeTo < :today
                  and not exists (select o from Objection o where o.review = r.id and o.state = :open) order by r.id""", Review.class)
                .setParameter("state", Review.State.ON_NOTICE).setParameter("today", today)
                .setParameter("open", Objection.State.OPEN).setMaxResults(Page.LARGEST).getResultList();
    }
}
