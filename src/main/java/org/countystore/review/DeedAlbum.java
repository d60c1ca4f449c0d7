package org.countystore.review;

import java.util.List;
import java.util.UUID;

import org.countystore.evidence.Album;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The photos of a deed: kept by who proposes it, shown to those who review in its village. */
@ApplicationScoped
class DeedAlbum {
    @Inject
    DeedPhotos photos;
    @Inject
    Album album;

    /** @throws Refused INVALID unless all of them are the caller's and show nothing else */
    void put(Deed deed, List<UUID> those) {
        album.show(those, Caller.current().mustBeSignedIn(), deed.village(), "photos");
        putShown(deed, those);
    }

    /** Those that are shown to the reviewers already. */
    void putShown(Deed deed, List<UUID> those) {
        for (int i = 0; i < those.size(); i++) {
            photos.add(new DeedPhoto(those.get(i), deed, i));
        }
    }

    List<UUID> of(Deed deed) {
        return photos.of(deed).stream().map(DeedPhoto::photo).toList();
    }
}
