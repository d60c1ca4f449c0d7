package org.countystore.ordering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

/** Giving buyers what they paid too much of their own money, because their order came to cost less: over the counter or the wire. */
@ApplicationScoped
@Transactional
@Allowed({Role.COUNTER, Role.STORE})
public class HandingBack {
    @Inject
    Scope scope;
    @Inject
    OrderBook book;
    @Inject
    Abatements abatements;
    @Inject
    Settlement settlement;

    /** @throws Refused NOT_FOUND, OWN_MATTER, NOTHING_OWED */
    public Overpaid payBack(UUID order) {
        Abatement abatement = abatements.of(order).orElseThrow(() -> Refused.notFound("abatement", order));
        Order sold = book.get(order);
        scope.mustCover(abatement.store());
        scope.mustNotBe(sold.buyer());
        settlement.payBack(abatement);
        return new Overpaid(abatement, sold);
    }

    /** The oldest of any store whose own money came over a wire: nobody needs to come for it. */
    @Reading
    @Everywhere
    public Optional<Abatement> oldestByWire() {
        return abatements.owedByWire();
    }

    /** What the counter has to hand out, the newest first. */
    @Reading
    public List<Overpaid> waiting(int atMost) {
        return book.overpaid(abatements.owed(scope.places(), atMost));
    }

    @Reading
    public long countWaiting() {
        return abatements.countOwed(scope.places());
    }
}
