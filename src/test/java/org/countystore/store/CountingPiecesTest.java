package org.countystore.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.ordering.Chosen;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Order;
import org.countystore.proof.Recounted;
import org.countystore.sorting.Counting;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposal.Kind;
import org.countystore.sorting.Disposing;
import org.countystore.sorting.StationCount;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Pieces that were weighed one by one, when they are counted or rejected")
class CountingPiecesTest {
    private static final Weight HEAVIEST = new Weight(3_000);

    /** Four of them in the store. */
    private record Ham(Season season, SkuCode sku, LotCode lot) {
        static Ham of(Season season) {
            SkuCode sku = season.shop.skuByWeight(HEAVIEST);
            return new Ham(season, sku, season.deliveredPieces(sku, 2_500, 2_000, 1_500, 1_000));
        }

        Order paid(int pieces) {
            Order order = season.order(season.shop.buyer(), 0, Season.line(season.shop.listed(sku, new Money(9_000)), pieces));
            season.takeMoney(order);
            return order;
        }

        void pack(Order order, int serial) {
            season.ask(Shop.store(), Dispatching.class, desk -> desk.pack(order.uuid(), List.of(new Chosen(1, lot, serial))));
        }

        Stock count(UUID uuid, long packs, List<Integer> missing, List<Integer> found) {
            return season.ask(Shop.store(), Stocking.class,
                    desk -> desk.count(uuid, new Stocking.Count(lot, packs, missing, found, "库管清点")));
        }

        Stock count(long packs, List<Integer> missing, List<Integer> found) {
            return count(UUID.randomUUID(), packs, missing, found);
        }

        Disposal clear(Kind kind, Integer... serials) {
            return season.ask(Shop.store(), ClearingShelves.class, desk -> desk.clear(UUID.randomUUID(),
                    new ClearingShelves.Rejected(lot, kind, serials.length, List.of(serials), "库管和村监委在场")));
        }

        List<String> states() {
            return season.ask(Shop.store(), Stocking.class, desk -> desk.pieces(lot)).stream()
                    .map(piece -> piece.whereabouts().name()).toList();
        }

        List<Long> shelf() {
            Stock stock = season.ask(Shop.store(), Stocking.class, desk -> desk.stock(lot));
            return List.of(stock.received(), stock.adjusted(), stock.available());
        }

        Lot lot(LotCode code) {
            return season.live.inTransaction(() -> season.live.get(LotBook.class).get(code));
        }

        /** As counts and disposals were before they named pieces. */
        void forgetTheNames() {
            season.live.sql("delete from piece_move where lot_id = (select id from lot where code = '" + lot + "')");
            season.live.sql("update piece set state = 'HERE' where state in ('MISSING', 'GONE') and lot_code = '" + lot + "'");
            season.live.sql("update lot set gone_packs = 0 where code = '" + lot + "'");
        }

        void upgrade() {
            try (InputStream script = CountingPiecesTest.class.getResourceAsStream("/db/migration/common/V1620__pieces_of_old_counts.sql")) {
                for (String statement : new String(script.readAllBytes(), UTF_8).split(";\\s*\n")) {
                    season.live.sql(statement);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Stock name(UUID count, Integer... serials) {
            return season.ask(Shop.store(), Stocking.class, desk -> desk.name(count, lot, List.of(serials)));
        }

        void mustBalance() {
            assertEquals(List.of(), Recounted.reds(season.live.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_named_by_the_count_that_misses_them_and_by_the_one_that_finds_them_again(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            UUID uuid = UUID.randomUUID();
            ham.count(uuid, 2, List.of(2, 4), List.of());
            ham.count(uuid, 2, List.of(2, 4), List.of());
            assertEquals(List.of("HERE", "MISSING", "HERE", "MISSING"), ham.states());
            assertEquals(List.of(4L, -2L, 2L), ham.shelf());
            ham.mustBalance();
            ham.count(2, List.of(1), List.of(4));
            assertEquals(List.of("MISSING", "MISSING", "HERE", "HERE"), ham.states());
            assertEquals(List.of(4L, -2L, 2L), ham.shelf());
            ham.mustBalance();
            assertEquals(7_000, ham.lot(ham.lot).remaining().grams(), "a piece that may be found is the lot's");
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_counted_only_by_name_and_where_they_are(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            assertEquals("packs", field(() -> ham.count(3, List.of(), List.of())));
            assertEquals("packs", field(() -> ham.count(4, List.of(1), List.of())));
            assertEquals("missing[1]", field(() -> ham.count(2, List.of(1, 1), List.of())));
            assertEquals("missing[0]", field(() -> ham.count(3, List.of(5), List.of())));
            assertEquals("found[0]", field(() -> ham.count(5, List.of(), List.of(1))));
            LotCode alike = season.delivered(season.tested(1), season.shop.sku(), 2);
            assertEquals("missing[0]", field(() -> season.ask(Shop.store(), Stocking.class,
                    desk -> desk.count(UUID.randomUUID(), new Stocking.Count(alike, 1, List.of(1), List.of(), "x")))));
            Order order = ham.paid(3);
            refused(Reason.COUNT_TOO_LOW, () -> ham.count(2, List.of(1, 2), List.of()));
            assertEquals(List.of("HERE", "HERE", "HERE", "HERE"), ham.states());
            season.packOrder(order);
            assertEquals("missing[0]", field(() -> ham.count(3, List.of(1), List.of())));
            assertEquals(List.of("TAKEN", "TAKEN", "TAKEN", "HERE"), ham.states());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_are_missing_go_into_no_order(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            ham.count(3, List.of(1), List.of());
            Order order = ham.paid(1);
            assertEquals("pieces[0].serial", field(() -> ham.pack(order, 1)));
            season.packOrder(order);
            assertEquals(List.of("MISSING", "TAKEN", "HERE", "HERE"), ham.states());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_missing_or_packed_and_never_both(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            Order order = ham.paid(1);
            List<String> outcomes = Crowd.outcomes(2, i -> {
                if (i == 0) {
                    ham.pack(order, 3);
                } else {
                    ham.count(3, List.of(3), List.of());
                }
                return null;
            });
            assertEquals(List.of("DONE", "INVALID"), outcomes.stream().sorted().toList());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_the_county_rejects_are_destroyed_or_go_back_to_their_station_each_with_its_grams(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            season.packOrder(ham.paid(1));
            ham.count(3, List.of(4), List.of());
            season.test(ham.lot, Quality.REJECTED);
            assertEquals(Kind.IN_STORE, season.ask(Shop.store(), ClearingShelves.class, desk -> desk.offered(ham.lot)));
            assertEquals("pieces", field(() -> season.ask(Shop.store(), ClearingShelves.class, desk -> desk.clear(UUID.randomUUID(),
                    new ClearingShelves.Rejected(ham.lot, Kind.DESTROYED, 1, "x")))));
            assertEquals("pieces[0]", field(() -> ham.clear(Kind.DESTROYED, 1)), "it is packed");
            assertEquals("pieces[0]", field(() -> ham.clear(Kind.DESTROYED, 4)), "it is missing");
            assertEquals(2_000, ham.clear(Kind.DESTROYED, 2).weight().grams());
            ham.mustBalance();
            Lot back = ham.lot(ham.clear(Kind.SENT_BACK, 3).made().orElseThrow());
            assertEquals(List.of(Callers.TOWN, 1_500L, Quality.REJECTED, false),
                    List.of(back.place(), back.remaining().grams(), back.quality(), back.isPacked()));
            assertEquals(List.of("TAKEN", "GONE", "GONE", "MISSING"), ham.states());
            assertEquals(List.of(2L, -1L, 0L), ham.shelf());
            assertEquals(3_500, ham.lot(ham.lot).remaining().grams());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_counted_and_done_away_with_at_the_station_by_their_labels(Database database) {
        try (Season season = Season.on(database)) {
            LotCode lot = season.packPieces(season.tested(1), season.shop.skuByWeight(HEAVIEST), Rest.KEEP, 2_000, 1_500, 1_000).lotCode();
            Ham ham = new Ham(season, null, lot);
            assertEquals("grams", field(() -> counted(season, lot, 2_400, List.of(2))));
            assertEquals("missing[0]", field(() -> counted(season, lot, 2_500, List.of(4))));
            assertEquals(1_500, counted(season, lot, 3_000, List.of(2)).missing().grams());
            assertEquals(2, ham.lot(lot).packsLeft());
            ham.mustBalance();
            season.receive(season.send(Callers.TOWN, Callers.COUNTY, List.of(lot)), 0);
            assertEquals(List.of(2L, 0L, 2L), ham.shelf());
            ham.mustBalance();
            LotCode bad = season.packPieces(season.tested(1), season.shop.skuByWeight(HEAVIEST), Rest.KEEP, 2_000, 1_500).lotCode();
            season.test(bad, Quality.REJECTED);
            season.ask(Season.OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), new Disposal.Sheet(bad, Kind.DESTROYED,
                    new Weight(1_500), List.of(2), Optional.empty(), "村监委在场")));
            season.ask(Season.OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), new Disposal.Sheet(bad, Kind.RETURNED,
                    new Weight(2_000), Optional.empty(), "村监委在场")));
            assertEquals(0, ham.lot(bad).remaining().grams());
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_named_afterwards_where_a_count_from_before_they_had_names_only_said_how_many(Database database) {
        try (Season season = Season.on(database)) {
            Ham ham = Ham.of(season);
            UUID missed = UUID.randomUUID();
            UUID found = UUID.randomUUID();
            ham.count(missed, 2, List.of(2, 4), List.of());
            ham.count(found, 3, List.of(), List.of(4));
            ham.forgetTheNames();
            ham.upgrade();
            assertEquals(List.of("shelf_pieces: stock_movement of " + found + " 1", "shelf_pieces: stock_movement of " + missed + " -2"),
                    Recounted.reds(season.live.dataSource()).stream().sorted(Comparator.comparing(red -> red.endsWith("-2"))).toList());
            assertEquals(List.of(-2L, 1L), season.ask(Shop.store(), Stocking.class, desk -> desk.openCounts(ham.lot)).stream()
                    .map(OpenCount::packs).toList());
            assertEquals("pieces", field(() -> ham.name(missed, 2)));
            assertEquals("pieces[0]", field(() -> ham.name(found, 4)), "nothing is missing yet");
            ham.name(missed, 2, 4);
            ham.name(missed, 2, 4);
            refused(Reason.ID_REUSED, () -> ham.name(missed, 1, 3));
            ham.name(found, 4);
            assertEquals(List.of("HERE", "MISSING", "HERE", "HERE"), ham.states());
            ham.mustBalance();
            UUID named = UUID.randomUUID();
            ham.count(named, 2, List.of(1), List.of());
            refused(Reason.NOT_FOUND, () -> ham.name(named, 3));
            refused(Reason.NOT_FOUND, () -> ham.name(UUID.randomUUID(), 3));
            ham.mustBalance();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_known_to_the_upgrade_where_a_station_lost_or_destroyed_all_of_a_lot_before_they_had_names(Database database) {
        try (Season season = Season.on(database)) {
            SkuCode sku = season.shop.skuByWeight(HEAVIEST);
            Ham lost = new Ham(season, sku, season.packPieces(season.tested(1), sku, Rest.KEEP, 2_000, 1_500).lotCode());
            counted(season, lost.lot, 0, List.of(1, 2));
            Ham bad = new Ham(season, sku, season.packPieces(season.tested(1), sku, Rest.KEEP, 2_500, 1_000).lotCode());
            season.test(bad.lot, Quality.REJECTED);
            season.ask(Season.OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(), new Disposal.Sheet(bad.lot, Kind.DESTROYED,
                    new Weight(3_500), Optional.empty(), "村监委在场")));
            Ham kept = new Ham(season, sku, season.packPieces(season.tested(1), sku, Rest.KEEP, 2_000, 1_000).lotCode());
            counted(season, kept.lot, 2_000, List.of(2));
            lost.mustBalance();
            lost.forgetTheNames();
            bad.forgetTheNames();
            assertFalse(Recounted.reds(season.live.dataSource()).isEmpty());
            lost.upgrade();
            lost.mustBalance();
            assertEquals(List.of(0, 0, 1), Stream.of(lost, bad, kept).map(ham -> ham.lot(ham.lot).packsLeft()).toList());
        }
    }

    private static StationCount counted(Season season, LotCode lot, long grams, List<Integer> missing) {
        return season.ask(Season.OPERATOR, Counting.class,
                desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(lot, new Weight(grams), missing, "夜里少了")));
    }
}
