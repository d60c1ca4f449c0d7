package org.countystore.testing;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEventListener;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The persistence unit of production over one database at a time. To read it costs more than a new database does, so it
 * goes from one database to the next of the same kind and takes along nothing of what was in the one before.
 */
final class Mapping {
    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private static final Map<String, Deque<Mapping>> IDLE = new HashMap<>();

    private final String kind;
    private final EntityManagerFactory factory;
    private final List<SessionEventListener> own;

    private Mapping(LiveDatabase database) {
        kind = kind(database);
        factory = unit(Map.of(
                "jakarta.persistence.jdbc.url", database.url(),
                "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(),
                // one is opened when it is wanted, and beyond the least number thrown away after each transaction
                "eclipselink.connection-pool.default.initial", "1",
                "eclipselink.connection-pool.default.min", "64",
                "eclipselink.connection-pool.default.max", "64"));
        own = List.copyOf(session().getEventManager().getListeners());
    }

    /** Its classes found the same way as in production; only the connection and who begins a transaction differ. */
    static EntityManagerFactory unit(Map<String, Object> connection) {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.session-name", "test-" + SESSIONS.incrementAndGet());
        properties.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory("main", properties);
    }

    private static String kind(LiveDatabase database) {
        return database.url().split(":")[1] + " " + database.user();
    }

    static Mapping over(LiveDatabase database) {
        Mapping idle;
        synchronized (IDLE) {
            idle = IDLE.computeIfAbsent(kind(database), any -> new ArrayDeque<>()).poll();
        }
        if (idle == null) {
            return new Mapping(database);
        }
        idle.turnTo(database.url());
        return idle;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    private ServerSession session() {
        return factory.unwrap(ServerSession.class);
    }

    private void turnTo(String url) {
        for (ConnectionPool pool : session().getConnectionPools().values()) {
            ((DatabaseLogin) pool.getLogin()).setConnectionString(url);
            pool.startUp();
        }
    }

    /** No connection, listener or number drawn in advance remains. */
    void leave() {
        ServerSession session = session();
        session.getConnectionPools().values().forEach(ConnectionPool::shutDown);
        session.getSequencingControl().initializePreallocated();
        session.getEventManager().getListeners().retainAll(own);
        synchronized (IDLE) {
            IDLE.get(kind).add(this);
        }
    }
}
