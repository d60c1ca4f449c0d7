package org.countystore.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.countystore.app.UrlDataSource;

/** One migrated database, with the persistence unit of production over it; transactions are the test's own. */
public final class LiveDatabase implements AutoCloseable {
    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private final String url;
    private final String user;
    private final String password;
    private EntityManagerFactory factory;

    LiveDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** For SQL by hand: a new connection each time. */
    public DataSource dataSource() {
        UrlDataSource source = new UrlDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    public synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = unit(Map.of(
                    "jakarta.persistence.jdbc.url", url,
                    "jakarta.persistence.jdbc.user", user,
                    "jakarta.persistence.jdbc.password", password,
                    "eclipselink.connection-pool.default.min", "1",
                    "eclipselink.connection-pool.default.max", "64"));
        }
        return factory;
    }

    /** A unit of its own, whose connections all come from this source; the caller closes it. */
    EntityManagerFactory factory(DataSource source) {
        return unit(Map.of("jakarta.persistence.nonJtaDataSource", source));
    }

    /** The unit of production, its classes found the same way; only the connection and who begins a transaction differ. */
    private static EntityManagerFactory unit(Map<String, Object> connection) {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.session-name", "test-" + SESSIONS.incrementAndGet());
        properties.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory("main", properties);
    }

    /** Commits what the work did, or rolls it back and lets the exception through. Any thread may call. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return inTransaction(factory(), work);
    }

    static <T> T inTransaction(EntityManagerFactory factory, Function<EntityManager, T> work) {
        EntityManager db = factory.createEntityManager();
        try {
            db.getTransaction().begin();
            T result = work.apply(db);
            db.getTransaction().commit();
            return result;
        } finally {
            if (db.getTransaction().isActive()) {
                db.getTransaction().rollback();
            }
            db.close();
        }
    }

    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(db -> {
            work.accept(db);
            return null;
        });
    }

    public void sql(String sql) {
        doInTransaction(db -> db.createNativeQuery(sql).executeUpdate());
    }

    public long number(String sql) {
        return ((Number) this.<Object>inTransaction(db -> db.createNativeQuery(sql).getSingleResult())).longValue();
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
        if (url.startsWith("jdbc:derby:memory:")) {
            forget();
        }
    }

    private void forget() {
        try {
            new LiveDatabase(url + ";drop=true", user, password).dataSource().getConnection().close();
        } catch (SQLException gone) {
            // Derby reports that it has dropped the database as an exception, 08006
        }
    }
}
