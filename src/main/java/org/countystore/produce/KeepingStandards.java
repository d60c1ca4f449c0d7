package org.countystore.produce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down what a grade must show, edition by edition. Like the catalogue, one book serves every county. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.STORE, Role.OPERATOR, Role.CLERK, Role.INSPECTOR, Role.AUDITOR})
public class KeepingStandards {
    @Inject
    Scope scope;
    @Inject
    GradeStandards standards;
    @Inject
    StandardBook book;
    @Inject
    Catalogue catalogue;
    @Inject
    Once once;
    @Inject
    Clock clock;

    /**
     * A new edition; from its first day on it takes the place of the one before. Not confirmed until the county says so.
     *
     * @throws Refused INVALID with all fields that make no sense, CODE_TAKEN if that edition stands already
     */
    @Allowed({Role.ADMIN, Role.STORE})
    public GradeStandard write(UUID uuid, @Subject StandardSheet sheet) {
        scope.mustBeTheCounty();
        if (once.isKnown("grade-standard", uuid, sheet)) {
            return standards.by(uuid).orElseThrow();
        }
        sheet.check(catalogue.grades(catalogue.produce(sheet.produce()).code()).stream()
                .filter(grade -> !grade.isByProduct()).map(Grade::code).toList());
        if (standards.isTaken(sheet.produce(), sheet.name().strip(), sheet.edition().strip())) {
            throw new Refused(Reason.CODE_TAKEN, sheet.edition()).at("edition");
        }
        GradeStandard standard = new GradeStandard(uuid, sheet, Caller.current().name(), LocalDateTime.now(clock));
        standards.add(standard);
        return standard;
    }

    /** The county has looked at its limits and stands by them. Repeated, it answers what stands. */
    @Allowed(Role.ADMIN)
    public GradeStandard confirm(UUID standard) {
        scope.mustBeTheCounty();
        GradeStandard found = book.get(standard);
        found.confirm(Caller.current().name(), LocalDateTime.now(clock));
        return found;
    }

    @Reading
    @Everywhere
    public GradeStandard one(UUID standard) {
        return book.get(standard);
    }

    /** Written last first; of one kind or of all. */
    @Reading
    @Everywhere
    public Listed<GradeStandard> all(Optional<ProduceCode> produce, Page page) {
        return page.cut(standards.newestFirst(produce, page), GradeStandard::id);
    }

    /** Whether it is the one by which its kind is graded today. */
    @Reading
    @Everywhere
    public boolean isInForce(GradeStandard standard) {
        return book.inForce(standard.produce(), LocalDate.now(clock)).filter(found -> found.id() == standard.id()).isPresent();
    }

    /** How many were never confirmed. */
    @Reading
    @Everywhere
    @Allowed({Role.ADMIN, Role.STORE, Role.AUDITOR})
    public long unconfirmed() {
        return standards.unconfirmed();
    }
}
