package org.countystore.collection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Album;
import org.countystore.evidence.Photo;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the pictures of slips, of those that wait for a word as well. */
@ApplicationScoped
class SlipAlbum {
    @Inject
    Once once;
    @Inject
    SlipPhotos photos;
    @Inject
    Album album;

    private record Upload(UUID slip, SlipPhoto.Shows shows, String sha256) {
    }

    /**
     * The first statement of who keeps one.
     *
     * @throws Refused TOO_LARGE
     */
    Optional<SlipPhoto> known(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        if (upload.length > SlipPhoto.LARGEST) {
            throw new Refused(Reason.TOO_LARGE, SlipPhoto.LARGEST);
        }
        return once.isKnown("slip-photo", photo, new Upload(slip, shows, Album.mark(upload))) ? photos.find(photo) : Optional.empty();
    }

    /**
     * The slip is locked by the caller, so that two at once are counted.
     *
     * @throws Refused INVALID for what is no picture, PHOTOS_FULL
     */
    SlipPhoto keep(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        return keep(slip, photo, shows, upload, false);
    }

    /** The same from a phone that was revoked after its slip had arrived. */
    SlipPhoto keepFromRevoked(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload) {
        return keep(slip, photo, shows, upload, true);
    }

    private SlipPhoto keep(UUID slip, UUID photo, SlipPhoto.Shows shows, byte[] upload, boolean fromRevoked) {
        if (photos.of(slip).size() >= SlipPhoto.MOST) {
            throw new Refused(Reason.PHOTOS_FULL, SlipPhoto.MOST);
        }
        album.keep(photo, Caller.current().mustBeSignedIn(), upload);
        SlipPhoto kept = new SlipPhoto(photo, slip, shows, fromRevoked);
        photos.add(kept);
        return kept;
    }

    List<SlipPhoto> of(UUID slip) {
        return photos.of(slip);
    }

    /** @throws Refused NOT_FOUND for a picture of another slip */
    Photo photo(UUID slip, UUID photo) {
        return photos.find(photo).filter(kept -> kept.slip().equals(slip)).flatMap(kept -> album.find(kept.photo()))
                .orElseThrow(() -> Refused.notFound("photo", photo));
    }
}
