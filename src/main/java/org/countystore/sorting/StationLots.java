package org.countystore.sorting;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The lots of the county as a station sees them: by what is to be done with them next. */
@Dependent
class StationLots {
    private static final String REFRESH = "eclipselink.refresh";
    private static final String GRADED = GradedLots.IS_GRADED;
    private static final String LYING = " from Lot l where l.place in :stations and l.state = :here and ";
    private static final String NAMED = " and (l.code like :code escape '!' or exists (select p.code from Produce p"
            + " where p.code = l.produce and (p.name like :name escape '!' or lower(p.nameEn) like :name escape '!')))";
    @PersistenceContext
    EntityManager db;

    private static String at(Stage stage) {
        return switch (stage) {
            case TO_SORT -> "l.sku is null and l.quality in (" + quality(Quality.UNTESTED) + ", " + quality(Quality.RELEASED) + ") and not"
                    + GRADED;
            case TO_INSPECT -> "l.quality = " + quality(Quality.UNTESTED) + " and (l.sku is not null or" + GRADED + ")";
            case TO_PACK -> "l.sku is null and l.quality = " + quality(Quality.RELEASED) + " and" + GRADED;
            case TO_SEND -> "l.sku is not null and l.quality = " + quality(Quality.RELEASED);
            case HELD -> "l.quality in (" + quality(Quality.QUARANTINED) + ", " + quality(Quality.REJECTED) + ")";
        };
    }

    private static String quality(Quality quality) {
        return Quality.class.getName() + "." + quality.name();
    }

    /** Those that came first come first. */
    List<Lot> lying(Collection<PlaceCode> stations, LotFilter filter, Page page) {
        if (stations.isEmpty()) {
            return List.of();
        }
        TypedQuery<Lot> query = db.createQuery("select l" + LYING + at(filter.stage()) + " and l.id > :after" + NAMED
                + (filter.produce().isPresent() ? " and l.produce = :produce" : "") + " order by l.id", Lot.class)
                .setParameter("stations", stations).setParameter("here", LotState.HERE).setParameter("after", page.afterNumber())
                .setParameter("code", filter.inCode()).setParameter("name", filter.inName());
        filter.produce().ifPresent(produce -> query.setParameter("produce", produce));
        return query.setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** @param late what has been there since before waits too long; the days in the village and on the road do not count */
    StageTotal total(Collection<PlaceCode> stations, Stage stage, LocalDateTime late) {
        if (stations.isEmpty()) {
            return new StageTotal(stage, 0, Weight.ZERO, 0);
        }
        Object[] row = db.createQuery("select count(l), sum(l.remainingGrams),"
                + " sum(case when coalesce(l.arrivedAt, l.bornAt) < :late then 1 else 0 end)" + LYING + at(stage), Object[].class)
                .setParameter("stations", stations).setParameter("here", LotState.HERE).setParameter("late", late).getSingleResult();
        return new StageTotal(stage, (Long) row[0], row[1] == null ? Weight.ZERO : new Weight(((Number) row[1]).longValue()),
                row[2] == null ? 0 : ((Number) row[2]).longValue());
    }

    /** In no order; those that do not exist are missing. */
    List<Lot> all(Collection<LotCode> codes) {
        return db.createQuery("select l from Lot l where l.code in :codes", Lot.class)
                .setParameter("codes", codes).setHint(REFRESH, true).getResultList();
    }

    Optional<Lot> find(LotCode code) {
        return all(List.of(code)).stream().findFirst();
    }

    /** Waits for whoever else is at this lot, and shows it as it stands then. */
    Optional<Lot> locked(LotCode code) {
        return db.createQuery("select l from Lot l where l.code = :code", Lot.class)
                .setParameter("code", code).setHint(REFRESH, true).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The villages whose households have a share in these lots. */
    Map<LotId, SortedSet<PlaceCode>> villages(Collection<LotId> lots) {
        Map<LotId, SortedSet<PlaceCode>> villages = new HashMap<>();
        if (!lots.isEmpty()) {
            db.createQuery("select distinct s.lot, h.village from Share s, Household h where h.id = s.household and s.lot in :lots",
                    Object[].class).setParameter("lots", lots.stream().map(LotId::value).toList()).getResultStream()
                    .forEach(row -> villages.computeIfAbsent(new LotId((Long) row[0]), lot -> new TreeSet<>()).add((PlaceCode) row[1]));
        }
        return villages;
    }
}
