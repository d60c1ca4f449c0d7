package org.countystore.testing;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.countystore.access.Guard;
import org.countystore.access.Passwords;
import org.countystore.access.Patience;
import org.countystore.audit.Audit;
import org.countystore.keys.KeyRing;
import org.countystore.keys.Keys;
import org.countystore.kernel.Caller;
import org.countystore.kernel.CountyTime;
import org.countystore.place.Gazetteer;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/**
 * The services of a whole node over a database of its own: each is made once and remembers what it remembers on the
 * server, each desk call commits, stands behind the real guard and is asked again after a lost race. Any thread may call.
 */
public final class Live implements AutoCloseable {
    private static final AtomicInteger SESSIONS = new AtomicInteger();
    private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();
    private final AtomicReference<LocalDateTime> now = new AtomicReference<>();
    private final LiveDatabase database;
    private final EntityManagerFactory factory;
    private final RoundTrips trips;
    private final Wired wired;

    private Live(LiveDatabase database, EntityManagerFactory factory, RoundTrips trips) {
        this.database = database;
        this.factory = factory;
        this.trips = trips;
        wired = Wired.of(door()).with(Keys.class, Keys.of(KeyRing.fresh())).with(Clock.class, clock())
                .with(Passwords.class, Mockito.mock(Passwords.class));
        wired.with(Audit.class, inOwnTransaction(Audit.class));
        now.set(LocalDateTime.of(2026, 11, 21, 9, 0));
        inTransaction(() -> {
            get(Gazetteer.class).loadIfEmpty();
            return null;
        });
    }

    public static Live on(Database kind) {
        LiveDatabase database = kind.fresh();
        return new Live(database, database.factory(), null);
    }

    /** The same with every question to the database counted. */
    public static Live counted(Database kind) {
        LiveDatabase database = kind.fresh();
        RoundTrips trips = new RoundTrips(database.dataSource());
        return new Live(database, Persistence.createEntityManagerFactory("main", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", trips,
                "eclipselink.session-name", "counted-" + SESSIONS.incrementAndGet(),
                "eclipselink.logging.level", "WARNING")), trips);
    }

    /** What asks for a transaction of its own gets one, whoever calls. */
    private <T> T inOwnTransaction(Class<T> service) {
        T real = wired.get(service);
        return Mockito.mock(service, Mockito.withSettings().stubOnly().defaultAnswer(call -> {
            Transactional wanted = call.getMethod().getAnnotation(Transactional.class);
            return wanted != null && wanted.value() == TxType.REQUIRES_NEW
                    ? inTransaction(() -> unchecked(() -> invoke(call.getMethod(), real, call.getArguments())))
                    : invoke(call.getMethod(), real, call.getArguments());
        }));
    }

    private EntityManager door() {
        return (EntityManager) Proxy.newProxyInstance(Live.class.getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager db = bound.get();
                    if (db == null) {
                        throw new IllegalStateException(method.getName() + " outside a transaction");
                    }
                    return invoke(method, db, arguments);
                });
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return CountyTime.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get().atZone(CountyTime.ZONE).toInstant();
            }
        };
    }

    /** For SQL by hand, beside whatever the services do. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    public RoundTrips trips() {
        return trips;
    }

    public LocalDateTime now() {
        return now.get();
    }

    public void setTo(LocalDateTime time) {
        now.set(time);
    }

    public Wired wired() {
        return wired;
    }

    /** A service without any guard; to be called inside {@link #inTransaction}. */
    public <T> T get(Class<T> service) {
        synchronized (wired) {
            return wired.get(service);
        }
    }

    public <T> T inTransaction(Supplier<T> work) {
        EntityManager outer = bound.get();
        EntityManager db = factory.createEntityManager();
        bound.set(db);
        try {
            db.getTransaction().begin();
            T answer = work.get();
            db.getTransaction().commit();
            return answer;
        } finally {
            bound.set(outer);
            if (db.getTransaction().isActive()) {
                db.getTransaction().rollback();
            }
            db.close();
        }
    }

    public void sql(String sql) {
        inTransaction(() -> bound.get().createNativeQuery(sql).executeUpdate());
    }

    public long number(String sql) {
        return ((Number) inTransaction(() -> bound.get().createNativeQuery(sql).getSingleResult())).longValue();
    }

    /** A desk as the server offers it. */
    public <T> T desk(Class<T> type) {
        T real = get(type);
        Guard guard = get(Guard.class);
        Patience patience = get(Patience.class);
        return Mockito.mock(type, Mockito.withSettings().stubOnly().defaultAnswer(call ->
                intercept(patience, "askAgain", call, () -> inTransaction(() -> unchecked(() ->
                        intercept(guard, "guard", call, () -> unchecked(() -> invoke(call.getMethod(), real, call.getArguments()))))))));
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return Caller.as(caller, work);
    }

    private interface Risky {
        Object run() throws Throwable;
    }

    private static Object unchecked(Risky work) {
        try {
            return work.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an interceptor makes of a call. */
    private Object intercept(Object interceptor, String around, InvocationOnMock call, Supplier<Object> proceed) throws Throwable {
        Object context = Proxy.newProxyInstance(Live.class.getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> call.getMethod();
                    case "getParameters" -> call.getArguments();
                    case "proceed" -> proceed.get();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return invoke(interceptor.getClass().getDeclaredMethod(around, InvocationContext.class), interceptor, context);
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        if (trips != null) {
            factory.close();
        }
        database.close();
    }
}
