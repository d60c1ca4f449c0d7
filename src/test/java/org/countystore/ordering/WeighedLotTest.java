package org.countystore.ordering;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.countystore.collection.Consignment;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Rest;
import org.countystore.proof.Recounted;
import org.countystore.sorting.LabelSheet;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.PackingSheet;
import org.countystore.testing.Callers;
import org.countystore.store.Contents;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.trace.Tracing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A lot whose pieces are weighed one by one")
class WeighedLotTest {
    private static final Weight HEAVIEST = new Weight(3_000);
    private static final Money PRICE = new Money(10_001);

    @ParameterizedTest
    @EnumSource
    void weighs_what_they_weigh_and_none_is_heavier_than_it_may(Database database) {
        try (Season season = Season.on(database)) {
            SkuCode sku = season.shop.skuByWeight(HEAVIEST);
            LotCode graded = season.tested(1);
            assertEquals("pieces[1]", field(() -> season.packPieces(graded, sku, Rest.KEEP, 3_000, 3_001)));
            assertEquals("pieces[0]", field(() -> season.packPieces(graded, sku, Rest.KEEP, 0)));
            assertEquals("pieces", field(() -> season.pack(graded, sku, 2, Rest.KEEP)));
            assertEquals("pieces", field(() -> season.packPieces(graded, season.shop.sku(), Rest.KEEP, 500)));
            long before = season.left(graded).grams();
            PackingRun run = season.packPieces(graded, sku, Rest.KEEP, 2_345, 1);
            assertEquals(List.of(new Weight(2_346), new Weight(before - 2_346)), List.of(run.packed(), season.left(graded)));
            LabelSheet labels = season.ask(Season.OPERATOR, Packing.class, desk -> desk.labels(run.uuid(), 1, 2));
            assertEquals(List.of(new Weight(2_345), new Weight(1)), List.of(labels.net(1), labels.net(2)));
            assertEquals(new Weight(2_345), season.ask(Shop.store(), Tracing.class, desk -> desk.label(run.lotCode(), 1)).weight());
            assertEquals(new Weight(2_346), season.ask(Shop.store(), Tracing.class, desk -> desk.label(run.lotCode())).weight());
            assertEquals(Reason.NOT_ENOUGH_GRAMS, refused(Reason.NOT_ENOUGH_GRAMS, () -> season.ask(Season.OPERATOR, Packing.class,
                    desk -> desk.pack(UUID.randomUUID(), new PackingSheet(graded, sku, 20, Rest.KEEP,
                            LongStream.range(0, 20).mapToObj(i -> HEAVIEST).toList())))).reason());
            season.ask(Season.OPERATOR, Packing.class, desk -> desk.reverse(run.uuid(), "称错了"));
            assertEquals(before, season.left(graded).grams());
            assertEquals(List.of(), Recounted.reds(season.live.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_into_no_box(Database database) {
        Shop shop = Shop.on(database);
        SkuCode ham = shop.skuByWeight(HEAVIEST);
        assertEquals("contents", field(() -> shop.boxed(PRICE, new Contents.Part(shop.sku(), 1), new Contents.Part(ham, 1))));
    }

    @ParameterizedTest
    @EnumSource
    void is_priced_with_what_its_households_are_owed_for_the_heaviest(Database database) {
        try (Season season = Season.on(database)) {
            LotCode lot = season.deliveredPieces(season.shop.skuByWeight(HEAVIEST), 2_000, 1_000);
            long owed = season.live.number("select owed_fen from stock where lot_code = '" + lot + "'");
            assertEquals(owed, season.live.number("select owed_one_fen from stock where lot_code = '" + lot + "'"), "3 kg of 3 kg");
            LotCode lighter = season.deliveredPieces(season.shop.skuByWeight(HEAVIEST), 1_500);
            owed = season.live.number("select owed_fen from stock where lot_code = '" + lighter + "'");
            assertEquals(2 * owed, season.live.number("select owed_one_fen from stock where lot_code = '" + lighter + "'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void travels_whole(Database database) {
        try (Season season = Season.on(database)) {
            LotCode lot = season.packPieces(season.tested(1), season.shop.skuByWeight(HEAVIEST), Rest.KEEP, 2_000, 1_500).lotCode();
            Consignment sent = season.send(Callers.TOWN, Callers.COUNTY, List.of(lot));
            assertEquals("lots[0].grams", field(() -> season.receive(sent, -1_500)));
            season.receive(sent, 0);
            assertEquals(2, season.live.number("select received from stock where lot_code = '" + lot + "'"));
            assertEquals(List.of(), Recounted.reds(season.live.dataSource()));
        }
    }
}
