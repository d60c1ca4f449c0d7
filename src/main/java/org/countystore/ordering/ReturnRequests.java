package org.countystore.ordering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.allowance.Portion;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Every return that was ever asked for. */
@Dependent
class ReturnRequests {
    private static final String BY_WIRE = OrderPayments.byWire("r");
    @PersistenceContext
    EntityManager db;

    /** With its lines and their photos. */
    void add(ReturnRequest request) {
        db.persist(request);
        // no mapping says that lines need their return, and photos their line
        db.flush();
        for (ReturnLine line : request.lines()) {
            line.belongTo(request.id());
            db.persist(line);
        }
        db.flush();
        for (ReturnLine line : request.lines()) {
            for (int i = 0; i < line.photos().size(); i++) {
                db.persist(new ReturnPhoto(line, i + 1, line.photos().get(i)));
            }
        }
    }

    void add(ReturnLine line, Portion portion) {
        db.persist(new ReturnPortion(line, portion));
    }

    /** Writes the step now, so that the same step at this moment loses here and not later. */
    void write() {
        db.flush();
    }

    Optional<ReturnRequest> by(UUID uuid) {
        return withLines(db.createQuery("select r from ReturnRequest r where r.uuid = :uuid", ReturnRequest.class)
                .setParameter("uuid", uuid).getResultList()).stream().findFirst();
    }

    /** Oldest first. */
    List<ReturnRequest> of(Order order) {
        return withLines(db.createQuery("select r from ReturnRequest r where r.order = :order order by r.id", ReturnRequest.class)
                .setParameter("order", order.id()).getResultList());
    }

    /** Newest first, with their lines and photos: three statements for any number. */
    List<ReturnRequest> newestFirst(ReturnQuery query) {
        StringBuilder where = new StringBuilder("select r from ReturnRequest r where r.id < :before");
        Map<String, Object> values = new HashMap<>();
        values.put("before", query.page().beforeNumber());
        query.buyer().ifPresent(buyer -> {
            where.append(" and r.buyer = :buyer");
            values.put("buyer", buyer);
        });
        query.state().ifPresent(state -> {
            where.append(" and r.outcome.state = :state");
            values.put("state", state);
        });
        query.stores().ifPresent(stores -> {
            where.append(" and r.store in :stores");
            values.put("stores", stores);
        });
        if (query.owed()) {
            where.append(" and r.own.paidBackAt is null and r.own.owed > :nothing and not ").append(BY_WIRE);
            values.put("nothing", Money.ZERO);
            values.put("wire", Method.WECHAT);
        }
        TypedQuery<ReturnRequest> found = db.createQuery(where + " order by r.id desc", ReturnRequest.class);
        values.forEach(found::setParameter);
        return withLines(found.setMaxResults(query.page().sizeAndOne()).getResultList());
    }

    private List<ReturnRequest> withLines(List<ReturnRequest> requests) {
        if (requests.isEmpty()) {
            return requests;
        }
        List<Long> ids = requests.stream().map(ReturnRequest::id).toList();
        List<ReturnPhoto> photos = db.createQuery("""
                select p from ReturnPhoto p where p.request in :requests order by p.request, p.line, p.no""", ReturnPhoto.class)
                .setParameter("requests", ids).getResultList();
        Map<Long, List<ReturnLine>> lines = db.createQuery("""
                select l from ReturnLine l where l.request in :requests order by l.request, l.no""", ReturnLine.class)
                .setParameter("requests", ids).getResultStream().collect(Collectors.groupingBy(ReturnLine::request));
        lines.values().forEach(each -> each.forEach(line -> line.with(photos.stream()
                .filter(photo -> photo.request() == line.request() && photo.line() == line.no()).map(ReturnPhoto::photo).toList())));
        requests.forEach(request -> request.with(lines.get(request.id())));
        return requests;
    }

    long count(ReturnState state, List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("""
                select count(r) from ReturnRequest r where r.store in :stores and r.outcome.state = :state""", Long.class)
                .setParameter("state", state).setParameter("stores", stores).getSingleResult();
    }

    long countOwed(List<PlaceCode> stores) {
        return stores.isEmpty() ? 0 : db.createQuery("""
                select count(r) from ReturnRequest r where r.store in :stores and r.outcome.state = :approved
                  and r.own.paidBackAt is null and r.own.owed > :nothing and not\s""" + BY_WIRE, Long.class)
                .setParameter("approved", ReturnState.APPROVED).setParameter("stores", stores).setParameter("nothing", Money.ZERO)
                .setParameter("wire", Method.WECHAT).getSingleResult();
    }

    /** The oldest whose own money came over a wire and has not been sent back. */
    Optional<ReturnRequest> owedByWire() {
        return db.createQuery("""
                select r from ReturnRequest r where r.outcome.state = :approved and r.own.paidBackAt is null and r.own.owed > :nothing
                  and\s""" + BY_WIRE + " order by r.id", ReturnRequest.class)
                .setParameter("approved", ReturnState.APPROVED).setParameter("nothing", Money.ZERO)
                .setParameter("wire", Method.WECHAT).setMaxResults(1).getResultStream().findFirst();
    }

    /** Own money handed out by one person on a day. */
    Money paidBackBy(String name, LocalDate day) {
        Number sum = (Number) db.createQuery("""
                select sum(r.own.owed) from ReturnRequest r
                where r.own.paidBackBy = :name and r.own.paidBackAt >= :from and r.own.paidBackAt < :to""")
                .setParameter("name", name).setParameter("from", day.atStartOfDay())
                .setParameter("to", day.plusDays(1).atStartOfDay()).getSingleResult();
        return sum == null ? Money.ZERO : new Money(sum.longValue());
    }

    /** How many returns were approved for a fault at each link, from that day on. */
    Map<Fault, Long> faults(List<PlaceCode> stores, LocalDate from) {
        Map<Fault, Long> counts = new EnumMap<>(Fault.class);
        if (!stores.isEmpty()) {
            db.createQuery("""
                    select r.outcome.fault, count(r) from ReturnRequest r where r.store in :stores and r.outcome.state = :approved
                      and r.outcome.endedAt >= :from group by r.outcome.fault""", Object[].class).setParameter("stores", stores)
                    .setParameter("approved", ReturnState.APPROVED).setParameter("from", from.atStartOfDay()).getResultStream()
                    .forEach(row -> counts.put((Fault) row[0], (Long) row[1]));
        }
        return counts;
    }
}
