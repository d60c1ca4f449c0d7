package org.countystore.lot;

import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.SECOND;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.countystore.lot.Granary.WALNUT;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots, at work")
class WorksTest {
    @ParameterizedTest
    @EnumSource
    void grades_what_went_in_into_what_came_out_and_a_loss(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.inTown(1, 1000, 800);
        LotId two = granary.inTown(2, 500, 399);
        List<Lot> made = granary.doing(book -> book.transform(UUID.randomUUID(), "SORTED",
                List.of(new Taken(two, new Weight(400)), new Taken(one, new Weight(1000))),
                List.of(new Made(FIRST, new Weight(900)), new Made(SECOND, new Weight(410))), new Weight(90), TOWN));
        assertEquals(List.of(FIRST, SECOND), made.stream().map(Lot::grade).toList());
        assertEquals(List.of(new Weight(900), new Weight(410)), made.stream().map(Lot::weight).toList());
        assertEquals(TOWN, made.get(0).place());
        assertEquals(LotState.USED_UP, granary.get(one).state());
        assertEquals(new Weight(100), granary.get(two).remaining());
        assertEquals(LotState.HERE, granary.get(two).state());
        assertEquals("1:0/0", granary.left(one));
        assertEquals("2:100/80", granary.left(two));
        assertEquals("1:643/514 2:257/205", granary.born(made.get(0).id()));
        assertEquals("1:293/235 2:117/93", granary.born(made.get(1).id()));
        assertEquals(90, granary.number("select grams from lot_move where kind = 'WASTED' and step = "
                + "(select step from lot_move where to_lot = " + made.get(0).id() + ")"));
    }

    @ParameterizedTest
    @EnumSource
    void neither_makes_nor_hides_a_gram(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 1000, 800);
        refused(Reason.GRAMS_DO_NOT_ADD_UP, () -> granary.sort(lot, 1000, 1000, 1, TOWN));
        refused(Reason.GRAMS_DO_NOT_ADD_UP, () -> granary.sort(lot, 1000, 999, 0, TOWN));
        refused(Reason.INVALID, () -> granary.sort(lot, 1000, 1001, -1, TOWN));
        refused(Reason.INVALID, () -> granary.doing(
                book -> book.transform(UUID.randomUUID(), "SORTED", List.of(), List.of(), Weight.ZERO, TOWN)));
        assertEquals(new Weight(1000), granary.get(lot).remaining());
        granary.sort(lot, 1000, 999, 1, TOWN);
    }

    @ParameterizedTest
    @EnumSource
    void may_lose_everything_in_the_work(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 1000, 800);
        assertEquals(List.of(), granary.doing(book -> book.transform(UUID.randomUUID(), "SORTED",
                List.of(new Taken(lot, new Weight(1000))), List.of(), new Weight(1000), TOWN)));
        assertEquals("1:0/0", granary.left(lot));
    }

    @ParameterizedTest
    @EnumSource
    void takes_no_more_than_is_left(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 1000, 800);
        Refused no = refused(Reason.NOT_ENOUGH_GRAMS, () -> granary.sort(lot, 1001, 1001, 0, TOWN));
        assertEquals(List.of(granary.get(lot).code(), new Weight(1000)), no.facts());
        granary.sort(lot, 1000, 1000, 0, TOWN);
        refused(Reason.NOT_ENOUGH_GRAMS, () -> granary.sort(lot, 1, 1, 0, TOWN));
    }

    @ParameterizedTest
    @EnumSource
    void mixes_one_kind_of_produce_and_each_lot_once(Database database) {
        Granary granary = Granary.shared(database);
        LotId one = granary.basket(1, 1000, 800);
        LotId walnuts = granary.basket(WALNUT, 1, 1000, 800);
        List<Made> made = List.of(new Made(FIRST, new Weight(20)));
        refused(Reason.INVALID, () -> granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(10)), new Taken(walnuts, new Weight(10))), made, Weight.ZERO, VILLAGE)));
        refused(Reason.INVALID, () -> granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(10)), new Taken(one, new Weight(10))), made, Weight.ZERO, VILLAGE)));
        refused(Reason.NOT_FOUND, () -> granary.sort(new LotId(-1), 10, 10, 0, VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void works_neither_on_packs_nor_on_what_the_inspectors_keep_back(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.inTown(1, 2000, 800);
        Lot packed = granary.pack(lot, 1);
        refused(Reason.LOT_NOT_FREE, () -> granary.sort(packed.id(), 500, 500, 0, TOWN));
        refused(Reason.LOT_NOT_FREE, () -> granary.pack(packed.id(), 1));
        for (Quality quality : List.of(Quality.QUARANTINED, Quality.REJECTED)) {
            granary.done(book -> book.judge(lot, quality));
            refused(Reason.LOT_NOT_FREE, () -> granary.sort(lot, 500, 500, 0, TOWN));
            refused(Reason.LOT_NOT_FREE, () -> granary.pack(lot, 1));
            granary.done(book -> book.lose(UUID.randomUUID(), lot, new Weight(1), "BURNT"));
        }
        granary.done(book -> book.judge(lot, Quality.RELEASED));
        granary.sort(lot, 500, 500, 0, TOWN);
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mixture_for_tested_only_if_all_of_it_was(Database database) {
        Granary granary = Granary.shared(database);
        LotId released = granary.basket(1, 1000, 800);
        LotId too = granary.basket(2, 1000, 800);
        LotId untested = granary.basket(3, 1000, 800);
        granary.done(book -> book.judge(released, Quality.RELEASED));
        granary.done(book -> book.judge(too, Quality.RELEASED));
        assertEquals(Quality.RELEASED, mix(granary, released, too).quality());
        assertEquals(Quality.UNTESTED, mix(granary, released, untested).quality());
        assertEquals(Quality.UNTESTED, mix(granary, untested, released).quality());
        assertEquals(Quality.RELEASED, granary.pack(released, 1).quality());
        assertEquals(Quality.UNTESTED, granary.pack(untested, 1).quality());
    }

    /** First half of one, half of the other. */
    private static Lot mix(Granary granary, LotId one, LotId other) {
        return granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(10)), new Taken(other, new Weight(10))),
                List.of(new Made(FIRST, new Weight(20))), Weight.ZERO, VILLAGE)).get(0);
    }
}
