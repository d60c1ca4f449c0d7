package org.countystore.testing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import javax.sql.DataSource;

import org.countystore.keys.KeyRing;
import org.countystore.keys.Keys;
import org.countystore.kernel.Caller;
import org.countystore.once.Attempt;
import org.countystore.once.LostRace;
import org.countystore.place.Gazetteer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

import jakarta.persistence.EntityManager;

/**
 * A database of one's own on which every call of a desk commits, as on the server: with the guard before it, and asked
 * again after a lost race. Any thread may call.
 */
public final class Workday implements AutoCloseable {
    private static final int REPEATS = 3;
    private static final KeyRing RING = KeyRing.fresh();
    private final LiveDatabase database;
    private final List<Object> fired = new CopyOnWriteArrayList<>();
    private final AtomicLong statements = new AtomicLong();
    private final StandingClock clock;

    public Workday(Database kind, LocalDateTime now) {
        this.database = kind.fresh();
        clock = new StandingClock(now);
        ServerSession session = database.factory().unwrap(ServerSession.class);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                statements.incrementAndGet();
            }
        });
        in(wired -> {
            wired.get(Gazetteer.class).loadIfEmpty();
            return null;
        });
    }

    public LocalDateTime now() {
        return clock.now();
    }

    public void setTo(LocalDateTime time) {
        clock.setTo(time);
    }

    /** What a desk answers to this caller. */
    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return Caller.as(caller, () -> repeated(wired -> work.apply(Guarded.desk(wired, desk))));
    }

    /** What a service answers; nobody asks for a role. */
    public <S, T> T serve(Class<S> service, Function<S, T> work) {
        return repeated(wired -> work.apply(wired.get(service)));
    }

    private <T> T repeated(Function<Wired, T> work) {
        for (int before = 0;; before++) {
            try {
                return before == 0 ? in(work) : Attempt.again(() -> in(work));
            } catch (RuntimeException e) {
                if (before == REPEATS || !LostRace.isBehind(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T in(Function<Wired, T> work) {
        return database.inTransaction(db -> {
            Wired wired = wired(db);
            T answer = work.apply(wired);
            fired.addAll(wired.fired());
            return answer;
        });
    }

    private Wired wired(EntityManager db) {
        return Wired.of(db).with(Keys.class, Keys.of(RING)).with(Clock.class, clock);
    }

    /** How many statements the work sends to the database. */
    public long statementsOf(Runnable work) {
        long before = statements.get();
        work.run();
        return statements.get() - before;
    }

    /** For who counts the rows beside the services. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    public void sql(String sql) {
        database.sql(sql);
    }

    public long number(String sql) {
        return database.number(sql);
    }

    /** Everything announced, oldest first. */
    public List<Object> fired() {
        return fired;
    }

    @Override
    public void close() {
        database.close();
    }
}
