package org.countystore.allowance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deciding what a year allows: one sum, or a tranche for each festival. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Planning {
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;
    @Inject
    Scope scope;
    @Inject
    Policies policies;
    @Inject
    Calendar calendar;
    @Inject
    Clock clock;

    /** A year's policy with its tranches, in the order in which they open. */
    public record Year(AllowancePolicy policy, List<Tranche> tranches) {
        /** For a form that begins with what stands. */
        public AllowancePolicy.Terms terms() {
            return new AllowancePolicy.Terms(tranches.stream().map(Tranche::part).toList(), policy.isCarrying(), policy.joiners());
        }
    }

    /**
     * Writes the year down; writing the same again changes nothing.
     *
     * @throws Refused NOT_ALLOWED below the county, INVALID, POLICY_IN_USE once somebody was granted the year
     */
    public Year decide(int year, AllowancePolicy.Terms terms) {
        scope.mustBeTheCounty();
        new Fields().between(year, FIRST_YEAR, LAST_YEAR, "year").orRefuse();
        AllowancePolicy policy = policies.find(year).orElseGet(() -> new AllowancePolicy(year));
        if (!stands(policy, terms)) {
            policies.write(policy, policy.write(terms, LocalDateTime.now(clock)));
            calendar.lookAgain();
        }
        return new Year(policy, policies.tranches(year, year));
    }

    private boolean stands(AllowancePolicy policy, AllowancePolicy.Terms terms) {
        return policy.isGranted() && new Year(policy, policies.tranches(policy.year(), policy.year())).terms().equals(terms);
    }

    @Reading
    @Everywhere
    @Allowed({Role.ADMIN, Role.UNION, Role.AUDITOR, Role.BUYER})
    public Optional<Year> year(int year) {
        return policies.find(year).map(policy -> new Year(policy, policies.tranches(year, year)));
    }
}
