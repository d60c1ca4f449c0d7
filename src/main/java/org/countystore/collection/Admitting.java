package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.evidence.Photo;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deciding on slips that came from a revoked phone. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Admitting {
    @Inject
    Scope scope;
    @Inject
    Directory directory;
    @Inject
    Once once;
    @Inject
    HeldSlips held;
    @Inject
    Purchases purchases;
    @Inject
    Scale scale;
    @Inject
    SlipBook book;
    @Inject
    SlipAlbum album;
    @Inject
    Clock clock;

    /** The newest first. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<HeldSlip> slips(PlaceCode below, List<HeldSlip.State> states, Page page) {
        scope.mustCover(below);
        return page.cut(held.in(below, states, page), HeldSlip::id);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public long waiting(PlaceCode below) {
        scope.mustCover(below);
        return held.waitingIn(below);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public List<SlipPhoto> photos(UUID slip) {
        scope.mustCover(held.find(slip).orElseThrow(() -> Refused.notFound("heldSlip", slip)).home());
        return album.of(slip);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Photo photo(UUID slip, UUID photo) {
        scope.mustCover(held.find(slip).orElseThrow(() -> Refused.notFound("heldSlip", slip)).home());
        return album.photo(slip, photo);
    }

    /**
     * It becomes a slip of the clerk who wrote it, by the rules of the day on which it was handed in and for the places for
     * which that clerk may buy now. Repeated, it answers what stands.
     *
     * @throws Refused ALREADY_DECIDED if it was turned down; whatever a slip is refused for
     */
    public HeldSlip admit(UUID uuid) {
        HeldSlip slip = inScope(uuid);
        if (!slip.isDecided(HeldSlip.State.ADMITTED)) {
            if (purchases.find(uuid).isEmpty() && !once.isKnown("purchase", uuid, slip.weighIn())) {
                book.write(scale.weigh(Map.of(uuid, slip.weighIn()), slip.sending(directory.places(slip.account(), Role.CLERK))));
            }
            slip.decide(HeldSlip.State.ADMITTED, Optional.empty(), Caller.current().name(), LocalDateTime.now(clock));
        }
        return slip;
    }

    /**
     * Nothing is bought; the slip and the reason stay. Repeated, it answers what stands.
     *
     * @throws Refused ALREADY_DECIDED if it was admitted
     */
    public HeldSlip turnDown(UUID uuid, @Subject String reason) {
        HeldSlip slip = inScope(uuid);
        if (!slip.isDecided(HeldSlip.State.TURNED_DOWN)) {
            new Fields().reason(reason, "reason").orRefuse();
            slip.decide(HeldSlip.State.TURNED_DOWN, Optional.of(reason.strip()), Caller.current().name(), LocalDateTime.now(clock));
        }
        return slip;
    }

    private HeldSlip inScope(UUID uuid) {
        HeldSlip slip = held.locked(uuid).orElseThrow(() -> Refused.notFound("heldSlip", uuid));
        scope.mustCover(slip.home());
        return slip;
    }
}
