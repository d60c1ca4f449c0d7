package org.countystore.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.countystore.access.Guard;
import org.countystore.access.Passwords;
import org.countystore.access.Patience;
import org.countystore.audit.Audit;
import org.countystore.keys.KeyRing;
import org.countystore.keys.Keys;
import org.countystore.kernel.Caller;
import org.countystore.place.Gazetteer;
import org.mockito.Mockito;

/**
 * The services of a whole node over a database of its own: each is made once and remembers what it remembers on the
 * server, each desk call commits, stands behind the real guard and is asked again after a lost race. Any thread may call.
 */
public final class Live implements AutoCloseable {
    private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();
    private final StandingClock clock = new StandingClock(LocalDateTime.of(2026, 11, 21, 9, 0));
    private final LiveDatabase database;
    private final EntityManagerFactory factory;
    private final RoundTrips trips;
    private final Wired wired;

    private Live(LiveDatabase database, EntityManagerFactory factory, RoundTrips trips) {
        this.database = database;
        this.factory = factory;
        this.trips = trips;
        wired = Wired.of(door()).with(Keys.class, Keys.of(KeyRing.fresh())).with(Clock.class, clock)
                .with(Passwords.class, Mockito.mock(Passwords.class));
        wired.with(Audit.class, inOwnTransaction(Audit.class));
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
        RoundTrips trips = new RoundTrips(database);
        return new Live(database, trips.factory(), trips);
    }

    /** What asks for a transaction of its own gets one, whoever calls. */
    private <T> T inOwnTransaction(Class<T> service) {
        return Intercepted.calls(service, wired.get(service), call -> {
            Transactional wanted = call.method().getAnnotation(Transactional.class);
            return wanted != null && wanted.value() == TxType.REQUIRES_NEW ? inTransaction(unchecked(call::proceed)) : call.proceed();
        });
    }

    public <T> Live withOwnTransactions(Class<T> service) {
        wired.with(service, inOwnTransaction(service));
        return this;
    }

    private EntityManager door() {
        return StandIn.of(EntityManager.class, (self, method, arguments) -> {
            EntityManager db = bound.get();
            if (db == null) {
                throw new IllegalStateException(method.getName() + " outside a transaction");
            }
            return StandIn.handOn(method, db, arguments);
        });
    }

    /** For SQL by hand, beside whatever the services do. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    public RoundTrips trips() {
        return trips;
    }

    public LocalDateTime now() {
        return clock.now();
    }

    public void setTo(LocalDateTime time) {
        clock.setTo(time);
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
        try {
            return LiveDatabase.inTransaction(factory, db -> {
                bound.set(db);
                return work.get();
            });
        } finally {
            bound.set(outer);
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
        Guard guard = get(Guard.class);
        Patience patience = get(Patience.class);
        return Intercepted.calls(type, get(type), call ->
                call.past(patience, () -> inTransaction(unchecked(() -> call.past(guard, call::proceed)))));
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return Caller.as(caller, work);
    }

    private static Supplier<Object> unchecked(Intercepted.Proceed work) {
        return () -> {
            try {
                return work.go();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Override
    public void close() {
        if (trips != null) {
            trips.close();
        }
        database.close();
    }
}
