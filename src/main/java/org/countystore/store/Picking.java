package org.countystore.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.once.LostRace;
import org.countystore.store.Shelf.Slot;
import org.countystore.store.Stocks.Some;

/**
 * Takes the packs of one SKU for all lines of an order, lot after lot, while others take from the same lots; then deals them
 * out to the lines. Several lines may need one SKU, because boxes hold what is sold by itself too.
 */
class Picking {
    /** Each look but the first follows a lot that somebody else emptied. */
    private static final int MOST_LOOKS = 1000;
    private final List<Need> needs;
    private final Map<Slot, Long> taken = new LinkedHashMap<>();
    private long missing;

    private Picking(List<Need> needs) {
        this.needs = needs;
        missing = needs.stream().mapToLong(Need::packs).sum();
    }

    /** One for each SKU, in the lock order of stock rows. */
    static List<Picking> of(List<Want> wants) {
        SortedMap<SkuCode, List<Need>> bySku = wants.stream().flatMap(Want::needs)
                .collect(Collectors.groupingBy(Need::sku, TreeMap::new, Collectors.toList()));
        return bySku.values().stream().map(Picking::new).toList();
    }

    /** Which lots the lines would get if nobody else came. */
    List<Allocated> plan() {
        for (Slot slot : slots()) {
            note(slot, Math.min(missing, slot.available()));
        }
        if (missing > 0) {
            throw outOfStock();
        }
        return dealt();
    }

    List<Allocated> take(Stocks stocks, LocalDate day) {
        List<Slot> slots = slots();
        for (int look = 0; look < MOST_LOOKS; look++) {
            takeFrom(slots, stocks);
            if (missing == 0) {
                return dealt();
            }
            slots = stocks.slots(needs.get(0).want().shelf().store(), needs.get(0).sku(), day);
            if (slots.isEmpty()) {
                throw outOfStock();
            }
        }
        throw new LostRace("lots are emptied faster than they can be looked at");
    }

    private List<Slot> slots() {
        return needs.get(0).part().slots();
    }

    /** Stops at the first lot that somebody else was quicker at: it may still have some packs. */
    private void takeFrom(List<Slot> slots, Stocks stocks) {
        for (Slot slot : slots) {
            long packs = Math.min(missing, slot.available());
            if (packs == 0 || !stocks.allocate(List.of(new Some(slot.stock(), packs)))[0]) {
                return;
            }
            note(slot, packs);
        }
    }

    private void note(Slot slot, long packs) {
        if (packs > 0) {
            taken.merge(new Slot(slot.stock(), slot.lot(), 0), packs, Long::sum);
            missing -= packs;
        }
    }

    /** The first line gets what expires first. */
    private List<Allocated> dealt() {
        List<Allocated> dealt = new ArrayList<>();
        for (Need need : needs) {
            long open = need.packs();
            for (Map.Entry<Slot, Long> lot : taken.entrySet()) {
                long packs = Math.min(open, lot.getValue());
                if (packs > 0) {
                    dealt.add(new Allocated(need.want().line(), lot.getKey().stock(), need.sku(), lot.getKey().lot(), packs));
                    lot.setValue(lot.getValue() - packs);
                    open -= packs;
                }
            }
        }
        return dealt;
    }

    private Refused outOfStock() {
        long left = taken.values().stream().mapToLong(Long::longValue).sum();
        for (Need need : needs) {
            if (left < need.packs()) {
                return need.outOfStock(left);
            }
            left -= need.packs();
        }
        throw new IllegalStateException("nothing is missing");
    }
}
