package org.countystore.sorting;

import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An inspection of a part")
class PartialInspectionTest {
    static InspectionSheet sheet(Lot lot, long grams, long sample, Quality result) {
        return new InspectionSheet(lot.code(), Optional.of(new Weight(grams)), new Weight(sample), "气相色谱", result, "底层返潮",
                Optional.of("ZA-1"), Optional.empty());
    }

    static Inspection said(Station station, InspectionSheet sheet) {
        return station.ask(INSPECTOR, Inspecting.class, desk -> desk.inspect(UUID.randomUUID(), sheet));
    }

    @ParameterizedTest
    @EnumSource
    void parts_what_is_spoken_of_from_a_lot_that_waits_several_times(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(10_000);
            said(station, sheet(lot, 10_000, 0, Quality.QUARANTINED));
            Inspection released = said(station, sheet(lot, 4_000, 200, Quality.RELEASED));
            Inspection rejected = said(station, sheet(lot, 3_500, 0, Quality.REJECTED));
            assertEquals(Quality.RELEASED, station.lot(released.lotCode()).quality());
            assertEquals(3_800, station.lot(released.lotCode()).remaining().grams());
            assertEquals(Optional.of(new Weight(4_000)), released.part());
            assertEquals(Quality.REJECTED, station.lot(rejected.lotCode()).quality());
            assertEquals(2_500, station.lot(lot).remaining().grams());
            assertEquals(Quality.QUARANTINED, station.lot(lot).quality());
            assertEquals(List.of(Quality.REJECTED, Quality.RELEASED, Quality.QUARANTINED), station.ask(INSPECTOR, Inspecting.class,
                    desk -> desk.history(lot.code(), Page.FIRST)).items().stream().map(Inspection::result).toList());
            Inspection rest = said(station, sheet(lot, 2_500, 0, Quality.RELEASED));
            assertEquals(lot.code(), rest.lotCode());
            assertEquals(10_000, station.day.number("select sum(remaining_grams) from lot where state = 'HERE'")
                    + station.day.number("select sum(grams) from lot_move where kind = 'LOST' and why = 'SAMPLE'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_each_household_its_part_and_what_is_released_can_be_packed(Database database) {
        try (Station station = new Station(database)) {
            SortingRun run = station.sorted(Station.sheet(List.of(Station.in(station.basket(1, Station.CHESTNUT, 6_000, Station.TOWN), 6_000),
                    Station.in(station.basket(2, Station.CHESTNUT, 4_000, Station.TOWN), 4_000)), List.of(Station.out("1", 10_000)), 0));
            Lot lot = station.lot(run.outputs().get(0).lotCode());
            Inspection released = said(station, sheet(lot, 5_000, 0, Quality.RELEASED));
            assertEquals(List.of(3_000L, 2_000L), station.day.serve(LotBook.class, book -> book.shares(released.lot())).stream()
                    .map(share -> share.weight().grams()).toList());
            assertEquals(10, station.packed(station.lot(released.lotCode()), 10).packs());
            station.refused(Reason.NOT_RELEASED, OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), Station.CHESTNUT_500, 1, Rest.KEEP)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void uses_up_a_sample_that_is_named_and_never_all_of_it(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(1_000);
            station.refused(Reason.NOT_ENOUGH_GRAMS, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(lot, 1_000, 1_000, Quality.RELEASED)));
            station.refused(Reason.NOT_ENOUGH_GRAMS, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(lot, 1_001, 0, Quality.RELEASED)));
            assertEquals(List.of("grams above_zero", "sampleGrams between"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(lot, 0, -1, Quality.RELEASED))));
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                station.ask(INSPECTOR, Inspecting.class, desk -> desk.inspect(uuid, sheet(lot, 1_000, 150, Quality.RELEASED)));
            }
            assertEquals(850, station.lot(lot).remaining().grams());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_of_packs_nor_of_what_nobody_has_graded(Database database) {
        try (Station station = new Station(database)) {
            Lot packs = station.lot(station.packed(station.released(5_000), 10).lotCode());
            assertEquals(List.of("grams loose_and_here"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(packs, 500, 0, Quality.REJECTED))));
            assertEquals(List.of("sampleGrams loose_and_here"), station.invalid(INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(packs, 5_000, 500, Quality.REJECTED))));
            Lot basket = station.basket(2_000);
            station.refused(Reason.NOT_SORTED, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), sheet(basket, 500, 0, Quality.REJECTED)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_lot_that_is_held_back_holds_back_what_was_made_of_it(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(10_000);
            Lot packs = station.lot(station.packed(lot, 8).lotCode());
            Lot others = station.lot(station.packed(lot, 12).lotCode());
            assertEquals(LotState.USED_UP, station.lot(lot).state());
            station.refused(Reason.LOT_NOT_HERE, INSPECTOR, Inspecting.class,
                    desk -> desk.inspect(UUID.randomUUID(), Station.found(lot, Quality.RELEASED)));
            station.inspected(lot, Quality.REJECTED);
            for (Lot each : List.of(packs, others)) {
                assertEquals(Quality.QUARANTINED, station.lot(each).quality());
                Inspection following = station.ask(INSPECTOR, Inspecting.class, desk -> desk.history(each.code(), Page.FIRST)).items().get(0);
                assertTrue(following.isFollowing());
                assertTrue(station.day.fired().contains(
                        new LotInspected(following.uuid(), each.id(), each.code(), Quality.QUARANTINED)));
            }
            station.inspected(packs, Quality.RELEASED);
            assertEquals(Quality.RELEASED, station.lot(packs).quality());
            assertEquals(Quality.QUARANTINED, station.lot(others).quality());
        }
    }
}
