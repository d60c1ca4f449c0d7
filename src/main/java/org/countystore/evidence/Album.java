package org.countystore.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Shows photos to those who must decide about what is on them. */
@ApplicationScoped
public class Album {
    @Inject
    Photos photos;
    @Inject
    Darkroom darkroom;
    @Inject
    Clock clock;

    /**
     * From now on whoever works at the place may see them.
     *
     * @throws Refused INVALID at the field unless all of them are the owner's and were shown nowhere before
     */
    @Transactional(TxType.MANDATORY)
    public void show(Collection<UUID> uuids, AccountId owner, PlaceCode at, String field) {
        if (!uuids.isEmpty() && photos.show(uuids, owner, at) != uuids.size()) {
            throw Refused.invalid(field, "unknown_photo");
        }
    }

    /** Whoever works at the place may not see them any more; their owner may. */
    @Transactional(TxType.MANDATORY)
    public void hide(Collection<UUID> uuids) {
        uuids.forEach(uuid -> photos.find(uuid).orElseThrow().hide());
    }

    /** Of an upload: equal ones have the same. */
    public static String mark(byte[] upload) {
        return Picture.sha256(upload);
    }

    /**
     * Keeps a picture that belongs to something else from the start; whoever may see that may see it.
     *
     * @throws Refused INVALID for what is no picture
     */
    @Transactional(TxType.MANDATORY)
    public Photo keep(UUID uuid, AccountId owner, byte[] upload) {
        Photo photo = new Photo(uuid, owner, darkroom.develop(upload), LocalDateTime.now(clock));
        photos.add(photo);
        photos.flush();
        return photo;
    }

    /** For good: what shows a person who wishes it no more. Nothing may refer to it after this transaction. */
    @Transactional(TxType.MANDATORY)
    public void drop(UUID uuid) {
        photos.flush();
        photos.find(uuid).ifPresent(photos::remove);
    }

    public Optional<Photo> find(UUID uuid) {
        return photos.find(uuid);
    }

    /** From now on everybody may see them, as large as they are kept and as large as on a card. */
    @Transactional(TxType.MANDATORY)
    public void publish(Collection<UUID> uuids) {
        uuids.forEach(uuid -> {
            Photo photo = photos.find(uuid).orElseThrow();
            photo.publish(darkroom.shrink(photo.jpeg()));
        });
    }

    /** Not any more. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(Collection<UUID> uuids) {
        uuids.forEach(uuid -> photos.find(uuid).orElseThrow().withdraw());
    }
}
