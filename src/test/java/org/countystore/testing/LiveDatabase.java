package org.countystore.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.countystore.app.UrlDataSource;

/** One migrated database, with the persistence unit of production over it; transactions are the test's own. */
public final class LiveDatabase implements AutoCloseable {
    private final String url;
    private final String user;
    private final String password;
    private Mapping mapping;

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
        if (mapping == null) {
            mapping = Mapping.over(this);
        }
        return mapping.factory();
    }

    /** A unit of its own, whose connections all come from this source; the caller closes it. */
    EntityManagerFactory factory(DataSource source) {
        return Mapping.unit(Map.of("jakarta.persistence.nonJtaDataSource", source));
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
        if (mapping != null) {
            mapping.leave();
            mapping = null;
        }
        if (url.startsWith("jdbc:derby:memory:")) {
            // Derby sleeps half a second over it, in which the next test can begin
            new Thread(this::forget).start();
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
