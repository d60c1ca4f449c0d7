package org.countystore.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which pictures belong to which slip. */
@Dependent
class SlipPhotos {
    @PersistenceContext
    EntityManager db;

    void add(SlipPhoto photo) {
        db.persist(photo);
    }

    Optional<SlipPhoto> find(UUID photo) {
        return Optional.ofNullable(db.find(SlipPhoto.class, photo.toString()));
    }

    /** By what they show. */
    List<SlipPhoto> of(UUID slip) {
        return db.createQuery("select p from SlipPhoto p where p.slip = :slip order by p.shows, p.photo", SlipPhoto.class)
                .setParameter("slip", slip).setMaxResults(SlipPhoto.MOST).getResultList();
    }
}
