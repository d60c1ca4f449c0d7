package org.countystore.ordering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;
import org.countystore.store.Allocated;

/**
 * What hangs in the store for one order: of the lots set aside for it, those whose packs were weighed one by one.
 *
 * @param allocated how many pieces of which lot each line gets
 * @param hanging   pieces of these lots that nobody has taken away, in the order of their labels
 * @param heaviest  what a piece of each lot may weigh at most
 */
public record Rack(List<Allocated> allocated, List<Piece> hanging, Map<LotCode, Weight> heaviest) {
    public boolean isEmpty() {
        return allocated.isEmpty();
    }

    /** What the lines get if the store does not choose: of each lot the first labels. */
    public List<Chosen> proposed() {
        List<Piece> left = new ArrayList<>(hanging);
        List<Chosen> proposed = new ArrayList<>();
        for (Allocated part : allocated) {
            List<Piece> first = left.stream().filter(piece -> piece.lotCode().equals(part.lot())).limit(part.packs()).toList();
            first.forEach(piece -> proposed.add(new Chosen(part.line(), piece.lotCode(), piece.serial())));
            left.removeAll(first);
        }
        return proposed;
    }

    /** @throws Refused INVALID where a piece does not hang here, is chosen twice, or is one too many or too few of its lot */
    void mustHold(List<Chosen> chosen) {
        Set<Piece> once = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen each = chosen.get(i);
            String field = "pieces[" + i + "].serial";
            Piece piece = hanging.stream().filter(each::is).findFirst()
                    .orElseThrow(() -> Refused.invalid(field, "no_such_piece", each.label()));
            if (!once.add(piece)) {
                throw Refused.invalid(field, "piece_twice", each.label());
            }
        }
        long fitting = 0;
        for (Allocated part : allocated) {
            long count = chosen.stream().filter(each -> each.line() == part.line() && each.lot().equals(part.lot())).count();
            if (count != part.packs()) {
                throw Refused.invalid("pieces", "pieces_of_lot", part.packs(), part.lot());
            }
            fitting += count;
        }
        if (fitting != chosen.size()) {
            throw Refused.invalid("pieces", "pieces_of_line");
        }
    }

    Piece piece(Chosen chosen) {
        return hanging.stream().filter(chosen::is).findFirst().orElseThrow();
    }

    LinePiece give(Chosen chosen, OrderLine line) {
        return new LinePiece(line, piece(chosen), heaviest.get(chosen.lot()));
    }
}
