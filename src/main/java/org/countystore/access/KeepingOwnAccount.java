package org.countystore.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What everybody may do with the own account: password, language, the tokens of the own devices. */
@ApplicationScoped
@Transactional
@Allowed(Role.SIGNED_IN)
public class KeepingOwnAccount {
    @Inject
    Accounts accounts;
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    Failures failures;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    @Reading
    public Account mine() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return directory.get(me);
    }

    /**
     * Ends all tokens and all sessions begun before: whoever knew the old password may hold one.
     *
     * @throws Refused WRONG_PASSWORD at the field of the old one
     */
    public void changePassword(String oldPassword, String newPassword) {
        Account account = mine();
        String address = Caller.current().address();
        failures.mayTry(account.username(), address);
        if (!passwords.fits(oldPassword, account.passwordHash())) {
            failures.failed(account.username(), address);
            throw new Refused(Reason.WRONG_PASSWORD).at("oldPassword");
        }
        passwords.mustBeGood(newPassword, account.username());
        LocalDateTime now = LocalDateTime.now(clock);
        account.changePassword(passwords.hash(newPassword), now);
        directory.forgetTokens(accounts.revokeAll(account.id(), now));
        directory.forget(account.id());
    }

    public void prefer(Preferences wanted) {
        Account account = mine();
        account.prefer(wanted);
        directory.forget(account.id());
    }

    /** The newest first; those that still let somebody in. */
    @Reading
    public List<Token> tokens() {
        return accounts.goodTokensOf(mine().id(), LocalDateTime.now(clock));
    }

    public void revoke(long token) {
        Token found = accounts.token(token).filter(each -> each.account().equals(mine().id()))
                .orElseThrow(() -> Refused.notFound("token", token));
        scope.mustBe(found.account());
        found.revoke(LocalDateTime.now(clock));
        directory.forgetTokens(List.of(found.hash()));
    }

    /** Ends the token that this very call came with. */
    public void endToken(String token) {
        Token found = accounts.tokenByHash(Directory.hash(token)).orElseThrow(() -> Refused.notFound("token", "current"));
        scope.mustBe(found.account());
        found.revoke(LocalDateTime.now(clock));
        directory.forgetTokens(List.of(found.hash()));
    }
}
