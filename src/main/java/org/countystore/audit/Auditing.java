package org.countystore.audit;

import java.util.List;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reading the audit, and asking whether it is still whole. Bound to no place, because an entry belongs to none. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUDITOR, Role.ADMIN})
public class Auditing {
    private static final int MOST_EXPORTED = 20_000;
    @Inject
    Audit audit;
    @Inject
    AuditSheets sheets;
    @Inject
    Sealer sealer;

    @Reading
    @Everywhere
    public Listed<AuditEntry> newestFirst(AuditQuery query, Page page) {
        return audit.newestFirst(query, page);
    }

    /** The newest {@value #MOST_EXPORTED} rows as CSV. Itself audited, because it takes the rows out of the house. */
    @Everywhere
    public List<String> export(AuditQuery query) {
        return sheets.of(query, MOST_EXPORTED);
    }

    /** Walks the whole chain. Audited, so that it shows how often somebody looks. */
    @Everywhere
    public ChainCheck checkChain() {
        return sealer.check();
    }
}
