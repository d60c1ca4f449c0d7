package org.countystore.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.Rows;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The diary of the store's packs. */
@Dependent
class StockMovements {
    /** Of one lot; nobody counts it as often. */
    private static final int MOST_COUNTS = 1000;
    @PersistenceContext
    EntityManager db;

    void add(List<StockMovement> movements) {
        rows().add(movements).write();
    }

    Rows rows() {
        return new Rows(db::unwrap);
    }

    /** What was set aside for an order, in the lock order of stock rows. */
    List<Allocated> allocatedTo(UUID order) {
        return allocatedTo(order, "s.sku, s.bestBefore, s.id");
    }

    /** The same as it was given, the last at the end. */
    List<Allocated> givenTo(UUID order) {
        return allocatedTo(order, "m.at, m.id");
    }

    private List<Allocated> allocatedTo(UUID order, String sorted) {
        return Allocated.together(db.createQuery("""
                select m.line, m.stock, s.sku, s.lotCode, m.packs from StockMovement m join Stock s on s.id = m.stock
                where m.document = :order and m.kind = :kind order by\s""" + sorted, Object[].class)
                .setParameter("order", order).setParameter("kind", StockMovement.Kind.ALLOCATION)
                .getResultStream().map(StockMovements::allocated).toList());
    }

    /** The same for many orders in one statement; the order stands beside each. */
    List<Object[]> allocatedTo(Collection<UUID> orders) {
        return orders.isEmpty() ? List.of() : db.createQuery("""
                select m.line, m.stock, s.sku, s.lotCode, m.packs, m.document from StockMovement m join Stock s on s.id = m.stock
                where m.document in :orders and m.kind = :kind order by m.document, m.line, s.bestBefore, s.id""", Object[].class)
                .setParameter("orders", orders).setParameter("kind", StockMovement.Kind.ALLOCATION).getResultList();
    }

    /** What has come back with these returns. */
    List<Allocated> broughtBack(Collection<UUID> returns) {
        return returns.isEmpty() ? List.of() : db.createQuery("""
                select m.line, m.stock, s.sku, s.lotCode, m.packs from StockMovement m join Stock s on s.id = m.stock
                where m.document in :returns and m.kind = :kind""", Object[].class)
                .setParameter("returns", returns).setParameter("kind", StockMovement.Kind.RETURN)
                .getResultStream().map(StockMovements::allocated).toList();
    }

    /** Which orders got packs of these lots: order, lot code and packs, the newest first. */
    List<Object[]> allocatedFrom(Collection<LotId> lots, int atMost) {
        return lots.isEmpty() ? List.of() : db.createQuery("""
                select m.document, s.lotCode, sum(m.packs), max(m.id) from StockMovement m join Stock s on s.id = m.stock
                where s.lot in :lots and m.kind = :kind group by m.document, s.lotCode order by max(m.id) desc""", Object[].class)
                .setParameter("lots", lots).setParameter("kind", StockMovement.Kind.ALLOCATION).setMaxResults(atMost).getResultList();
    }

    static Allocated allocated(Object[] row) {
        return new Allocated((Integer) row[0], (Long) row[1], (SkuCode) row[2], (LotCode) row[3], (Long) row[4]);
    }

    /** What counts have changed, oldest first. */
    List<StockMovement> adjustments(long stock) {
        return db.createQuery("select m from StockMovement m where m.stock = :stock and m.kind = :kind order by m.id", StockMovement.class)
                .setParameter("stock", stock).setParameter("kind", StockMovement.Kind.ADJUSTMENT).setMaxResults(MOST_COUNTS).getResultList();
    }

    /** Newest first. */
    List<StockMovement> of(long stock, Page page) {
        return db.createQuery("""
                select m from StockMovement m where m.stock = :stock and m.id < :before order by m.id desc""", StockMovement.class)
                .setParameter("stock", stock).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
