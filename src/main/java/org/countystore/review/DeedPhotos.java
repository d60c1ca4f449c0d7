package org.countystore.review;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which photos show which deed. */
@Dependent
class DeedPhotos {
    @PersistenceContext
    EntityManager db;

    void add(DeedPhoto photo) {
        db.persist(photo);
    }

    /** As they were put. */
    List<DeedPhoto> of(Deed deed) {
        return db.createQuery("select p from DeedPhoto p where p.deed = :deed order by p.number", DeedPhoto.class)
                .setParameter("deed", deed.id()).setMaxResults(Deed.MOST_PHOTOS).getResultList();
    }
}
