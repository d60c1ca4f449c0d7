package org.countystore.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Following what was sold ahead of the harvest, and closing the harvest. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Preselling {
    @Inject
    Scope scope;
    @Inject
    Presales presales;
    @Inject
    Listings listings;
    @Inject
    ShopWindow window;
    @Inject
    Event<Object> news;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "app.presale.late-days", defaultValue = "14")
    int lateDays;

    /** The newest first, in two statements for any number. */
    @Reading
    public Listed<Presold> list(Page page) {
        PlaceCode store = scope.places().stream().findFirst().map(PlaceCode::county).orElseThrow(() -> new Refused(Reason.NOT_ALLOWED));
        Listed<Presale> found = page.cut(presales.inStore(store, page), Presale::id);
        List<ListingId> sold = found.items().stream()
                .flatMap(presale -> Stream.concat(Stream.of(presale.listing()), presale.substitute().stream())).distinct().toList();
        Map<ListingId, Listing> listed = listings.all(sold).stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        return found.map(presale -> new Presold(presale, listed.get(presale.listing()), presale.substitute().map(listed::get)));
    }

    /**
     * Nothing more will come: who still waits may have the money back, or what is offered instead. Cannot be undone; asked again, it
     * changes nothing.
     *
     * @throws Refused NOT_FOUND
     */
    public Presale close(UUID uuid) {
        Presale presale = presales.locked(reached(uuid).id());
        if (!presale.isClosed()) {
            presale.close(Caller.current().name(), LocalDateTime.now(clock));
            listings.find(presale.listing()).orElseThrow().endPresale();
            listings.write();
            window.lookAgain();
            news.fire(new PresaleClosed(uuid, presale.store()));
        }
        return presale;
    }

    /**
     * What whoever comes up short may have instead of the money, before or after the harvest is closed; nobody has to take it.
     *
     * @param instead a listing that costs no less; empty to offer nothing but the money
     * @throws Refused NOT_FOUND, INVALID at {@code listing}
     */
    public Presale offerInstead(UUID uuid, Optional<ListingId> instead) {
        Presale presale = presales.locked(reached(uuid).id());
        instead.ifPresentOrElse(id -> presale.offerInstead(listing(presale.listing()), listing(id)), presale::offerNothingInstead);
        return presale;
    }

    /**
     * What could be offered instead: lies on the shelf and costs no less, the cheapest first.
     *
     * @param words to search for, may be empty
     */
    @Reading
    public List<Listing> couldStandIn(UUID uuid, String words) {
        Presale presale = reached(uuid);
        Listing sold = listing(presale.listing());
        Narrowing dearEnough = Narrowing.NONE.costing(Optional.of(sold.price()), Optional.empty());
        return window.list(new Search(dearEnough, words, Sort.CHEAP, Page.of(Page.LARGEST)), Optional.empty()).items().stream()
                .filter(offer -> offer.sale() == Sale.NOW && offer.available() > 0).map(Offer::listing)
                .filter(other -> presale.mayOffer(sold, other)).toList();
    }

    private Presale reached(UUID uuid) {
        Presale presale = presales.by(uuid).orElseThrow(() -> Refused.notFound("presale", uuid));
        scope.mustCover(presale.store());
        return presale;
    }

    private Listing listing(ListingId id) {
        return listings.find(id).orElseThrow(() -> Refused.notFound("listing", id).at("listing"));
    }

    /** The oldest of any store that should have been delivered some days ago, and is to be closed by itself. */
    @Reading
    @Everywhere
    public Optional<Presale> overdue() {
        return presales.overdue(LocalDate.now(clock).minusDays(lateDays));
    }
}
