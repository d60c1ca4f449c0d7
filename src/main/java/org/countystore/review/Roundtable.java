package org.countystore.review;

import java.util.Optional;
import java.util.Set;

import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows who sits at a village's table, and to whose deeds each one is no stranger. */
@ApplicationScoped
class Roundtable {
    @Inject
    Seats seats;
    @Inject
    Register register;

    /** @throws Refused NOT_SEATED: of whom it is not known whose kin they are votes on nothing */
    Reviewer mustBeSeated(PlaceCode village) {
        return seated(village).orElseThrow(() -> new Refused(Reason.NOT_SEATED));
    }

    /** The caller, if seated there. */
    Optional<Reviewer> seated(PlaceCode village) {
        Caller caller = Caller.current();
        return caller.account().flatMap(account -> seats.find(village, account)).map(seat -> new Reviewer(caller.name(), seat.household(),
                seat.household().map(own -> Set.copyOf(register.kinOf(own))).orElse(Set.of())));
    }
}
