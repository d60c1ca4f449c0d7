package org.countystore.ordering;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.store.Offer;
import org.countystore.store.ShopWindow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saying why an offer does not suit, and reading that in sum. Nobody learns who said what: it is not kept. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class Doubting {
    private static final int MOST_SUMS = 500;
    private static final int FEWEST_VOICES = 3;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Doubts doubts;
    @Inject
    ShopWindow window;

    /** @param note may be empty */
    public record Wish(ListingId listing, Doubt.Why why, String note) {
        /** Says nothing, so that the call that is remembered with its caller does not either, nor its line in the audit. */
        @Override
        public String toString() {
            return "doubt";
        }
    }

    /** Once, however often the same call is sent. */
    public void say(UUID uuid, Wish wish) {
        scope.mustBe(Caller.current().mustBeSignedIn());
        if (!once.isKnown("doubt", uuid, wish)) {
            window.offer(wish.listing());
            doubts.add(new Doubt(wish.listing(), wish.why(), wish.note()));
        }
    }

    /** Offers of a store against which something was said, most first; in three statements for any number. */
    @Reading
    @Allowed({Role.STORE, Role.AUDITOR})
    public List<Misgivings> of(PlaceCode store) {
        scope.mustCover(store);
        Map<ListingId, Map<Doubt.Why, Long>> sums = new LinkedHashMap<>();
        doubts.sums(MOST_SUMS).forEach(row -> sums.computeIfAbsent((ListingId) row[0], same -> new EnumMap<>(Doubt.Why.class))
                .put((Doubt.Why) row[1], (Long) row[2]));
        Map<ListingId, Offer> offers = window.offers(sums.keySet());
        Map<ListingId, List<String>> notes = doubts.notes(sums.keySet()).stream()
                .collect(Collectors.groupingBy(Doubt::listing, Collectors.mapping(Doubt::note, Collectors.toList())));
        return sums.entrySet().stream().filter(each -> offers.get(each.getKey()).listing().store().equals(store))
                .map(each -> inSum(offers.get(each.getKey()), each.getValue(), notes.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparing(Misgivings::count).reversed()).toList();
    }

    private static Misgivings inSum(Offer offer, Map<Doubt.Why, Long> sums, List<String> notes) {
        Misgivings all = new Misgivings(offer.listing().id(), offer.listing().title(), sums, notes);
        return notes.size() >= FEWEST_VOICES ? all : new Misgivings(all.listing(), all.title(), sums, List.of());
    }
}
