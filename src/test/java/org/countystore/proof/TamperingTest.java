package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A row that somebody changed by hand")
class TamperingTest {
    private static final String AMOUNT = ".*(grams|fen|points|packs|amount|balance|freed|quantity|permille|sold|received|adjusted"
            + "|available|allocated|handed_over|reserved|allotted|withdrawn|replaced|released"
            + "|points|points_each|redeemed|redemptions|stock)";
    /** Of these no other row knows, so nothing can contradict them; an order line keeps the price it was sold at. */
    private static final Set<String> ALONE = Set.of("sorting_run.tolerated_permille", "listing.fen", "presale.packs", "shop_goods.points");

    private static final Predicate<String> ANY = rule -> !rule.equals("question");
    /** Counting anew takes longest, on Derby five times as long. */
    private static final Map<Database, Integer> TOGETHER = Map.of(Database.POSTGRESQL, 3, Database.DERBY, 10);

    private static List<Tamper> tampers() {
        List<Tamper> all = new ArrayList<>(Tampers.VILLAGE);
        all.addAll(Tampers.LOTS);
        all.addAll(Tampers.TOWN);
        all.addAll(ShopTampers.STORE);
        all.addAll(ShopTampers.ORDERS);
        all.addAll(ShopTampers.LEDGER);
        all.addAll(LinkTampers.ALL);
        all.addAll(ReturnTampers.ALL);
        all.addAll(PresaleTampers.ALL);
        all.addAll(AbatementTampers.ALL);
        all.addAll(ReturnTampers.RESENT);
        all.addAll(PieceTampers.ALL);
        all.addAll(LoveShopTampers.ALL);
        all.addAll(PointsTampers.ALL);
        all.addAll(ReviewTampers.ALL);
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void is_named_whichever_counted_column_of_whichever_counted_table_it_was(Database database) {
        try (BusySeason busy = new BusySeason(database)) {
            Count untouched = busy.count();
            assertEquals(List.of(), untouched.reds().stream().map(red -> red.rule() + " " + red.place() + " " + red.difference()).toList());
            assertAll(apart(tampers(), TOGETHER.get(database)).stream()
                    .<Executable>map(some -> () -> areNamedTogetherOrAlone(busy, some)));
            if (database == Database.POSTGRESQL) {   // Derby refuses these itself
                assertAll(apart(ShapeTampers.ALL, ShapeTampers.ALL.size()).stream()
                        .<Executable>map(some -> () -> areNamed(busy, some, "row_shape"::equals)));
            }
            assertEquals(0, busy.count().redCount());
        }
    }

    /** Groups in which no two change the same table. */
    private static List<List<Tamper>> apart(List<Tamper> all, int most) {
        List<List<Tamper>> groups = new ArrayList<>();
        for (Tamper tamper : all) {
            groups.stream().filter(group -> group.size() < most && group.stream().noneMatch(other -> other.table().equals(tamper.table())))
                    .findFirst().ifPresentOrElse(group -> group.add(tamper), () -> groups.add(new ArrayList<>(List.of(tamper))));
        }
        return groups;
    }

    /** Two that are changed at once may hide each other; alone each is named. */
    private static void areNamedTogetherOrAlone(BusySeason busy, List<Tamper> tampers) throws SQLException {
        try {
            areNamed(busy, tampers, ANY);
        } catch (AssertionError hidden) {
            if (tampers.size() == 1) {
                throw hidden;
            }
            assertAll(tampers.stream().<Executable>map(tamper -> () -> areNamed(busy, List.of(tamper), ANY)));
        }
    }

    /** Changed, counted and taken back in one transaction. */
    private static void areNamed(BusySeason busy, List<Tamper> tampers, Predicate<String> rule) throws SQLException {
        try (Connection connection = busy.connection()) {
            connection.setAutoCommit(false);
            try {
                Map<Tamper, List<String>> names = new LinkedHashMap<>();
                for (Tamper tamper : tampers) {
                    names.put(tamper, names(connection, tamper));
                }
                for (Tamper tamper : tampers) {
                    execute(connection, tamper, names.get(tamper));
                }
                Count count = new Recount(connection, () -> { }).run();
                assertAll(names.entrySet().stream().<Executable>map(each -> () -> assertNamed(count, each.getKey(), each.getValue(), rule)));
            } finally {
                connection.rollback();
            }
        }
    }

    private static void assertNamed(Count count, Tamper tamper, List<String> names, Predicate<String> rule) {
        assertTrue(count.redCount() > 0, tamper + " is not noticed");
        String expected = tamper.place() == null ? names.get(0) : tamper.place();
        assertTrue(count.reds().stream().anyMatch(red -> red.place().contains(expected) && rule.test(red.rule())),
                tamper + " is not named by " + expected + ", but "
                        + count.reds().stream().map(red -> red.rule() + ": " + red.place()).collect(Collectors.joining("; ")));
    }

    private static List<String> names(Connection connection, Tamper tamper) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(tamper.row())) {
            if (!row.next() || row.getString(1) == null) {
                return fail(tamper + " finds no row: " + tamper.row());
            }
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                names.add(row.getString(i).strip());
            }
            return names;
        }
    }

    private static void execute(Connection connection, Tamper tamper, List<String> names) throws SQLException {
        String sql = tamper.change();
        for (int i = 0; i < names.size(); i++) {
            sql = sql.replace("{" + i + "}", names.get(i));
        }
        try (Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), tamper + ": " + sql);
        } catch (SQLException e) {
            throw new SQLException(tamper + ": " + sql, e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_tried_for_every_amount_there_is(Database database) throws SQLException {
        Set<String> tried = tampers().stream().map(tamper -> tamper.table() + "." + tamper.column()).collect(Collectors.toSet());
        Set<String> untried = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : Snapshot.TABLES) {
                boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
                String name = upper ? table.toUpperCase(Locale.ROOT) : table;
                try (ResultSet columns = connection.getMetaData().getColumns(null, null, name, null)) {
                    while (columns.next()) {
                        String column = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                        boolean covered = tried.contains(table + "." + column) || ALONE.contains(table + "." + column);
                        if (column.matches(AMOUNT) && !covered) {
                            untried.add(table + "." + column);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), untried);
        assertFalse(tried.isEmpty());
    }
}
