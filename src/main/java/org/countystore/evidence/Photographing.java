package org.countystore.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping one's own photos, and seeing those one may see. */
@ApplicationScoped
@Transactional
@Allowed(Role.SIGNED_IN)
public class Photographing {
    public static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST_A_DAY = 100;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Photos photos;
    @Inject
    Darkroom darkroom;
    @Inject
    Clock clock;

    /**
     * @param upload a JPEG or PNG of at most {@value #LARGEST} bytes
     * @throws Refused TOO_LARGE, INVALID for what is no picture, TOO_MANY_PHOTOS
     */
    public Photo keep(UUID uuid, byte[] upload) {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        if (upload.length > LARGEST) {
            throw new Refused(Reason.TOO_LARGE, LARGEST);
        }
        if (once.isKnown("photo", uuid, Picture.sha256(upload))) {
            return photos.find(uuid).orElseThrow();
        }
        if (photos.countSince(me, LocalDate.now(clock).atStartOfDay()) >= MOST_A_DAY) {
            throw new Refused(Reason.TOO_MANY_PHOTOS, MOST_A_DAY);
        }
        Photo photo = new Photo(uuid, me, darkroom.develop(upload), LocalDateTime.now(clock));
        photos.add(photo);
        return photo;
    }

    /** @throws Refused NOT_FOUND for what is not for everybody to see */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Photo published(UUID uuid) {
        return photos.find(uuid).filter(photo -> photo.small().isPresent()).orElseThrow(() -> Refused.notFound("picture", uuid));
    }

    /** @throws Refused NOT_FOUND for somebody else's that is not shown to the caller */
    @Reading
    @Allowed({Role.SIGNED_IN, Role.STORE, Role.REVIEWER, Role.AUDITOR})
    public Photo photo(UUID uuid) {
        boolean works = !scope.places().isEmpty();
        return photos.find(uuid).filter(photo -> Caller.current().account().filter(photo.owner()::equals).isPresent()
                || works && photo.shownAt().filter(scope::covers).isPresent()).orElseThrow(() -> Refused.notFound("photo", uuid));
    }
}
