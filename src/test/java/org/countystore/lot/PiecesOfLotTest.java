package org.countystore.lot;

import static org.countystore.lot.Granary.PACK;
import static org.countystore.lot.Granary.STORE;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.countystore.testing.Wired;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots, where packs are weighed one by one")
class PiecesOfLotTest {
    private static final List<Weight> THREE = List.of(new Weight(480), new Weight(500), new Weight(470));

    private static Lot weighed(Granary granary, LotId lot, Rest rest) {
        return granary.doing(book ->
                book.packPieces(UUID.randomUUID(), lot, PACK, THREE, new Weight(500), LocalDate.of(2027, 1, 1), rest));
    }

    private static <T> T asked(Granary granary, Function<PieceBook, T> question) {
        return granary.database().inTransaction(db -> question.apply(Wired.of(db).get(PieceBook.class)));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_each_and_remembers_what_it_weighs(Database database) {
        Granary granary = Granary.shared(database);
        LotId loose = granary.inTown(1, 1700, 1001);
        Lot packed = weighed(granary, loose, Rest.KEEP);
        assertTrue(packed.isByWeight() && packed.isPacked());
        assertEquals(List.of(3, 3), List.of(packed.packs(), packed.packsLeft()));
        assertEquals(List.of(new Weight(1450), new Weight(1450)), List.of(packed.weight(), packed.parcel().orElseThrow()));
        assertEquals(Optional.of(new Weight(500)), packed.packWeight());
        assertEquals(new Weight(250), granary.get(loose).remaining());
        Lot alike = granary.pack(granary.inTown(1, 1000, 700), 2);
        assertFalse(alike.isByWeight());
        assertEquals(Optional.of(new Weight(500)), alike.parcel());
        List<Piece> pieces = asked(granary, book -> book.of(List.of(packed.code(), alike.code())));
        assertEquals(List.of("1:480", "2:500", "3:470"), pieces.stream().map(piece -> piece.serial() + ":" + piece.weight().grams()).toList());
        assertEquals(List.of(packed.id(), packed.code()), List.of(pieces.get(0).lot(), pieces.get(0).lotCode()));
        assertEquals(Optional.of(new Weight(500)), asked(granary, book -> book.find(packed.code(), 2)).map(Piece::weight));
        assertEquals(Optional.empty(), asked(granary, book -> book.find(packed.code(), 4)));
        assertEquals(List.of(), asked(granary, book -> book.of(List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void loses_what_is_in_no_piece_where_the_rest_is_not_kept(Database database) {
        Granary granary = Granary.shared(database);
        LotId loose = granary.inTown(1, 1700, 1001);
        weighed(granary, loose, Rest.LOSS);
        assertEquals(LotState.USED_UP, granary.get(loose).state());
        LotId small = granary.inTown(1, 1449, 1001);
        refused(Reason.NOT_ENOUGH_GRAMS, () -> weighed(granary, small, Rest.KEEP));
    }

    @ParameterizedTest
    @EnumSource
    void lets_them_arrive_all_together_or_not_at_all(Database database) {
        Granary granary = Granary.shared(database);
        LotId packed = weighed(granary, granary.inTown(1, 1700, 1001), Rest.KEEP).id();
        granary.depart(STORE, packed);
        refused(Reason.INVALID, () -> granary.arrive(STORE, packed, 970));
        refused(Reason.INVALID, () -> granary.arrive(STORE, packed, 2900));
        assertEquals(3, granary.arrive(STORE, packed, 1450).packsLeft());
        LotId lost = weighed(granary, granary.inTown(1, 1700, 1001), Rest.KEEP).id();
        granary.depart(STORE, lost);
        assertEquals(0, granary.arrive(STORE, lost, 0).packsLeft());
    }

    @ParameterizedTest
    @EnumSource
    void counts_for_one_what_falls_to_the_heaviest(Database database) {
        Granary granary = Granary.shared(database);
        Lot packed = weighed(granary, granary.inTown(1, 1700, 1001), Rest.KEEP);
        assertEquals(new Money(344), packed.forOnePack(new Money(1000), packed.weight()));
        assertEquals(new Money(500), packed.forOnePack(new Money(1450), packed.weight()));
    }
}
