package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.lot.Harvest;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.once.Attempt;
import org.countystore.payable.Payable;
import org.countystore.payable.Payables;
import org.countystore.payable.SlipOwed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes a slip with everything that hangs on it: the lot, what is owed, the legs of the ledger. */
@ApplicationScoped
class SlipBook {
    private static final int LETTERS = 5;
    @Inject
    Purchases purchases;
    @Inject
    Guards guards;
    @Inject
    Crops crops;
    @Inject
    OddSlips odd;
    @Inject
    Assents assents;
    @Inject
    LotBook lots;
    @Inject
    Payables payables;
    @Inject
    Event<Object> news;
    @Inject
    Clock clock;

    /**
     * In as many statements for many as for one.
     *
     * @param all by the ids of the slips
     * @throws Refused NOT_AGREED if a household is said to have agreed by its PIN, and did not agree to this; OVER_CAPACITY if nobody
     *                 else answers for what is far more than it can have
     */
    List<Purchase> write(Map<UUID, Weighed> all) {
        mustBeAgreed(all);
        Map<UUID, Harvest> harvests = new LinkedHashMap<>();
        all.forEach((uuid, weighed) -> harvests.put(uuid, weighed.harvest()));
        Map<UUID, Lot> received = lots.receive(harvests);
        LocalDateTime now = LocalDateTime.now(clock);
        List<Purchase> slips = new ArrayList<>();
        all.forEach((uuid, weighed) -> slips.add(new Purchase(uuid, number(weighed.point(), weighed.dayOnPaper(), uuid), weighed,
                received.get(uuid), new Signature(weighed, now))));
        purchases.add(slips);
        payables.owe(slips.stream().map(slip -> new SlipOwed(slip.uuid(), slip.slipNumber(), slip.household(), slip.village(), slip.owed(),
                slip.boughtOn(), Payable.Purpose.PURCHASE, all.get(slip.uuid()).sending().paid(), slip.outsider().map(Outsider::name)))
                .toList());
        Map<UUID, Weighed> counted = guards.countIn(all);
        slips.stream().filter(slip -> !counted.get(slip.uuid()).oddities().isEmpty())
                .forEach(slip -> odd.add(new OddSlip(slip, counted.get(slip.uuid()).oddities())));
        slips.forEach(slip -> news.fire(new ProduceBought(slip.uuid(), slip.household(), slip.village(), slip.produce(), slip.grade(),
                slip.net(), slip.owed(), slip.lot())));
        return slips;
    }

    private void mustBeAgreed(Map<UUID, Weighed> all) {
        Map<UUID, Weighed> byPin = new HashMap<>(all);
        byPin.values().removeIf(weighed -> !weighed.weighIn().witness().isByPin());
        Map<UUID, Assent> given = assents.locked(byPin.keySet());
        byPin.forEach((uuid, weighed) -> Optional.ofNullable(given.get(uuid))
                .filter(assent -> assent.isTo(weighed.seller().id(), Terms.of(weighed.weighIn())))
                .orElseThrow(() -> new Refused(Reason.NOT_AGREED).at("confirmation.kind")));
    }

    Purchase undo(Purchase slip, String reason) {
        LocalDateTime now = LocalDateTime.now(clock);
        UUID second = slip.reversal();
        Purchase undoing = slip.reverse(second, number(slip.village(), now.toLocalDate(), second), reason,
                new Signature(Caller.current().name(), Optional.empty(), now, now));
        lots.undo(second, slip.uuid());
        purchases.add(List.of(undoing));
        payables.cancel(slip.uuid(), second);
        crops.add(new TreeMap<>(Map.of(Crop.Key.of(slip), undoing.net())));
        news.fire(new PurchaseReversed(slip.uuid(), second, slip.household(), slip.village()));
        return undoing;
    }

    /** A number that is taken spends the transaction; then the call is asked again, and looks before. */
    private String number(PlaceCode place, LocalDate day, UUID id) {
        String number = SlipNumber.of(place, day, id, LETTERS);
        return Attempt.isRepeated() && purchases.isTaken(number) ? SlipNumber.of(place, day, id, 2 * LETTERS) : number;
    }
}
