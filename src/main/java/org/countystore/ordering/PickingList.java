package org.countystore.ordering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Allocated;

/**
 * What somebody walks along the shelves for, one stop after the other.
 *
 * @param later orders that wait beyond these, and come once these are packed
 */
public record PickingList(List<Stop> stops, long later) {
    /**
     * Where packs go together: a unit, the store's own counter, or a door.
     *
     * @param where   the unit's name or the address; empty for the counter
     * @param place   of a door, if the buyer said it
     * @param picks   one for each lot, by SKU
     * @param parcels the orders they are for, oldest first
     */
    public record Stop(Delivery.Kind kind, String where, Optional<PlaceCode> place, List<Pick> picks, List<Parcel> parcels) {
    }

    /** @param orders how many orders these packs are for */
    public record Pick(SkuCode sku, LotCode lot, LocalDate bestBefore, long packs, int orders) {
        Pick and(Pick other) {
            return new Pick(sku, lot, bestBefore, packs + other.packs, orders + other.orders);
        }
    }

    private record Goal(Delivery.Kind kind, String where, Optional<PlaceCode> place) {
        static Goal of(Parcel parcel) {
            Delivery delivery = parcel.order().delivery();
            return switch (delivery.kind()) {
                case UNIT -> new Goal(delivery.kind(), parcel.unit(), Optional.empty());
                case STORE -> new Goal(delivery.kind(), "", Optional.empty());
                case HOME -> new Goal(delivery.kind(), delivery.address().orElse(""), delivery.place());
            };
        }
    }

    /**
     * @param oldestFirst what waits to be packed
     * @param bestBefore  of each stock row that the packs lie in
     */
    static PickingList of(List<Parcel> oldestFirst, Map<Long, LocalDate> bestBefore, long later) {
        Map<Goal, List<Parcel>> goals = new LinkedHashMap<>();
        oldestFirst.forEach(parcel -> goals.computeIfAbsent(Goal.of(parcel), goal -> new ArrayList<>()).add(parcel));
        List<Stop> stops = goals.entrySet().stream().map(goal -> stop(goal.getKey(), goal.getValue(), bestBefore))
                .sorted(Comparator.comparing(Stop::kind).thenComparing(stop -> stop.place().map(PlaceCode::value).orElse(""))
                        .thenComparing(Stop::where)).toList();
        return new PickingList(stops, later);
    }

    private static Stop stop(Goal goal, List<Parcel> parcels, Map<Long, LocalDate> bestBefore) {
        Map<LotCode, Pick> picks = new LinkedHashMap<>();
        for (Parcel parcel : parcels) {
            for (OrderLine line : parcel.order().lines()) {
                for (Allocated lot : parcel.sheet().lotsOf(line)) {
                    picks.merge(lot.lot(), new Pick(lot.sku(), lot.lot(), bestBefore.get(lot.stock()), lot.packs(), 1), Pick::and);
                }
            }
        }
        return new Stop(goal.kind(), goal.where(), goal.place(), picks.values().stream().sorted(Comparator
                .comparing((Pick pick) -> pick.sku().value()).thenComparing(Pick::bestBefore)).toList(), parcels);
    }
}
