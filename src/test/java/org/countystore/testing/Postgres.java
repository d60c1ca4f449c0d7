package org.countystore.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL on a free port, stopped with this process. The build brings its own; where that one cannot
 * start (as root it needs user namespaces) Debian's takes its place.
 */
public final class Postgres {
    private static final Logger LOG = Logger.getLogger(Postgres.class.getName());
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static Postgres quick;
    private static Postgres durable;
    private final int port;
    private int databases;

    private Postgres(int port) {
        this.port = port;
    }

    /** Forgets everything in a power cut, which no test takes part in. */
    public static synchronized Postgres quick() {
        if (quick == null) {
            quick = start(false);
        }
        return quick;
    }

    /** Writes through to the disk, as in production: for benchmarks and crash tests. */
    public static synchronized Postgres durable() {
        if (durable == null) {
            durable = start(true);
        }
        return durable;
    }

    private static Postgres start(boolean durable) {
        String sync = durable ? "on" : "off";
        try {
            EmbeddedPostgres own = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", sync).setServerConfig("synchronous_commit", sync)
                    .setServerConfig("max_connections", "200").setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8")
                    .start();
            return new Postgres(own.getPort());
        } catch (IOException | RuntimeException e) {
            LOG.warning("The PostgreSQL of the build cannot start here (" + e.getMessage() + "), so Debian's takes its place.");
            return debian(sync);
        }
    }

    private static Postgres debian(String sync) {
        Debian.need("PostgreSQL", Files.isDirectory(DEBIAN), "postgresql");
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            Path bin = versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
            Path folder = Files.createTempDirectory("countystore-pg");
            int port = Server.freePort();
            boolean root = "root".equals(System.getProperty("user.name"));
            if (root) {
                Debian.output("chown", "postgres", folder.toString());
            }
            asPostgres(root, bin + "/initdb -A trust -U postgres -E UTF8 --locale=C -D " + folder);
            String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=" + sync
                    + " -c synchronous_commit=" + sync;
            asPostgres(root, bin + "/pg_ctl -w -D " + folder + " -l " + folder + "/log -o '" + options + "' start");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    asPostgres(root, bin + "/pg_ctl -m immediate -D " + folder + " stop");
                } catch (IOException e) {
                    LOG.warning(e.getMessage());
                }
            }));
            return new Postgres(port);
        } catch (IOException e) {
            throw new IllegalStateException("No PostgreSQL can be started here: " + e.getMessage(), e);
        }
    }

    private static void asPostgres(boolean root, String line) throws IOException {
        // output to a file of its own: the server would keep a pipe open for ever
        String quiet = line + " >/dev/null 2>&1";
        if (root) {
            Debian.output("runuser", "-u", "postgres", "--", "sh", "-c", quiet);
        } else {
            Debian.output("sh", "-c", quiet);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return "postgres";
    }

    /** An empty database. */
    public String create() {
        return createLike("template0");
    }

    /** A copy, quicker than to migrate again; nobody may be connected to the model. */
    synchronized String createLike(String model) {
        databases++;
        String name = "test_" + databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + model);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
