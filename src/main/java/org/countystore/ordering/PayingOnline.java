package org.countystore.ordering;

import java.util.Set;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Paying one's own money by scanning a code. Nothing here waits for the channel: what is wanted is written down, the
 * messenger says it to the channel within a second or two, and what came of it is read here.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class PayingOnline {
    @Inject
    Scope scope;
    @Inject
    OrderBook book;
    @Inject
    Attempts attempts;
    @Inject
    Methods methods;
    @Inject
    OnlineBook online;

    @Reading
    @Everywhere
    public Set<Method> offered() {
        return methods.offered();
    }

    /**
     * Asks for a code to scan; the one that can be scanned already, if there is one.
     *
     * @throws Refused NOT_FOUND, METHOD_NOT_OFFERED, WRONG_STATE if the order does not wait for money
     */
    public OnlinePayment begin(UUID uuid) {
        return attempts.begin(mine(uuid));
    }

    /** The buyer says it is paid, so the channel is asked at once instead of waiting for its report. */
    public OnlineSheet paid(UUID uuid) {
        Order order = mine(uuid);
        attempts.look(order);
        return online.sheet(order);
    }

    private Order mine(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustBe(order.buyer());
        return order;
    }

    @Reading
    public OnlineSheet of(UUID uuid) {
        return online.sheet(mine(uuid));
    }

    /** Money that goes back, the newest first: for those whom the buyers will ask. */
    @Reading
    @Allowed({Role.COUNTER, Role.STORE, Role.AUDITOR})
    public Listed<OnlineReturn> returns(Page page) {
        return online.at(scope.places(), page);
    }
}
