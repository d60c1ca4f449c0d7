package org.countystore.ordering;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Every pick-up code that was ever given out; none is given out twice. */
@Dependent
class PickUps {
    @PersistenceContext
    EntityManager db;

    void add(PickUp pickUp) {
        db.persist(pickUp);
    }

    Optional<PickUp> of(Order order) {
        return Optional.ofNullable(db.find(PickUp.class, order.id()));
    }

    Optional<PickUp> by(PickUpCode code) {
        return db.createQuery("select p from PickUp p where p.code = :code", PickUp.class)
                .setParameter("code", code.digits()).getResultStream().findFirst();
    }
}
