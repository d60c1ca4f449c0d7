package org.countystore.testing;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.countystore.app.Migrations;
import org.junit.jupiter.api.Assumptions;

/**
 * Every rule that a database takes part in is tested on both: {@code @ParameterizedTest @EnumSource} over this.
 * Started when first asked for, migrated once by the scripts of production, then copied.
 */
public enum Database {
    DERBY {
        private Path model;

        @Override
        LiveDatabase copy() {
            if (model == null) {
                model = makeModel();
            }
            return derby(";createFrom=" + model);
        }

        private Path makeModel() {
            LiveDatabase first = derby(";create=true");
            Migrations.run(first.dataSource(), first.url());
            try (Connection connection = first.dataSource().getConnection();
                    PreparedStatement backup = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                Path folder = Files.createDirectories(Path.of("target", "derby-model")).toAbsolutePath();
                Path own = Files.createTempDirectory(folder, "model");
                backup.setString(1, own.toString());
                backup.execute();
                return own.resolve(first.url().split(":")[3]);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private LiveDatabase derby(String how) {
            String url = "jdbc:derby:memory:test" + COUNTER.incrementAndGet();
            try {
                new LiveDatabase(url + how, "app", "app").dataSource().getConnection().close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new LiveDatabase(url, "app", "app");
        }
    },
    POSTGRESQL {
        private String model;

        @Override
        LiveDatabase copy() {
            Postgres server = Postgres.quick();
            if (model == null) {
                String name = server.create();
                LiveDatabase first = new LiveDatabase(server.url(name), server.user(), server.password());
                Migrations.run(first.dataSource(), first.url());
                model = name;
            }
            return new LiveDatabase(server.url(server.createLike(model)), server.user(), server.password());
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String ONLY = System.getProperty("test.database", "");
    private LiveDatabase shared;

    /** Mutations are judged on one database: the same lines in half the time. Every other run asks both. */
    private void mustBeWanted() {
        Assumptions.assumeTrue(ONLY.isEmpty() || ONLY.equals(name()));
    }

    abstract LiveDatabase copy();

    /** An empty database of the caller's own. */
    public synchronized LiveDatabase fresh() {
        mustBeWanted();
        return copy();
    }

    /** The one that the tests of this process share, with whatever earlier tests left in it. */
    public synchronized LiveDatabase shared() {
        mustBeWanted();
        if (shared == null) {
            shared = copy();
        }
        return shared;
    }

    /** Whoever asks for the shared one from now on gets an empty one. */
    public synchronized void reset() {
        if (shared != null) {
            shared.close();
        }
        shared = null;
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        return shared().inTransaction(work);
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        shared().doInTransaction(work);
    }

    public DataSource dataSource() {
        return shared().dataSource();
    }
}
