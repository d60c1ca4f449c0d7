package org.countystore.loveshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What love shops owe the county store for supplies that arrived, and what they paid for them. */
@Dependent
class SupplyDebts {
    @PersistenceContext
    EntityManager db;

    void add(SupplyPayment payment) {
        db.persist(payment);
    }

    Optional<SupplyPayment> find(UUID uuid) {
        return db.createQuery("select p from SupplyPayment p where p.uuid = :uuid", SupplyPayment.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** What arrived, less what was set off and paid; a shop that never got any is left out. */
    Map<PlaceCode, Money> of(Collection<PlaceCode> shops) {
        Map<PlaceCode, Money> owed = new HashMap<>();
        if (!shops.isEmpty()) {
            db.createQuery("select s.village, sum(s.each * s.arrived) from Supply s where s.village in :shops and s.arrived > 0"
                    + " group by s.village", Object[].class).setParameter("shops", shops).getResultStream()
                    .forEach(row -> owed.put((PlaceCode) row[0], money(row)));
            less(owed, "select s.village, sum(s.supplies) from ShopSettlement s where s.village in :shops group by s.village", shops);
            less(owed, "select p.village, sum(p.fen) from SupplyPayment p where p.village in :shops and p.reversedAt is null"
                    + " group by p.village", shops);
        }
        return owed;
    }

    /** Shops at or below a place that owe anything. */
    List<PlaceCode> owing(PlaceCode place) {
        List<PlaceCode> supplied = db.createQuery("select distinct s.village from Supply s where s.village between :first and :last"
                + " and s.arrived > 0", PlaceCode.class).setParameter("first", place).setParameter("last", place.lastBelow()).getResultList();
        Map<PlaceCode, Money> owed = of(supplied);
        return supplied.stream().filter(shop -> owed.get(shop).isPositive()).toList();
    }

    Money of(PlaceCode shop) {
        return of(List.of(shop)).getOrDefault(shop, Money.ZERO);
    }

    private void less(Map<PlaceCode, Money> owed, String sums, Collection<PlaceCode> shops) {
        db.createQuery(sums, Object[].class).setParameter("shops", shops).getResultStream()
                .forEach(row -> owed.computeIfPresent((PlaceCode) row[0], (shop, all) -> all.minus(money(row))));
    }

    private static Money money(Object[] row) {
        return new Money(((Number) row[1]).longValue());
    }

    /** At or below a place, newest first; one more than a page. */
    List<SupplyPayment> within(PlaceCode place, Page page) {
        return db.createQuery("""
                select p from SupplyPayment p where p.village between :first and :last and p.id < :before
                order by p.id desc""", SupplyPayment.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
