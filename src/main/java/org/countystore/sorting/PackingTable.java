package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Sku;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where a released lot is filled into packs. */
@ApplicationScoped
class PackingTable {
    @Inject
    StationLots stationLots;
    @Inject
    GradedLots graded;
    @Inject
    Catalogue catalogue;
    @Inject
    LotBook book;
    @Inject
    Clock clock;

    /** @param own the places at which the operator may pack */
    PackingRun pack(UUID uuid, PackingSheet sheet, List<PlaceCode> own) {
        sheet.check();
        Lot lot = stationLots.locked(sheet.lot()).orElseThrow(() -> Refused.invalid("lot", "lot_unknown", sheet.lot()));
        if (own.stream().noneMatch(place -> place.covers(lot.place()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        mustBeReady(lot);
        Sku sku = sku(sheet, lot);
        sheet.mustFit(sku);
        Weight rest = lot.remaining().minus(sheet.weight(sku));
        if (rest.isNegative()) {
            throw new Refused(Reason.NOT_ENOUGH_GRAMS, lot.code(), lot.remaining()).at(sku.isByWeight() ? "pieces" : "packs");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        int shelfDays = catalogue.produce(lot.produce()).shelfDays();
        LocalDate bestBefore = now.toLocalDate().plusDays(shelfDays);
        Lot packed = sku.isByWeight() ? book.packPieces(uuid, lot.id(), sku.code(), sheet.pieces(), sku.pack(), bestBefore, sheet.rest())
                : book.pack(uuid, lot.id(), sku.code(), sheet.packs(), sku.pack(), bestBefore, sheet.rest());
        return new PackingRun(uuid, sheet, lot, packed, rest, Caller.current().name(), now);
    }

    void undo(PackingRun run, String reason) {
        run.reverse(reason, Caller.current().name(), LocalDateTime.now(clock));
        book.undo(Uuids.part(run.uuid(), "reversal"), run.uuid());
    }

    private void mustBeReady(Lot lot) {
        if (lot.state() != LotState.HERE || !lot.place().isTown()) {
            throw new Refused(Reason.LOT_NOT_HERE, lot.code()).at("lot");
        }
        if (lot.isPacked()) {
            throw new Refused(Reason.LOT_NOT_FREE, lot.code()).at("lot");
        }
        if (lot.quality() != Quality.RELEASED) {
            throw new Refused(Reason.NOT_RELEASED, lot.code()).at("lot");
        }
        if (graded.among(Set.of(lot.id())).isEmpty()) {
            throw new Refused(Reason.NOT_SORTED, lot.code()).at("lot");
        }
    }

    private Sku sku(PackingSheet sheet, Lot lot) {
        Sku sku = catalogue.find(sheet.sku()).orElseThrow(() -> Refused.invalid("sku", "sku_unknown", sheet.sku()));
        if (!sku.produce().equals(lot.produce()) || !sku.grade().equals(lot.grade())) {
            throw new Refused(Reason.WRONG_GRADE, sku.code(), lot.produce(), lot.grade()).at("sku");
        }
        return sku;
    }
}
