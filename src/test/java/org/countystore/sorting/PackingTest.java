package org.countystore.sorting;

import static org.countystore.sorting.Station.AUDITOR;
import static org.countystore.sorting.Station.CHESTNUT_500;
import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.NEIGHBOUR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.lot.Share;
import org.countystore.place.Gazetteer;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Zbar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Packing at the town station")
class PackingTest {
    private static PackingRun pack(Station station, Lot lot, int packs, Rest rest) {
        return station.ask(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, packs, rest)));
    }

    private static void refused(Station station, Reason reason, Lot lot, SkuCode sku) {
        station.refused(reason, OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), sku, 1, Rest.KEEP)));
    }

    @ParameterizedTest
    @EnumSource
    void fills_packs_that_are_a_lot_of_their_own_and_keeps_the_rest(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_300);
            PackingRun run = pack(station, lot, 10, Rest.KEEP);
            assertEquals(300, run.restWeight().grams());
            assertEquals(Station.MORNING.toLocalDate().plusDays(20), run.bestBefore());
            Lot packs = station.lot(run.lotCode());
            assertEquals(10, packs.packs());
            assertEquals(Quality.RELEASED, packs.quality());
            assertEquals(TOWN, packs.place());
            assertEquals(300, station.lot(lot).remaining().grams());
            List<Share> shares = station.day.serve(LotBook.class, book -> book.shares(run.lot()));
            assertEquals(5_000, shares.stream().mapToLong(share -> share.weight().grams()).sum());
            assertEquals(6_000, shares.stream().mapToLong(share -> share.cost().fen()).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_count_the_rest_as_lost(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_300);
            assertEquals(300, pack(station, lot, 10, Rest.LOSS).restWeight().grams());
            assertEquals(LotState.USED_UP, station.lot(lot).state());
            assertEquals(300, station.day.number("select sum(grams) from lot_move where kind = 'WASTED'"));
            Lot even = station.released(5_000);
            assertEquals(0, pack(station, even, 10, Rest.LOSS).restWeight().grams());
        }
    }

    @ParameterizedTest
    @EnumSource
    void packs_only_what_is_released(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.graded(5_000);
            refused(station, Reason.NOT_RELEASED, lot, CHESTNUT_500);
            station.inspected(lot, Quality.QUARANTINED);
            refused(station, Reason.NOT_RELEASED, lot, CHESTNUT_500);
            station.inspected(lot, Quality.REJECTED);
            refused(station, Reason.NOT_RELEASED, lot, CHESTNUT_500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packs_only_what_the_station_has_graded(Database database) {
        try (Station station = new Station(database)) {
            Lot basket = station.basket(5_000);
            station.inspected(basket, Quality.RELEASED);
            refused(station, Reason.NOT_SORTED, basket, CHESTNUT_500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packs_an_sku_of_the_same_produce_and_grade(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_000);
            refused(station, Reason.WRONG_GRADE, lot, new SkuCode("test-chestnut-2-500"));
            refused(station, Reason.WRONG_GRADE, lot, new SkuCode("test-walnut-1-500"));
            assertEquals(List.of("sku sku_unknown"), station.invalid(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(),
                    new PackingSheet(lot.code(), new SkuCode("nothing"), 1, Rest.KEEP))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_packs_more_than_there_is(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_000);
            station.refused(Reason.NOT_ENOUGH_GRAMS, OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, 11, Rest.KEEP)));
            for (int packs : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertEquals(List.of("packs between"), station.invalid(OPERATOR, Packing.class,
                        desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, packs, Rest.KEEP))));
            }
            pack(station, lot, 10, Rest.KEEP);
            station.refused(Reason.LOT_NOT_HERE, OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, 1, Rest.KEEP)));
            assertEquals(List.of("lot lot_unknown"), station.invalid(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(),
                    new PackingSheet(new LotCode("NOSUCHLABEL"), CHESTNUT_500, 1, Rest.KEEP))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lets_many_packers_share_a_lot_to_the_last_pack(Database database) throws InterruptedException {
        try (Station station = new Station(database)) {
            Lot lot = station.released(2_000);
            List<Future<PackingRun>> answers = Station.atOnce(6, i -> () -> station.packed(lot, 1));
            int won = 0;
            for (Future<PackingRun> answer : answers) {
                Object outcome = Station.outcome(answer);
                won += outcome instanceof PackingRun ? 1 : 0;
                assertTrue(outcome instanceof PackingRun || outcome == Reason.LOT_NOT_HERE || outcome == Reason.NOT_ENOUGH_GRAMS,
                        () -> "lost: " + outcome);
            }
            assertEquals(4, won);
            assertEquals(2_000, station.day.number("select sum(packs * pack_grams) from lot where sku is not null"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void packs_once_what_is_asked_twice(Database database) throws InterruptedException {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_000);
            UUID uuid = UUID.randomUUID();
            PackingSheet sheet = new PackingSheet(lot.code(), CHESTNUT_500, 3, Rest.KEEP);
            List<Future<PackingRun>> answers = Station.atOnce(6,
                    i -> () -> station.ask(OPERATOR, Packing.class, desk -> desk.pack(uuid, sheet)));
            for (Future<PackingRun> answer : answers) {
                Object outcome = Station.outcome(answer);
                assertTrue(outcome instanceof PackingRun, () -> "lost: " + outcome);
            }
            assertEquals(3_500, station.lot(lot).remaining().grams());
            station.refused(Reason.ID_REUSED, OPERATOR, Packing.class,
                    desk -> desk.pack(uuid, new PackingSheet(lot.code(), CHESTNUT_500, 3, Rest.LOSS)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_packs_back_while_all_of_them_are_there(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_300);
            PackingRun mistake = pack(station, lot, 10, Rest.LOSS);
            assertEquals(RunState.REVERSED, station.ask(OPERATOR, Packing.class, desk -> desk.reverse(mistake.uuid(), "贴错标签")).state());
            assertEquals(RunState.REVERSED, station.ask(OPERATOR, Packing.class, desk -> desk.reverse(mistake.uuid(), "又一次")).state());
            assertEquals(5_300, station.lot(lot).remaining().grams());
            PackingRun gone = pack(station, lot, 10, Rest.KEEP);
            station.day.serve(LotBook.class, book -> book.depart(UUID.randomUUID(), List.of(gone.lot()), Callers.COUNTY));
            station.refused(Reason.LOT_NOT_FREE, OPERATOR, Packing.class, desk -> desk.reverse(gone.uuid(), "贴错标签"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_work_of_this_towns_operator_alone(Database database) {
        try (Station station = new Station(database)) {
            Lot lot = station.released(5_000);
            PackingRun run = station.packed(lot, 1);
            for (var other : List.of(NEIGHBOUR, INSPECTOR, AUDITOR)) {
                station.refused(Reason.NOT_ALLOWED, other, Packing.class,
                        desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, 1, Rest.KEEP)));
                station.refused(Reason.NOT_ALLOWED, other, Packing.class, desk -> desk.reverse(run.uuid(), "贴错标签"));
            }
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Packing.class, desk -> desk.packings(TOWN, Optional.empty(), Page.FIRST));
            assertEquals(1, station.ask(AUDITOR, Packing.class, desk -> desk.packings(TOWN, Optional.empty(), Page.FIRST)).items().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_the_labels_from_one_and_prints_any_of_them_again(Database database) {
        try (Station station = new Station(database)) {
            PackingRun run = station.packed(station.released(5_000), 10);
            LabelSheet sheet = station.ask(OPERATOR, Packing.class, desk -> desk.labels(run.uuid(), 4, 10));
            assertEquals("http://localhost:8080/01/00697010200010/10/" + run.lotCode() + "/21/4", sheet.address(sheet.first()));
            assertEquals(List.of(Callers.VILLAGE), sheet.villages().stream().map(place -> place.code()).toList());
            assertEquals(List.of("first between", "last between"), station.invalid(OPERATOR, Packing.class, desk -> desk.labels(run.uuid(), 0, 11)));
            PackingRun many = station.packed(station.released(501_000), 1_001);
            assertEquals(List.of("last too_many_labels"), station.invalid(OPERATOR, Packing.class, desk -> desk.labels(many.uuid(), 1, 1_001)));
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Packing.class, desk -> desk.labels(run.uuid(), 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void prints_labels_in_their_own_size_with_codes_that_lead_to_their_pages(Database database) throws IOException {
        try (Station station = new Station(database)) {
            PackingRun run = station.packed(station.released(5_000), 10);
            byte[] roll = station.ask(OPERATOR, Packing.class, desk -> desk.printed(run.uuid(), LabelStock.ROLL, 4, Optional.empty()));
            try (PDDocument labels = Loader.loadPDF(roll)) {
                assertEquals(7, labels.getNumberOfPages());
                assertEquals(List.of("板栗", "净含量 500g", "产地 米粮镇" + station.day.serve(Gazetteer.class, places -> places.get(Callers.VILLAGE)).name(),
                        "承诺 米粮镇分拣站", "开具 2026-11-21", "保质至 2026-12-11", "批次 " + run.lotCode() + "-4", "承诺达标合格证", "扫码看来源"),
                        new PDFTextStripper().getText(labels).lines().limit(9).toList());
                assertEquals("http://localhost:8080/01/00697010200010/10/" + run.lotCode() + "/21/10",
                        Zbar.read(new PDFRenderer(labels).renderImageWithDPI(6, 203)));
            }
            station.refused(Reason.NOT_ALLOWED, NEIGHBOUR, Packing.class, desk -> desk.printed(run.uuid(), LabelStock.ROLL, 1, Optional.empty()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void prints_eighteen_labels_on_a_sheet_of_office_paper(Database database) throws IOException {
        try (Station station = new Station(database)) {
            PackingRun run = station.packed(station.released(10_000), 19);
            byte[] sheets = station.ask(OPERATOR, Packing.class, desk -> desk.printed(run.uuid(), LabelStock.SHEET, 1, Optional.empty()));
            try (PDDocument labels = Loader.loadPDF(sheets)) {
                assertEquals(2, labels.getNumberOfPages());
                BufferedImage second = new PDFRenderer(labels).renderImageWithDPI(1, 203);
                assertEquals("http://localhost:8080/01/00697010200010/10/" + run.lotCode() + "/21/19", Zbar.read(second));
            }
        }
    }
}
