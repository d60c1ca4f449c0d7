package org.countystore.ordering;

import java.util.Collection;
import java.util.Map;

import org.countystore.allowance.Purses;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.store.Offer;
import org.countystore.store.ShopWindow;
import org.countystore.unit.Rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a cart costs at this moment, and what there is to pay it with. */
@ApplicationScoped
class CartPrices {
    @Inject
    ShopWindow window;
    @Inject
    Rosters rosters;
    @Inject
    Purses purses;

    Map<ListingId, Offer> offers(Collection<ListingId> listings) {
        return window.offers(listings);
    }

    /** @throws Refused NOT_FOUND */
    Money of(ListingId listing) {
        return window.offer(listing).listing().price();
    }

    /** Nothing for an account that is on no roster. */
    Money spendable(AccountId account) {
        return rosters.employeeOf(account).map(person -> purses.of(person.id()).spendable()).orElse(Money.ZERO);
    }
}
