package org.countystore.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Listing;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;
import org.countystore.kernel.Page;
import org.countystore.store.Shelving;

/** Chestnuts that are sold ahead of their harvest: orders are taken all November, delivered from the first of December on. */
public record Crop(Shop shop, ListingId listing, SkuCode sku) {
    public static final LocalDate OPENS = LocalDate.of(2026, 11, 1);
    public static final LocalDate CLOSES = LocalDate.of(2026, 11, 30);
    public static final LocalDate DELIVERS = LocalDate.of(2026, 12, 1);

    public static Presale.Terms terms(long packs) {
        return new Presale.Terms(OPENS, CLOSES, DELIVERS, packs);
    }

    public static Listing.Sheet sheet(SkuCode sku, Money price, long packs) {
        return new Listing.Sheet(sku, "新栗 " + sku, price, "", true, Optional.empty(), Optional.of(terms(packs)));
    }

    public static Crop of(Shop shop, Money price, long packs) {
        return of(shop, shop.sku(), price, packs);
    }

    public static Crop of(Shop shop, SkuCode sku, Money price, long packs) {
        ListingId id = new ListingId(UUID.randomUUID());
        shop.ask(Shop.store(), Shelving.class, desk -> desk.put(id, sheet(sku, price, packs)));
        return new Crop(shop, id, sku);
    }

    public LotCode arrives(int packs) {
        return shop.packs(sku, packs, Shop.FRESH);
    }

    public Presale presale() {
        return shop.ask(Shop.store(), Preselling.class, desk -> desk.list(Page.of(Page.LARGEST))).items().stream()
                .map(presold -> presold.presale()).filter(presale -> presale.listing().equals(listing)).findFirst().orElseThrow();
    }

    public void close() {
        UUID presale = presale().uuid();
        shop.ask(Shop.store(), Preselling.class, desk -> desk.close(presale));
    }

    /** What whoever comes up short may have. */
    public void offerInstead(ListingId other) {
        UUID presale = presale().uuid();
        shop.ask(Shop.store(), Preselling.class, desk -> desk.offerInstead(presale, Optional.of(other)));
    }

    /** Packs that anybody could buy. */
    public long free() {
        return shop.live.number("select coalesce(sum(available), 0) from stock where sku = '" + sku + "'");
    }
}
