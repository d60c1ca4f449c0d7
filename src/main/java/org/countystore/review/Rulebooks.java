package org.countystore.review;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rulebooks of county and villages with their rules. */
@Dependent
class Rulebooks {
    private static final int MOST = 200;
    private static final int MOST_VILLAGES = 2_000;
    @PersistenceContext
    EntityManager db;

    void add(Rulebook book, List<Rule.Sheet> rules) {
        db.persist(book);
        db.flush();
        rules.forEach(sheet -> db.persist(new Rule(book.id(), sheet)));
        db.flush();
    }

    void remove(Rulebook book) {
        db.createQuery("delete from Rule r where r.rulebook = :book").setParameter("book", book.id()).executeUpdate();
        db.remove(book);
    }

    Optional<Rulebook> find(UUID uuid) {
        return db.createQuery("select b from Rulebook b where b.uuid = :uuid", Rulebook.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Rulebook get(long id) {
        return db.find(Rulebook.class, id);
    }

    /** Of that very place, latest first. */
    List<Rulebook> of(PlaceCode place) {
        return db.createQuery("select b from Rulebook b where b.place = :place order by b.begins desc", Rulebook.class)
                .setParameter("place", place).setMaxResults(MOST).getResultList();
    }

    Optional<Rulebook> inForce(PlaceCode place, YearMonth month) {
        return db.createQuery("select b from Rulebook b where b.place = :place and b.begins <= :first order by b.begins desc", Rulebook.class)
                .setParameter("place", place).setParameter("first", month.atDay(1)).setMaxResults(1).getResultStream().findFirst();
    }

    /** The villages of a county for which a rulebook of their own holds in that month. */
    List<PlaceCode> withTheirOwn(PlaceCode county, YearMonth month) {
        return db.createQuery("""
                select distinct b.place from Rulebook b
                where b.place > :county and b.place <= :last and b.begins <= :first""", PlaceCode.class)
                .setParameter("county", county).setParameter("last", county.lastBelow()).setParameter("first", month.atDay(1))
                .setMaxResults(MOST_VILLAGES).getResultList();
    }

    /** As they were written. */
    List<Rule> rules(long book) {
        return db.createQuery("select r from Rule r where r.rulebook = :book order by r.id", Rule.class)
                .setParameter("book", book).setMaxResults(MOST).getResultList();
    }

    List<Rule> rules(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select r from Rule r where r.id in :ids", Rule.class)
                .setParameter("ids", ids).setMaxResults(ids.size()).getResultList();
    }
}
