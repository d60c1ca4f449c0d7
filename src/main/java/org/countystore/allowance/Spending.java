package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.allowance.notice-days", defaultValue = "14")
    long noticeDays;

    /** @throws Refused NOT_ON_ROSTER */
    @Reading
    public AllowanceState mine(int year) {
        return purses.state(me(), year);
    }

    /**
     * What the home of a buyer says, looked up once; also across the turn of a year.
     *
     * @throws Refused NOT_ON_ROSTER
     */
    @Reading
    public Overview overview() {
        LocalDate today = LocalDate.now(clock);
        List<TrancheState> tranches = purses.current(me(), today);
        return new Overview(tranches.stream().map(tranche -> tranche.on(today)).reduce(AllowanceState.none(today.getYear()),
                AllowanceState::plus), tranches, endingSoon(tranches, today));
    }

    private List<TrancheState> endingSoon(List<TrancheState> tranches, LocalDate today) {
        LocalDate horizon = today.plusDays(noticeDays);
        return tranches.stream().filter(state -> state.tranche().isOpenOn(today) && !state.tranche().lastDay().isAfter(horizon))
                .filter(state -> state.spendable().isPositive())
                .sorted(Comparator.comparing(state -> state.tranche().lastDay())).toList();
    }

    private long me() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return rosters.employeeOf(me).orElseThrow(() -> new Refused(Reason.NOT_ON_ROSTER)).id();
    }
}
