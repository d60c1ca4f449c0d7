package org.countystore.ordering;

import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;

/** Orders that turn out to cost less when the store packs them. */
public final class Abating {
    private Abating() {
    }

    /** Its first line is so much lighter. */
    public static Order lighter(Live live, Order order, long fen) {
        return pack(live, order.uuid(), Map.of(1, Abated.lighter(new Money(fen))));
    }

    /** So many packs of its first line never came. */
    public static Order shortOf(Live live, Order order, int packs) {
        return pack(live, order.uuid(), Map.of(1, Abated.shortOf(packs, order.lines().get(0))));
    }

    static Order pack(Live live, UUID order, Map<Integer, Abated> less) {
        return live.as(Shop.store(), () -> live.inTransaction(() -> {
            Order packed = live.get(OrderBook.class).get(order);
            live.get(Steps.class).take(packed, Progress::pack);
            live.get(Settlement.class).settle(packed, less);
            return packed;
        }));
    }
}
