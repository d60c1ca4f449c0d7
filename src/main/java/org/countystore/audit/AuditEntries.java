package org.countystore.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.countystore.kernel.Page;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The audit, oldest row first or newest first. */
@Dependent
class AuditEntries {
    @PersistenceContext
    EntityManager db;

    void add(List<AuditEntry> entries) {
        new Rows(db::unwrap).add(entries).write();
    }

    void addLater(List<AuditEntry> entries) {
        new Rows(db::unwrap).add(entries).later();
    }

    void write() {
        new Rows(db::unwrap).write();
    }

    List<AuditEntry> unsealed(int atMost) {
        return db.createQuery("select e from AuditEntry e where e.sealNo is null order by e.id", AuditEntry.class)
                .setMaxResults(atMost).getResultList();
    }

    /** @param links by the entries that get them */
    void seal(SortedMap<Long, Seal> links) {
        new Rows(db::unwrap).change("UPDATE audit_entry SET seal_no = ?, seal_hash = ? WHERE id = ? AND seal_no IS NULL", links.entrySet(),
                link -> List.of(link.getValue().no(), link.getValue().hash(), link.getKey()), link -> {
                    throw new IllegalStateException("sealed already: " + link.getKey());
                }).write();
    }

    Optional<AuditEntry> lastSealed() {
        Long newest = db.createQuery("select max(e.sealNo) from AuditEntry e", Long.class).getSingleResult();
        return newest == null ? Optional.empty() : sealed(newest);
    }

    Optional<AuditEntry> sealed(long sealNo) {
        return db.createQuery("select e from AuditEntry e where e.sealNo = :no", AuditEntry.class)
                .setParameter("no", sealNo).getResultStream().findFirst();
    }

    List<AuditEntry> sealedAfter(long sealNo, int atMost) {
        return db.createQuery("select e from AuditEntry e where e.sealNo > :no order by e.sealNo", AuditEntry.class)
                .setParameter("no", sealNo).setMaxResults(atMost).getResultList();
    }

    void forget() {
        db.clear();
    }

    List<AuditEntry> newestFirst(AuditQuery query, Page page) {
        StringBuilder text = new StringBuilder("select e from AuditEntry e where e.at >= :from and e.at < :till");
        query.conditions().keySet().forEach(condition -> text.append(" and ").append(condition));
        if (page.after().isPresent()) {
            text.append(" and e.id < :before");
        }
        TypedQuery<AuditEntry> found = db.createQuery(text.append(" order by e.id desc").toString(), AuditEntry.class)
                .setParameter("from", query.from().atStartOfDay()).setParameter("till", query.to().plusDays(1).atStartOfDay());
        query.conditions().values().forEach(fact -> found.setParameter(fact.getKey(), fact.getValue()));
        page.after().ifPresent(mark -> found.setParameter("before", page.afterNumber()));
        return found.setMaxResults(page.sizeAndOne()).getResultList();
    }
}
