package org.countystore.produce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** By which standard a kind is graded on a day, for whoever grades. */
@ApplicationScoped
@Transactional
public class StandardBook {
    @Inject
    GradeStandards standards;

    /** The newest edition that has begun; none if there is none or it has ended. */
    public Optional<GradeStandard> inForce(ProduceCode produce, LocalDate day) {
        return standards.newest(produce, day).filter(standard -> !standard.hasEndedBy(day));
    }

    /** @throws Refused NOT_FOUND */
    public GradeStandard get(UUID standard) {
        return standards.by(standard).orElseThrow(() -> Refused.notFound("grade standard", standard));
    }

    /** The one that something written down names. */
    public GradeStandard of(long id) {
        return standards.by(id).orElseThrow();
    }

    /**
     * The standard that somebody wants to grade by.
     *
     * @throws Refused INVALID if it is unknown, of another kind or has not begun; STANDARD_EXPIRED with its last day
     */
    public GradeStandard usable(UUID uuid, ProduceCode produce, LocalDate day) {
        GradeStandard standard = standards.by(uuid).filter(found -> found.produce().equals(produce))
                .orElseThrow(() -> Refused.invalid("standard", "standard_of_the_kind"));
        if (standard.from().isAfter(day)) {
            throw Refused.invalid("standard", "standard_not_yet", standard.title(), standard.from());
        }
        standards.successor(standard, day).ifPresent(next -> {
            throw new Refused(Reason.STANDARD_EXPIRED, standard.title(), next.from()).at("standard");
        });
        if (standard.hasEndedBy(day)) {
            throw new Refused(Reason.STANDARD_EXPIRED, standard.title(), standard.until().orElseThrow().plusDays(1)).at("standard");
        }
        return standard;
    }
}
