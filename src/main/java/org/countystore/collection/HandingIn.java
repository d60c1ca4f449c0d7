package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.payable.Payables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Handing in what lies unsent on a phone that the county has revoked: nothing is judged here, and nothing lost. */
@ApplicationScoped
@Transactional
@Allowed(Role.SIGNED_IN)
public class HandingIn {
    public static final int MOST_AT_ONCE = 2_000;
    /** More than a point weighs in a season; what is beyond it is no clerk's work. */
    static final int MOST_WAITING = 5_000;
    /** So that a stolen phone cannot fill the county's disk. */
    static final int MOST_PHOTOS = 2_000;
    @Inject
    Scope scope;
    @Inject
    Directory directory;
    @Inject
    HeldSlips held;
    @Inject
    Purchases purchases;
    @Inject
    Payables payables;
    @Inject
    SlipAlbum album;
    @Inject
    Clock clock;

    /** What became of one of them: it stood before the phone was revoked, or it waits for an administrator's word. */
    public enum Outcome {
        KNOWN, HELD
    }

    /**
     * All of them or none. Handed in again they change nothing.
     *
     * @param paid those of which the clerk says that the household was paid in cash; of one that stood already the cashier hears
     *             it, and nothing is paid
     * @throws Refused DEVICE_NOT_REVOKED if the phone may send them as usual; TOO_MANY_ITEMS for one call, or beyond what may
     *                 wait from one phone; INVALID for what cannot be written down
     */
    public Map<UUID, Outcome> handIn(Map<UUID, WeighIn> slips, Set<UUID> paid, PhoneClock phone) {
        UUID device = mustBeRevoked();
        if (slips.size() > MOST_AT_ONCE) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_AT_ONCE);
        }
        Fields fields = new Fields();
        slips.forEach((uuid, weighIn) -> SaidFigures.check(weighIn, fields, uuid.toString()));
        fields.orRefuse();
        Set<UUID> bought = held.bought(slips.keySet());
        Set<UUID> waiting = held.held(slips.keySet());
        hold(slips.entrySet().stream().filter(each -> !bought.contains(each.getKey()) && !waiting.contains(each.getKey())).toList(),
                paid, device, phone);
        paid.stream().filter(bought::contains).filter(uuid -> isOwn(uuid, device)).forEach(payables::sayPaid);
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        slips.keySet().forEach(uuid -> outcomes.put(uuid, bought.contains(uuid) ? Outcome.KNOWN : Outcome.HELD));
        return outcomes;
    }

    private void hold(List<Map.Entry<UUID, WeighIn>> fresh, Set<UUID> paid, UUID device, PhoneClock phone) {
        if (held.waitingFrom(device) + fresh.size() > MOST_WAITING) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_WAITING);
        }
        Account clerk = directory.get(Caller.current().mustBeSignedIn());
        LocalDateTime now = LocalDateTime.now(clock);
        fresh.forEach(each -> held.add(new HeldSlip(each.getKey(), each.getValue(), paid.contains(each.getKey()), device, clerk, phone,
                now)));
    }

    /** Whether the caller wrote it, on this phone. */
    private boolean isOwn(UUID slip, UUID device) {
        return purchases.find(slip).map(Purchase::signature).filter(signature -> signature.clerk().equals(Caller.current().name())
                && signature.device().equals(Optional.of(device.toString()))).isPresent();
    }

    /**
     * A picture of a slip that waits, or of one that this phone had sent before; sent again it changes nothing.
     *
     * @throws Refused TOO_MANY_ITEMS beyond what is taken from one phone; ALREADY_DECIDED; TOO_LARGE, INVALID, PHOTOS_FULL
     */
    public SlipPhoto attach(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        UUID device = mustBeRevoked();
        Optional<SlipPhoto> known = album.known(slip, photo, shows, upload);
        if (known.isPresent()) {
            return known.get();
        }
        HandedIn from = held.from(device);
        if (from.photos() >= MOST_PHOTOS) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_PHOTOS);
        }
        from.oneMore();
        if (isOwn(slip, device) && held.find(slip).isEmpty()) {
            purchases.locked(slip).orElseThrow().witness().mustBear(photo, shows);
            return album.keepFromRevoked(slip, photo, shows, upload);
        }
        HeldSlip waiting = held.locked(slip).filter(each -> each.device().equals(device))
                .orElseThrow(() -> Refused.notFound("heldSlip", slip));
        if (waiting.state() != HeldSlip.State.WAITING) {
            throw new Refused(Reason.ALREADY_DECIDED, slip);
        }
        waiting.witness().mustBear(photo, shows);
        return album.keep(slip, photo, shows, upload);
    }

    private UUID mustBeRevoked() {
        scope.mustBe(Caller.current().mustBeSignedIn());
        return Caller.current().device().filter(directory::lockRevoked).orElseThrow(() -> new Refused(Reason.DEVICE_NOT_REVOKED));
    }
}
