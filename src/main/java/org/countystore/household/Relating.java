package org.countystore.household;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down which households are kin to each other. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Relating {
    @Inject
    Scope scope;
    @Inject
    Register register;
    @Inject
    Kinships kinships;
    @Inject
    Clock clock;

    /**
     * Kin both ways; a second time changes nothing.
     *
     * @throws Refused INVALID for a household and itself
     */
    public void relate(@Subject String code, @Subject String kin) {
        Household one = inScope(code);
        Household other = register.find(kin).orElseThrow(() -> Refused.invalid("kin", "household_unknown", kin));
        if (one.id().equals(other.id())) {
            throw Refused.invalid("kin", "own_kin");
        }
        if (between(one, other).isEmpty()) {
            kinships.add(new Kinship(one.id(), other.id(), LocalDateTime.now(clock)));
        }
    }

    /** Written down by mistake; a second time changes nothing. */
    public void unrelate(@Subject String code, @Subject String kin) {
        Household one = inScope(code);
        between(one, register.byCode(kin)).ifPresent(kinships::remove);
    }

    private Optional<Kinship> between(Household one, Household other) {
        return kinships.of(one.id()).stream().filter(each -> each.otherThan(one.id()).equals(other.id())).findFirst();
    }

    private Household inScope(String code) {
        Household household = register.byCode(code);
        scope.mustCover(household.village());
        return household;
    }
}
