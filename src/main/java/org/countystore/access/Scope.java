package org.countystore.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.ApplicationScoped;

/** What the caller's roles at this desk reach. Each desk method asks it before it touches anything. */
@ApplicationScoped
public class Scope {
    private static final ThreadLocal<Deque<Visit>> VISITS = ThreadLocal.withInitial(ArrayDeque::new);

    /** One call of one desk method. */
    static final class Visit {
        private final List<Role> roles;
        private boolean asked;

        private Visit(List<Role> roles) {
            this.roles = roles;
        }

        boolean hasAsked() {
            return asked;
        }
    }

    Visit begin(List<Role> roles) {
        Visit visit = new Visit(roles);
        VISITS.get().push(visit);
        return visit;
    }

    void end() {
        Deque<Visit> visits = VISITS.get();
        visits.pop();
        if (visits.isEmpty()) {
            VISITS.remove();
        }
    }

    private static Visit ask() {
        Visit visit = VISITS.get().peek();
        if (visit == null) {
            throw new IllegalStateException("the scope is asked outside a desk");
        }
        visit.asked = true;
        return visit;
    }

    private static Stream<Grant> grants(Visit visit) {
        return Caller.current().grants().stream().filter(grant -> visit.roles.contains(grant.role()));
    }

    /** @throws Refused NOT_ALLOWED unless a role of this desk is held at the place or above it */
    public void mustCover(PlaceCode place) {
        coversAny(place);
    }

    /** @throws Refused NOT_ALLOWED unless this one of the desk's roles is held at the place or above it */
    public void mustCover(PlaceCode place, Role role) {
        Visit visit = ask();
        require(grants(visit).anyMatch(grant -> grant.role() == role && grant.covers(place)));
    }

    /** @throws Refused NOT_ALLOWED unless a role of this desk is held at, or above, one of the places */
    public void coversAny(PlaceCode... places) {
        Visit visit = ask();
        require(grants(visit).anyMatch(grant -> Stream.of(places).anyMatch(grant::covers)));
    }

    /** For what is the same everywhere. @throws Refused NOT_ALLOWED unless a role of this desk is held at a county */
    public void mustBeTheCounty() {
        require(places().stream().anyMatch(PlaceCode::isCounty));
    }

    /** @throws Refused NOT_ALLOWED unless a role of this desk is held in the unit, or at a place by who looks after all units */
    public void mustCover(UnitId unit, PlaceCode unitsPlace) {
        Visit visit = ask();
        require(grants(visit).anyMatch(grant -> grant.covers(unit) || grant.covers(unitsPlace)));
    }

    /** @throws Refused NOT_ALLOWED unless the caller is this account */
    public void mustBe(AccountId owner) {
        ask();
        require(isCaller(owner));
    }

    /** @throws Refused NOT_ALLOWED unless the caller is this account, or holds a role of this desk at the place or above it */
    public void mustBeOrCover(AccountId owner, PlaceCode place) {
        Visit visit = ask();
        require(isCaller(owner) || grants(visit).anyMatch(grant -> grant.covers(place)));
    }

    /** What is one's own somebody else decides. @throws Refused OWN_MATTER if the caller is this account */
    public void mustNotBe(AccountId owner) {
        if (isCaller(owner)) {
            throw new Refused(Reason.OWN_MATTER);
        }
    }

    private static boolean isCaller(AccountId owner) {
        return Caller.current().account().filter(owner::equals).isPresent();
    }

    /** Asks whether, instead of demanding: for lists that show more to some. Counts as having asked. */
    public boolean covers(PlaceCode place) {
        Visit visit = ask();
        return grants(visit).anyMatch(grant -> grant.covers(place));
    }

    /** The places at which the caller holds a role of this desk, to narrow a list by. Counts as having asked. */
    public List<PlaceCode> places() {
        Visit visit = ask();
        return grants(visit).flatMap(grant -> grant.place().stream()).distinct().sorted().toList();
    }

    /** The units in which the caller holds a role of this desk. Counts as having asked. */
    public List<UnitId> units() {
        Visit visit = ask();
        return grants(visit).flatMap(grant -> grant.unit().stream()).distinct().sorted().toList();
    }

    private static void require(boolean covered) {
        if (!covered) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
    }
}
