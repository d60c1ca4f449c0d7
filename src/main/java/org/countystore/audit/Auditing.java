package org.countystore.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reading the audit, and asking whether it is still whole. An entry belongs to no place: the county reads them all, and who serves less of it none. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUDITOR, Role.ADMIN})
public class Auditing {
    private static final Set<Role> MAY_READ = Set.of(Role.AUDITOR, Role.ADMIN);
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
        mustBeTheCounty();
        return audit.newestFirst(query, page);
    }

    /** The newest {@value #MOST_EXPORTED} rows as CSV. Itself audited, because it takes the rows out of the house. */
    @Everywhere
    public List<String> export(AuditQuery query) {
        mustBeTheCounty();
        return sheets.of(query, MOST_EXPORTED);
    }

    /** Walks the whole chain. Audited, so that it shows how often somebody looks. */
    @Everywhere
    public ChainCheck checkChain() {
        mustBeTheCounty();
        return sealer.check();
    }

    private static void mustBeTheCounty() {
        Stream<Grant> held = Caller.current().grants().stream().filter(grant -> MAY_READ.contains(grant.role()));
        if (held.flatMap(grant -> grant.place().stream()).noneMatch(PlaceCode::isCounty)) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
    }
}
