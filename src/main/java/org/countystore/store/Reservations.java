package org.countystore.store;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ListingId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was ever reserved in a pre-sale. */
@Dependent
class Reservations {
    private static final String REFRESH = "eclipselink.refresh";
    @PersistenceContext
    EntityManager db;

    void add(Reservation reservation) {
        db.persist(reservation);
    }

    /** Writes now, before anything else is asked about them. */
    void write() {
        db.flush();
    }

    /** Who waits, oldest first. */
    List<Reservation> waiting(long presale) {
        return db.createQuery("""
                select r from Reservation r where r.presale = :presale and r.packs > r.allotted + r.withdrawn + r.replaced
                order by r.place""", Reservation.class).setParameter("presale", presale).setHint(REFRESH, true).getResultList();
    }

    List<Reservation> of(UUID order) {
        return db.createQuery("select r from Reservation r where r.order = :order order by r.line", Reservation.class)
                .setParameter("order", order).setHint(REFRESH, true).getResultList();
    }

    /** As everybody may read it, for any number of orders in one statement. */
    List<Awaited> awaited(Collection<UUID> orders) {
        return orders.isEmpty() ? List.of() : db.createQuery("""
                select r, p.closedAt, p.substitute from Reservation r join Presale p on p.id = r.presale
                where r.order in :orders""", Object[].class)
                .setParameter("orders", orders).setHint(REFRESH, true).getResultStream()
                .map(row -> Awaited.of((Reservation) row[0], (LocalDateTime) row[1], (ListingId) row[2])).toList();
    }
}
