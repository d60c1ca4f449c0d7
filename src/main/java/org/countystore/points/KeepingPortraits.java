package org.countystore.points;

import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.evidence.Photographing;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.kernel.Uuids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The photo of a card's holder, by which the keeper knows who cannot keep a PIN in mind. */
@ApplicationScoped
@Transactional
@Allowed({Role.KEEPER, Role.ADMIN})
public class KeepingPortraits {
    @Inject
    Scope scope;
    @Inject
    CardBook cards;
    @Inject
    Album album;

    /**
     * The holder agrees by the card's own PIN, once; another photo takes the place of the first.
     *
     * @param upload a JPEG or PNG, drawn anew before it is kept
     * @throws Refused TOO_LARGE, INVALID for what is no picture; as {@link CardBook#mustOpen} says
     */
    public void take(@Subject String card, String holdersPin, byte[] upload) {
        inScope(card);
        if (upload.length > Photographing.LARGEST) {
            throw new Refused(Reason.TOO_LARGE, Photographing.LARGEST);
        }
        PointsCard opened = cards.mustOpen(card, holdersPin);
        forget(opened);
        opened.portrait(album.keep(Uuids.next(), Caller.current().mustBeSignedIn(), upload).uuid());
    }

    /** The holder wishes it no more; from now on the PIN alone opens the card, and nobody has the photo. */
    public void remove(@Subject String card) {
        inScope(card);
        cards.locked(card).ifPresent(this::forget);
    }

    private void forget(PointsCard card) {
        Optional<UUID> former = card.portrait();
        card.portrait(null);
        former.ifPresent(album::drop);
    }

    /** @throws Refused NOT_FOUND where there is none */
    @Reading
    public byte[] portrait(@Subject String card) {
        UUID photo = inScope(card).portrait().orElseThrow(() -> Refused.notFound("photo", card));
        return album.find(photo).orElseThrow(() -> Refused.notFound("photo", card)).jpeg();
    }

    private PointsCard inScope(String card) {
        PointsCard found = cards.find(card).orElseThrow(() -> Refused.notFound("card", card));
        scope.mustCover(found.place());
        return found;
    }
}
