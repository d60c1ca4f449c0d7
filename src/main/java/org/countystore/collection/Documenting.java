package org.countystore.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Photo;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Putting to a slip the pictures that prove it. */
@ApplicationScoped
@Transactional
@Allowed({Role.CLERK, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
public class Documenting {
    @Inject
    Scope scope;
    @Inject
    Purchases purchases;
    @Inject
    SlipAlbum album;

    /**
     * Keeps a picture of a slip. Sent again it changes nothing.
     *
     * @param upload a JPEG or PNG of at most {@value SlipPhoto#LARGEST} bytes
     * @throws Refused TOO_LARGE, INVALID for what is no picture, or not what the slip says of it, PHOTOS_FULL
     */
    @Allowed(Role.CLERK)
    public SlipPhoto attach(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        List<PlaceCode> own = scope.places();
        Optional<SlipPhoto> known = album.known(slip, photo, shows, upload);
        if (known.isPresent()) {
            return known.get();
        }
        Purchase purchase = purchases.locked(slip).orElseThrow(() -> Refused.notFound("purchase", slip));
        if (own.stream().noneMatch(place -> place.covers(purchase.village()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        purchase.witness().mustBear(photo, shows);
        return album.keep(slip, photo, shows, upload);
    }

    /** What there is to see of a slip. */
    @Reading
    public List<SlipPhoto> photos(UUID slip) {
        mustSee(slip);
        return album.of(slip);
    }

    /** @throws Refused NOT_FOUND for a picture of another slip */
    @Reading
    public Photo photo(UUID slip, UUID photo) {
        mustSee(slip);
        return album.photo(slip, photo);
    }

    private void mustSee(UUID slip) {
        scope.mustCover(purchases.find(slip).orElseThrow(() -> Refused.notFound("purchase", slip)).village());
    }
}
