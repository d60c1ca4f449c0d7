package org.countystore.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.produce.Catalogue;
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
     * Lists an SKU or a box under this id, or changes the words, the price, whether and when it is on sale, and how much of it
     * ahead of the harvest. Asking the same again changes nothing; a pre-sale that was closed does not begin anew by it.
     *
     * @throws Refused NOT_FOUND for an unknown SKU, CODE_TAKEN if the store lists the SKU under another id, INVALID for an
     *                 id that stands for another SKU or other contents
     */
    public Offer put(ListingId id, Listing.Sheet sheet) {
        Optional<Listing> known = listings.find(id);
        PlaceCode store = known.map(Listing::store).orElseGet(this::ownStore);
        scope.mustCover(store);
        sheet.check();
        Filling filling = Filling.of(catalogue, sheet.sku(), contents(known, sheet));
        new Fields().must(sheet.presale().isEmpty() || !filling.contents().isBox(), "presale", "box_ahead").orRefuse();
        Listing listing = known.orElseGet(() -> begin(id, store, filling));
        listing.write(sheet, filling);
        presell(listing, sheet.presale());
        listings.write();
        if (known.isEmpty()) {
            listings.fill(listing, filling.contents());
        }
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

    /** Those of a listing never change, because its orders do not remember them. */
    private Contents contents(Optional<Listing> known, Listing.Sheet sheet) {
        if (known.isEmpty()) {
            return sheet.contents().orElseGet(() -> Contents.of(sheet.sku()));
        }
        if (!known.get().sku().equals(sheet.sku())) {
            throw Refused.invalid("sku", "sku_fixed", known.get().sku());
        }
        Contents fixed = listings.contents(List.of(known.get())).get(known.get().id());
        new Fields().must(sheet.contents().filter(other -> !other.isSame(fixed)).isEmpty(), "contents", "contents_fixed").orRefuse();
        return fixed;
    }

    private Listing begin(ListingId id, PlaceCode store, Filling filling) {
        if (!filling.contents().isBox()) {
            mustBeTheOnly(store, filling.lead().code());
        }
        Listing listing = new Listing(id, store, filling, LocalDateTime.now(clock));
        listings.add(listing);
        return listing;
    }

    private void mustBeTheOnly(PlaceCode store, SkuCode sku) {
        listings.of(store, sku).ifPresent(other -> {
            throw new Refused(Reason.CODE_TAKEN, sku).at("sku");
        });
    }

    /** On sale or not, by SKU. */
    @Reading
    public Listed<Offer> listed(Page page) {
        PlaceCode store = ownStore();
        scope.mustCover(store);
        Listed<Listing> found = page.cut(listings.inStore(store, page), Listings.Mark::of);
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

    /** What a pack of this SKU costs by itself; empty if it is not listed. */
    @Reading
    public Optional<Money> price(SkuCode sku) {
        PlaceCode store = ownStore();
        scope.mustCover(store);
        return listings.of(store, sku).map(Listing::price);
    }

    private Stream<Sku> allSkus() {
        return catalogue.kinds(Page.of(Page.LARGEST)).items().stream().flatMap(kind -> kind.skus().stream());
    }
}
