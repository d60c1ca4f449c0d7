package org.countystore.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looks up a token that the {@link Directory} does not remember, and notes that its phone was seen. */
@ApplicationScoped
class TokenCheck {
    private static final Duration SEEN_LATELY = Duration.ofMinutes(10);
    @Inject
    Accounts accounts;
    @Inject
    Devices devices;
    @Inject
    Clock clock;

    /** That of a revoked phone stays known, however old it is, so that the phone can be told. */
    @Transactional
    Optional<Bearer> bearer(String hash) {
        return accounts.tokenByHash(hash).flatMap(this::bearer);
    }

    private Optional<Bearer> bearer(Token token) {
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Device> phone = token.phone().flatMap(devices::find);
        boolean revoked = phone.filter(Device::isRevoked).isPresent();
        if (!revoked && !token.isGoodAt(now)) {
            return Optional.empty();
        }
        phone.ifPresent(device -> devices.seen(device.id(), now, now.minus(SEEN_LATELY)));
        return Optional.of(new Bearer(token.account(), phone.map(Device::uuid), revoked));
    }
}
