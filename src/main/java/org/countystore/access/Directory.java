package org.countystore.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Who an account or a token stands for. Remembered for a few seconds, because every request asks; what this node
 * changes it forgets at once, what another node changes within {@link #REMEMBERED}. What every request asks only looks, and
 * so begins no transaction.
 */
@ApplicationScoped
public class Directory {
    static final Duration REMEMBERED = Duration.ofSeconds(5);
    private final Cache<AccountId, Optional<Known>> people = cache();
    private final Cache<String, Optional<Bearer>> tokens = cache();
    private final Cache<String, Optional<String>> names = cache();
    @Inject
    Accounts accounts;
    @Inject
    Devices devices;
    @Inject
    TokenCheck check;
    @Inject
    Clock clock;

    private record Known(String username, String displayName, boolean mustChangePassword, LocalDateTime passwordSince,
            Preferences preferences, List<Grant> grants) {
        Caller caller(AccountId id, String address) {
            return new Caller(Optional.of(id), username, mustChangePassword ? List.of() : grants, address);
        }
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(REMEMBERED).build();
    }

    /** The open account as a caller from that address; empty if it is closed or unknown. */
    public Optional<Caller> caller(AccountId id, String address) {
        return known(id).map(known -> known.caller(id, address));
    }

    /** The same for a session that began at that moment; empty if the password was changed since. */
    public Optional<Caller> caller(AccountId id, LocalDateTime begun, String address) {
        return known(id).filter(known -> !begun.isBefore(known.passwordSince().truncatedTo(ChronoUnit.MILLIS)))
                .map(known -> known.caller(id, address));
    }

    /** Whose token it is, while it is good; and that of a revoked phone, which is told so however old it is. */
    Optional<Bearer> bearer(String token) {
        return tokens.get(hash(token), check::bearer);
    }

    /** Somebody on a revoked phone: known by name and without any role, even where the account was closed since. */
    @Transactional
    Optional<Caller> shutOut(Bearer bearer, String address) {
        return accounts.find(bearer.account()).map(account -> new Caller(Optional.of(account.id()), account.username(), List.of(),
                address, bearer.device()));
    }

    /** Whether that phone was revoked. Who asks next waits, so that what is counted for one phone is counted right. */
    @Transactional
    public boolean lockRevoked(UUID device) {
        return devices.locked(device).filter(Device::isRevoked).isPresent();
    }

    @Transactional
    public boolean isRevoked(UUID device) {
        return devices.find(device).filter(Device::isRevoked).isPresent();
    }

    private Optional<Known> known(AccountId id) {
        return people.get(id, key -> accounts.find(key).filter(Account::isOpen).map(account -> new Known(account.username(),
                account.displayName(), account.hasInitialPassword(), account.passwordSince(), account.preferences(),
                accounts.grantsOf(key))));
    }

    /** An account with an initial password holds no role until it is changed. */
    public boolean mustChangePassword(AccountId id) {
        return known(id).map(Known::mustChangePassword).orElse(false);
    }

    public Optional<Preferences> preferences(AccountId id) {
        return known(id).map(Known::preferences);
    }

    @Transactional
    public Account get(AccountId id) {
        return accounts.find(id).orElseThrow(() -> Refused.notFound("account", id));
    }

    /** The accounts of a page of other things, by id. */
    @Transactional
    public Map<AccountId, Account> all(Collection<AccountId> ids) {
        return accounts.all(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Transactional
    public Optional<Account> named(String username) {
        return accounts.named(username);
    }

    /** What the person behind an account is called, whether it is open or closed. */
    @Transactional
    public Optional<String> displayName(String username) {
        return names.get(username, key -> accounts.named(key).map(Account::displayName));
    }

    /** Opens an account with a password known already: the sample county, an import. */
    @Transactional
    public AccountId open(NewAccount wanted, String passwordHash, boolean initial) {
        if (accounts.named(wanted.username()).isPresent()) {
            throw new Refused(Reason.ACCOUNT_EXISTS, wanted.username()).at("username");
        }
        Account account = new Account(wanted, passwordHash, initial, LocalDateTime.now(clock));
        accounts.add(account);
        accounts.flush();
        return account.id();
    }

    /** Where an account holds a role, whether it is open or closed. */
    @Transactional
    public List<PlaceCode> places(AccountId account, Role role) {
        return accounts.grantsOf(account).stream().filter(grant -> grant.role() == role).flatMap(grant -> grant.place().stream())
                .distinct().sorted().toList();
    }

    @Transactional
    public void grant(AccountId account, Grant grant) {
        if (!accounts.grantsOf(account).contains(grant)) {
            accounts.add(new AccountGrant(account, grant));
        }
        forget(account);
    }

    /** A role that goes with something else, such as a place on a roster, ends with it. */
    @Transactional
    public void withdraw(AccountId account, Grant grant) {
        accounts.remove(account, grant);
        forget(account);
    }

    /** The accounts that hold a role in a unit. */
    @Transactional
    public Set<AccountId> holders(UnitId unit, Role role) {
        return Set.copyOf(accounts.holders(unit, role));
    }

    @Transactional
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    void forget(AccountId account) {
        people.invalidate(account);
    }

    void forgetTokens(Collection<String> hashes) {
        tokens.invalidateAll(hashes);
    }

    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
