package org.countystore.evidence;

import java.util.Collection;
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
}
