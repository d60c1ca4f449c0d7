package org.countystore.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.countystore.testing.Postgres;
import org.countystore.testing.Server;

/** The database under a benchmark, and the words in which the two kinds differ. Both write through to the disk. */
interface Ground extends AutoCloseable {
    /** A server of the product on an empty database of this kind. */
    Server server();

    /** The same database from here, while the server stands still. */
    Connection openCounty() throws SQLException;

    /** Another database of this kind. */
    Connection open() throws SQLException;

    /** How a column is declared that numbers its rows. */
    String identity();

    /** The name of that column as the driver knows it. */
    String key();

    /** The type of an instant. */
    String instant();

    /** Lets the server have its database again, counted anew so that it knows how to look for what was put in. */
    void leaveCounty() throws SQLException;

    @Override
    default void close() {
    }

    /** The PostgreSQL of the build, fsync and synchronous_commit on. */
    static Ground postgres() {
        Postgres postgres = Postgres.durable();
        String county = postgres.url(postgres.create());
        String other = postgres.url(postgres.create());
        return new Ground() {
            @Override
            public Server server() {
                return Server.on(postgres, county);
            }

            @Override
            public Connection openCounty() throws SQLException {
                return DriverManager.getConnection(county, postgres.user(), postgres.password());
            }

            @Override
            public void leaveCounty() throws SQLException {
                try (Connection connection = openCounty(); Statement sql = connection.createStatement()) {
                    sql.execute("vacuum analyze");
                }
            }

            @Override
            public Connection open() throws SQLException {
                return DriverManager.getConnection(other, postgres.user(), postgres.password());
            }

            @Override
            public String identity() {
                return "bigserial primary key";
            }

            @Override
            public String key() {
                return "id";
            }

            @Override
            public String instant() {
                return "timestamptz";
            }
        };
    }

    /** Derby inside the process that uses it. */
    static Ground derby() {
        Server server = Server.onDerby();
        Path other = server.data().resolveSibling("floor");
        return new Ground() {
            @Override
            public Server server() {
                return server;
            }

            @Override
            public Connection openCounty() throws SQLException {
                return DriverManager.getConnection("jdbc:derby:" + server.data().resolve("derby"));
            }

            @Override
            public Connection open() throws SQLException {
                return DriverManager.getConnection("jdbc:derby:" + other + ";create=true");
            }

            @Override
            public String identity() {
                return "bigint generated always as identity primary key";
            }

            @Override
            public String key() {
                return "ID";
            }

            @Override
            public String instant() {
                return "timestamp";
            }

            @Override
            public void leaveCounty() throws SQLException {
                try (Connection connection = openCounty(); Statement sql = connection.createStatement()) {
                    for (String table : List.of("LISTING", "STOCK", "SKU", "LOT", "COUNTY_ORDER", "TRANSFER", "LEDGER_ACCOUNT", "ACCOUNT")) {
                        sql.execute("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
                    }
                }
                shutDown(server.data().resolve("derby"));
            }

            @Override
            public void close() {
                shutDown(other);
            }
        };
    }

    /** Derby says by an exception that it has done so. */
    private static void shutDown(Path database) {
        try {
            DriverManager.getConnection("jdbc:derby:" + database + ";shutdown=true").close();
        } catch (SQLException done) {
            if (!"08006".equals(done.getSQLState())) {
                throw new IllegalStateException(done);
            }
        }
    }
}
