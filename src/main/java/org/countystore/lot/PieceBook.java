package org.countystore.lot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;

/**
 * What each piece of a lot weighs and where it is, where its packs were weighed one by one.
 *
 * <p>Whoever is quicker has a piece: the other's call ends in an {@link OptimisticLockException} and is to be asked again.
 */
@ApplicationScoped
@Transactional
public class PieceBook {
    @Inject
    Pieces pieces;
    @Inject
    LotLocks locks;
    @Inject
    Clock clock;

    /** In the order of their labels, in one statement for any number of lots; lots whose packs are alike have none. */
    public List<Piece> of(Collection<LotCode> lots) {
        return pieces.of(lots);
    }

    /** The same without those that somebody took away, that are missing or gone. */
    public List<Piece> here(Collection<LotCode> lots) {
        return of(lots).stream().filter(Piece::isHere).toList();
    }

    public Optional<Piece> find(LotCode lot, int serial) {
        return of(Set.of(lot)).stream().filter(piece -> piece.serial() == serial).findFirst();
    }

    /** What counts and disposals have said of the pieces of a lot, newest first. */
    public List<PieceMove> moves(LotId lot) {
        return pieces.moves(lot);
    }

    /**
     * The pieces of a lot with these labels.
     *
     * @param where the place where each must be
     * @param field under which the caller gave the labels
     * @throws Refused INVALID at those that are not there, or given twice
     */
    public List<Piece> chosen(LotCode lot, List<Integer> serials, Whereabouts where, String field) {
        List<Piece> left = new ArrayList<>(of(Set.of(lot)).stream().filter(piece -> piece.whereabouts() == where).toList());
        List<Piece> chosen = new ArrayList<>();
        for (int i = 0; i < serials.size(); i++) {
            int serial = serials.get(i);
            Piece piece = left.stream().filter(each -> each.serial() == serial).findFirst().orElse(null);
            if (piece == null) {
                throw Refused.invalid(field + "[" + i + "]", "piece_not_here", lot + "-" + serial);
            }
            left.remove(piece);
            chosen.add(piece);
        }
        return chosen;
    }

    /**
     * What is taken out of a lot in pieces: those with these labels, or all that are here if none are given.
     *
     * @return none where the packs of the lot are alike
     * @throws Refused INVALID as {@link #chosen}, and at the grams if the pieces do not weigh just so much together
     */
    public List<Piece> weighing(Lot lot, List<Integer> serials, Weight together, String field) {
        List<Piece> some = serials.isEmpty() ? here(Set.of(lot.code())) : chosen(lot.code(), serials, Whereabouts.HERE, field);
        if (lot.isByWeight() && !weight(some).equals(together)) {
            throw Refused.invalid("grams", "weight_of_pieces", weight(some));
        }
        return some;
    }

    public static Weight weight(Collection<Piece> pieces) {
        return pieces.stream().map(Piece::weight).reduce(Weight.ZERO, Weight::plus);
    }

    /** They go with an order. */
    @Transactional(TxType.MANDATORY)
    public void take(Collection<Piece> taken) {
        pieces.move(taken, Whereabouts.HERE, Whereabouts.TAKEN);
    }

    /** They come home from an order. */
    @Transactional(TxType.MANDATORY)
    public void putBack(Collection<Piece> home) {
        pieces.move(home, Whereabouts.TAKEN, Whereabouts.HERE);
    }

    /**
     * Writes down what a count or a disposal says of pieces of one lot. The grams of those that are gone are to be taken out of
     * the lot in the same transaction.
     *
     * @param document the count or the disposal
     */
    @Transactional(TxType.MANDATORY)
    public void note(UUID document, Collection<Piece> some, PieceMove.Kind kind, String reason) {
        if (some.isEmpty()) {
            return;
        }
        if (kind == PieceMove.Kind.GONE) {
            locks.losePacks(some.iterator().next().lot(), some.size());
        }
        pieces.move(some, kind.from(), kind.to());
        LocalDateTime now = LocalDateTime.now(clock);
        some.forEach(piece -> pieces.write(new PieceMove(document, piece, kind, reason.strip(), Caller.current().name(), now)));
    }
}
