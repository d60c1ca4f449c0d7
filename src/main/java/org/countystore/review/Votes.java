package org.countystore.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who voted what. */
@Dependent
class Votes {
    private static final int MOST = 100_000;
    @PersistenceContext
    EntityManager db;

    void add(Vote vote) {
        db.persist(vote);
    }

    Optional<Vote> find(Deed deed, String reviewer) {
        return db.createQuery("select v from Vote v where v.deed = :deed and v.reviewer = :reviewer", Vote.class)
                .setParameter("deed", deed.id()).setParameter("reviewer", reviewer).getResultStream().findFirst();
    }

    /** By deed. */
    Map<Long, List<Vote>> of(Review review) {
        return db.createQuery("select v from Vote v where v.review = :review order by v.id", Vote.class)
                .setParameter("review", review.id()).setMaxResults(MOST).getResultList().stream().collect(Collectors.groupingBy(Vote::deed));
    }
}
