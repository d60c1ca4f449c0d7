package org.countystore.lot;

import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.SECOND;
import static org.countystore.lot.Granary.STORE;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.countystore.testing.Throng;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A step with lots that was a mistake")
class LotUndoTest {
    @ParameterizedTest
    @EnumSource
    void takes_a_harvest_back(Database database) {
        Granary granary = Granary.shared(database);
        UUID slip = UUID.randomUUID();
        LotId lot = granary.doing(book -> book.receive(slip, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800))).id();
        undo(granary, slip);
        assertEquals(LotState.UNDONE, granary.get(lot).state());
        assertEquals(Weight.ZERO, granary.get(lot).remaining());
        assertEquals("1:0/0", granary.left(lot));
        assertEquals(List.of(), granary.doing(book -> book.origins(lot)).moves());
        refused(Reason.LOT_NOT_HERE, () -> granary.doing(book -> book.lose(UUID.randomUUID(), lot, new Weight(1), "SPOILT")));
        refused(Reason.LOT_NOT_HERE, () -> granary.doing(book -> book.judge(lot, Quality.RELEASED)));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_harvest_back_only_while_nobody_has_touched_it(Database database) {
        Granary granary = Granary.shared(database);
        UUID partly = UUID.randomUUID();
        LotId lost = granary.doing(book -> book.receive(partly, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800))).id();
        granary.done(book -> book.lose(UUID.randomUUID(), lost, new Weight(1), "SPOILT"));
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, partly));
        UUID away = UUID.randomUUID();
        LotId sent = granary.doing(book -> book.receive(away, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800))).id();
        granary.depart(TOWN, sent);
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, away));
        granary.arrive(TOWN, sent, 1000);
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, away));
        assertEquals("1:1000/800", granary.left(sent));
    }

    /** A shortage and a gain of the same grams: the weight is as before, the fen are not. */
    @ParameterizedTest
    @EnumSource
    void does_not_take_the_same_weight_for_the_same_lot(Database database) {
        Granary granary = Granary.shared(database);
        UUID slip = UUID.randomUUID();
        LotId lot = granary.doing(book -> book.receive(slip, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800))).id();
        for (long grams : new long[] {900, 1000}) {
            PlaceCode there = grams == 900 ? TOWN : VILLAGE;
            granary.depart(there, lot);
            granary.arrive(there, lot, grams);
        }
        assertEquals("1:1000/720", granary.left(lot));
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, slip));
    }

    @ParameterizedTest
    @EnumSource
    void gives_parents_back_what_was_taken_from_each_household(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.inTown(1, 1000, 800);
        LotId two = granary.inTown(2, 500, 399);
        UUID run = UUID.randomUUID();
        List<Lot> made = sort(granary, run, one, two);
        assertEquals(LotState.USED_UP, granary.get(one).state());
        undo(granary, run);
        assertEquals("1:1000/800", granary.left(one));
        assertEquals("2:500/399", granary.left(two));
        assertEquals(LotState.HERE, granary.get(one).state());
        assertEquals(new Weight(1000), granary.get(one).remaining());
        assertEquals(List.of(LotState.UNDONE, LotState.UNDONE), made.stream().map(lot -> granary.get(lot.id()).state()).toList());
        assertEquals(List.of(one), granary.doing(book -> book.uses(one)).lots().stream().map(Lot::id).toList());
        LotId first = made.get(0).id();
        assertEquals(List.of(first), granary.doing(book -> book.origins(first)).lots().stream().map(Lot::id).toList());
        assertTrue(granary.doing(book -> book.origins(one)).moves().stream().noneMatch(LotMove::isUndoing));
        assertFalse(sort(granary, UUID.randomUUID(), one, two).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_work_on_which_something_was_built(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.inTown(1, 1000, 800);
        LotId two = granary.inTown(2, 500, 399);
        UUID run = UUID.randomUUID();
        Lot made = sort(granary, run, one, two).get(0);
        UUID packing = UUID.randomUUID();
        granary.done(book -> book.pack(packing, made.id(), Granary.PACK, 1, new Weight(500), null, Rest.LOSS));
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, run));
        undo(granary, packing);
        undo(granary, run);
        assertEquals("1:1000/800", granary.left(one));
    }

    @ParameterizedTest
    @EnumSource
    void gives_nothing_back_to_a_lot_that_has_left(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.inTown(1, 1000, 800);
        LotId two = granary.inTown(2, 600, 399);
        UUID run = UUID.randomUUID();
        sort(granary, run, one, two);
        granary.depart(STORE, two);
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, run));
        granary.arrive(STORE, two, 100);
        refused(Reason.LOT_NOT_FREE, () -> undo(granary, run));
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_back_once(Database database) {
        Granary granary = Granary.shared(database);
        UUID slip = UUID.randomUUID();
        granary.done(book -> book.receive(slip, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800)));
        UUID undoing = undo(granary, slip);
        refused(Reason.ALREADY_REVERSED, () -> undo(granary, slip));
        assertThrows(IllegalStateException.class, () -> undo(granary, undoing));
        UUID raced = UUID.randomUUID();
        granary.done(book -> book.receive(raced, Granary.harvest(Granary.CHESTNUT, 1, 1000, 800)));
        var outcomes = Throng.of(6, person -> Throng.patiently(() -> undo(granary, raced)));
        assertEquals(1, outcomes.stream().filter(outcome -> outcome.answer().isPresent()).count());
    }

    @ParameterizedTest
    @EnumSource
    void is_no_journey_and_no_loss(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        UUID loss = UUID.randomUUID();
        granary.done(book -> book.lose(loss, lot, new Weight(1), "SPOILT"));
        UUID journey = UUID.randomUUID();
        granary.done(book -> book.depart(journey, List.of(lot), TOWN));
        for (UUID step : List.of(loss, journey, UUID.randomUUID())) {
            assertThrows(IllegalStateException.class, () -> undo(granary, step));
        }
    }

    private static UUID undo(Granary granary, UUID step) {
        UUID undoing = UUID.randomUUID();
        granary.done(book -> book.undo(undoing, step));
        return undoing;
    }

    private static List<Lot> sort(Granary granary, UUID run, LotId one, LotId two) {
        return granary.doing(book -> book.transform(run, "SORTED",
                List.of(new Taken(one, new Weight(1000)), new Taken(two, new Weight(500))),
                List.of(new Made(FIRST, new Weight(900)), new Made(SECOND, new Weight(500))), new Weight(100), TOWN));
    }
}
