package org.countystore.ordering;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;


/** Which piece went to which order. */
@Dependent
class LinePieces {
    @PersistenceContext
    EntityManager db;

    /** Written now, so that of two orders that want the same piece one loses here. */
    void add(List<LinePiece> pieces) {
        pieces.forEach(db::persist);
        db.flush();
    }

    /** In the order of lines and labels, in one statement for any number of orders. */
    List<LinePiece> of(Collection<Order> orders) {
        return orders.isEmpty() ? List.of() : db.createQuery("""
                select p from LinePiece p where p.order in :orders order by p.order, p.line, p.lot, p.serial""", LinePiece.class)
                .setParameter("orders", orders.stream().map(Order::id).toList()).getResultList();
    }
}
