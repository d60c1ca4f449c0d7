package org.countystore.ordering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What buyers said of what they bought. */
@Dependent
class Ratings {
    @PersistenceContext
    EntityManager db;

    void add(Rating rating) {
        db.persist(rating);
        db.flush();
    }

    Optional<Rating> by(UUID uuid) {
        return db.createQuery("select r from Rating r where r.uuid = :uuid", Rating.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** Of the lines of one order, shown or not. */
    List<Rating> of(Order order) {
        return db.createQuery("select r from Rating r where r.order = :order order by r.line", Rating.class)
                .setParameter("order", order.id()).setMaxResults(Basket.MOST_LINES).getResultList();
    }

    /** Those that anybody may read, newest first. */
    List<Rating> shown(ListingId listing, Page page) {
        return db.createQuery("""
                select r from Rating r where r.listing = :listing and r.withdrawnAt is null and r.hiddenAt is null
                  and r.id < :before order by r.id desc""", Rating.class).setParameter("listing", listing)
                .setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** How many stars were given how often. */
    List<Object[]> stars(ListingId listing) {
        return db.createQuery("""
                select r.stars, count(r) from Rating r where r.listing = :listing and r.withdrawnAt is null and r.hiddenAt is null
                group by r.stars""", Object[].class).setParameter("listing", listing).setMaxResults(Rating.MOST_STARS).getResultList();
    }

    /** Newest first, hidden and withdrawn ones too. */
    List<Rating> below(PlaceCode store, Page page) {
        return db.createQuery("select r from Rating r where r.store = :store and r.id < :before order by r.id desc", Rating.class)
                .setParameter("store", store).setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
