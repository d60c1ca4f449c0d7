package org.countystore.produce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every guide price that was ever set. */
@Dependent
class GuidePrices {
    /** Grades times the three places that can price them for one village. */
    private static final int MOST = 5_000;
    @PersistenceContext
    EntityManager db;

    void add(GuidePrice price) {
        db.persist(price);
        db.flush();
    }

    /** The newest one set up to that day at the most specific place; the code of a place sorts after those above it. */
    Optional<GuidePrice> inForce(ProduceCode produce, GradeCode grade, PlaceCode place, LocalDate day) {
        return db.createQuery("""
                select g from GuidePrice g
                where g.produce = :produce and g.grade = :grade
                  and (g.place = :place or g.place = :town or g.place = :county) and g.setAt < :till
                order by g.place desc, g.setAt desc, g.id desc""", GuidePrice.class)
                .setParameter("produce", produce).setParameter("grade", grade).setParameter("place", place)
                .setParameter("town", town(place)).setParameter("county", place.county())
                .setParameter("till", day.plusDays(1).atStartOfDay()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Of each grade the newest one at the place, its town and its county, the most specific place first. */
    List<GuidePrice> inForce(PlaceCode place, LocalDate day) {
        return db.createQuery("""
                select g from GuidePrice g
                where (g.place = :place or g.place = :town or g.place = :county)
                  and g.setAt = (select max(n.setAt) from GuidePrice n
                                 where n.produce = g.produce and n.grade = g.grade and n.place = g.place and n.setAt < :till)
                order by g.produce, g.grade, g.place desc, g.id desc""", GuidePrice.class)
                .setParameter("place", place).setParameter("town", town(place)).setParameter("county", place.county())
                .setParameter("till", day.plusDays(1).atStartOfDay()).setMaxResults(MOST).getResultList();
    }

    /** Newest first. */
    List<GuidePrice> history(ProduceCode produce, GradeCode grade, PlaceCode place, Page page) {
        return db.createQuery("""
                select g from GuidePrice g
                where g.produce = :produce and g.grade = :grade and g.place = :place and g.id < :before
                order by g.id desc""", GuidePrice.class)
                .setParameter("produce", produce).setParameter("grade", grade).setParameter("place", place)
                .setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    private static PlaceCode town(PlaceCode place) {
        return place.isCounty() ? place : place.town();
    }
}
