package org.countystore.access;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking after the phones on which people work away from the office. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class KeepingDevices {
    @Inject
    Devices devices;
    @Inject
    Directory directory;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /** A phone with whoever signed in on it last. */
    public record Carried(Device device, Account bearer) {
    }

    /** The newest first. What lies on a phone and has not been sent is known to the phone alone. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<Carried> devices(PlaceCode below, Page page) {
        scope.mustCover(below);
        Listed<Device> found = page.cut(devices.within(below, page), Device::id);
        Map<AccountId, Account> bearers = directory.all(found.items().stream().map(Device::account).distinct().toList());
        return found.map(device -> new Carried(device, bearers.get(device.account())));
    }

    /** From the next call on it gets nothing and changes nothing; repeated, it answers what stands. */
    public Carried revoke(UUID uuid) {
        Device device = devices.find(uuid).orElseThrow(() -> Refused.notFound("device", uuid));
        scope.mustCover(device.home());
        device.revoke(Caller.current().name(), LocalDateTime.now(clock));
        directory.forgetTokens(devices.tokensOn(device.id()));
        return new Carried(device, directory.get(device.account()));
    }
}
