package org.countystore.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Writes down what is sent to a database, to count it: a page of fifty rows must cost no more than a page of one. */
public final class Statements implements AutoCloseable {
    private final List<String> sent = new ArrayList<>();
    private final EntityManagerFactory factory;

    public Statements(LiveDatabase database) {
        DataSource source = database.dataSource();
        factory = Persistence.createEntityManagerFactory("main", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", listening(DataSource.class, source),
                "eclipselink.session-name", UUID.randomUUID().toString(),
                "eclipselink.logging.level", "WARNING"));
    }

    /** Each execution in its order, the SQL with its question marks; a batch is one. */
    public List<String> of(Consumer<EntityManager> work) {
        EntityManager db = factory.createEntityManager();
        try {
            sent.clear();
            db.getTransaction().begin();
            work.accept(db);
            db.getTransaction().commit();
            return List.copyOf(sent);
        } finally {
            if (db.getTransaction().isActive()) {
                db.getTransaction().rollback();
            }
            db.close();
        }
    }

    /** From here on, in the middle of a piece of work. */
    public void forget() {
        sent.clear();
    }

    private <T> T listening(Class<T> type, T listened) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result = call(listened, method, arguments);
            if (result instanceof Connection connection && method.getName().equals("getConnection")) {
                return listening(Connection.class, connection);
            }
            if (result instanceof PreparedStatement) {
                return writingDown(PreparedStatement.class, result, (String) arguments[0]);
            }
            return result instanceof Statement ? writingDown(Statement.class, result, null) : result;
        }));
    }

    /** @param sql null where it is told only when it is executed */
    private Object writingDown(Class<?> type, Object statement, String sql) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                sent.add(sql == null && arguments != null ? (String) arguments[0] : sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? sql : e.getCause();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
