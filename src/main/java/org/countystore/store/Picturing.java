package org.countystore.store;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hanging photos of what is sold beside it, for everybody to see. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class Picturing {
    public static final int MOST = 8;
    private static final String FIELD = "photos";
    @Inject
    Scope scope;
    @Inject
    Listings listings;
    @Inject
    Album album;
    @Inject
    ShopWindow window;

    /**
     * Shows these photos and no others, in this order; the first stands on the card. With none of them the listing has its
     * drawn picture again.
     *
     * @param photos kept by the caller before and shown nowhere else, or already beside this listing
     * @throws Refused NOT_FOUND for an unknown listing, INVALID
     */
    public Offer hang(ListingId id, List<UUID> photos) {
        Listing listing = listings.find(id).orElseThrow(() -> Refused.notFound("listing", id));
        scope.mustCover(listing.store());
        new Fields().must(photos.size() <= MOST, FIELD, "between", 0, MOST)
                .must(new HashSet<>(photos).size() == photos.size(), FIELD, "photo_twice").orRefuse();
        List<UUID> before = listings.pictures(List.of(listing)).getOrDefault(id, List.of());
        List<UUID> fresh = photos.stream().filter(photo -> !before.contains(photo)).toList();
        album.show(fresh, Caller.current().mustBeSignedIn(), listing.store(), FIELD);
        album.publish(fresh);
        album.withdraw(before.stream().filter(photo -> !photos.contains(photo)).toList());
        listings.hang(listing, photos);
        window.lookAgain();
        return window.offer(id);
    }
}
