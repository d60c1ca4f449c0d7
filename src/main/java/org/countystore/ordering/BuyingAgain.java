package org.countystore.ordering;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.store.Offer;
import org.countystore.store.ShopWindow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finding again what one bought before. Everybody sees the own goods only. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class BuyingAgain {
    private static final int MOST = 8;
    @Inject
    Scope scope;
    @Inject
    Orders orders;
    @Inject
    ShopWindow window;

    /** What is still on sale of what the caller ordered and did not cancel, the last first; three statements for any number. */
    @Reading
    public List<Offer> goods() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        List<ListingId> bought = orders.boughtBy(me, MOST);
        Map<ListingId, Offer> offers = window.offers(bought);
        return bought.stream().flatMap(listing -> Stream.ofNullable(offers.get(listing))).filter(offer -> offer.listing().isOnSale())
                .toList();
    }
}
