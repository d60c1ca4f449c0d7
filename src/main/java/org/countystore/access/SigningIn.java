package org.countystore.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.countystore.audit.Audit;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Coming in, by a page or for a token. A wrong name and a wrong password are told apart by nobody. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class SigningIn {
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_INPUT = 200;
    /** In place of a name that nobody has: people type their password there. */
    private static final String UNKNOWN = "?";
    @Inject
    Accounts accounts;
    @Inject
    Devices devices;
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    Failures failures;
    @Inject
    Audit audit;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.token.hours", defaultValue = "12")
    long tokenHours;
    private final SecureRandom random = new SecureRandom();

    /** @param roles empty while the initial password has not been changed */
    public record Issued(String token, LocalDateTime expiresAt, List<Grant> roles) {
    }

    /**
     * @throws Refused WRONG_PASSWORD, ACCOUNT_CLOSED, TOO_MANY_ATTEMPTS
     */
    @Everywhere
    @Reading
    public AccountId signIn(String username, String password) {
        String address = Caller.current().address();
        new Fields().must(username.length() <= LONGEST_INPUT, "username", "too_long", LONGEST_INPUT)
                .must(password.length() <= LONGEST_INPUT, "password", "too_long", LONGEST_INPUT).orRefuse();
        failures.mayTry(username, address);
        Optional<Account> account = accounts.named(username);
        if (!fits(account, password)) {
            failures.failed(username, address);
            audit.refused("SigningIn.signIn", account.map(Account::username).orElse(UNKNOWN), Reason.WRONG_PASSWORD);
            throw new Refused(Reason.WRONG_PASSWORD);
        }
        account.get().mustBeOpen();
        failures.succeeded(username, address);
        audit.done("SigningIn.signIn", username);
        return account.get().id();
    }

    private boolean fits(Optional<Account> account, String password) {
        if (account.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.fits(password, account.get().passwordHash());
    }

    /**
     * Signs in and gives a token for machines; it is shown this once.
     *
     * @param agent what asks, as it calls itself
     * @param phone the device to which the token shall be bound
     * @throws Refused WRONG_PASSWORD, ACCOUNT_CLOSED, TOO_MANY_ATTEMPTS; DEVICE_REVOKED
     */
    @Everywhere
    @Reading
    public Issued issue(String username, String password, String agent, Optional<NewDevice> phone) {
        phone.ifPresent(NewDevice::check);
        AccountId account = signIn(username, password);
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Device> device = phone.map(met -> carried(met, account, now));
        accounts.add(new Token(account, Directory.hash(token), agent, device, now, now.plus(Duration.ofHours(tokenHours))));
        return new Issued(token, now.plus(Duration.ofHours(tokenHours)),
                directory.mustChangePassword(account) ? List.of() : accounts.grantsOf(account));
    }

    /** A phone acts for one person at a time: who had it before may have lost it. */
    private void layDown(Device device, AccountId account, LocalDateTime now) {
        List<Token> others = devices.goodOn(device.id(), account, now);
        others.forEach(token -> token.revoke(now));
        directory.forgetTokens(others.stream().map(Token::hash).toList());
    }

    private Device carried(NewDevice phone, AccountId account, LocalDateTime now) {
        Account bearer = directory.get(account);
        Optional<Device> known = devices.find(phone.id());
        known.ifPresent(device -> {
            device.carriedBy(bearer, phone.name(), now);
            layDown(device, account, now);
        });
        return known.orElseGet(() -> devices.add(new Device(phone, bearer, now)));
    }
}
