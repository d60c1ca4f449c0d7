package org.countystore.lot;

import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.SECOND;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.countystore.testing.RoundTrips;
import org.countystore.testing.Wired;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where a lot comes from and where it goes")
class LineageTest {

    @ParameterizedTest
    @EnumSource
    void is_told_level_by_level(Database database) {
        try (Granary granary = new Granary(database, 3)) {
            LotId a = granary.basket(1, 100, 10);
            LotId b = granary.basket(2, 100, 10);
            LotId c = granary.basket(3, 100, 10);
            List<LotId> first = work(granary, List.of(a, b), 100, 100);
            List<LotId> second = work(granary, List.of(first.get(0), c), 150, 50);
            List<LotId> third = work(granary, List.of(second.get(1)), 50);
            Lineage up = granary.doing(book -> book.origins(third.get(0)));
            assertEquals(List.of(third.get(0), second.get(1)), ids(up).subList(0, 2));
            assertEquals(List.of(c, first.get(0)), ids(up).subList(2, 4).stream().sorted().toList());
            assertEquals(List.of(a, b), ids(up).subList(4, 6).stream().sorted().toList());
            assertEquals(6, up.lots().size());
            assertTrue(up.whole());
            Lineage down = granary.doing(book -> book.uses(a));
            assertEquals(List.of(a), ids(down).subList(0, 1));
            assertEquals(first, ids(down).subList(1, 3).stream().sorted().toList());
            assertEquals(second, ids(down).subList(3, 5).stream().sorted().toList());
            assertEquals(third, ids(down).subList(5, 6));
            assertEquals(List.of(c), ids(granary.doing(book -> book.origins(c))));
            assertEquals(List.of(third.get(0)), ids(granary.doing(book -> book.uses(third.get(0)))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_happened_oldest_first(Database database) {
        try (Granary granary = new Granary(database, 1)) {
            LotId a = granary.basket(1, 100, 10);
            LotId made = work(granary, List.of(a), 90, 10).get(0);
            assertEquals(List.of(MoveKind.RECEIVED, MoveKind.TAKEN, MoveKind.MADE),
                    granary.doing(book -> book.origins(made)).moves().stream().map(LotMove::kind).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void costs_statements_by_the_level_and_not_by_the_lot(Database database) {
        try (Granary granary = new Granary(database, 1)) {
            LotId narrow = work(granary, List.of(granary.basket(1, 100, 10)), 100).get(0);
            List<LotId> many = IntStream.range(0, 40).mapToObj(i -> granary.basket(1, 100, 10)).toList();
            LotId wide = work(granary, many, 4000).get(0);
            try (RoundTrips trips = new RoundTrips(granary.database())) {
                int one = trips.statementsOf(db -> Wired.of(db).get(LotBook.class).origins(narrow)).size();
                assertEquals(one, trips.statementsOf(db -> Wired.of(db).get(LotBook.class).origins(wide)).size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void costs_a_statement_more_for_each_level_only_where_the_database_cannot_follow_it_alone(Database database) {
        try (Granary granary = new Granary(database, 1)) {
            LotId first = work(granary, List.of(granary.basket(1, 100, 10)), 100).get(0);
            LotId third = work(granary, work(granary, List.of(first), 100), 100).get(0);
            try (RoundTrips trips = new RoundTrips(granary.database())) {
                int shallow = trips.statementsOf(db -> Wired.of(db).get(LotBook.class).past(first)).size();
                int deep = trips.statementsOf(db -> Wired.of(db).get(LotBook.class).past(third)).size();
                assertEquals(database == Database.POSTGRESQL ? List.of(2, 2) : List.of(3, 5), List.of(shallow, deep));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_told_in_sums_as_the_rows_tell_it_one_by_one(Database database) {
        try (Granary granary = new Granary(database, 3)) {
            LotId a = granary.basket(1, 100, 10);
            LotId b = granary.basket(2, 200, 10);
            granary.doing(book -> {
                UUID mistake = UUID.randomUUID();
                book.transform(mistake, "SORTED", List.of(new Taken(a, new Weight(50))), List.of(new Made(FIRST, new Weight(50))),
                        Weight.ZERO, VILLAGE);
                book.undo(UUID.randomUUID(), mistake);
                return book.lose(UUID.randomUUID(), b, new Weight(10), "SAMPLE");
            });
            LotId mixed = work(granary, List.of(a, b), 290).get(0);
            granary.depart(TOWN, mixed);
            granary.arrive(TOWN, mixed, 280);
            Lineage rows = granary.doing(book -> book.origins(mixed));
            Past sums = granary.doing(book -> book.past(mixed));
            assertEquals(ids(rows), sums.lots());
            Map<String, Long> byRow = new TreeMap<>();
            rows.moves().stream().filter(move -> move.kind() != MoveKind.TAKEN)
                    .forEach(move -> byRow.merge(move.kind() + " " + move.why() + " " + move.place(), move.weight().grams(), Long::sum));
            Map<String, Long> bySum = new TreeMap<>();
            sums.passages().forEach(each -> bySum.merge(each.kind() + " " + each.why() + " " + each.place(), each.weight().grams(), Long::sum));
            assertEquals(byRow, bySum);
            assertEquals(2, sums.passages().stream().filter(each -> each.kind() == MoveKind.RECEIVED).findFirst().orElseThrow().times());
            assertTrue(sums.whole());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ends_after_five_hundred_lots_and_says_so(Database database) {
        try (Granary granary = new Granary(database, 1)) {
            List<LotId> ids = granary.baskets(500, i -> 1);
            LotId within = work(granary, ids.subList(0, 499), 49_900).get(0);
            assertTrue(granary.doing(book -> book.origins(within)).whole());
            LotId beyond = work(granary, List.of(within, ids.get(499)), 50_000).get(0);
            Lineage up = granary.doing(book -> book.origins(beyond));
            assertEquals(500, up.lots().size());
            assertFalse(up.whole());
        }
    }

    @ParameterizedTest
    @EnumSource
    void mixes_five_hundred_households_and_no_more(Database database) {
        try (Granary granary = new Granary(database, 501)) {
            List<LotId> ids = granary.baskets(501, i -> i + 1);
            assertThrows(Refused.class, () -> work(granary, ids, 50_100));
            LotId most = work(granary, ids.subList(0, 500), 50_000).get(0);
            assertEquals(500, granary.doing(book -> book.shares(most)).size());
        }
    }

    /** Takes all of these lots and makes new ones of them. */
    private static List<LotId> work(Granary granary, List<LotId> lots, long... grams) {
        return granary.doing(book -> {
            List<Taken> taken = book.all(lots).values().stream().map(lot -> new Taken(lot.id(), lot.remaining())).toList();
            List<Made> made = new ArrayList<>();
            for (long each : grams) {
                made.add(new Made(made.isEmpty() ? FIRST : SECOND, new Weight(each)));
            }
            return book.transform(UUID.randomUUID(), "SORTED", taken, made, Weight.ZERO, VILLAGE).stream().map(Lot::id).toList();
        });
    }

    private static List<LotId> ids(Lineage lineage) {
        return lineage.lots().stream().map(Lot::id).toList();
    }
}
