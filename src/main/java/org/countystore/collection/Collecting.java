package org.countystore.collection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Buying produce at the village collection point. */
@ApplicationScoped
@Transactional
@Allowed(Role.CLERK)
public class Collecting {
    private static final int LONGEST_REASON = 200;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Scale scale;
    @Inject
    SlipBook book;
    @Inject
    Purchases purchases;

    /** @param known whether the same was sent before, so that nothing was written now */
    public record Bought(Purchase purchase, boolean known) {
    }

    /**
     * Weighs in, fixes the price and owes the household: all of it happens or none of it.
     *
     * @return the slip, already known if the same was sent before under this id
     * @throws Refused FOREIGN_VILLAGE if the household is not of the clerk's own village; OUTSIDE_PRICE_BAND if the price
     *                 leaves the day's band without a reason; POINT_CLOSED, DAY_CLOSED, HOUSEHOLD_CLOSED, GRADE_UNKNOWN,
     *                 NO_PRICE_TODAY; OVER_CAPACITY if it is far more than the household can have and nobody else answers
     *                 for it; NOT_AGREED if it did not agree to this by its PIN; INVALID with all fields that make no sense
     */
    public Bought buy(UUID slip, WeighIn weighIn) {
        return buy(slip, weighIn, PhoneClock.UNTOLD);
    }

    /** The same, weighed away from the office: how wrong the clock of the phone is comes off the moment it wrote down. */
    public Bought buy(UUID slip, WeighIn weighIn, PhoneClock phone) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("purchase", slip, weighIn)) {
            return new Bought(purchases.find(slip).orElseThrow(), true);
        }
        return new Bought(book.write(slip, scale.weigh(weighIn, own, phone)), false);
    }

    /** What the clerk should be asked about again before this is bought. */
    @Reading
    public Set<Oddity> oddities(WeighIn weighIn) {
        return scale.oddities(weighIn, scope.places());
    }

    /**
     * Undoes a slip by a second one, while its lot is untouched and nothing is paid. Repeated, it answers what stands.
     *
     * @throws Refused ALREADY_SENT, ALREADY_PAID, DAY_CLOSED if today's book is closed
     */
    public Purchase reverse(UUID slip, String reason) {
        Purchase mistake = purchases.locked(slip).orElseThrow(() -> Refused.notFound("purchase", slip));
        scope.mustCover(mistake.village());
        if (mistake.state() != Purchase.State.REVERSED) {
            new Fields().text(reason, LONGEST_REASON, "reason").orRefuse();
            scale.mustLetUndo(mistake);
            book.undo(mistake, reason.strip());
        }
        return mistake;
    }
}
