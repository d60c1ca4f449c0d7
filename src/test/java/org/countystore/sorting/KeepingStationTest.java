package org.countystore.sorting;

import static org.countystore.sorting.Stage.HELD;
import static org.countystore.sorting.Stage.TO_INSPECT;
import static org.countystore.sorting.Stage.TO_PACK;
import static org.countystore.sorting.Stage.TO_SEND;
import static org.countystore.sorting.Stage.TO_SORT;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What lies at a station")
class KeepingStationTest {
    /** Lots by stage, in the order of the stages. */
    private static List<Long> lots(Station station) {
        return station.ask(OPERATOR, KeepingStation.class, desk -> desk.totals(TOWN)).stream().map(StageTotal::lots).toList();
    }

    private static Listed<LotCard> at(Station station, LotFilter filter, Page page) {
        return station.ask(OPERATOR, KeepingStation.class, desk -> desk.lots(TOWN, filter, page));
    }

    @ParameterizedTest
    @EnumSource
    void moves_from_stage_to_stage(Database database) {
        try (Station station = new Station(database)) {
            station.basket(1, Station.CHESTNUT, 700, Station.OTHER_TOWN);
            station.basket(1, Station.CHESTNUT, 700, Callers.VILLAGE);
            Lot basket = station.basket(6_000);
            assertEquals(List.of(1L, 0L, 0L, 0L, 0L), lots(station));
            Lot first = station.lot(station.sorted(sheet(basket, 5_000, "1", 5_000)).outputs().get(0).lotCode());
            assertEquals(List.of(1L, 1L, 0L, 0L, 0L), lots(station));
            station.inspected(first, Quality.QUARANTINED);
            assertEquals(List.of(1L, 0L, 0L, 0L, 1L), lots(station));
            station.inspected(first, Quality.RELEASED);
            assertEquals(List.of(1L, 0L, 1L, 0L, 0L), lots(station));
            PackingRun packs = station.packed(first, 4);
            assertEquals(List.of(1L, 0L, 1L, 1L, 0L), lots(station));
            assertEquals(List.of(1_000L, 0L, 3_000L, 2_000L, 0L), station.ask(OPERATOR, KeepingStation.class, desk -> desk.totals(TOWN)).stream()
                    .map(total -> total.weight().grams()).toList());
            station.day.serve(LotBook.class, book -> book.depart(UUID.randomUUID(), List.of(packs.lot()), Callers.COUNTY));
            assertEquals(List.of(1L, 0L, 1L, 0L, 0L), lots(station));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_to_be_sorted_when_its_run_is_taken_back(Database database) {
        try (Station station = new Station(database)) {
            SortingRun run = station.sorted(sheet(station.basket(5_000), 5_000, "1", 5_000));
            station.ask(OPERATOR, Sorting.class, desk -> desk.reverse(run.uuid(), "称错了"));
            assertEquals(List.of(1L, 0L, 0L, 0L, 0L), lots(station));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_told_with_the_villages_it_comes_from(Database database) {
        try (Station station = new Station(database)) {
            Lot one = station.basket(1, Station.CHESTNUT, 1_000, TOWN);
            Lot other = station.basket(2, Station.CHESTNUT, 1_000, TOWN);
            station.sorted(sheet(List.of(in(one, 1_000), in(other, 1_000)), List.of(out("2", 2_000)), 0));
            LotCard card = at(station, LotFilter.all(TO_INSPECT), Page.FIRST).items().get(0);
            assertEquals("板栗", card.produce().name());
            assertEquals("2级", card.grade().name());
            assertEquals(List.of(Callers.NEIGHBOUR, Callers.VILLAGE), card.villages().stream().map(place -> place.code()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_scanning_by_produce_and_page_by_page(Database database) {
        try (Station station = new Station(database)) {
            Lot first = station.basket(1_000);
            Lot nuts = station.basket(2, Station.WALNUT, 2_000, TOWN);
            Lot last = station.basket(3_000);
            String scanned = " " + last.code().value().substring(2, 9).toLowerCase() + " ";
            assertEquals(List.of(last.code()), codes(at(station, new LotFilter(TO_SORT, Optional.empty(), scanned), Page.FIRST)));
            assertEquals(List.of(nuts.code()), codes(at(station, new LotFilter(TO_SORT, Optional.of(Station.WALNUT), ""), Page.FIRST)));
            for (String words : List.of("核", "wal", "http://localhost:8080/t/" + nuts.code() + "/12", "https://a.cn/01/06970102000123/10/" + nuts.code())) {
                assertEquals(List.of(nuts.code()), codes(at(station, new LotFilter(TO_SORT, Optional.empty(), words), Page.FIRST)), words);
            }
            Listed<LotCard> page = at(station, LotFilter.all(TO_SORT), Page.of(2));
            assertEquals(List.of(first.code(), nuts.code()), codes(page));
            assertEquals(List.of(last.code()), codes(at(station, LotFilter.all(TO_SORT), new Page(page.next(), 2))));
            assertTrue(at(station, new LotFilter(TO_SORT, Optional.empty(), "%"), Page.FIRST).items().isEmpty());
        }
    }

    private static List<?> codes(Listed<LotCard> page) {
        return page.items().stream().map(card -> card.lot().code()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_read_in_as_many_statements_for_thirty_as_for_one(Database database) {
        try (Station station = new Station(database)) {
            station.basket(1_000);
            long one = station.day.statementsOf(() -> at(station, LotFilter.all(TO_SORT), Page.FIRST));
            for (int i = 0; i < 29; i++) {
                station.basket(1 + i % 3, i % 2 == 0 ? Station.CHESTNUT : Station.WALNUT, 1_000, TOWN);
            }
            long thirty = station.day.statementsOf(() -> assertEquals(30, at(station, LotFilter.all(TO_SORT), Page.FIRST).items().size()));
            assertEquals(one, thirty);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_by_this_towns_operator_and_the_county(Database database) {
        try (Station station = new Station(database)) {
            station.graded(1_000);
            Lot held = station.graded(1_000);
            station.inspected(held, Quality.REJECTED);
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, KeepingStation.class, desk -> desk.totals(TOWN));
            station.refused(Reason.NOT_ALLOWED, CLERK, KeepingStation.class, desk -> desk.totals(TOWN));
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, KeepingStation.class, desk -> desk.lot(held.code()));
            assertEquals(0, station.ask(NEIGHBOUR, KeepingStation.class, desk -> desk.total(TO_INSPECT)).lots());
            assertEquals(1, station.ask(INSPECTOR, KeepingStation.class, desk -> desk.total(TO_INSPECT)).lots());
            assertEquals(List.of(held.code()), codes(station.ask(AUDITOR, KeepingStation.class, desk -> desk.lots(LotFilter.all(HELD), Page.FIRST))));
            assertEquals(15, station.ask(AUDITOR, KeepingStation.class, KeepingStation::stations).size());
            assertEquals(1, station.ask(OPERATOR, KeepingStation.class, KeepingStation::stations).size());
            assertEquals(0, station.ask(OPERATOR, KeepingStation.class, desk -> desk.total(TO_PACK)).lots()
                    + station.ask(OPERATOR, KeepingStation.class, desk -> desk.total(TO_SEND)).lots());
        }
    }
}
