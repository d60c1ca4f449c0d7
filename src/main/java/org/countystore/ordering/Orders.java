package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.allowance.Portion;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Every order that was ever placed. */
@Dependent
class Orders {
    private static final String READY = """
            \sfrom CountyOrder o where o.progress.state = :paid and o.store in :stores and not exists (
            select r.id from Reservation r where r.order = o.uuid and r.packs > r.allotted + r.withdrawn + r.replaced)""";
    private static final String SHORT = """
            \sfrom CountyOrder o where o.progress.state = :paid and exists (select r.id from Reservation r, Presale p
            where r.order = o.uuid and p.id = r.presale and r.packs > r.allotted + r.withdrawn + r.replaced
            and p.closedAt\s""";
    @PersistenceContext
    EntityManager db;

    /**
     * To be written with its lines and nothing that is changed in this transaction.
     *
     * @param sources where the money of each line comes from, in the order of the lines
     */
    Rows rows(Order order, List<Sources> sources) {
        Rows rows = new Rows(db::unwrap).add(List.of(order));
        order.lines().forEach(line -> line.belongTo(order.id()));
        List<LinePortion> portions = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            OrderLine line = order.lines().get(i);
            sources.get(i).portions().forEach(portion -> portions.add(new LinePortion(line, portion)));
        }
        return rows.add(order.lines()).add(portions);
    }

    /** What each tranche gives to the whole order. */
    List<Portion> portions(Order order) {
        return db.createQuery("""
                select p.year, p.tranche, p.again, sum(p.fen) from LinePortion p where p.document = :order
                group by p.year, p.tranche, p.again order by p.year, p.tranche""", Object[].class)
                .setParameter("order", order.id()).getResultStream()
                .map(sum -> new Portion((Integer) sum[0], (Integer) sum[1], new Money(((Number) sum[3]).longValue()), (Boolean) sum[2]))
                        .toList();
    }

    /** What each tranche gives to each line, the oldest first. */
    Map<Integer, List<Portion>> portionsByLine(Order order) {
        return db.createQuery("select p from LinePortion p where p.document = :order order by p.line, p.year, p.tranche", LinePortion.class)
                .setParameter("order", order.id()).getResultStream()
                .collect(Collectors.groupingBy(TrancheShare::line, Collectors.mapping(TrancheShare::portion, Collectors.toList())));
    }

    /** Writes the step now, so that another step of the same order that runs at this moment loses here and not later. */
    void write() {
        db.flush();
    }

    /** Waits for whatever else happens to the order, so that of two steps at once one sees the other. */
    void lock(Order order) {
        db.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        db.flush();
    }

    Optional<Order> by(UUID uuid) {
        return db.createQuery("select o from CountyOrder o where o.uuid = :uuid", Order.class)
                .setParameter("uuid", uuid).getResultStream().findFirst().map(this::withLines);
    }

    List<Order> all(Collection<UUID> uuids) {
        return uuids.isEmpty() ? List.of() : db.createQuery("select o from CountyOrder o where o.uuid in :uuids", Order.class)
                .setParameter("uuids", uuids).getResultList();
    }

    /** With their lines: two statements for any number. */
    Map<Long, Order> byId(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : withLines(db.createQuery("select o from CountyOrder o where o.id in :ids", Order.class)
                .setParameter("ids", ids).getResultList()).stream().collect(Collectors.toMap(Order::id, order -> order));
    }

    Optional<Order> by(long id) {
        return Optional.ofNullable(db.find(Order.class, id)).map(this::withLines);
    }

    /** Newest first, with their lines: two statements for any number. */
    List<Order> newestFirst(OrderQuery query) {
        StringBuilder where = new StringBuilder("select o from CountyOrder o where o.id < :before");
        Map<String, Object> values = new HashMap<>();
        values.put("before", query.page().beforeNumber());
        query.buyer().ifPresent(buyer -> {
            where.append(" and o.buyer = :buyer");
            values.put("buyer", buyer);
        });
        query.state().ifPresent(state -> {
            where.append(" and o.progress.state = :state");
            values.put("state", state);
        });
        query.unit().ifPresent(unit -> {
            where.append(" and o.unit = :unit");
            values.put("unit", unit);
        });
        query.stores().ifPresent(stores -> {
            where.append(" and o.store in :stores");
            values.put("stores", stores);
        });
        TypedQuery<Order> found = db.createQuery(where + " order by o.id desc", Order.class);
        values.forEach(found::setParameter);
        return withLines(found.setMaxResults(query.page().sizeAndOne()).getResultList());
    }

    /** What somebody ordered and did not cancel, what was ordered last first. */
    List<ListingId> boughtBy(AccountId buyer, int atMost) {
        return db.createQuery("""
                select l.listing, max(l.order) as newest from OrderLine l, CountyOrder o
                where o.id = l.order and o.buyer = :buyer and o.progress.state <> :cancelled
                group by l.listing order by newest desc""", Object[].class)
                .setParameter("buyer", buyer).setParameter("cancelled", State.CANCELLED).setMaxResults(atMost).getResultStream()
                .map(row -> (ListingId) row[0]).toList();
    }

    private Order withLines(Order order) {
        return withLines(List.of(order)).get(0);
    }

    private List<Order> withLines(List<Order> orders) {
        if (orders.isEmpty()) {
            return orders;
        }
        Map<Long, List<OrderLine>> lines = db.createQuery("""
                select l from OrderLine l where l.order in :orders order by l.order, l.no""", OrderLine.class)
                .setParameter("orders", orders.stream().map(Order::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(OrderLine::order));
        orders.forEach(order -> order.with(lines.get(order.id())));
        return orders;
    }

    /** The oldest that has waited for its money since before that moment. */
    Optional<Order> unpaidSince(LocalDateTime before) {
        return db.createQuery("""
                select o from CountyOrder o where o.progress.state = :placed and o.progress.placedAt < :before
                order by o.id""", Order.class)
                .setParameter("placed", State.PLACED).setParameter("before", before).setMaxResults(1)
                .getResultStream().findFirst().map(this::withLines);
    }

    /** Paid, and nothing of it awaits the harvest; the oldest first, with their lines: two statements for any number. */
    List<Order> oldestReady(List<PlaceCode> stores, int atMost) {
        return stores.isEmpty() ? List.of() : withLines(db.createQuery("select o" + READY + " order by o.id", Order.class)
                .setParameter("paid", State.PAID).setParameter("stores", stores).setMaxResults(atMost).getResultList());
    }

    long countReady(List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("select count(o)" + READY, Long.class)
                .setParameter("paid", State.PAID).setParameter("stores", stores).getSingleResult();
    }

    /** The oldest of any store that still waits for packs of a harvest that was closed before that moment. */
    Optional<Order> shortSince(LocalDateTime before) {
        return db.createQuery("select o" + SHORT + "< :before) order by o.id", Order.class)
                .setParameter("paid", State.PAID).setParameter("before", before).setMaxResults(1)
                .getResultStream().findFirst().map(this::withLines);
    }

    /** How many of somebody wait for packs that will not come. */
    long countShort(AccountId buyer) {
        return db.createQuery("select count(o)" + SHORT + "is not null) and o.buyer = :buyer", Long.class)
                .setParameter("paid", State.PAID).setParameter("buyer", buyer).getSingleResult();
    }

    long countShort(List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("select count(o)" + SHORT + "is not null) and o.store in :stores", Long.class)
                .setParameter("paid", State.PAID).setParameter("stores", stores).getSingleResult();
    }

    long count(State state, List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("""
                select count(o) from CountyOrder o where o.progress.state = :state and o.store in :stores""", Long.class)
                .setParameter("state", state).setParameter("stores", stores).getSingleResult();
    }
}
