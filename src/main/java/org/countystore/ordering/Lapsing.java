package org.countystore.ordering;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving up orders that nobody pays, so that neither packs nor an allowance are held for ever. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Lapsing {
    @Inject
    Scope scope;
    @Inject
    Orders orders;
    @Inject
    OrderBook book;
    @Inject
    Fulfilment fulfilment;
    @Inject
    Steps steps;
    @Inject
    @ConfigProperty(name = "app.orders.unpaid-hours", defaultValue = "72")
    long unpaidHours;

    /** The oldest order of any store that has waited too long. */
    @Reading
    @Everywhere
    public Optional<Order> oldest() {
        return orders.unpaidSince(steps.now().minus(Duration.ofHours(unpaidHours)));
    }

    /** Releases the packs and the allowance; an order that was paid or cancelled at the last moment stays as it is. */
    public void giveUp(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustCover(order.store());
        fulfilment.lapse(order);
    }
}
