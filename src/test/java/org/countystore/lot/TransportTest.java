package org.countystore.lot;

import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.STORE;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots, on the road")
class TransportTest {
    @ParameterizedTest
    @EnumSource
    void sends_lots_off_and_receives_them(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.basket(1, 1000, 800);
        LotId two = granary.basket(2, 500, 400);
        List<Lot> gone = granary.depart(TOWN, two, one);
        assertEquals(List.of(two, one), gone.stream().map(Lot::id).toList());
        assertEquals(LotState.ON_THE_WAY, gone.get(0).state());
        assertEquals(Optional.of(TOWN), gone.get(0).destination());
        assertEquals(VILLAGE, gone.get(0).place());
        List<Lot> there = granary.doing(book -> book.arrive(UUID.randomUUID(),
                List.of(new Arrived(two, new Weight(500)), new Arrived(one, new Weight(1000))), TOWN));
        assertEquals(List.of(two, one), there.stream().map(Lot::id).toList());
        assertEquals(LotState.HERE, there.get(1).state());
        assertEquals(TOWN, there.get(1).place());
        assertEquals(Optional.empty(), there.get(1).destination());
        assertEquals("1:1000/800", granary.left(one));
        assertEquals(List.of("RECEIVED 1000/800 611025100001", "DEPARTED 1000/800 611025100001",
                "ARRIVED 1000/800 611025100"), told(granary, one));
    }

    @ParameterizedTest
    @EnumSource
    void names_a_shortage_and_takes_it_from_every_household_with_its_fen(Database database) {
        Granary granary = Granary.shared(database);
        LotId mixed = mixed(granary, 600, 481, 400, 319);
        granary.depart(STORE, mixed);
        Lot there = granary.arrive(STORE, mixed, 990);
        assertEquals(new Weight(990), there.remaining());
        assertEquals(new Weight(1000), there.weight());
        assertEquals("1:594/476 2:396/316", granary.left(mixed));
        assertEquals(List.of("MADE 1000/800 611025100", "DEPARTED 1000/800 611025100",
                "SHORTAGE 10/8 611025", "ARRIVED 990/792 611025"), told(granary, mixed));
    }

    @ParameterizedTest
    @EnumSource
    void names_a_scale_gain_that_carries_no_fen(Database database) {
        Granary granary = Granary.shared(database);
        LotId mixed = mixed(granary, 600, 481, 400, 319);
        granary.depart(STORE, mixed);
        Lot there = granary.arrive(STORE, mixed, 1001);
        assertEquals(new Weight(1001), there.remaining());
        assertEquals("1:601/481 2:400/319", granary.left(mixed));
        assertEquals("1:600/481 2:400/319", granary.born(mixed));
        assertEquals(List.of("MADE 1000/800 611025100", "DEPARTED 1000/800 611025100",
                "SCALE_GAIN 1/0 611025", "ARRIVED 1001/800 611025"), told(granary, mixed));
    }

    @ParameterizedTest
    @EnumSource
    void uses_up_a_lot_that_is_lost_on_the_way(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        granary.depart(TOWN, lot);
        Lot lost = granary.arrive(TOWN, lot, 0);
        assertEquals(LotState.USED_UP, lost.state());
        assertEquals("1:0/0", granary.left(lot));
    }

    @ParameterizedTest
    @EnumSource
    void lets_a_lot_be_in_one_place_only(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        LotId elsewhere = granary.inTown(1, 1000, 800);
        refused(Reason.LOT_NOT_HERE, () -> granary.depart(VILLAGE, lot));
        refused(Reason.LOT_NOT_HERE, () -> granary.depart(STORE, lot, elsewhere));
        refused(Reason.LOT_NOT_HERE, () -> granary.arrive(TOWN, lot, 1000));
        granary.depart(TOWN, lot);
        refused(Reason.LOT_NOT_HERE, () -> granary.depart(TOWN, lot));
        refused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.lose(UUID.randomUUID(), lot, new Weight(1), "SPOILT")));
        refused(Reason.LOT_NOT_HERE, () -> granary.pack(lot, 1));
        refused(Reason.LOT_NOT_HERE, () -> granary.arrive(STORE, lot, 1000));
        granary.arrive(TOWN, lot, 1000);
        refused(Reason.LOT_NOT_HERE, () -> granary.arrive(TOWN, lot, 1000));
        refused(Reason.LOT_NOT_HERE, () -> granary.sort(lot, 1000, 1000, 0, VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void moves_known_lots_each_once(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        refused(Reason.NOT_FOUND, () -> granary.depart(TOWN, new LotId(-1)));
        refused(Reason.INVALID, () -> granary.depart(TOWN, lot, lot));
        refused(Reason.INVALID, () -> granary.depart(TOWN));
        refused(Reason.NOT_FOUND, () -> granary.arrive(TOWN, new LotId(-1), 1));
    }

    @ParameterizedTest
    @EnumSource
    void receives_packs_whole_and_no_more_than_were_sent(Database database) {
        Granary granary = Granary.shared(database);
        LotId packs = granary.pack(granary.inTown(1, 2000, 800), 3).id();
        granary.depart(STORE, packs);
        for (long wrong : new long[] {1499, 999, 2000}) {
            refused(Reason.INVALID, () -> granary.arrive(STORE, packs, wrong));
        }
        Lot there = granary.arrive(STORE, packs, 1000);
        assertEquals(3, there.packs());
        assertEquals(2, there.packsLeft());
    }

    /** Of household 1 and 2, in town. */
    private static LotId mixed(Granary granary, long grams1, long fen1, long grams2, long fen2) {
        LotId one = granary.inTown(1, grams1, fen1);
        LotId two = granary.inTown(2, grams2, fen2);
        return granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(grams1)), new Taken(two, new Weight(grams2))),
                List.of(new Made(FIRST, new Weight(grams1 + grams2))), Weight.ZERO, TOWN)).get(0).id();
    }

    /** What happened to this lot itself. */
    private static List<String> told(Granary granary, LotId lot) {
        return granary.doing(book -> book.origins(lot)).moves().stream()
                .filter(move -> move.from().filter(lot::equals).isPresent() || move.to().filter(lot::equals).isPresent())
                .map(move -> move.kind() + " " + move.weight().grams() + "/" + move.cost().fen() + " " + move.place()).toList();
    }
}
