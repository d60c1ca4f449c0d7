package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.ListingId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What lies in everybody's carts. */
@Dependent
class CartLines {
    @PersistenceContext
    EntityManager db;

    void add(CartLine line) {
        db.persist(line);
        db.flush();
    }

    void remove(CartLine line) {
        db.remove(line);
        db.flush();
    }

    Optional<CartLine> find(AccountId account, ListingId listing) {
        return Optional.ofNullable(db.find(CartLine.class, new CartLine.Key(account, listing)));
    }

    /** In the order in which they were put in. */
    List<CartLine> of(AccountId account) {
        return db.createQuery("select c from CartLine c where c.account = :account order by c.putAt, c.listing", CartLine.class)
                .setParameter("account", account.value()).setMaxResults(Basket.MOST_LINES).getResultList();
    }

    long count(AccountId account) {
        return db.createQuery("select count(c) from CartLine c where c.account = :account", Long.class)
                .setParameter("account", account.value()).getSingleResult();
    }

    void clear(AccountId account) {
        db.createQuery("delete from CartLine c where c.account = :account").setParameter("account", account.value()).executeUpdate();
    }
}
