package org.countystore.lot;

import static org.countystore.lot.Granary.CHESTNUT;
import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.PACK;
import static org.countystore.lot.Granary.SECOND;
import static org.countystore.lot.Granary.STORE;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.countystore.lot.Granary.WALNUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots")
class LotBookTest {
    private static final Map<Database, Granary> GRANARIES = new EnumMap<>(Database.class);

    private static Granary granary(Database database) {
        return GRANARIES.computeIfAbsent(database, vendor -> new Granary(vendor, 6));
    }

    @AfterAll
    static void close() {
        GRANARIES.values().forEach(Granary::close);
        GRANARIES.clear();
    }

    @ParameterizedTest
    @EnumSource
    void makes_a_harvest_a_lot_of_the_household(Database database) {
        Granary granary = granary(database);
        Lot lot = granary.get(granary.basket(1, 19_500, 15_600));
        assertEquals("1:19500/15600", granary.born(lot.id()));
        assertEquals("1:19500/15600", granary.left(lot.id()));
        assertEquals(new Weight(19_500), lot.weight());
        assertEquals(new Weight(19_500), lot.remaining());
        assertEquals(CHESTNUT, lot.produce());
        assertEquals(FIRST, lot.grade());
        assertEquals(VILLAGE, lot.place());
        assertEquals(LotState.HERE, lot.state());
        assertEquals(Quality.UNTESTED, lot.quality());
        assertEquals(Granary.MORNING, lot.bornAt());
        assertEquals(Optional.empty(), lot.sku());
        assertEquals(Optional.empty(), lot.packWeight());
        assertEquals(Optional.empty(), lot.destination());
        assertEquals(Optional.empty(), lot.bestBefore());
        assertEquals(0, lot.packs());
        assertEquals(0, lot.packsLeft());
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_lot_by_its_code_or_says_that_there_is_none(Database database) {
        Granary granary = granary(database);
        Lot lot = granary.get(granary.basket(1, 10, 0));
        Lot other = granary.get(granary.basket(1, 10, 0));
        assertNotEquals(lot.code(), other.code());
        assertEquals(lot.id(), granary.doing(book -> book.get(lot.code())).id());
        assertEquals(2, granary.doing(book -> book.all(List.of(lot.id(), other.id(), new LotId(-1)))).size());
        assertEquals(Map.of(), granary.doing(book -> book.all(List.of())));
        assertEquals(Optional.empty(), granary.doing(book -> book.find(new LotCode("NOBODYKNOWS1"))));
        assertRefused(Reason.NOT_FOUND, () -> granary.doing(book -> book.get(new LotCode("NOBODYKNOWS1"))));
        assertRefused(Reason.NOT_FOUND, () -> granary.get(new LotId(-1)));
    }

    @ParameterizedTest
    @EnumSource
    void weighs_every_part_between_a_gram_and_a_thousand_tonnes(Database database) {
        Granary granary = granary(database);
        assertRefused(Reason.INVALID, () -> granary.basket(1, 0, 1));
        assertRefused(Reason.INVALID, () -> granary.basket(1, Grams.MOST + 1, 1));
        assertThrows(IllegalStateException.class, () -> granary.basket(1, 1, -1));
        granary.basket(1, 1, 0);
        granary.basket(1, Grams.MOST, 1);
        assertRefused(Reason.INVALID, () -> new Taken(new LotId(1), new Weight(0)));
        assertRefused(Reason.INVALID, () -> new Made(FIRST, new Weight(0)));
        assertRefused(Reason.INVALID, () -> new Arrived(new LotId(1), new Weight(-1)));
        assertEquals(Weight.ZERO, new Arrived(new LotId(1), Weight.ZERO).weight());
        assertRefused(Reason.INVALID, () -> new Packs(PACK, 0, new Weight(500), null));
        assertRefused(Reason.INVALID, () -> new Packs(PACK, 1, new Weight(0), null));
        assertRefused(Reason.INVALID, () -> new Packs(PACK, 2_000_001, new Weight(500), null));
        assertEquals(Grams.MOST, new Packs(PACK, 2_000_000, new Weight(500), null).weight().grams());
    }

    @ParameterizedTest
    @EnumSource
    void lists_what_is_at_a_place_page_by_page(Database database) {
        try (Granary own = new Granary(database, 1)) {
            LotId first = own.basket(1, 1000, 1);
            LotId walnuts = own.basket(WALNUT, 1, 1000, 1);
            LotId last = own.basket(1, 1000, 1);
            LotId town = own.inTown(1, 1000, 1);
            LotId packed = own.pack(town, 1).id();
            own.done(book -> book.judge(last, Quality.QUARANTINED));
            own.done(book -> book.judge(first, Quality.RELEASED));
            Listed<Lot> page = own.doing(book -> book.at(VILLAGE, LotQuery.ALL, Page.of(2)));
            assertEquals(List.of(first, walnuts), ids(page));
            assertEquals(List.of(last), ids(own.doing(book -> book.at(VILLAGE, LotQuery.ALL, new Page(page.next(), 2)))));
            assertEquals(List.of(first, walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.WORKABLE, Page.FIRST))));
            assertEquals(List.of(walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.UNTESTED, Page.FIRST))));
            assertEquals(List.of(walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.ALL.of(WALNUT), Page.FIRST))));
            assertEquals(List.of(town, packed), ids(own.doing(book -> book.at(TOWN, LotQuery.ALL, Page.FIRST))));
            assertEquals(List.of(town), ids(own.doing(book -> book.at(TOWN, LotQuery.WORKABLE, Page.FIRST))));
            assertEquals(List.of(first, walnuts, last, town, packed), ids(own.doing(book -> book.at(TOWN, LotQuery.ALL.withBelow(), Page.FIRST))));
            assertEquals(5, own.doing(book -> book.at(STORE, LotQuery.ALL.withBelow(), Page.FIRST)).items().size());
            assertEquals(List.of(), own.doing(book -> book.at(STORE, LotQuery.ALL, Page.FIRST)).items());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sends_lots_off_and_receives_them(Database database) {
        Granary granary = granary(database);
        LotId one = granary.basket(1, 1000, 800);
        LotId two = granary.basket(2, 500, 400);
        List<Lot> gone = granary.doing(book -> book.depart(UUID.randomUUID(), List.of(two, one), TOWN));
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
        assertEquals(List.of("RECEIVED 1000/800 611025100001", "DEPARTED 1000/800 611025100001", "ARRIVED 1000/800 611025100"), told(granary, one));
    }

    @ParameterizedTest
    @EnumSource
    void names_a_shortage_and_takes_it_from_every_household_with_its_fen(Database database) {
        Granary granary = granary(database);
        LotId mixed = mixed(granary, 600, 481, 400, 319);
        granary.done(book -> book.depart(UUID.randomUUID(), List.of(mixed), STORE));
        Lot there = granary.doing(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(mixed, new Weight(990))), STORE)).get(0);
        assertEquals(new Weight(990), there.remaining());
        assertEquals(new Weight(1000), there.weight());
        assertEquals("1:594/476 2:396/316", granary.left(mixed));
        assertEquals(List.of("MADE 1000/800 611025100", "DEPARTED 1000/800 611025100", "SHORTAGE 10/8 611025", "ARRIVED 990/792 611025"), told(granary, mixed));
    }

    @ParameterizedTest
    @EnumSource
    void names_a_scale_gain_that_carries_no_fen(Database database) {
        Granary granary = granary(database);
        LotId mixed = mixed(granary, 600, 481, 400, 319);
        granary.done(book -> book.depart(UUID.randomUUID(), List.of(mixed), STORE));
        Lot there = granary.doing(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(mixed, new Weight(1001))), STORE)).get(0);
        assertEquals(new Weight(1001), there.remaining());
        assertEquals("1:601/481 2:400/319", granary.left(mixed));
        assertEquals("1:600/481 2:400/319", granary.born(mixed));
        assertEquals(List.of("MADE 1000/800 611025100", "DEPARTED 1000/800 611025100", "SCALE_GAIN 1/0 611025", "ARRIVED 1001/800 611025"), told(granary, mixed));
    }

    @ParameterizedTest
    @EnumSource
    void uses_up_a_lot_that_is_lost_on_the_way(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.basket(1, 1000, 800);
        granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot), TOWN));
        Lot lost = granary.doing(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, Weight.ZERO)), TOWN)).get(0);
        assertEquals(LotState.USED_UP, lost.state());
        assertEquals("1:0/0", granary.left(lot));
    }

    @ParameterizedTest
    @EnumSource
    void lets_a_lot_be_in_one_place_only(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.basket(1, 1000, 800);
        LotId elsewhere = granary.inTown(1, 1000, 800);
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot), VILLAGE)));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot, elsewhere), STORE)));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, new Weight(1000))), TOWN)));
        granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot), TOWN));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot), TOWN)));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.lose(UUID.randomUUID(), lot, new Weight(1), "SPOILT")));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.pack(lot, 1));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, new Weight(1000))), STORE)));
        granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, new Weight(1000))), TOWN));
        assertRefused(Reason.LOT_NOT_HERE, () -> granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, new Weight(1000))), TOWN)));
        assertRefused(Reason.LOT_NOT_HERE, () -> sort(granary, lot, 1000, 1000, 0, VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void moves_known_lots_each_once(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.basket(1, 1000, 800);
        assertRefused(Reason.NOT_FOUND, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(new LotId(-1)), TOWN)));
        assertRefused(Reason.INVALID, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(lot, lot), TOWN)));
        assertRefused(Reason.INVALID, () -> granary.done(book -> book.depart(UUID.randomUUID(), List.of(), TOWN)));
        assertRefused(Reason.NOT_FOUND, () -> granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(new LotId(-1), new Weight(1))), TOWN)));
    }

    @ParameterizedTest
    @EnumSource
    void receives_packs_whole_and_no_more_than_were_sent(Database database) {
        Granary granary = granary(database);
        LotId packs = granary.pack(granary.inTown(1, 2000, 800), 3).id();
        granary.done(book -> book.depart(UUID.randomUUID(), List.of(packs), STORE));
        for (long wrong : new long[] {1499, 999, 2000}) {
            assertRefused(Reason.INVALID, () -> granary.done(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(packs, new Weight(wrong))), STORE)));
        }
        Lot there = granary.doing(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(packs, new Weight(1000))), STORE)).get(0);
        assertEquals(3, there.packs());
        assertEquals(2, there.packsLeft());
    }

    @ParameterizedTest
    @EnumSource
    void grades_what_went_in_into_what_came_out_and_a_loss(Database database) {
        Granary granary = granary(database);
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
        assertEquals(90, granary.number("select grams from lot_move where kind = 'WASTED' and step = (select step from lot_move where to_lot = "
                + made.get(0).id() + ")"));
    }

    @ParameterizedTest
    @EnumSource
    void neither_makes_nor_hides_a_gram(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.inTown(1, 1000, 800);
        assertRefused(Reason.GRAMS_DO_NOT_ADD_UP, () -> sort(granary, lot, 1000, 1000, 1, TOWN));
        assertRefused(Reason.GRAMS_DO_NOT_ADD_UP, () -> sort(granary, lot, 1000, 999, 0, TOWN));
        assertRefused(Reason.INVALID, () -> sort(granary, lot, 1000, 1001, -1, TOWN));
        assertRefused(Reason.INVALID, () -> granary.doing(book -> book.transform(UUID.randomUUID(), "SORTED", List.of(), List.of(), Weight.ZERO, TOWN)));
        assertEquals(new Weight(1000), granary.get(lot).remaining());
        sort(granary, lot, 1000, 999, 1, TOWN);
    }

    @ParameterizedTest
    @EnumSource
    void may_lose_everything_in_the_work(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.inTown(1, 1000, 800);
        assertEquals(List.of(), granary.doing(book -> book.transform(UUID.randomUUID(), "SORTED", List.of(new Taken(lot, new Weight(1000))), List.of(),
                new Weight(1000), TOWN)));
        assertEquals("1:0/0", granary.left(lot));
    }

    @ParameterizedTest
    @EnumSource
    void takes_no_more_than_is_left(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.inTown(1, 1000, 800);
        Refused no = assertRefused(Reason.NOT_ENOUGH_GRAMS, () -> sort(granary, lot, 1001, 1001, 0, TOWN));
        assertEquals(List.of(granary.get(lot).code(), new Weight(1000)), no.facts());
        sort(granary, lot, 1000, 1000, 0, TOWN);
        assertRefused(Reason.NOT_ENOUGH_GRAMS, () -> sort(granary, lot, 1, 1, 0, TOWN));
    }

    @ParameterizedTest
    @EnumSource
    void mixes_one_kind_of_produce_and_each_lot_once(Database database) {
        Granary granary = granary(database);
        LotId one = granary.basket(1, 1000, 800);
        LotId walnuts = granary.basket(WALNUT, 1, 1000, 800);
        List<Made> made = List.of(new Made(FIRST, new Weight(20)));
        assertRefused(Reason.INVALID, () -> granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(10)), new Taken(walnuts, new Weight(10))), made, Weight.ZERO, VILLAGE)));
        assertRefused(Reason.INVALID, () -> granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(10)), new Taken(one, new Weight(10))), made, Weight.ZERO, VILLAGE)));
        assertRefused(Reason.NOT_FOUND, () -> sort(granary, new LotId(-1), 10, 10, 0, VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void works_neither_on_packs_nor_on_what_the_inspectors_keep_back(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.inTown(1, 2000, 800);
        Lot packed = granary.pack(lot, 1);
        assertRefused(Reason.LOT_NOT_FREE, () -> sort(granary, packed.id(), 500, 500, 0, TOWN));
        assertRefused(Reason.LOT_NOT_FREE, () -> granary.pack(packed.id(), 1));
        for (Quality quality : List.of(Quality.QUARANTINED, Quality.REJECTED)) {
            granary.done(book -> book.judge(lot, quality));
            assertRefused(Reason.LOT_NOT_FREE, () -> sort(granary, lot, 500, 500, 0, TOWN));
            assertRefused(Reason.LOT_NOT_FREE, () -> granary.pack(lot, 1));
            granary.done(book -> book.lose(UUID.randomUUID(), lot, new Weight(1), "BURNT"));
        }
        granary.done(book -> book.judge(lot, Quality.RELEASED));
        sort(granary, lot, 500, 500, 0, TOWN);
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mixture_for_tested_only_if_all_of_it_was(Database database) {
        Granary granary = granary(database);
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

    @ParameterizedTest
    @EnumSource
    void fills_packs_and_keeps_the_rest(Database database) {
        Granary granary = granary(database);
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
        assertRefused(Reason.NOT_ENOUGH_GRAMS, () -> granary.pack(lot, 1));
    }

    @ParameterizedTest
    @EnumSource
    void fills_packs_and_loses_the_rest(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.inTown(1, 1700, 1001);
        UUID step = UUID.randomUUID();
        Lot packed = granary.doing(book -> book.pack(step, lot, PACK, 3, new Weight(500), null, Rest.LOSS));
        assertEquals(new Weight(1500), packed.weight());
        assertEquals(LotState.USED_UP, granary.get(lot).state());
        assertEquals(200, granary.number("select grams from lot_move where kind = 'WASTED' and step = '" + step + "'"));
        assertEquals(118, granary.number("select fen from lot_move where kind = 'WASTED' and step = '" + step + "'"));
        LotId exact = granary.inTown(1, 1000, 1001);
        granary.done(book -> book.pack(UUID.randomUUID(), exact, PACK, 2, new Weight(500), null, Rest.LOSS));
        assertEquals("1:0/0", granary.left(exact));
        LotId small = granary.inTown(1, 1400, 1001);
        assertRefused(Reason.NOT_ENOUGH_GRAMS, () -> granary.doing(book -> book.pack(UUID.randomUUID(), small, PACK, 3, new Weight(500), null, Rest.LOSS)));
    }

    @ParameterizedTest
    @EnumSource
    void names_what_is_lost(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.basket(1, 1000, 800);
        UUID step = UUID.randomUUID();
        Lot left = granary.doing(book -> book.lose(step, lot, new Weight(250), "SPOILT"));
        assertEquals(new Weight(750), left.remaining());
        assertEquals("1:750/600", granary.left(lot));
        LotMove lost = granary.doing(book -> book.origins(lot)).moves().get(1);
        assertEquals(MoveKind.LOST, lost.kind());
        assertEquals("SPOILT", lost.why());
        assertEquals(step, lost.step());
        assertEquals(Optional.of(lot), lost.from());
        assertEquals(Optional.empty(), lost.to());
        assertEquals(VILLAGE, lost.place());
        assertEquals(new Money(200), lost.cost());
        assertRefused(Reason.NOT_ENOUGH_GRAMS, () -> granary.doing(book -> book.lose(UUID.randomUUID(), lot, new Weight(751), "SPOILT")));
        assertEquals(LotState.USED_UP, granary.doing(book -> book.lose(UUID.randomUUID(), lot, new Weight(750), "SPOILT")).state());
    }

    @ParameterizedTest
    @EnumSource
    void remembers_what_the_inspectors_found(Database database) {
        Granary granary = granary(database);
        LotId lot = granary.basket(1, 1000, 800);
        for (Quality quality : Quality.values()) {
            assertEquals(quality, granary.doing(book -> book.judge(lot, quality)).quality());
        }
        assertRefused(Reason.NOT_FOUND, () -> granary.doing(book -> book.judge(new LotId(-1), Quality.RELEASED)));
    }

    /** First half of one, half of the other. */
    private static Lot mix(Granary granary, LotId one, LotId other) {
        return granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED", List.of(new Taken(one, new Weight(10)), new Taken(other, new Weight(10))),
                List.of(new Made(FIRST, new Weight(20))), Weight.ZERO, VILLAGE)).get(0);
    }

    /** Of household 1 and 2, in town. */
    private static LotId mixed(Granary granary, long grams1, long fen1, long grams2, long fen2) {
        LotId one = granary.inTown(1, grams1, fen1);
        LotId two = granary.inTown(2, grams2, fen2);
        return granary.doing(book -> book.transform(UUID.randomUUID(), "MIXED",
                List.of(new Taken(one, new Weight(grams1)), new Taken(two, new Weight(grams2))),
                List.of(new Made(FIRST, new Weight(grams1 + grams2))), Weight.ZERO, TOWN)).get(0).id();
    }

    private static List<Lot> sort(Granary granary, LotId lot, long in, long out, long loss, PlaceCode at) {
        return granary.doing(book -> book.transform(UUID.randomUUID(), "SORTED", List.of(new Taken(lot, new Weight(in))),
                List.of(new Made(FIRST, new Weight(out))), new Weight(loss), at));
    }

    private static List<LotId> ids(Listed<Lot> lots) {
        return lots.items().stream().map(Lot::id).toList();
    }

    /** What happened to this lot itself. */
    private static List<String> told(Granary granary, LotId lot) {
        return granary.doing(book -> book.origins(lot)).moves().stream()
                .filter(move -> move.from().filter(lot::equals).isPresent() || move.to().filter(lot::equals).isPresent())
                .map(move -> move.kind() + " " + move.weight().grams() + "/" + move.cost().fen() + " " + move.place()).toList();
    }

    private static Refused assertRefused(Reason reason, Executable call) {
        Refused no = assertThrows(Refused.class, call);
        assertEquals(reason, no.reason());
        return no;
    }
}
