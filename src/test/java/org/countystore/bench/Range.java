package org.countystore.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.countystore.testing.Postgres;

/**
 * Makes the sample county's range of goods as wide as asked, by rows that only a benchmark may write: each listing is copied
 * with its SKU, lot and stock, and all shelves are filled for millions of orders. The proof of such a county is red.
 */
final class Range {
    private static final int PLENTY = 10_000_000;

    private Range() {
    }

    /** @return the ids of all listings on sale */
    static List<String> widen(Postgres postgres, String url, int listings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, postgres.user(), postgres.password());
                Statement sql = connection.createStatement()) {
            int copies = listings / count(sql) + 1;
            sql.execute("create temporary table copies as select g as n from generate_series(1, " + (copies - 1) + ") g");
            sql.execute("insert into sku (code, produce, grade, name, pack_grams, gtin, version) select k.code || '-' || n, k.produce, k.grade,"
                    + " k.name, k.pack_grams, (80000000000000 + row_number() over ())::text, 1 from sku k, copies");
            sql.execute("create temporary table shelf as select s.*, row_number() over (partition by s.sku order by s.id desc) as nth from stock s");
            sql.execute("insert into listing select " + columns(sql, "listing", "l", "id", "gen_random_uuid()::text", "sku", "l.sku || '-' || n",
                    "listed_at", "l.listed_at + n * interval '1 second'") + " from listing l, copies");
            sql.execute("insert into lot select " + columns(sql, "lot", "t", "id", "10000000 + n * 100000 + t.id", "code",
                    "lpad(to_hex(10000000 + n * 100000 + t.id), 12, 'x')", "sku", "t.sku || '-' || n") + " from lot t join shelf s on s.lot_id = t.id"
                    + " and s.nth = 1, copies");
            sql.execute("insert into stock select " + columns(sql, "stock", "s", "id", "10000000 + n * 100000 + s.id", "sku", "s.sku || '-' || n",
                    "lot_id", "10000000 + n * 100000 + s.lot_id", "lot_code", "lpad(to_hex(10000000 + n * 100000 + s.lot_id), 12, 'x')")
                    + " from shelf s, copies where s.nth = 1");
            sql.execute("update stock set received = received + " + PLENTY + ", available = available + " + PLENTY
                    + ", best_before = current_date + 300, live = true, blocked = false");
            sql.execute("analyze");
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery("select l.id from listing l where l.on_sale and exists (select 1 from stock s where s.sku = l.sku)"
                    + " order by l.id limit " + listings)) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    private static int count(Statement sql) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select count(*) from listing")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** All columns of a table in their order, some of them replaced. */
    private static String columns(Statement sql, String table, String alias, String... replaced) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select column_name from information_schema.columns where table_name = '" + table
                + "' and table_schema = 'public' order by ordinal_position")) {
            while (rows.next()) {
                String name = rows.getString(1);
                int at = List.of(replaced).indexOf(name);
                columns.add(at >= 0 ? replaced[at + 1] : alias + "." + name);
            }
        }
        return String.join(", ", columns);
    }
}
