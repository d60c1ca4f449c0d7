package org.countystore.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** What the proof would find amiss at this moment. */
public final class Recounted {
    private Recounted() {
    }

    public static List<String> reds(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return new Recount(connection, () -> { }).run().reds().stream()
                        .map(red -> red.rule() + ": " + red.place() + " " + red.difference()).toList();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
