package org.countystore.allowance;

import java.util.List;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.unit.Rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Seeing one's own allowance. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class Spending {
    @Inject
    Scope scope;
    @Inject
    Rosters rosters;
    @Inject
    Purses purses;

    /** @throws Refused NOT_ON_ROSTER */
    @Reading
    public AllowanceState mine(int year) {
        return purses.state(me(), year);
    }

    /** The same tranche by tranche, in the order in which they open. */
    @Reading
    public List<TrancheState> tranches(int year) {
        return purses.tranches(me(), year);
    }

    private long me() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return rosters.employeeOf(me).orElseThrow(() -> new Refused(Reason.NOT_ON_ROSTER)).id();
    }
}
