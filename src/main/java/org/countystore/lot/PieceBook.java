package org.countystore.lot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countystore.kernel.LotCode;

/** What each piece of a lot weighs, where its packs were weighed one by one. */
@ApplicationScoped
@Transactional
public class PieceBook {
    @Inject
    Pieces pieces;

    /** In the order of their labels, in one statement for any number of lots; lots whose packs are alike have none. */
    public List<Piece> of(Collection<LotCode> lots) {
        return pieces.of(lots);
    }

    public Optional<Piece> find(LotCode lot, int serial) {
        return of(Set.of(lot)).stream().filter(piece -> piece.serial() == serial).findFirst();
    }
}
