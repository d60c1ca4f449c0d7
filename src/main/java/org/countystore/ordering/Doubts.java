package org.countystore.ordering;

import java.util.Collection;
import java.util.List;

import org.countystore.kernel.ListingId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Why offers did not suit people. */
@Dependent
class Doubts {
    private static final int MOST_NOTES = 200;
    @PersistenceContext
    EntityManager db;

    void add(Doubt doubt) {
        db.persist(doubt);
        db.flush();
    }

    /** Listing, reason and how often it was said; those of which most was said first. */
    List<Object[]> sums(int atMost) {
        return db.createQuery("""
                select d.listing, d.why, count(d) as said from Doubt d group by d.listing, d.why order by said desc, d.listing, d.why""",
                Object[].class).setMaxResults(atMost).getResultList();
    }

    /** By what they say, not by when it was said. */
    List<Doubt> notes(Collection<ListingId> listings) {
        return listings.isEmpty() ? List.of() : db.createQuery("""
                select d from Doubt d where d.listing in :listings and d.note <> '' order by d.note""", Doubt.class)
                .setParameter("listings", listings).setMaxResults(MOST_NOTES).getResultList();
    }
}
