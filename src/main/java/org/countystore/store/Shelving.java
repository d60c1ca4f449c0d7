package org.countystore.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Putting SKUs on sale in the county store, at a price and in words. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Shelving {
    @Inject
    Scope scope;
    @Inject
    Listings listings;
    @Inject
    Presales presales;
    @Inject
    Catalogue catalogue;
    @Inject
    ShopWindow window;
    @Inject
    Clock clock;

    /**
     * Lists an SKU under this id, or changes the words, the price, whether and when it is on sale, and how much of it ahead of
     * the harvest. Asking the same again changes nothing; a pre-sale that was closed does not begin anew by it.
     *
     * @throws Refused NOT_FOUND for an unknown SKU, CODE_TAKEN if the store lists the SKU under another id, INVALID for an
     *                 id that stands for another SKU
     */
    public Offer put(ListingId id, Listing.Sheet sheet) {
        Optional<Listing> known = listings.find(id);
        PlaceCode store = known.map(Listing::store).orElseGet(this::ownStore);
        scope.mustCover(store);
        sheet.check();
        Sku sku = catalogue.sku(sheet.sku());
        Produce kind = catalogue.produce(sku.produce());
        Listing listing = known.orElseGet(() -> begin(id, store, sku, kind));
        if (!listing.sku().equals(sheet.sku())) {
            throw Refused.invalid("sku", "sku_fixed", listing.sku());
        }
        listing.write(sheet, kind);
        presell(listing, sheet.presale());
        listings.write();
        window.lookAgain();
        return window.offer(id);
    }

    /** Left out, a pre-sale is given up while nobody has ordered; afterwards it goes on until the harvest is closed. */
    private void presell(Listing listing, Optional<Presale.Terms> wanted) {
        Optional<Presale> open = listing.presale().map(presales::locked);
        if (wanted.isEmpty()) {
            open.filter(Presale::isUntouched).ifPresent(presale -> {
                listing.endPresale();
                listings.write();
                presales.remove(presale);
            });
        } else if (open.isPresent()) {
            open.get().change(wanted.get());
        } else if (presales.last(listing.id()).filter(last -> last.terms().equals(wanted.get())).isEmpty()) {
            listings.write();
            Presale begun = new Presale(listing, wanted.get());
            presales.add(begun);
            listing.presell(begun);
        }
    }

    private PlaceCode ownStore() {
        return scope.places().stream().findFirst().map(PlaceCode::county).orElseThrow(() -> new Refused(Reason.NOT_ALLOWED));
    }

    private Listing begin(ListingId id, PlaceCode store, Sku sku, Produce kind) {
        listings.of(store, sku.code()).ifPresent(other -> {
            throw new Refused(Reason.CODE_TAKEN, sku.code()).at("sku");
        });
        Listing listing = new Listing(id, store, sku, kind, LocalDateTime.now(clock));
        listings.add(listing);
        return listing;
    }

    /** On sale or not, by SKU. */
    @Reading
    public Listed<Offer> listed(Page page) {
        PlaceCode store = ownStore();
        scope.mustCover(store);
        Listed<Listing> found = page.cut(listings.inStore(store, page), Listing::sku);
        return new Listed<>(window.offers(found.items()), found.next());
    }

    /** SKUs that lie in the store without being listed. */
    @Reading
    public List<Sku> unlisted() {
        PlaceCode store = ownStore();
        scope.mustCover(store);
        Set<SkuCode> waiting = Set.copyOf(listings.unlisted(store));
        return allSkus().filter(sku -> waiting.contains(sku.code())).toList();
    }

    /** All SKUs of the county's produce, for a listing ahead of its first packs. */
    @Reading
    public List<Sku> skus() {
        scope.mustCover(ownStore());
        return allSkus().toList();
    }

    private Stream<Sku> allSkus() {
        return catalogue.kinds(Page.of(Page.LARGEST)).items().stream().flatMap(kind -> kind.skus().stream());
    }
}
