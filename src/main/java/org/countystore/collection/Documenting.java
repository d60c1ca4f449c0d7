package org.countystore.collection;

import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.evidence.Photo;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

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
    Once once;
    @Inject
    Purchases purchases;
    @Inject
    SlipPhotos photos;
    @Inject
    Album album;

    private record Upload(UUID slip, SlipPhoto.Shows shows, String sha256) {
    }

    /**
     * Keeps a picture of a slip. Sent again it changes nothing.
     *
     * @param upload a JPEG or PNG of at most {@value SlipPhoto#LARGEST} bytes
     * @throws Refused TOO_LARGE, INVALID for what is no picture, PHOTOS_FULL
     */
    @Allowed(Role.CLERK)
    public SlipPhoto attach(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        List<PlaceCode> own = scope.places();
        if (upload.length > SlipPhoto.LARGEST) {
            throw new Refused(Reason.TOO_LARGE, SlipPhoto.LARGEST);
        }
        if (once.isKnown("slip-photo", photo, new Upload(slip, shows, Album.mark(upload)))) {
            return photos.find(photo).orElseThrow();
        }
        Purchase purchase = purchases.locked(slip).orElseThrow(() -> Refused.notFound("purchase", slip));
        if (own.stream().noneMatch(place -> place.covers(purchase.village()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        if (photos.of(slip).size() >= SlipPhoto.MOST) {
            throw new Refused(Reason.PHOTOS_FULL, SlipPhoto.MOST);
        }
        album.keep(photo, Caller.current().mustBeSignedIn(), upload);
        SlipPhoto kept = new SlipPhoto(photo, slip, shows);
        photos.add(kept);
        return kept;
    }

    /** What there is to see of a slip. */
    @Reading
    public List<SlipPhoto> photos(UUID slip) {
        mustSee(slip);
        return photos.of(slip);
    }

    /** @throws Refused NOT_FOUND for a picture of another slip */
    @Reading
    public Photo photo(UUID slip, UUID photo) {
        mustSee(slip);
        return photos.find(photo).filter(kept -> kept.slip().equals(slip)).flatMap(kept -> album.find(kept.photo()))
                .orElseThrow(() -> Refused.notFound("photo", photo));
    }

    private void mustSee(UUID slip) {
        scope.mustCover(purchases.find(slip).orElseThrow(() -> Refused.notFound("purchase", slip)).village());
    }
}
