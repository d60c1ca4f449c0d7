package org.countystore.loveshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The love shops of all villages. */
@Dependent
class LoveShops {
    @PersistenceContext
    EntityManager db;

    void add(LoveShop shop) {
        db.persist(shop);
    }

    Optional<LoveShop> find(PlaceCode village) {
        return Optional.ofNullable(db.find(LoveShop.class, village.value()));
    }

    Optional<LoveShop> locked(PlaceCode village) {
        return Optional.ofNullable(db.find(LoveShop.class, village.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** By village, at or below the place; one more than a page. */
    List<LoveShop> within(PlaceCode place, Page page) {
        return db.createQuery("select s from LoveShop s where s.village between :first and :last and s.village > :after order by s.village",
                LoveShop.class).setParameter("first", place.value()).setParameter("last", place.lastBelow().value())
                .setParameter("after", page.afterText())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Of these, by village; one more than a page. */
    List<LoveShop> among(Collection<PlaceCode> villages, Page page) {
        return villages.isEmpty() ? List.of() : db.createQuery(
                "select s from LoveShop s where s.village in :villages and s.village > :after order by s.village", LoveShop.class)
                .setParameter("villages", villages.stream().map(PlaceCode::value).toList()).setParameter("after", page.afterText())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
