package org.countystore.payable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Paying the households: the cashier for the county or a town, the clerk in cash at the own village. */
@ApplicationScoped
@Transactional
@Allowed({Role.CASHIER, Role.CLERK})
public class Paying {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    CashBox box;
    @Inject
    Payments payments;
    @Inject
    Clock clock;

    /**
     * Pays the slips, all of them or none.
     *
     * @return the payment, already known if the same was sent before
     * @throws Refused ALREADY_PAID, OVERPAID, ALREADY_REVERSED; INVALID for a slip that is not of this place
     */
    public Payment pay(UUID payment, PayOrder order) {
        PlaceCode place = order.place().orElseGet(this::onlyPlace);
        switch (order.method()) {
            case CASH -> scope.mustCover(place);
            case TRANSFER -> scope.mustCover(place, Role.CASHIER);
        }
        if (once.isKnown("payment", payment, order)) {
            return payments.find(payment).orElseThrow();
        }
        order.check();
        return box.payOut(payment, place, order);
    }

    private PlaceCode onlyPlace() {
        List<PlaceCode> places = scope.places();
        if (places.size() != 1) {
            throw Refused.invalid("place", "required");
        }
        return places.get(0);
    }

    /** Takes a mistaken payment back; a clerk cannot, so that cash is not taken back where it was given. */
    @Allowed(Role.CASHIER)
    public Payment reverse(UUID payment, String reason) {
        Payment mistake = payments.locked(payment).orElseThrow(() -> Refused.notFound("payment", payment));
        scope.mustCover(mistake.place());
        if (!mistake.isReversed()) {
            new Fields().reason(reason, "reason").orRefuse();
            box.takeBack(mistake, reason.strip());
        }
        return mistake;
    }

    @Reading
    @Allowed({Role.CASHIER, Role.CLERK, Role.AUDITOR})
    public Payment payment(UUID payment) {
        Payment found = payments.find(payment).orElseThrow(() -> Refused.notFound("payment", payment));
        scope.mustCover(found.place());
        return found;
    }

    /** A payment with the slips it paid and their households, for the list that they sign. */
    @Reading
    @Allowed({Role.CASHIER, Role.CLERK, Role.AUDITOR})
    public PayList list(UUID payment) {
        Payment found = payment(payment);
        return box.list(found);
    }

    /** What a place paid out on a day, today unless one is named; newest first. */
    @Reading
    @Allowed({Role.CASHIER, Role.CLERK, Role.AUDITOR})
    public Listed<Payment> paid(PlaceCode place, Optional<LocalDate> day, Page page) {
        scope.mustCover(place);
        return page.cut(payments.of(place, day.orElseGet(() -> LocalDate.now(clock)), page), Payment::id);
    }
}
