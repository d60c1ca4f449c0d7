package org.countystore.lot;

import static org.countystore.lot.Granary.CHESTNUT;
import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.PACK;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots, at the packing table")
class PacksTest {
    @ParameterizedTest
    @EnumSource
    void fills_packs_and_keeps_the_rest(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 1700, 1001);
        Lot packed = granary.pack(lot, 3);
        assertEquals(new Weight(1500), packed.weight());
        assertEquals(Optional.of(PACK), packed.sku());
        assertTrue(packed.isPacked());
        assertEquals(3, packed.packs());
        assertEquals(3, packed.packsLeft());
        assertEquals(Optional.of(new Weight(500)), packed.packWeight());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), packed.bestBefore());
        assertEquals(TOWN, packed.place());
        assertEquals(FIRST, packed.grade());
        assertEquals(CHESTNUT, packed.produce());
        assertEquals("1:1500/883", granary.born(packed.id()));
        assertEquals("1:200/118", granary.left(lot));
        assertEquals(new Weight(200), granary.get(lot).remaining());
        refused(Reason.NOT_ENOUGH_GRAMS, () -> granary.pack(lot, 1));
    }

    @ParameterizedTest
    @EnumSource
    void fills_packs_and_loses_the_rest(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 1700, 1001);
        UUID step = UUID.randomUUID();
        Lot packed = losingTheRest(granary, step, lot, 3);
        assertEquals(new Weight(1500), packed.weight());
        assertEquals(LotState.USED_UP, granary.get(lot).state());
        assertEquals(200, granary.number("select grams from lot_move where kind = 'WASTED' and step = '" + step + "'"));
        assertEquals(118, granary.number("select fen from lot_move where kind = 'WASTED' and step = '" + step + "'"));
        LotId exact = granary.inTown(1, 1000, 1001);
        losingTheRest(granary, UUID.randomUUID(), exact, 2);
        assertEquals("1:0/0", granary.left(exact));
        LotId small = granary.inTown(1, 1400, 1001);
        refused(Reason.NOT_ENOUGH_GRAMS, () -> losingTheRest(granary, UUID.randomUUID(), small, 3));
    }

    private static Lot losingTheRest(Granary granary, UUID step, LotId lot, int count) {
        return granary.doing(book -> book.pack(step, lot, PACK, count, new Weight(500), null, Rest.LOSS));
    }
}
