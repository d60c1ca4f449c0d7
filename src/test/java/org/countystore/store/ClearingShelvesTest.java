package org.countystore.store;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposal.Kind;
import org.countystore.sorting.Disposing;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotFilter;
import org.countystore.sorting.Stage;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Packs that the county rejects in the store")
class ClearingShelvesTest {
    /** Five packs of 500 g in the store, of which one is ordered. */
    private record Recall(Season season, LotCode lot) {
        static Recall of(Season season, Quality quality) {
            SkuCode sku = season.shop.sku();
            LotCode lot = season.delivered(season.tested(2), sku, 5);
            season.shop.decideOneSum();
            season.order(season.shop.buyer(), 3_000, Season.line(season.shop.listed(sku, new Money(900)), 1));
            season.test(lot, quality);
            return new Recall(season, lot);
        }

        Disposal clear(UUID uuid, Kind kind, long packs) {
            return clear(Shop.store(), uuid, kind, packs);
        }

        Disposal clear(Caller caller, UUID uuid, Kind kind, long packs) {
            return season.ask(caller, ClearingShelves.class,
                    desk -> desk.clear(uuid, new ClearingShelves.Rejected(lot, kind, packs, "库管和村监委在场")));
        }

        List<Long> shelf() {
            Stock stock = season.ask(Shop.store(), Stocking.class, desk -> desk.stock(lot));
            return List.of(stock.received(), stock.available(), stock.allocated());
        }

        List<Kind> offered() {
            return season.ask(Shop.store(), ClearingShelves.class, desk -> desk.offered(lot));
        }

        Lot lot(LotCode code) {
            return season.live.inTransaction(() -> season.live.get(LotBook.class).get(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_destroyed_pack_by_pack_each_with_its_weight_once_however_often_it_is_asked(Database database) {
        try (Season season = Season.on(database)) {
            Recall recall = Recall.of(season, Quality.REJECTED);
            assertEquals(List.of(5L, 4L, 1L), recall.shelf());
            UUID uuid = UUID.randomUUID();
            assertEquals(1_000, recall.clear(uuid, Kind.DESTROYED, 2).weight().grams());
            assertEquals(1_000, recall.clear(uuid, Kind.DESTROYED, 2).weight().grams());
            assertEquals(List.of(3L, 2L, 1L), recall.shelf());
            assertEquals(1_500, recall.lot(recall.lot).remaining().grams());
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_back_to_the_station_that_packed_them_and_wait_there_rejected_and_opened(Database database) {
        try (Season season = Season.on(database)) {
            Recall recall = Recall.of(season, Quality.REJECTED);
            Lot back = recall.lot(recall.clear(UUID.randomUUID(), Kind.SENT_BACK, 3).made().orElseThrow());
            assertEquals(List.of(Callers.TOWN, 1_500L, Quality.REJECTED, false),
                    List.of(back.place(), back.remaining().grams(), back.quality(), back.isPacked()));
            assertEquals(2, season.live.inTransaction(() -> season.live.get(LotBook.class).shares(back.id())).size());
            assertEquals(List.of(2L, 1L, 1L), recall.shelf());
            season.ask(Shop.store(), Cataloguing.class,
                    desk -> desk.addGrade(Shop.CHESTNUT, new Grade.Sheet("2", "二级", "Grade 2", 2, "", "")));
            LotCode lower = season.ask(Season.OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), new Disposal.Sheet(
                    back.code(), Kind.DOWNGRADED, new Weight(1_500), Optional.of(new GradeCode("2")), "外观差"))).made().orElseThrow();
            assertEquals(List.of(lower), season.ask(Season.OPERATOR, KeepingStation.class,
                    desk -> desk.lots(Callers.TOWN, LotFilter.all(Stage.TO_INSPECT), Page.FIRST)).items().stream()
                    .map(card -> card.lot().code()).toList(), "graded before it was packed, so it need not be sorted again");
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_cleared_only_while_nobody_has_ordered_them(Database database) {
        try (Season season = Season.on(database)) {
            Recall recall = Recall.of(season, Quality.REJECTED);
            assertEquals("packs", field(() -> recall.clear(UUID.randomUUID(), Kind.DESTROYED, 5)));
            recall.clear(UUID.randomUUID(), Kind.DESTROYED, 4);
            assertEquals(List.of(1L, 0L, 1L), recall.shelf());
            assertEquals(List.of(), recall.offered());
        }
    }

    @ParameterizedTest
    @EnumSource
    void alone_are_cleared_and_only_by_the_store(Database database) {
        try (Season season = Season.on(database)) {
            Recall held = Recall.of(season, Quality.QUARANTINED);
            assertEquals(List.of(), held.offered());
            refused(Reason.NOT_REJECTED, () -> held.clear(UUID.randomUUID(), Kind.DESTROYED, 1));
            season.test(held.lot, Quality.REJECTED);
            assertEquals(Kind.IN_STORE, held.offered());
            assertEquals("kind", field(() -> held.clear(UUID.randomUUID(), Kind.RETURNED, 1)));
            refused(Reason.NOT_ALLOWED, () -> held.clear(Season.OPERATOR, UUID.randomUUID(), Kind.DESTROYED, 1));
            refused(Reason.NOT_ALLOWED, () -> held.clear(Season.AUDITOR, UUID.randomUUID(), Kind.DESTROYED, 1));
        }
    }
}
