package org.countystore.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Every pre-sale there was. The figures change here only, and only if they allow it. */
@Dependent
class Presales {
    private static final String RESERVE = """
            UPDATE presale SET reserved = reserved + ?, queued = queued + 1
            WHERE id = ? AND closed_at IS NULL AND packs - reserved >= ?""";
    private static final String COUNT = "UPDATE presale SET reserved = reserved + ?, allotted = allotted + ? WHERE id = ?";
    @PersistenceContext
    EntityManager db;

    void add(Presale presale) {
        db.persist(presale);
        db.flush();
    }

    void remove(Presale presale) {
        db.remove(presale);
    }

    List<Presale> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select p from Presale p where p.id in :ids", Presale.class)
                .setParameter("ids", ids).getResultList();
    }

    /** Waits for whoever else changes it, and reads what stands then. */
    Presale locked(long id) {
        return db.find(Presale.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", true));
    }

    Optional<Presale> by(UUID uuid) {
        return db.createQuery("select p from Presale p where p.uuid = :uuid", Presale.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** The newest of a listing. */
    Optional<Presale> last(ListingId listing) {
        return db.createQuery("select p from Presale p where p.listing = :listing order by p.id desc", Presale.class)
                .setParameter("listing", listing).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest first. */
    List<Presale> inStore(PlaceCode store, Page page) {
        return db.createQuery("select p from Presale p where p.store = :store and p.id < :before order by p.id desc", Presale.class)
                .setParameter("store", store).setParameter("before", page.beforeNumber()).setMaxResults(page.sizeAndOne())
                .getResultList();
    }

    /** The oldest of any store that goes on although it should have been delivered before that day. */
    Optional<Presale> overdue(LocalDate day) {
        return db.createQuery("select p from Presale p where p.closedAt is null and p.deliversOn < :day order by p.id", Presale.class)
                .setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those that go on and wait for one of these SKUs, in lock order. */
    List<Long> open(PlaceCode store, Collection<SkuCode> skus) {
        return skus.isEmpty() ? List.of() : db.createQuery("""
                select p.id from Presale p where p.store = :store and p.sku in :skus and p.closedAt is null order by p.id""", Long.class)
                .setParameter("store", store).setParameter("skus", skus).getResultList();
    }

    /** Those that go on and wait for the SKU of this lot, in lock order. */
    List<Long> open(LotId lot) {
        return db.createQuery("""
                select p.id from Presale p, Stock s where s.lot = :lot and p.sku = s.sku and p.store = s.store and p.closedAt is null
                order by p.id""", Long.class).setParameter("lot", lot).getResultList();
    }

    /** Those in which an order has reserved, and those that go on and wait for what it was given, in lock order. */
    List<Long> concerning(UUID order) {
        return db.createQuery("""
                select p.id from Presale p where p.id in (select r.presale from Reservation r where r.order = :order)
                  or (p.closedAt is null and exists (select m.id from StockMovement m, Stock s
                    where m.document = :order and s.id = m.stock and s.sku = p.sku and s.store = p.store)) order by p.id""", Long.class)
                .setParameter("order", order).getResultList();
    }

    /** Takes the next place in the queue; false if there are not so many packs left, or none at all any more. */
    boolean reserve(long presale, long packs) {
        return change(RESERVE, packs, presale, packs) == 1;
    }

    /** @param reserved more or, below zero, fewer packs; the same for those allotted */
    void count(long presale, long reserved, long allotted) {
        if (change(COUNT, reserved, allotted, presale) != 1) {
            throw new IllegalStateException("no pre-sale " + presale);
        }
    }

    private int change(String sql, long... values) {
        try (PreparedStatement row = db.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                row.setLong(i + 1, values[i]);
            }
            return row.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
