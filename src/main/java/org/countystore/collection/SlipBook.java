package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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

    /** @throws Refused NOT_AGREED if the household is said to have agreed by its PIN, and did not agree to this */
    Purchase write(UUID uuid, Weighed weighed) {
        WeighIn weighIn = weighed.weighIn();
        mustBeAgreed(uuid, weighed);
        Lot lot = lots.receive(uuid, new Harvest(weighIn.produce(), weighIn.grade(), weighIn.net(), weighed.point(),
                weighed.seller().id(), weighIn.worth(), weighIn.occurredAt(), weighed.seller().isOutside()));
        Signature signature = new Signature(weighed, LocalDateTime.now(clock));
        Purchase slip = new Purchase(uuid, number(weighed.point(), weighed.dayOnPaper(), uuid), weighed, lot.id(), lot.code(), signature);
        purchases.add(slip);
        if (!weighed.oddities().isEmpty()) {
            odd.add(new OddSlip(slip, weighed.oddities()));
        }
        payables.owe(new SlipOwed(uuid, slip.slipNumber(), slip.household(), slip.village(), slip.owed(), slip.boughtOn(),
                Payable.Purpose.PURCHASE, weighed.sending().paid(), slip.outsider().map(Outsider::name)));
        news.fire(new ProduceBought(uuid, slip.household(), slip.village(), slip.produce(), slip.grade(), slip.net(), slip.owed(),
                slip.lot()));
        return slip;
    }

    private void mustBeAgreed(UUID uuid, Weighed weighed) {
        WeighIn weighIn = weighed.weighIn();
        if (weighIn.witness().isByPin() && assents.find(uuid).filter(assent -> assent.isTo(weighed.seller().id(), Terms.of(weighIn)))
                .isEmpty()) {
            throw new Refused(Reason.NOT_AGREED).at("confirmation.kind");
        }
    }

    Purchase undo(Purchase slip, String reason) {
        LocalDateTime now = LocalDateTime.now(clock);
        UUID second = slip.reversal();
        Purchase undoing = slip.reverse(second, number(slip.village(), now.toLocalDate(), second), reason,
                new Signature(Caller.current().name(), Optional.empty(), now, now));
        lots.undo(second, slip.uuid());
        purchases.add(undoing);
        payables.cancel(slip.uuid(), second);
        news.fire(new PurchaseReversed(slip.uuid(), second, slip.household(), slip.village()));
        return undoing;
    }

    /** A number that is taken spends the transaction; then the call is asked again, and looks before. */
    private String number(PlaceCode place, LocalDate day, UUID id) {
        String number = SlipNumber.of(place, day, id, LETTERS);
        return Attempt.isRepeated() && purchases.isTaken(number) ? SlipNumber.of(place, day, id, 2 * LETTERS) : number;
    }
}
