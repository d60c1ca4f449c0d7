package org.countystore.store;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking at what the county store offers; open to everybody. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class Browsing {
    @Inject
    ShopWindow window;

    /** A page of what is on sale; up to a second old, and the same object for everybody who asks the same in that second. */
    @Reading
    @Everywhere
    public Listed<Offer> list(Search search) {
        return window.list(search);
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
