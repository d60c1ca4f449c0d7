package org.countystore.sorting;

import static org.countystore.sorting.Station.AUDITOR;
import static org.countystore.sorting.Station.CLERK;
import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.NEIGHBOUR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.in;
import static org.countystore.sorting.Station.out;
import static org.countystore.sorting.Station.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.lot.Share;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Sorting at the town station")
class SortingTest {
    @ParameterizedTest
    @EnumSource
    void turns_baskets_into_graded_lots_and_a_named_loss_to_the_gram(Database database) {
        try (Station station = new Station(database)) {
            Lot one = station.basket(1, Station.CHESTNUT, 19_500, TOWN);
            Lot other = station.basket(2, Station.CHESTNUT, 10_001, TOWN);
            SortingRun run = station.sorted(sheet(List.of(in(one, 19_500), in(other, 10_001)), List.of(out("1", 20_000), out("2", 9_000)), 501));
            assertEquals(List.of(20_000L, 9_000L), run.outputs().stream().map(output -> output.weight().grams()).toList());
            assertEquals(LotState.USED_UP, station.lot(one).state());
            assertEquals(501, station.day.number("select sum(grams) from lot_move where kind = 'WASTED'"));
            List<Share> shares = run.outputs().stream()
                    .flatMap(output -> station.day.serve(LotBook.class, book -> book.shares(output.lot())).stream()).toList();
            assertEquals(29_000, shares.stream().mapToLong(share -> share.weight().grams()).sum());
            assertEquals(one.weight().plus(other.weight()).grams() * 12 / 10, shares.stream().mapToLong(share -> share.cost().fen()).sum()
                    + station.day.number("select sum(fen) from lot_move where kind = 'WASTED'"), 1);
            for (SortingOutput output : run.outputs()) {
                Lot lot = station.lot(output.lotCode());
                assertEquals(TOWN, lot.place());
                assertEquals(Quality.UNTESTED, lot.quality());
                assertEquals(output.grade(), lot.grade());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_run_whose_grams_do_not_add_up(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(10_000);
            for (SortingSheet sheet : List.of(sheet(List.of(in(lot, 10_000)), List.of(out("1", 10_001)), 0),
                    sheet(List.of(in(lot, 10_000)), List.of(out("1", 9_000)), 999),
                    sheet(List.of(in(lot, 10_000)), List.of(), 0))) {
                station.refused(Reason.GRAMS_DO_NOT_ADD_UP, OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(), sheet));
            }
            assertEquals(10_000, station.lot(lot).remaining().grams());
            assertEquals(0, station.day.number("select count(*) from sorting_run"));
            assertEquals(0, station.day.number("select count(*) from known_call where kind = 'sorting-run'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_part_of_a_lot_and_leaves_the_rest(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(10_000);
            station.sorted(sheet(lot, 4_000, "1", 4_000));
            assertEquals(6_000, station.lot(lot).remaining().grams());
            assertEquals(LotState.HERE, station.lot(lot).state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_find_everything_spoilt(Database database) {
        try (Station station = new Station(database)) {
            SortingRun run = station.sorted(sheet(List.of(in(station.basket(5_000), 5_000)), List.of(), 5_000));
            assertTrue(run.outputs().isEmpty());
            assertTrue(run.isLossHigh());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_only_what_lies_at_this_station(Database database) {
        try (Station station = new Station(database)) {
            Lot elsewhere = station.basket(1, Station.CHESTNUT, 1_000, Station.OTHER_TOWN);
            Lot inTheVillage = station.basket(1, Station.CHESTNUT, 1_000, Callers.VILLAGE);
            Lot onTheWay = station.basket(1_000);
            station.day.serve(LotBook.class, book -> book.depart(UUID.randomUUID(), List.of(onTheWay.id()), Callers.COUNTY));
            for (String label : Stream.concat(Stream.of(elsewhere, inTheVillage, onTheWay).map(lot -> lot.code().value()),
                    Stream.of("NOSUCHLABEL", "X".repeat(4000), "'; --", "")).toList()) {
                Refused refusal = station.refusal(OPERATOR, Sorting.class,
                        desk -> desk.sort(UUID.randomUUID(), sheet(List.of(in(label, 1_000)), List.of(out("1", 1_000)), 0)));
                assertEquals(Reason.LOT_NOT_HERE, refusal.reason());
                assertEquals("inputs[0].lot", refusal.errors().get(0).field());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_takes_the_same_grams_twice(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            assertEquals(List.of("inputs[1].lot lot_twice"), station.invalid(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(),
                    sheet(List.of(in(lot, 2_000), in(lot, 2_000)), List.of(out("1", 4_000)), 0))));
            station.refused(Reason.NOT_ENOUGH_GRAMS, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, 5_001, "1", 5_001)));
            station.sorted(sheet(lot, 5_000, "1", 5_000));
            station.refused(Reason.NOT_ENOUGH_GRAMS, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(lot, 5_000, "1", 5_000)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sorts_one_kind_of_produce_at_a_time_into_grades_of_that_kind(Database database) {
        try (Station station = new Station(database)) {
            Lot chestnuts = station.basket(5_000);
            Lot walnuts = station.basket(2, Station.WALNUT, 5_000, TOWN);
            station.refused(Reason.MIXED_PRODUCE, OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(),
                    sheet(List.of(in(chestnuts, 5_000), in(walnuts, 5_000)), List.of(out("1", 10_000)), 0)));
            station.refused(Reason.GRADE_UNKNOWN, OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(walnuts, 5_000, "2", 5_000)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_every_field_that_makes_no_sense(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            SortingSheet nonsense = new SortingSheet(TOWN, List.of(in(lot, -1)), List.of(out("1", 0), out("1", Long.MAX_VALUE)),
                    new Weight(-5), Optional.of(" "));
            assertEquals(List.of("lossGrams between", "inputs[0].grams between", "outputs[0].grams between", "outputs[1].grams between",
                    "lossReason required"), station.invalid(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(), nonsense)));
            assertEquals(List.of("inputs between"), station.invalid(OPERATOR, Sorting.class,
                    desk -> desk.sort(UUID.randomUUID(), sheet(List.of(), List.of(), 0))));
            assertEquals(List.of("station town_code"), station.invalid(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(),
                    new SortingSheet(Callers.VILLAGE, List.of(in(lot, 1)), List.of(out("1", 1)), Weight.ZERO, Optional.empty()))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_hands_off_what_is_held_back_or_packed(Database database) {
        try (Station station = new Station(database)) {
            Lot held = station.graded(5_000);
            station.inspected(held, Quality.QUARANTINED);
            Lot packs = station.lot(station.packed(station.released(5_000), 10).lotCode());
            for (Lot lot : List.of(held, packs)) {
                station.refused(Reason.LOT_NOT_FREE, OPERATOR, Sorting.class,
                        desk -> desk.sort(UUID.randomUUID(), sheet(lot, 5_000, "1", 5_000)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void warns_when_more_is_lost_than_is_usual_for_the_produce(Database database) {
        try (Station station = new Station(database)) {
            assertFalse(station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_200)).isLossHigh());
            assertTrue(station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_199)).isLossHigh());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_a_high_loss_unexplained_until_somebody_says_why_once(Database database) {
        try (Station station = new Station(database)) {
            assertFalse(station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_200)).isLossUnexplained());
            SortingRun run = station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_000));
            assertTrue(run.isLossUnexplained());
            assertEquals(List.of("reason required"), station.invalid(OPERATOR, Sorting.class, desk -> desk.explain(run.uuid(), " ")));
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Sorting.class, desk -> desk.explain(run.uuid(), "雨淋霉变"));
            SortingRun explained = station.ask(OPERATOR, Sorting.class, desk -> desk.explain(run.uuid(), " 雨淋霉变 "));
            assertEquals(Optional.of("雨淋霉变"), explained.lossReason());
            assertTrue(explained.isLossHigh() && !explained.isLossUnexplained());
            assertEquals(Optional.of("雨淋霉变"),
                    station.ask(OPERATOR, Sorting.class, desk -> desk.explain(run.uuid(), "虫眼")).lossReason());
            SortingRun undone = station.sorted(sheet(station.basket(10_000), 10_000, "1", 9_000));
            assertFalse(station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(undone.uuid(), "称错了")).isLossUnexplained());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_work_of_this_towns_operator_alone(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.basket(5_000);
            SortingRun run = station.sorted(sheet(lot, 1_000, "1", 1_000));
            for (var other : List.of(NEIGHBOUR, INSPECTOR, AUDITOR, CLERK)) {
                station.refused(Reason.NOT_ALLOWED, other, Sorting.class, desk -> desk.sort(UUID.randomUUID(), sheet(lot, 1_000, "1", 1_000)));
                station.refused(Reason.NOT_ALLOWED, other, Sorting.class, desk -> desk.reverse(run.uuid(), "称错了"));
            }
            station.refused(Reason.NOT_SIGNED_IN, Callers.nobody(), Sorting.class, desk -> desk.run(run.uuid()));
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Sorting.class, desk -> desk.run(run.uuid()));
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Sorting.class, desk -> desk.runs(TOWN, Optional.empty(), Page.FIRST));
            assertEquals(run.uuid(), station.ask(AUDITOR, Sorting.class, desk -> desk.run(run.uuid())).uuid());
        }
    }
}
