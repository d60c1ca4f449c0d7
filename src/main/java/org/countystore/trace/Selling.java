package org.countystore.trace;

import java.util.List;

import org.countystore.store.Listing;
import org.countystore.store.Share;

/** What a pack costs in the shop, and who gets what of it. */
public record Selling(Listing listing, List<Share> shares) {
    public Selling {
        shares = List.copyOf(shares);
    }
}
