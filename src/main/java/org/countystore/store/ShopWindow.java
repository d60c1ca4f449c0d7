package org.countystore.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.produce.Catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What visitors see. A list may lag a second behind the shelves, so that a crowd costs no more than one visitor. */
@ApplicationScoped
public class ShopWindow {
    private static final Duration LAG = Duration.ofSeconds(1);
    private static final int REMEMBERED = 2000;
    private final Cache<Looking, Listed<Offer>> lists =
            Caffeine.newBuilder().expireAfterWrite(LAG).maximumSize(REMEMBERED).build();
    @Inject
    Listings listings;
    @Inject
    Stocks stocks;
    @Inject
    Presales presales;
    @Inject
    PriceShares shares;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    /**
     * What is on sale, sold out or not; up to a second old. The same object as long as nobody looked again.
     *
     * @param villages only what comes from one of them; empty where that does not matter
     */
    Listed<Offer> list(Search search, Optional<Set<PlaceCode>> villages) {
        return lists.get(Looking.at(search, villages), this::look);
    }

    private Listed<Offer> look(Looking looking) {
        Search search = looking.search();
        Listed<Listing> found = search.page().cut(listings.onSale(inSeason(looking)), search.sort()::mark);
        return new Listed<>(offers(found.items()), found.next());
    }

    private Looking inSeason(Looking looking) {
        return looking.search().by().inSeason() ? looking.only(catalogue.inSeason(LocalDate.now(clock).getMonth())) : looking;
    }

    int count(Search search, Optional<Set<PlaceCode>> villages, int atMost) {
        return listings.count(inSeason(Looking.at(search, villages)), atMost);
    }

    /**
     * Exactly what stands now, on sale or not; in one statement unless it is a box or has photos.
     *
     * @throws Refused NOT_FOUND
     */
    public Offer offer(ListingId id) {
        LocalDate today = LocalDate.now(clock);
        Stocks.Display display = stocks.display(id, today).orElseThrow(() -> Refused.notFound("listing", id));
        List<Listing> alone = List.of(display.listing());
        return (display.listing().isBox() ? offers(alone) : offers(alone, today, listings.contents(alone), display.shelf())).get(0);
    }

    /** Whether it is still so, exactly. @throws Refused NOT_FOUND */
    Glance glance(ListingId id) {
        return stocks.glance(id, LocalDate.now(clock)).orElseThrow(() -> Refused.notFound("listing", id));
    }

    /** Exactly what stands now, in two statements for any number, one more with boxes and one with photos; unknown ones are left out. */
    public Map<ListingId, Offer> offers(Collection<ListingId> ids) {
        return offers(listings.all(ids)).stream().collect(Collectors.toMap(offer -> offer.listing().id(), offer -> offer));
    }

    /** The listing that sells this SKU by itself, on sale or not. */
    public Optional<Listing> listing(PlaceCode store, SkuCode sku) {
        return listings.of(store, sku);
    }

    /** The same for many, in one statement; what the store does not sell is left out. */
    public Map<SkuCode, Listing> listings(PlaceCode store, Collection<SkuCode> skus) {
        return listings.of(store, skus).stream().collect(Collectors.toMap(Listing::sku, Function.identity()));
    }

    List<Offer> offers(List<Listing> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<ListingId, Contents> contents = listings.contents(wanted);
        List<SkuCode> skus = contents.values().stream().flatMap(each -> each.parts().stream()).map(Contents.Part::sku).distinct().toList();
        return offers(wanted, today, contents, stocks.onTheShelf(wanted.get(0).store(), skus, today));
    }

    private List<Offer> offers(List<Listing> wanted, LocalDate today, Map<ListingId, Contents> contents, List<Stock> shelf) {
        Map<SkuCode, List<Stock>> bySku = shelf.stream().collect(Collectors.groupingBy(Stock::sku));
        Map<ListingId, List<UUID>> pictures = listings.pictures(wanted);
        Map<Long, Presale> open = presales.all(wanted.stream().flatMap(listing -> listing.presale().stream()).toList()).stream()
                .collect(Collectors.toMap(Presale::id, presale -> presale));
        return wanted.stream().map(listing -> offer(listing, today, contents.get(listing.id()).parts().stream()
                .map(part -> part(part, bySku.getOrDefault(part.sku(), List.of()))).toList(),
                pictures.getOrDefault(listing.id(), List.of()), listing.presale().map(open::get))).toList();
    }

    private static Offer.Part part(Contents.Part part, List<Stock> shelf) {
        return new Offer.Part(part.sku(), part.packs(), shelf.stream().mapToLong(Stock::available).sum(), shelf.stream().findFirst());
    }

    private Offer offer(Listing listing, LocalDate today, List<Offer.Part> parts, List<UUID> pictures, Optional<Presale> presale) {
        boolean whole = parts.stream().allMatch(part -> part.next().isPresent());
        return new Offer(listing, today, parts, whole ? shares.of(listing.price(), owed(parts, false), owed(parts, true)) : List.of(),
                pictures, Sale.on(today, listing.season(), presale.map(Presale::terms)), presale);
    }

    /** For all that is in it: to the households, or to who stands in no register. */
    private static Money owed(List<Offer.Part> parts, boolean outside) {
        return parts.stream().filter(part -> part.next().orElseThrow().isOutside() == outside)
                .map(part -> part.next().orElseThrow().owedForOne().times(part.packs())).reduce(Money.ZERO, Money::plus);
    }

    /** After a change by the store, which wants to see it at once. */
    void lookAgain() {
        lists.invalidateAll();
    }
}
