package org.countystore.unit;

import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Seeing where one works oneself. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class Belonging {
    @Inject
    Scope scope;
    @Inject
    Rosters rosters;

    /** The unit on whose roster the caller is; empty for somebody who left. */
    @Reading
    public Optional<Unit> unit() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return rosters.employeeOf(me).map(person -> rosters.get(person.unit()));
    }
}
