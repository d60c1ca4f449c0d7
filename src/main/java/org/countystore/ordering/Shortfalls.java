package org.countystore.ordering;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.store.Awaited;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What becomes of packs that never came from the harvest: their money goes back, with everything else that is settled when the
 * order is packed. An order of which nothing is left is given up.
 */
@ApplicationScoped
class Shortfalls {
    @Inject
    Orders orders;
    @Inject
    OrderBook book;
    @Inject
    Stockroom stockroom;
    @Inject
    Fulfilment fulfilment;

    /** @throws Refused NOT_FOUND for a line that was not ordered ahead, NOT_SHORT while its packs may still come, WRONG_STATE */
    void refund(Order order, int line) {
        orders.lock(order);
        if (isOpen(order, line)) {
            stockroom.withdraw(order.uuid(), line);
            if (book.sheet(order).isEmpty()) {
                fulfilment.cancel(order);
            }
        }
    }

    /** @return false if it was answered before */
    private boolean isOpen(Order order, int line) {
        OrderSheet sheet = book.sheet(order);
        Awaited awaited = sheet.awaited(sheet.line(line)).orElseThrow(() -> Refused.notFound("line", line).at("line"));
        if (awaited.missing() > 0) {
            return false;
        }
        if (order.state() != State.PAID) {
            throw new Refused(Reason.WRONG_STATE, order.state());
        }
        if (!awaited.isShort()) {
            throw new Refused(Reason.NOT_SHORT, awaited.waiting()).at("line");
        }
        return true;
    }
}
