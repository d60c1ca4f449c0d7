package org.countystore.points;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Every card there ever was. */
@Dependent
class PointsCards {
    private static final int MOST_IN_A_VILLAGE = 5_000;
    @PersistenceContext
    EntityManager db;

    void add(PointsCard card) {
        db.persist(card);
    }

    /** The unique columns decide now whether the household has a card already. */
    void flush() {
        db.flush();
    }

    Optional<PointsCard> by(CardNumber number) {
        return db.createQuery("select c from PointsCard c where c.number = :number", PointsCard.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** As it stands now, whatever others changed since it was read first. */
    Optional<PointsCard> fresh(CardNumber number) {
        return db.createQuery("select c from PointsCard c where c.number = :number", PointsCard.class)
                .setParameter("number", number).setHint("eclipselink.refresh", true).getResultStream().findFirst();
    }

    /** Waits for whoever else is at this card. */
    Optional<PointsCard> locked(CardNumber number) {
        return db.createQuery("select c from PointsCard c where c.number = :number", PointsCard.class)
                .setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The one that is usable or frozen. */
    Optional<PointsCard> heldBy(HouseholdId household) {
        return db.createQuery("select c from PointsCard c where c.heldBy = :household", PointsCard.class)
                .setParameter("household", household).getResultStream().findFirst();
    }

    /** Those of a page of households that have one. */
    List<PointsCard> heldBy(Collection<HouseholdId> households) {
        return households.isEmpty() ? List.of() : db.createQuery("select c from PointsCard c where c.heldBy in :households", PointsCard.class)
                .setParameter("households", households).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Those that can be used in a village. */
    List<PointsCard> usableIn(PlaceCode village) {
        return db.createQuery("select c from PointsCard c where c.village = :village and c.state = :state", PointsCard.class)
                .setParameter("village", village).setParameter("state", PointsCard.State.ACTIVE).setMaxResults(MOST_IN_A_VILLAGE)
                .getResultList();
    }

    Map<PlaceCode, Long> countUsable(Collection<PlaceCode> villages) {
        return villages.isEmpty() ? Map.of() : db.createQuery("""
                select c.village, count(c) from PointsCard c where c.village in :villages and c.state = :state group by c.village""",
                Object[].class).setParameter("villages", villages).setParameter("state", PointsCard.State.ACTIVE).getResultStream()
                .collect(Collectors.toMap(row -> (PlaceCode) row[0], row -> (Long) row[1]));
    }

    /** Those that are frozen or replaced there. */
    List<CardNumber> barredIn(PlaceCode village) {
        return db.createQuery("select c.number from PointsCard c where c.village = :village and c.state <> :state order by c.id desc",
                CardNumber.class).setParameter("village", village).setParameter("state", PointsCard.State.ACTIVE)
                .setMaxResults(MOST_IN_A_VILLAGE).getResultList();
    }

    /** Usable and frozen ones of a place and all below it, oldest first. */
    List<PointsCard> within(PlaceCode place, Page page) {
        return db.createQuery("""
                select c from PointsCard c
                where c.village between :first and :last and c.heldBy is not null and c.id > :after order by c.id""", PointsCard.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("after", page.afterNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }
}
