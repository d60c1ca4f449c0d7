package org.countystore.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.PieceBook;
import org.countystore.lot.Whereabouts;
import org.countystore.once.Once;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Rejects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Clearing packs off the shelves that the county rejected after they had come: every one of them with its weight. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class ClearingShelves {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    StockLedger packs;
    @Inject
    Rejects rejects;
    @Inject
    LotBook lots;
    @Inject
    PieceBook pieces;

    /**
     * What is to become of how many packs of a lot.
     *
     * @param pieces their labels, where they were weighed one by one
     * @param reason who took them, or who saw it; up to 200 characters
     */
    public record Rejected(LotCode lot, Disposal.Kind kind, long packs, List<Integer> pieces, String reason) {
        public Rejected(LotCode lot, Disposal.Kind kind, long packs, String reason) {
            this(lot, kind, packs, List.of(), reason);
        }
    }

    /** What may become of a lot's packs; nothing unless it was rejected and some lie there that nobody has ordered. */
    @Reading
    @Allowed({Role.STORE, Role.AUDITOR})
    public List<Disposal.Kind> offered(LotCode lot) {
        PlaceCode store = store();
        Stock stock = packs.get(store, lot);
        return stock.available() > 0 && rejects.awaits(stock.lot(), store) ? Disposal.Kind.IN_STORE : List.of();
    }

    private PlaceCode store() {
        return scope.places().stream().findFirst().map(PlaceCode::county).orElseThrow(() -> new Refused(Reason.NOT_ALLOWED));
    }

    /**
     * Destroys them, or sends them back to the station that packed them. What is ordered is cancelled first.
     *
     * @return what was done, already known if the same was sent before under this id
     * @throws Refused NOT_FOUND, NOT_REJECTED, LOT_NOT_HERE; INVALID for the kind, packs or pieces that do not lie there, no reason
     */
    public Disposal clear(UUID uuid, Rejected some) {
        PlaceCode store = store();
        scope.mustCover(store);
        if (once.isKnown("store-disposal", uuid, some)) {
            return rejects.find(uuid).orElseThrow();
        }
        Stock stock = packs.get(store, some.lot());
        Lot lot = lots.get(stock.lot());
        new Fields().between(some.packs(), 1, stock.available(), "packs")
                .must(some.pieces().size() == (lot.isByWeight() ? some.packs() : 0), "pieces", "pieces_of_lot", some.packs(), lot.code())
                .orRefuse();
        Weight weight = lot.isByWeight() ? PieceBook.weight(pieces.chosen(lot.code(), some.pieces(), Whereabouts.HERE, "pieces"))
                : lot.packWeight().orElseThrow().times(some.packs());
        Disposal done = rejects.dispose(uuid, new Disposal.Sheet(lot.code(), some.kind(), weight, some.pieces(), Optional.empty(),
                some.reason()), store);
        packs.clear(uuid, stock, some.packs(), lots.get(stock.lot()), done.reason());
        return done;
    }
}
