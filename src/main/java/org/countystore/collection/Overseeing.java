package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking at slips that stand out. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Overseeing {
    private static final int LONGEST_NOTE = 200;
    @Inject
    Scope scope;
    @Inject
    OddSlips odd;
    @Inject
    Clock clock;

    /** What stands out, with the slip itself. */
    public record Finding(OddSlip odd, Purchase purchase) {
    }

    /** Newest first. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<Finding> findings(PlaceCode below, boolean seen, Page page) {
        scope.mustCover(below);
        List<Finding> found = odd.in(below, seen, page).stream().map(row -> new Finding((OddSlip) row[0], (Purchase) row[1])).toList();
        return page.cut(found, finding -> finding.odd().id());
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public long open(PlaceCode below) {
        scope.mustCover(below);
        return odd.open(below);
    }

    /** Says what it was; repeated, the first word stands. */
    public OddSlip look(UUID slip, @Subject String note) {
        OddSlip found = odd.of(slip).orElseThrow(() -> Refused.notFound("oddSlip", slip));
        scope.mustCover(found.village());
        new Fields().text(note, LONGEST_NOTE, "note").orRefuse();
        found.look(Caller.current().name(), note.strip(), LocalDateTime.now(clock));
        return found;
    }
}
