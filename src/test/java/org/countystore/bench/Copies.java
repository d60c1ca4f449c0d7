package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes many rows of some, on both databases. The rows of a copy refer to each other as their originals do. */
final class Copies implements AutoCloseable {
    private static final int BATCH = 1000;
    private final Statement sql;

    /** @param count how often each row is copied */
    Copies(Connection connection, int count) throws SQLException {
        sql = connection.createStatement();
        sql.execute("create table bench_copy (n bigint not null)");
        try (PreparedStatement row = connection.prepareStatement("insert into bench_copy values (?)")) {
            for (int n = 1; n <= count; n++) {
                row.setLong(1, n);
                row.addBatch();
                if (n % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
    }

    /** A number that no row of the product has, one for each row and copy. */
    static String number(String column) {
        return "100000000 + c.n * 1000000 + " + column;
    }

    /** The same for what is known by a UUID: the copy's number in place of the first eight digits. */
    static String uuid(String column) {
        return "substr(trim(cast(100000000 + c.n as char(10))), 2, 8) || substr(" + column + ", 9)";
    }

    static String text(String column) {
        return column + " || '-' || trim(cast(c.n as char(10)))";
    }

    /**
     * @param which    rows of the table, named {@code t}
     * @param replaced columns and what a copy has in their place, one after the other
     */
    void of(String table, String which, String... replaced) throws SQLException {
        List<String> names = columns(table);
        List<String> values = new ArrayList<>();
        for (String name : names) {
            int at = List.of(replaced).indexOf(name);
            values.add(at >= 0 ? replaced[at + 1] : "t." + name);
        }
        sql.executeUpdate("insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values) + " from " + table
                + " t, bench_copy c where " + which);
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet none = sql.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        sql.execute("drop table bench_copy");
        sql.close();
    }
}
