package org.countystore.allowance;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.once.Once;
import org.countystore.unit.Employee;
import org.countystore.unit.Rosters;
import org.countystore.unit.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Setting right what somebody was given: never by changing the grant, always by an entry beside it that says why. */
@ApplicationScoped
@Transactional
@Allowed({Role.UNION, Role.ADMIN})
public class Correcting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Rosters rosters;
    @Inject
    Corrections corrections;

    /** A correction with the name of whom it concerns. */
    public record Made(AllowanceEntry entry, String person) {
    }

    /**
     * Gives more or takes back what is neither spent nor held.
     *
     * @throws Refused INVALID, NOT_FOUND, NOT_GRANTED, ALLOWANCE_EXCEEDED at {@code fen}
     */
    public Made correct(UUID uuid, Correction correction) {
        Employee person = rosters.employee(correction.employee());
        mustCover(person.unit());
        correction.check();
        if (!once.isKnown("allowance-correction", uuid, correction)) {
            corrections.make(uuid, correction);
        }
        return new Made(corrections.made(uuid), person.name());
    }

    /** The corrections of the people a unit looks after, newest first. */
    @Reading
    @Allowed({Role.UNION, Role.ADMIN, Role.AUDITOR})
    public Listed<Made> list(UnitId unit, int year, Page page) {
        mustCover(unit);
        Listed<AllowanceEntry> made = corrections.list(unit, year, page);
        Map<Long, Employee> people = rosters.all(made.items().stream().map(AllowanceEntry::employee).collect(Collectors.toSet()));
        return made.map(entry -> new Made(entry, people.get(entry.employee()).name()));
    }

    private void mustCover(UnitId unit) {
        Unit known = rosters.get(unit);
        scope.mustCover(unit, known.place());
    }
}
