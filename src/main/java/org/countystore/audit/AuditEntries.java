package org.countystore.audit;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The audit, oldest row first or newest first. */
@Dependent
class AuditEntries {
    @PersistenceContext
    EntityManager db;

    void add(AuditEntry entry) {
        db.persist(entry);
    }

    List<AuditEntry> unsealed(int atMost) {
        return db.createQuery("select e from AuditEntry e where e.sealNo is null order by e.id", AuditEntry.class)
                .setMaxResults(atMost).getResultList();
    }

    Optional<AuditEntry> lastSealed() {
        return db.createQuery("select e from AuditEntry e where e.sealNo is not null order by e.sealNo desc",
                AuditEntry.class).setMaxResults(1).getResultStream().findFirst();
    }

    List<AuditEntry> sealedAfter(long sealNo, int atMost) {
        return db.createQuery("select e from AuditEntry e where e.sealNo > :no order by e.sealNo", AuditEntry.class)
                .setParameter("no", sealNo).setMaxResults(atMost).getResultList();
    }

    void forget() {
        db.clear();
    }

    List<AuditEntry> newestFirst(AuditQuery query, Page page) {
        return db.createQuery("""
                select e from AuditEntry e
                where e.id < :before
                  and (:actor = '' or e.actor = :actor)
                  and (:action = '' or e.action like :action)
                  and (:subject = '' or e.subject like :subject)
                  and (:refusedOnly = false or e.result <> 'DONE')
                  and e.at >= :from and e.at < :till
                order by e.id desc""", AuditEntry.class)
                .setParameter("before", page.after().map(Long::parseLong).orElse(Long.MAX_VALUE))
                .setParameter("actor", query.actor())
                .setParameter("action", query.action().isEmpty() ? "" : query.action() + "%")
                .setParameter("subject", query.subject().isEmpty() ? "" : "%" + query.subject() + "%")
                .setParameter("refusedOnly", query.refusedOnly())
                .setParameter("from", query.from().atStartOfDay())
                .setParameter("till", query.to().plusDays(1).atStartOfDay())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
