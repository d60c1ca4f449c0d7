package org.countystore.household;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Uncovering what is masked. Nothing is changed, yet each look is written into the audit. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Revealing {
    @Inject
    Register register;
    @Inject
    Households households;
    @Inject
    Secrecy secrecy;
    @Inject
    Scope scope;

    /** @throws Refused NOT_FOUND if the member is not of this household or no number is known */
    public String identity(@Subject String code, long member) {
        Household household = inScope(code);
        return households.member(member).filter(found -> found.household().equals(household.id()))
                .flatMap(found -> found.identity(secrecy)).map(IdentityNumber::value)
                .orElseThrow(() -> Refused.notFound("identity", member));
    }

    /** @throws Refused NOT_FOUND if no phone is known */
    public String phone(@Subject String code) {
        return inScope(code).phone(secrecy).orElseThrow(() -> Refused.notFound("phone", code));
    }

    private Household inScope(String code) {
        Household household = register.byCode(code);
        scope.mustCover(household.village());
        return household;
    }
}
