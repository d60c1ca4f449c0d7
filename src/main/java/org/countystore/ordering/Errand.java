package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.PlaceCode;
import org.countystore.payment.Bill;
import org.countystore.payment.RepaymentOrder;

/** Something that is due to be said to the channel. */
public sealed interface Errand {
    /** The attempt or the refund it is about. */
    UUID about();

    PlaceCode store();

    record Open(UUID about, PlaceCode store, Bill bill) implements Errand {
    }

    /** @param isLast whether the bill is to be taken back if it was not paid */
    record Look(UUID about, PlaceCode store, String number, boolean isLast) implements Errand {
    }

    record GiveBack(UUID about, PlaceCode store, RepaymentOrder order) implements Errand {
    }
}
