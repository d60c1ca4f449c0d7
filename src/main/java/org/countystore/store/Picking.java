package org.countystore.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.LostRace;
import org.countystore.store.Shelf.Slot;
import org.countystore.store.Stocks.Some;

/** Takes the packs of one line, lot after lot, while others take from the same lots. */
class Picking {
    /** Each look but the first follows a lot that somebody else emptied. */
    private static final int MOST_LOOKS = 1000;
    private final Stocks stocks;
    private final LocalDate day;
    private final Want want;
    private final Map<Slot, Long> taken = new LinkedHashMap<>();
    private long missing;

    Picking(Stocks stocks, LocalDate day, Want want) {
        this.stocks = stocks;
        this.day = day;
        this.want = want;
        missing = want.packs();
    }

    /** Which lots the line would get if nobody else came. */
    static List<Allocated> plan(Want want) {
        List<Allocated> plan = new ArrayList<>();
        long missing = want.packs();
        for (Slot slot : want.shelf().slots()) {
            long packs = Math.min(missing, slot.available());
            if (packs > 0) {
                plan.add(new Allocated(want.line(), slot.stock(), slot.lot(), packs));
                missing -= packs;
            }
        }
        if (missing > 0) {
            throw outOfStock(want, want.packs() - missing);
        }
        return plan;
    }

    List<Allocated> take() {
        List<Slot> slots = want.shelf().slots();
        for (int look = 0; look < MOST_LOOKS; look++) {
            takeFrom(slots);
            if (missing == 0) {
                return allocated();
            }
            slots = stocks.slots(want.shelf().store(), want.shelf().sku(), day);
            if (slots.isEmpty()) {
                throw outOfStock(want, want.packs() - missing);
            }
        }
        throw new LostRace("lots are emptied faster than they can be looked at");
    }

    /** Stops at the first lot that somebody else was quicker at: it may still have some packs. */
    private void takeFrom(List<Slot> slots) {
        for (Slot slot : slots) {
            long packs = Math.min(missing, slot.available());
            if (packs == 0 || !stocks.allocate(List.of(new Some(slot.stock(), packs)))[0]) {
                return;
            }
            taken.merge(new Slot(slot.stock(), slot.lot(), 0), packs, Long::sum);
            missing -= packs;
        }
    }

    private List<Allocated> allocated() {
        List<Allocated> all = new ArrayList<>();
        taken.forEach((slot, packs) -> all.add(new Allocated(want.line(), slot.stock(), slot.lot(), packs)));
        return all;
    }

    private static Refused outOfStock(Want want, long left) {
        return new Refused(Reason.OUT_OF_STOCK, want.shelf().title(), left).at("lines[" + (want.line() - 1) + "].quantity");
    }
}
