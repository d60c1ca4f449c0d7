package org.countystore.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Packs of a listing that are ordered before they are harvested. Orders reserve; whatever arrives is allotted to them, oldest
 * first; when the harvest is closed, whoever still waits comes up short.
 *
 * <p>The figures change only by conditional updates in {@link Presales}, while the row is locked, never through this object.
 */
@Entity
@Table(name = "presale")
public class Presale {
    static final long MOST_PACKS = 1_000_000;
    @Id
    @GeneratedValue(generator = "presale")
    @SequenceGenerator(name = "presale", sequenceName = "presale_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "listing_id")
    private ListingId listing;
    private PlaceCode store;
    private SkuCode sku;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    @Column(name = "delivers_on")
    private LocalDate deliversOn;
    private long packs;
    private long reserved;
    private long allotted;
    private long queued;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "substitute_id")
    private ListingId substitute;

    protected Presale() {
    }

    Presale(Listing listing, Terms terms) {
        uuid = Uuids.next();
        this.listing = listing.id();
        store = listing.store();
        sku = listing.sku();
        change(terms);
    }

    /**
     * What the store promises.
     *
     * @param opens    first day on which orders are taken
     * @param closes   last day on which orders are taken
     * @param delivers day from which orders are delivered
     * @param packs    no more than so many in all
     */
    public record Terms(LocalDate opens, LocalDate closes, LocalDate delivers, long packs) {
        void check(Fields fields) {
            fields.must(opens != null, "presale.from", "required").must(closes != null, "presale.until", "required")
                    .must(delivers != null, "presale.deliversFrom", "required")
                    .must(opens == null || closes == null || !closes.isBefore(opens), "presale.until", "days_order")
                    .must(closes == null || delivers == null || !delivers.isBefore(closes), "presale.deliversFrom", "days_order")
                    .between(packs, 1, MOST_PACKS, "presale.packs");
        }

        boolean takesOrdersOn(LocalDate day) {
            return !day.isBefore(opens) && !day.isAfter(closes);
        }
    }

    void change(Terms terms) {
        new Fields().must(terms.packs() >= reserved, "presale.packs", "below_reserved", reserved).orRefuse();
        opensOn = terms.opens();
        closesOn = terms.closes();
        deliversOn = terms.delivers();
        packs = terms.packs();
    }

    /** Nothing is allotted any more: whoever still waits has come up short. */
    void close(String by, LocalDateTime now) {
        closedAt = now;
        closedBy = by;
    }

    /**
     * Whoever comes up short may have another listing instead, pack for pack at the price that was paid.
     *
     * @param sold  what is sold by this pre-sale
     * @param other of the same store, a pack and no box and nothing weighed by the piece, that costs no less
     * @throws Refused INVALID at {@code listing}
     */
    void offerInstead(Listing sold, Listing other) {
        new Fields().must(mayOffer(sold, other), "listing", "no_substitute")
                .must(!sold.price().exceeds(other.price()), "listing", "costs_less", sold.price()).orRefuse();
        substitute = other.id();
    }

    /** What is weighed piece by piece has no price that could be compared. */
    boolean mayOffer(Listing sold, Listing other) {
        return other.store().equals(store) && !other.id().equals(listing) && !other.isBox() && !other.isByWeight() && !sold.isByWeight();
    }

    void offerNothingInstead() {
        substitute = null;
    }

    /** What whoever comes up short may have instead. */
    public Optional<ListingId> substitute() {
        return Optional.ofNullable(substitute);
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public ListingId listing() {
        return listing;
    }

    public PlaceCode store() {
        return store;
    }

    public SkuCode sku() {
        return sku;
    }

    public Terms terms() {
        return new Terms(opensOn, closesOn, deliversOn, packs);
    }

    /** Packs of orders that stand. */
    public long reserved() {
        return reserved;
    }

    /** Those of them that have arrived. */
    public long allotted() {
        return allotted;
    }

    /** Packs that can still be ordered. */
    public long left() {
        return packs - reserved;
    }

    /** Packs that have been ordered and have not come; once it is closed, they will not. */
    public long waiting() {
        return reserved - allotted;
    }

    /** Nobody has ever ordered. */
    boolean isUntouched() {
        return queued == 0;
    }

    /** The place of the newest reservation in the queue. */
    long queued() {
        return queued;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<LocalDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
