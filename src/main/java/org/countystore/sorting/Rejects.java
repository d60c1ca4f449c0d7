package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Does away with packs that the county rejected once they had come to the store, for whoever keeps its shelves. */
@ApplicationScoped
public class Rejects {
    @Inject
    RejectTable table;
    @Inject
    Disposals disposals;
    @Inject
    Clock clock;

    /** @throws Refused NOT_REJECTED, LOT_NOT_HERE, NOT_ENOUGH_GRAMS; INVALID for what is only done at a station */
    @Transactional(TxType.MANDATORY)
    public Disposal dispose(UUID uuid, Disposal.Sheet sheet, PlaceCode store) {
        Disposal done = table.disposeInStore(uuid, sheet, store, Caller.current().name(), LocalDateTime.now(clock));
        disposals.add(done);
        return done;
    }

    public Optional<Disposal> find(UUID uuid) {
        return disposals.by(uuid);
    }

    /** Whether the lot waits in the store for somebody to do away with it. */
    public boolean awaits(LotId lot, PlaceCode store) {
        return table.isRejectedIn(lot, store);
    }
}
