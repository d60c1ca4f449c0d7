package org.countystore.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.pairing.Cadres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Looking at what the county store offers; open to everybody. Only looks, and so needs no transaction to begin and end. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
@Allowed(Role.ANYONE)
public class Browsing {
    /** Further than this nobody counts before looking. */
    public static final int MOST_COUNTED = 100;
    @Inject
    ShopWindow window;
    @Inject
    Roots roots;
    @Inject
    Cadres cadres;
    @Inject
    Clock clock;

    /**
     * A page of what is on sale; up to a second old, and the same object for everybody who asks the same in that second.
     *
     * @throws Refused NOT_SIGNED_IN where only the own pairings are asked for by nobody in particular
     */
    @Reading
    @Everywhere
    public Listed<Offer> list(Search search) {
        return window.list(search, villages(search));
    }

    /** How many there are, counted to {@value #MOST_COUNTED}. */
    @Reading
    @Everywhere
    public int count(Search search) {
        return window.count(search, villages(search), MOST_COUNTED);
    }

    /**
     * Where the packs that are given out next come from; empty when sold out.
     *
     * @throws Refused NOT_FOUND
     */
    @Reading
    @Everywhere
    public Optional<Provenance> provenance(ListingId id) {
        return window.offer(id).next().map(roots::of);
    }

    private Optional<Set<PlaceCode>> villages(Search search) {
        return search.by().paired() ? Optional.of(cadres.villagesOf(Caller.current().mustBeSignedIn(), LocalDate.now(clock)))
                : Optional.empty();
    }

    /**
     * What of a listing differs from one moment to the next, exactly; who has seen {@link Offer#glance() the same} has seen all of it.
     *
     * @throws Refused NOT_FOUND
     */
    @Reading
    @Everywhere
    public Glance glance(ListingId id) {
        return window.glance(id);
    }

    /**
     * One listing as it stands now.
     *
     * @throws Refused NOT_FOUND
     */
    @Reading
    @Everywhere
    public Offer offer(ListingId id) {
        return window.offer(id);
    }
}
