package org.countystore.lot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * The lots of the county, to be found. A lot read here is as the database has it now, not as this transaction saw it
 * before.
 */
@Dependent
class Lots {
    private static final String REFRESH = "eclipselink.refresh";
    @PersistenceContext
    EntityManager db;

    /** Written now: its shares and moves refer to it. */
    void add(Collection<Lot> lots) {
        lots.forEach(db::persist);
        db.flush();
    }

    Optional<Lot> find(LotCode code) {
        return db.createQuery("select l from Lot l where l.code = :code", Lot.class)
                .setParameter("code", code).setHint(REFRESH, true).getResultStream().findFirst();
    }

    /** @throws Refused NOT_FOUND */
    Lot get(LotId id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).orElseThrow(() -> Refused.notFound("lot", id));
    }

    Map<LotId, Lot> all(Collection<LotId> ids) {
        Map<LotId, Lot> found = new HashMap<>();
        if (!ids.isEmpty()) {
            db.createQuery("select l from Lot l where l.id in :ids", Lot.class)
                    .setParameter("ids", ids.stream().map(LotId::value).toList()).setHint(REFRESH, true)
                    .getResultStream().forEach(lot -> found.put(lot.id(), lot));
        }
        return found;
    }

    Map<LotCode, Lot> byCode(Collection<LotCode> codes) {
        Map<LotCode, Lot> found = new HashMap<>();
        if (!codes.isEmpty()) {
            db.createQuery("select l from Lot l where l.code in :codes", Lot.class).setParameter("codes", codes)
                    .setHint(REFRESH, true).getResultStream().forEach(lot -> found.put(lot.code(), lot));
        }
        return found;
    }

    /** Those of which something is left, first born first. */
    List<Lot> at(PlaceCode place, LotQuery query, Page page) {
        String packed = query.packed().map(yes -> yes ? " and l.sku is not null" : " and l.sku is null").orElse("");
        String produce = query.produce().map(kind -> " and l.produce = :produce").orElse("");
        TypedQuery<Lot> lots = db.createQuery("""
                select l from Lot l
                where l.place >= :place and l.place <= :last and l.state = :here and l.id > :after
                  and l.quality in :qualities""" + packed + produce + " order by l.id", Lot.class);
        query.produce().ifPresent(kind -> lots.setParameter("produce", kind));
        return lots.setParameter("place", place).setParameter("last", query.below() ? place.lastBelow() : place)
                .setParameter("here", LotState.HERE).setParameter("after", page.afterNumber())
                .setParameter("qualities", query.qualities())
                .setMaxResults(page.sizeAndOne()).setHint(REFRESH, true).getResultList();
    }
}
