package org.countystore.testing;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countystore.keys.KeyRing;
import org.countystore.keys.Keys;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.place.Gazetteer;
import org.junit.jupiter.api.Assertions;

/** One transaction on a migrated database with the county's places in it, taken back at the end. */
public final class Rehearsal {
    private static final KeyRing RING = KeyRing.fresh();
    private final Wired wired;
    private final EntityManager db;

    private Rehearsal(EntityManager db) {
        this.db = db;
        this.wired = Wired.of(db).with(Keys.class, Keys.of(RING));
    }

    public static void on(Database database, Consumer<Rehearsal> work) {
        EntityManager db = database.shared().factory().createEntityManager();
        try {
            db.getTransaction().begin();
            Rehearsal rehearsal = new Rehearsal(db);
            rehearsal.wired.get(Gazetteer.class).loadIfEmpty();
            work.accept(rehearsal);
        } finally {
            db.getTransaction().rollback();
            db.close();
        }
    }

    public Wired wired() {
        return wired;
    }

    public <T> T get(Class<T> service) {
        return wired.get(service);
    }

    /** With the guard before it. */
    public <T> T desk(Class<T> desk) {
        return Guarded.desk(wired, desk);
    }

    /** Writes what is pending and reads everything anew from here on. */
    public void settle() {
        db.flush();
        db.clear();
    }

    public EntityManager db() {
        return db;
    }

    public static void as(Caller caller, Runnable work) {
        Caller.as(caller, () -> {
            work.run();
            return null;
        });
    }

    public static <T> T as(Caller caller, Supplier<T> work) {
        return Caller.as(caller, work);
    }

    public static Refused refused(Caller caller, Runnable work) {
        return Assertions.assertThrows(Refused.class, () -> as(caller, work));
    }

    public static void refused(Reason reason, Caller caller, Runnable work) {
        Assertions.assertEquals(reason, refused(caller, work).reason());
    }
}
