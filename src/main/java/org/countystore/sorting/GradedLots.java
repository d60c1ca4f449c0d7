package org.countystore.sorting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.countystore.kernel.LotId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lots that came out of the work of a station: sorted there, parted from such a lot for a test, such a lot given a lower grade, or
 * what was in packs that came back.
 */
@Dependent
class GradedLots {
    private static final String SENT_BACK = Disposal.Kind.class.getName() + "." + Disposal.Kind.SENT_BACK;
    /** For a query in which {@code l} is the lot. */
    static final String IS_GRADED = " (exists (select r.id from SortingRun r join r.outputs o where o.lot = l.id)"
            + " or exists (select i.id from Inspection i where i.lot = l.id and i.partOf is not null)"
            + " or exists (select d.id from Disposal d, SortingRun s join s.outputs p where d.made = l.id and p.lot = d.lot)"
            + " or exists (select d.id from Disposal d, Inspection i where d.made = l.id and i.lot = d.lot and i.partOf is not null)"
            + " or exists (select d.id from Disposal d where d.made = l.id and d.kind = " + SENT_BACK + ")"
            + " or exists (select d.id from Disposal d, Disposal e where d.made = l.id and e.made = d.lot and e.kind = " + SENT_BACK + "))";
    @PersistenceContext
    EntityManager db;

    /** Those of these lots. */
    Set<LotId> among(Collection<LotId> lots) {
        Set<LotId> graded = new HashSet<>();
        if (!lots.isEmpty()) {
            db.createQuery("select l.id from Lot l where l.id in :lots and" + IS_GRADED, Long.class)
                    .setParameter("lots", lots.stream().map(LotId::value).toList()).getResultStream()
                    .forEach(id -> graded.add(new LotId(id)));
        }
        return graded;
    }
}
