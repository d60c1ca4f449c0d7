package org.countystore.ordering;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.store.Awaited;
import org.countystore.store.Offer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Making good for what was ordered ahead and never came: the buyer chooses, and after some days the clock. */
@ApplicationScoped
@Transactional
@Allowed({Role.BUYER, Role.STORE})
public class MakingGood {
    @Inject
    Scope scope;
    @Inject
    Orders orders;
    @Inject
    OrderBook book;
    @Inject
    Shortfalls shortfalls;
    @Inject
    Steps steps;
    @Inject
    @ConfigProperty(name = "app.presale.answer-days", defaultValue = "7")
    int answerDays;

    /**
     * The money for the packs of a line that never came; all of the order where nothing else is left of it.
     *
     * @throws Refused NOT_FOUND, NOT_SHORT while they may still come, WRONG_STATE
     */
    public OrderSheet refund(UUID uuid, int line) {
        Order order = reached(uuid);
        shortfalls.refund(order, line);
        return book.sheet(order);
    }

    /**
     * What the store offers instead of them, pack for pack at the price that was paid.
     *
     * @throws Refused NOT_FOUND, NOT_SHORT while they may still come, WRONG_STATE, NO_SUBSTITUTE
     */
    public OrderSheet substitute(UUID uuid, int line) {
        Order order = reached(uuid);
        shortfalls.substitute(order, line);
        return book.sheet(order);
    }

    /** What the buyer may choose instead of the money, by the number of the line. */
    @Reading
    public Map<Integer, Offer> offered(UUID uuid) {
        OrderSheet sheet = book.sheet(reached(uuid));
        Map<Integer, Offer> offered = new TreeMap<>();
        sheet.order().lines().forEach(line -> shortfalls.instead(sheet, line).ifPresent(offer -> offered.put(line.no(), offer)));
        return offered;
    }

    /** The money for all that never came, because the buyer did not choose in time. */
    @Allowed(Role.STORE)
    public OrderSheet refundAll(UUID uuid) {
        Order order = reached(uuid);
        book.sheet(order).awaited().stream().filter(Awaited::isShort).map(Awaited::line).toList()
                .forEach(line -> shortfalls.refund(order, line));
        return book.sheet(order);
    }

    /** How many days a buyer has to choose. */
    @Reading
    @Everywhere
    public int answerDays() {
        return answerDays;
    }

    /** The oldest order of any store whose buyer has not chosen in time. */
    @Reading
    @Everywhere
    public Optional<Order> unanswered() {
        return orders.shortSince(steps.now().minus(Duration.ofDays(answerDays)));
    }

    /** How many of the caller's own orders wait for the caller's answer. */
    @Reading
    @Allowed(Role.BUYER)
    public long countMine() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return orders.countShort(me);
    }

    /** How many orders of the store wait for the answers of their buyers. */
    @Reading
    @Allowed(Role.STORE)
    public long countInStore() {
        return orders.countShort(scope.places());
    }

    private Order reached(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustBeOrCover(order.buyer(), order.store());
        return order;
    }
}
