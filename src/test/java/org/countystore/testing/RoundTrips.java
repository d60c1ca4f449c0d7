package org.countystore.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Counts how often a client asks its database: each statement, each batch and each commit is one. Keeps its connections, so
 * that opening one is not counted as work.
 */
public final class RoundTrips implements DataSource {
    private final DataSource source;
    private final Deque<Connection> free = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public RoundTrips(DataSource source) {
        this.source = source;
    }

    /** What was asked since the last {@link #forget}, oldest first. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real;
        synchronized (free) {
            real = free.isEmpty() ? source.getConnection() : free.pop();
        }
        return (Connection) Proxy.newProxyInstance(RoundTrips.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> connection(real, method, arguments));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Object connection(Connection real, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                synchronized (free) {
                    free.push(real);
                }
                return null;
            }
            case "commit" -> asked.add("COMMIT");
            default -> {
            }
        }
        Object answer = invoke(real, method, arguments);
        if (!(answer instanceof Statement statement)) {
            return answer;
        }
        String sql = arguments == null ? "" : String.valueOf(arguments[0]);
        return Proxy.newProxyInstance(RoundTrips.class.getClassLoader(), new Class<?>[] {method.getReturnType()},
                (proxy, each, values) -> statement(statement, sql, each, values));
    }

    private Object statement(Statement real, String sql, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            asked.add(sql.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : sql);
        }
        return invoke(real, method, arguments);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
