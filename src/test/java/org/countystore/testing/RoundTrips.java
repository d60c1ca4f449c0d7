package org.countystore.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Counts how often a client asks its database: each statement, each batch and each commit is one. Keeps its connections, so
 * that opening one is not counted as work.
 */
public final class RoundTrips implements AutoCloseable {
    private static final String COMMIT = "COMMIT";
    private final DataSource source;
    private final EntityManagerFactory factory;
    private final Deque<Connection> free = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public RoundTrips(LiveDatabase database) {
        source = database.dataSource();
        factory = database.factory(StandIn.of(DataSource.class, (self, method, arguments) ->
                method.getName().equals("getConnection") ? connection() : StandIn.handOn(method, source, arguments)));
    }

    /** What is done over it is counted. */
    EntityManagerFactory factory() {
        return factory;
    }

    /** What was asked since the last {@link #forget}, oldest first: the SQL with its question marks. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What this work asks in a transaction of its own, without the commit. */
    public List<String> statementsOf(Consumer<EntityManager> work) {
        forget();
        LiveDatabase.inTransaction(factory, db -> {
            work.accept(db);
            return null;
        });
        return asked.stream().filter(sql -> !sql.equals(COMMIT)).toList();
    }

    public void forget() {
        asked.clear();
    }

    private Connection connection() throws SQLException {
        Connection real;
        synchronized (free) {
            real = free.isEmpty() ? source.getConnection() : free.pop();
        }
        return StandIn.of(Connection.class, (self, method, arguments) -> ofConnection(real, method, arguments));
    }

    private Object ofConnection(Connection real, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                synchronized (free) {
                    free.push(real);
                }
                return null;
            }
            case "commit" -> asked.add(COMMIT);
            default -> {
            }
        }
        Object answer = StandIn.handOn(method, real, arguments);
        if (!(answer instanceof Statement statement)) {
            return answer;
        }
        String sql = arguments == null ? "" : String.valueOf(arguments[0]);
        return StandIn.of(method.getReturnType(), (self, each, values) -> ofStatement(statement, sql, each, values));
    }

    private Object ofStatement(Statement real, String sql, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            asked.add(sql.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : sql);
        }
        return StandIn.handOn(method, real, arguments);
    }

    @Override
    public void close() {
        factory.close();
        try {
            for (Connection each : free) {
                each.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
