package org.countystore.collection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Each;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
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
    /** As many as a phone sends in a call. */
    public static final int MOST_TOGETHER = 25;
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
        return buy(Map.of(slip, weighIn), scope.places(), phone).get(slip);
    }

    /**
     * Many in one transaction, which costs little more than one alone: all of them or none. Where it is refused, whoever asked asks
     * for one after the other; nothing was written and no entry made.
     *
     * @param slips by id, at most {@value #MOST_TOGETHER}, each read as if those before it were bought
     * @throws Refused whatever one of them is refused for
     */
    public Map<UUID, Bought> buy(@Each Map<UUID, WeighIn> slips, PhoneClock phone) {
        if (slips.size() > MOST_TOGETHER) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_TOGETHER);
        }
        return buy(slips, scope.places(), phone);
    }

    private Map<UUID, Bought> buy(Map<UUID, WeighIn> slips, List<PlaceCode> own, PhoneClock phone) {
        Set<UUID> known = once.known("purchase", slips);
        Map<UUID, WeighIn> fresh = new LinkedHashMap<>(slips);
        fresh.keySet().removeAll(known);
        Map<UUID, Bought> bought = new HashMap<>();
        purchases.all(known).forEach(slip -> bought.put(slip.uuid(), new Bought(slip, true)));
        if (!fresh.isEmpty()) {
            book.write(scale.weigh(fresh, own, phone)).forEach(slip -> bought.put(slip.uuid(), new Bought(slip, false)));
        }
        return bought;
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
            new Fields().reason(reason, "reason").orRefuse();
            scale.mustLetUndo(mistake);
            book.undo(mistake, reason.strip());
        }
        return mistake;
    }
}
