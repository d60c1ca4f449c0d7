package org.countystore.store;

import java.io.Serializable;
import java.util.Objects;

import org.countystore.kernel.SkuCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of the {@link Contents} of a listing. Written once, never changed. */
@Entity
@Table(name = "listing_part")
@IdClass(ListingPart.Key.class)
class ListingPart {
    @Id
    @Column(name = "listing_id")
    private String listing;
    @Id
    private String sku;
    private int packs;

    protected ListingPart() {
    }

    ListingPart(Listing listing, Contents.Part part) {
        this.listing = listing.id().toString();
        sku = part.sku().value();
        packs = part.packs();
    }

    String listing() {
        return listing;
    }

    Contents.Part part() {
        return new Contents.Part(new SkuCode(sku), packs);
    }

    /** A part is known by its listing and its SKU. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String listing;
        private String sku;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && listing.equals(key.listing) && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(listing, sku);
        }
    }
}
