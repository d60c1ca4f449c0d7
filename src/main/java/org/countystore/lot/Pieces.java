package org.countystore.lot;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Weight;

/** Packs that were weighed one by one, and what counts and disposals say of them. */
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

    /** In the order of their labels, in one statement for any number of lots, as the database has them now. */
    List<Piece> of(Collection<LotCode> lots) {
        return lots.isEmpty() ? List.of() : db.createQuery("select p from Piece p where p.lotCode in :lots order by p.lot, p.serial",
                Piece.class).setParameter("lots", lots).setHint("eclipselink.refresh", true).getResultList();
    }

    /** @throws OptimisticLockException if somebody else was quicker at one of them */
    void move(Collection<Piece> pieces, Whereabouts from, Whereabouts to) {
        pieces.stream().sorted(Comparator.comparing(Piece::lot).thenComparing(Piece::serial)).forEach(piece -> {
            if (db.createNativeQuery("UPDATE piece SET state = ?1 WHERE lot_id = ?2 AND serial = ?3 AND state = ?4")
                    .setParameter(1, to.name()).setParameter(2, piece.lot().value()).setParameter(3, piece.serial())
                    .setParameter(4, from.name()).executeUpdate() != 1) {
                throw new OptimisticLockException(piece.label() + " is no longer " + from);
            }
        });
    }

    void write(PieceMove move) {
        db.persist(move);
    }

    /** Newest first. */
    List<PieceMove> moves(LotId lot) {
        return db.createQuery("select m from PieceMove m where m.lot = :lot order by m.id desc", PieceMove.class)
                .setParameter("lot", lot.value()).getResultList();
    }
}
