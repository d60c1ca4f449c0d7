package org.countystore.app;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.postgresql.PGProperty;

/**
 * A data source whose database is told by its URL alone: Derby in the data folder, or PostgreSQL. The
 * drivers' own data sources cannot stand in: Derby's ignores a URL, and one class must serve both.
 */
public class UrlDataSource implements DataSource {

    /**
     * Derby waits 20 s for a deadlock, locks a whole table from 5,000 rows and keeps 100 statements unless told otherwise: the
     * proof alone asks twice as many, and to translate each of them anew took most of it.
     */
    private static final Map<String, String> DERBY = Map.of(
            "derby.locks.deadlockTimeout", "1",
            "derby.locks.waitTimeout", "10",
            "derby.locks.escalationThreshold", "1000000",
            "derby.language.statementCacheSize", "600",
            "derby.storage.pageCacheSize", "8000");
    private static final String DERBY_URL = "jdbc:derby:";

    private String url;
    private String user = "";
    private String password = "";
    private Driver driver;

    /** True if the database lives inside this process, so that this process must close it. */
    public static boolean isDerby(String url) {
        return url.startsWith(DERBY_URL);
    }

    /** The folder name of the migrations that only this database gets. */
    public static String vendor(String url) {
        return isDerby(url) ? "derby" : "postgresql";
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String as, String secret) throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", as);
        credentials.setProperty("password", secret);
        // of a batch one statement that inserts many rows; Derby does not know the word and does not mind
        PGProperty.REWRITE_BATCHED_INSERTS.set(credentials, true);
        return driver().connect(url, credentials);
    }

    private synchronized Driver driver() throws SQLException {
        if (driver == null) driver = isDerby(url) ? derby() : new org.postgresql.Driver();
        return driver;
    }

    private Driver derby() {
        DERBY.forEach(System.getProperties()::putIfAbsent);   // read once, when Derby boots
        File folder = new File(url.substring(DERBY_URL.length()).split(";")[0]).getAbsoluteFile().getParentFile();
        if (!url.startsWith("memory:", DERBY_URL.length())) {
            forgetHalfASample(url);
            folder.mkdirs();
            System.getProperties().putIfAbsent("derby.stream.error.file", new File(folder, "derby.log").getPath());
        }
        return new org.apache.derby.iapi.jdbc.AutoloadedDriver();
    }

    /** Stands beside the database while a sample is being loaded; empty where the database is not a folder of ours. */
    public static Optional<Path> unfinishedMark(String url) {
        return isDerby(url) && !url.startsWith("memory:", DERBY_URL.length())
                ? Optional.of(Path.of(folder(url) + ".unfinished")) : Optional.empty();
    }

    private static String folder(String url) {
        return url.substring(DERBY_URL.length()).split(";")[0];
    }

    /** A sample that was cut off starts again from empty. Nothing but the sample ever sets the mark. */
    private static void forgetHalfASample(String url) {
        Path mark = unfinishedMark(url).orElseThrow();
        if (!Files.exists(mark)) return;
        try (Stream<Path> files = Files.walk(Path.of(folder(url)))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            Files.delete(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample that was cut off cannot be removed", e);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // both drivers log through java.util.logging
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool decides how long to wait
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) return type.cast(this);
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
