package org.countystore.ordering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.store.Allocated;
import org.countystore.store.Stockroom;

/** Where pieces hang that were weighed one by one: which of them an order gets, and which come home. */
@ApplicationScoped
class Larder {
    @Inject
    Stockroom stockroom;
    @Inject
    LotBook lots;
    @Inject
    PieceBook pieces;
    @Inject
    LinePieces given;

    /** Empty for an order whose packs are alike. */
    Rack rack(Order order) {
        List<Allocated> allocated = stockroom.allocatedTo(order.uuid());
        Map<LotCode, Weight> heaviest = lots.byCode(allocated.stream().map(Allocated::lot).distinct().toList()).values().stream()
                .filter(Lot::isByWeight).collect(Collectors.toMap(Lot::code, lot -> lot.packWeight().orElseThrow()));
        return new Rack(allocated.stream().filter(part -> heaviest.containsKey(part.lot())).toList(), 
                pieces.here(heaviest.keySet()), heaviest);
    }

    /**
     * Puts pieces into the lines of an order.
     *
     * @param chosen none for what is proposed
     * @return the lines that cost less, because their pieces are lighter than the heaviest
     * @throws Refused INVALID
     */
    Map<Integer, Abated> give(Order order, List<Chosen> chosen) {
        Rack rack = rack(order);
        List<Chosen> all = chosen.isEmpty() ? rack.proposed() : chosen;
        rack.mustHold(all);
        Map<Integer, Abated> lighter = new TreeMap<>();
        all.stream().collect(Collectors.groupingBy(Chosen::line)).forEach((no, theirs) -> {
            OrderLine line = order.line(no).orElseThrow();
            List<LinePiece> got = theirs.stream().map(each -> rack.give(each, line)).toList();
            given.add(got);
            Money less = line.fen().minus(cost(got));
            if (less.isPositive()) {
                lighter.put(no, Abated.lighter(less));
            }
        });
        pieces.take(all.stream().map(rack::piece).toList());
        return lighter;
    }

    /**
     * Pieces of one line that come back with a return, what was given last first; none where the packs are alike.
     *
     * @param home whether they lie in the store again
     */
    List<LinePiece> comeBack(ReturnRequest request, Order order, int line, int packs, boolean home) {
        List<LinePiece> back = given.of(List.of(order)).stream().filter(piece -> piece.line() == line && !piece.isPaidBack())
                .sorted(lastFirst(stockroom.allocatedTo(order.uuid()))).limit(packs).toList();
        back.forEach(piece -> piece.comeBack(request, home));
        if (home) {
            pieces.putBack(pieces.of(back.stream().map(LinePiece::lot).distinct().toList()).stream()
                    .filter(piece -> back.stream().anyMatch(each -> each.is(piece))).toList());
        }
        return back;
    }

    /** As packs come back to the lots of an order. */
    private static Comparator<LinePiece> lastFirst(List<Allocated> allocated) {
        List<LotCode> lots = allocated.stream().map(Allocated::lot).toList();
        return Comparator.<LinePiece>comparingInt(piece -> lots.indexOf(piece.lot())).thenComparingInt(LinePiece::serial).reversed();
    }

    static Money cost(Collection<LinePiece> pieces) {
        return pieces.stream().map(LinePiece::fen).reduce(Money.ZERO, Money::plus);
    }
}
