package org.countystore.lot;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;

/** Packs that were weighed one by one. */
@Dependent
class Pieces {
    @PersistenceContext
    EntityManager db;

    /** Numbered from 1 in the order in which they were weighed. */
    void add(Lot lot, List<Weight> weights) {
        for (int i = 0; i < weights.size(); i++) {
            db.persist(new Piece(lot, i + 1, weights.get(i)));
        }
    }

    /** In the order of their labels, in one statement for any number of lots. */
    List<Piece> of(Collection<LotCode> lots) {
        return lots.isEmpty() ? List.of() : db.createQuery("select p from Piece p where p.lotCode in :lots order by p.lot, p.serial",
                Piece.class).setParameter("lots", lots).getResultList();
    }
}
