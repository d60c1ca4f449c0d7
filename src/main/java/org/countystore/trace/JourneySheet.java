package org.countystore.trace;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;
import org.countystore.place.Place;

/**
 * A journey as one reader may see it.
 *
 * @param journey  what is the same for everybody; its contributions are not to be shown
 * @param rows     who contributed, as far as the reader may know; together they are the whole lot
 * @param orders   only for who looks after the store
 * @param selling  what a pack costs, if it is packed and listed
 * @param pieces   what its packs weigh where they were weighed one by one; only the one that was asked about, if one was
 */
public record JourneySheet(Journey journey, List<Row> rows, Optional<List<Bought>> orders, Optional<Selling> selling, List<Piece> pieces) {
    public JourneySheet {
        rows = List.copyOf(rows);
    }

    /**
     * One household, or all those of a village that are not told apart.
     *
     * @param household the code of the register for who may know it, else a name that holds inside this journey; empty for
     *                  a village
     * @param name      of its head, for who may know it; masked for most
     * @param cost      what it was owed; empty for a village
     */
    public record Row(Optional<String> household, Optional<String> name, Place place, Weight weight, Optional<Money> cost) {
    }

    JourneySheet of(int serial) {
        return new JourneySheet(journey, rows, orders, selling, pieces.stream().filter(piece -> piece.serial() == serial).toList());
    }

    /** What all of it weighs that the reader asked about: a pack, or a lot. */
    public Weight weight() {
        return journey.lot().isByWeight() ? pieces.stream().map(Piece::weight).reduce(Weight.ZERO, Weight::plus)
                : journey.lot().packWeight().orElse(journey.lot().weight());
    }

    /** Of the register; none of a lot that was bought from others. */
    public int households() {
        return journey.lot().isOutside() ? 0 : journey.contributions().size();
    }

    /** The villages it grew in, the greatest part first. */
    public List<Place> villages() {
        return rows.stream().map(Row::place).distinct().toList();
    }
}
