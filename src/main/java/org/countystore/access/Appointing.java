package org.countystore.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving people accounts and roles, and taking them away. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Appointing {
    @Inject
    Accounts accounts;
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /** @param oneTimePassword to be handed over on paper; it must be changed at the first sign-in and is not shown again */
    public record Opened(AccountId account, String oneTimePassword) {
    }

    /** @param text part of the name or of the account's name; empty for all */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<Account> find(PlaceCode below, String text, Page page) {
        scope.mustCover(below);
        return page.cut(accounts.search(below, text, page), Account::username);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public List<Grant> rolesOf(AccountId id) {
        return accounts.grantsOf(inScope(id).id());
    }

    public Opened open(NewAccount wanted) {
        scope.mustCover(wanted.home());
        String password = passwords.oneTime();
        return new Opened(directory.open(wanted, passwords.hash(password), true), password);
    }

    /** @throws Refused INVALID for a role that is held in a unit: the unit's roster gives those */
    public void appoint(AccountId id, @Subject PlaceCode place, @Subject Role role) {
        inScope(id);
        scope.mustCover(place);
        new Fields().must(role.isHeldAtPlaces(), "role", "role_of_unit").orRefuse();
        directory.grant(id, Grant.at(place, role));
    }

    /** @throws Refused INVALID for a role that is held in a unit, NOT_ALLOWED for one of another place, wherever its holder is at home */
    public void dismiss(AccountId id, @Subject Grant grant) {
        inScope(id);
        new Fields().must(grant.place().isPresent(), "role", "role_of_unit").orRefuse();
        scope.mustCover(grant.place().get());
        accounts.remove(id, grant);
        directory.forget(id);
    }

    /** @return the new one-time password */
    public String resetPassword(AccountId id) {
        Account account = whollyInScope(id);
        String password = passwords.oneTime();
        account.resetPassword(passwords.hash(password), LocalDateTime.now(clock));
        endTokens(id);
        return password;
    }

    public void close(AccountId id) {
        whollyInScope(id).close(LocalDateTime.now(clock));
        endTokens(id);
    }

    public void reopen(AccountId id) {
        whollyInScope(id).reopen();
        directory.forget(id);
    }

    private void endTokens(AccountId id) {
        directory.forgetTokens(accounts.revokeAll(id, LocalDateTime.now(clock)));
        directory.forget(id);
    }

    /** Nobody signs in as, or shuts out, somebody who holds a role above or beside the administrator's own place. */
    private Account whollyInScope(AccountId id) {
        Account account = inScope(id);
        accounts.grantsOf(id).stream().flatMap(grant -> grant.place().stream()).forEach(scope::mustCover);
        return account;
    }

    private Account inScope(AccountId id) {
        Account account = accounts.find(id).orElseThrow(() -> Refused.notFound("account", id));
        scope.mustCover(account.home());
        return account;
    }
}
