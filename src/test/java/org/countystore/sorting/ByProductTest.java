package org.countystore.sorting;

import static org.countystore.sorting.Station.CHESTNUT;
import static org.countystore.sorting.Station.OPERATOR;
import static org.countystore.sorting.Station.STORE;
import static org.countystore.sorting.Station.TOWN;
import static org.countystore.sorting.Station.in;
import static org.countystore.sorting.Station.out;
import static org.countystore.sorting.Station.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.Gtin;
import org.countystore.produce.Premium;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;
import org.countystore.produce.SettingPremiums;
import org.countystore.produce.Sku;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What comes out of sorting beside the goods")
class ByProductTest {
    private static final Grade.Sheet SHELLS = new Grade.Sheet("shells", "栗壳", "Shells", 9, "", "", true);
    private static final GradeCode CODE = new GradeCode("shells");

    private static Station withShells(Database database) {
        Station station = new Station(database);
        station.ask(STORE, Cataloguing.class, desk -> desk.addGrade(CHESTNUT, SHELLS));
        return station;
    }

    /** 500 g of shells out of the baskets of two households. */
    private static SortingRun run(Station station) {
        Lot one = station.basket(1, CHESTNUT, 6_000, TOWN);
        Lot two = station.basket(2, CHESTNUT, 4_000, TOWN);
        return station.sorted(sheet(List.of(in(one, 6_000), in(two, 4_000)), List.of(out("1", 9_400), out("shells", 500)), 100));
    }

    private static Lot shells(Station station) {
        return station.lot(run(station).outputs().get(1).lotCode());
    }

    private static Disposal use(Station station, Lot lot, long grams) {
        return station.ask(OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), sheetOf(lot, Disposal.Kind.USED, grams)));
    }

    private static Disposal.Sheet sheetOf(Lot lot, Disposal.Kind kind, long grams) {
        return new Disposal.Sheet(lot.code(), kind, new Weight(grams), Optional.empty(), "烧火烤香菇");
    }

    @ParameterizedTest
    @EnumSource
    void is_a_lot_with_its_households_and_no_loss(Database database) {
        try (Station station = withShells(database)) {
            SortingRun run = run(station);
            assertEquals(100, run.loss().grams());
            assertEquals(List.of(300L, 200L), station.day.serve(LotBook.class, book -> book.shares(run.outputs().get(1).lot())).stream()
                    .map(share -> share.weight().grams()).toList());
            assertFalse(run.isLossHigh());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_used_up_on_its_own_and_nothing_else_is(Database database) {
        try (Station station = withShells(database)) {
            Lot shells = shells(station);
            Disposal used = use(station, shells, 200);
            assertEquals(List.of(120L, 80L), station.ask(OPERATOR, Disposing.class, desk -> desk.parts(used.uuid())).stream()
                    .map(part -> part.weight().grams()).toList());
            use(station, shells, 300);
            assertEquals(LotState.USED_UP, station.lot(shells).state());
            Lot graded = station.graded(1_000);
            station.refused(Reason.NOT_BY_PRODUCT, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheetOf(graded, Disposal.Kind.USED, 100)));
            Lot sound = shells(station);
            station.refused(Reason.NOT_REJECTED, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheetOf(sound, Disposal.Kind.DESTROYED, 100)));
            station.inspected(sound, Quality.QUARANTINED);
            station.refused(Reason.NOT_BY_PRODUCT, OPERATOR, Disposing.class,
                    desk -> desk.dispose(UUID.randomUUID(), sheetOf(sound, Disposal.Kind.USED, 100)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_packed_and_sold_under_its_own_number_once_it_is_released(Database database) {
        try (Station station = withShells(database)) {
            SkuCode sku = station.ask(STORE, Cataloguing.class, desk -> desk.addSku(new Sku.Sheet("test-shells-500", CHESTNUT, CODE,
                    "栗壳 500g", new Weight(500), Gtin.completing("69701020011")))).code();
            Lot shells = shells(station);
            station.refused(Reason.NOT_RELEASED, OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(shells.code(), sku, 1, Rest.KEEP)));
            station.inspected(shells, Quality.RELEASED);
            assertEquals(500, station.ask(OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(shells.code(), sku, 1, Rest.KEEP))).packed().grams());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_never_priced_for_households_and_stays_what_it_is(Database database) {
        try (Station station = withShells(database)) {
            Money yuan = new Money(100);
            assertEquals(List.of("grade by_product"), station.invalid(STORE, Pricing.class,
                    desk -> desk.set(CHESTNUT, CODE, Callers.COUNTY, new PriceBand(yuan, yuan, yuan))));
            assertEquals(List.of("grade by_product"), station.invalid(STORE, SettingPremiums.class, desk -> desk.set(UUID.randomUUID(),
                    new Premium.Sheet(CHESTNUT, CODE, Callers.COUNTY, yuan, Station.MORNING.toLocalDate()))));
            assertEquals(List.of("byProduct by_product_stays"), station.invalid(STORE, Cataloguing.class,
                    desk -> desk.correctGrade(CHESTNUT, CODE, new Grade.Sheet("shells", "栗壳", "Shells", 9, "", ""))));
            assertEquals(4, station.<Pricing, Long>ask(STORE, Pricing.class, desk -> desk.missing(Callers.COUNTY)), "of five grades");
        }
    }
}
