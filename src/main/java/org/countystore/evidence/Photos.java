package org.countystore.evidence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All pictures that are kept. */
@Dependent
class Photos {
    @PersistenceContext
    EntityManager db;

    void add(Photo photo) {
        db.persist(photo);
    }

    void remove(Photo photo) {
        db.remove(photo);
    }

    /** What refers to them is written right after. */
    void flush() {
        db.flush();
    }

    Optional<Photo> find(UUID uuid) {
        return Optional.ofNullable(db.find(Photo.class, uuid.toString()));
    }

    long countSince(AccountId owner, LocalDateTime from) {
        return db.createQuery("select count(p) from Photo p where p.owner = :owner and p.keptAt >= :from", Long.class)
                .setParameter("owner", owner).setParameter("from", from).getSingleResult();
    }

    /** @return how many of them there are of this owner that were shown nowhere before */
    int show(Collection<UUID> photos, AccountId owner, PlaceCode at) {
        return db.createQuery("update Photo p set p.shownAt = :place where p.uuid in :uuids and p.owner = :owner and p.shownAt is null")
                .setParameter("place", at).setParameter("owner", owner)
                .setParameter("uuids", photos.stream().map(UUID::toString).toList()).executeUpdate();
    }
}
