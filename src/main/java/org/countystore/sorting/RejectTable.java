package org.countystore.sorting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Made;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.lot.PieceMove;
import org.countystore.lot.Quality;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where rejected produce and by-products are done away with: its sheet and its lot change together. */
@ApplicationScoped
class RejectTable {
    @Inject
    StationLots stationLots;
    @Inject
    Catalogue catalogue;
    @Inject
    LotBook book;
    @Inject
    PieceBook pieces;

    static UUID step(UUID disposal) {
        return Uuids.part(disposal, "disposal");
    }

    /** @param own the stations for which the operator may act */
    Disposal dispose(UUID uuid, Disposal.Sheet sheet, List<PlaceCode> own, String by, LocalDateTime now) {
        sheet.check();
        Lot lot = stationLots.locked(sheet.lot()).orElseThrow(() -> Refused.invalid("lot", "lot_unknown", sheet.lot()));
        if (own.stream().noneMatch(place -> place.covers(lot.place()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        if (sheet.kind() == Disposal.Kind.SENT_BACK) {
            throw Refused.invalid("kind", "disposal_kind");
        }
        mustBeHere(lot, sheet, lot.place().isTown());
        mustBeMeantForIt(lot, sheet.kind());
        return carryOut(uuid, lot, sheet, by, now);
    }

    Disposal disposeInStore(UUID uuid, Disposal.Sheet sheet, PlaceCode store, String by, LocalDateTime now) {
        sheet.check();
        Lot lot = stationLots.locked(sheet.lot()).orElseThrow(() -> Refused.invalid("lot", "lot_unknown", sheet.lot()));
        new Fields().must(Disposal.Kind.IN_STORE.contains(sheet.kind()), "kind", "disposal_in_store").orRefuse();
        mustBeHere(lot, sheet, lot.place().equals(store) && lot.isPacked());
        mustBeMeantForIt(lot, sheet.kind());
        return carryOut(uuid, lot, sheet, by, now);
    }

    boolean isRejectedIn(LotId id, PlaceCode store) {
        Lot lot = book.get(id);
        return lot.quality() == Quality.REJECTED && lot.state() == LotState.HERE && lot.place().equals(store);
    }

    private Disposal carryOut(UUID uuid, Lot lot, Disposal.Sheet sheet, String by, LocalDateTime now) {
        String why = sheet.kind().name();
        List<Piece> some = pieces.weighing(lot, sheet.pieces(), sheet.weight(), "pieces");
        pieces.note(uuid, some, PieceMove.Kind.GONE, sheet.reason());
        Optional<Lot> further = switch (sheet.kind()) {
            case DOWNGRADED -> Optional.of(book.part(step(uuid), why, lot.id(), new Made(lower(lot, sheet), sheet.weight()),
                    Quality.UNTESTED));
            case SENT_BACK -> Optional.of(book.takeBack(step(uuid), why, lot.id(), sheet.weight()));
            default -> Optional.empty();
        };
        if (sheet.kind().takesItAway()) {
            book.lose(step(uuid), lot.id(), sheet.weight(), why);
        }
        return new Disposal(uuid, lot, sheet, further, by, now);
    }

    private static void mustBeHere(Lot lot, Disposal.Sheet sheet, boolean isThePlace) {
        if (lot.state() != LotState.HERE || !isThePlace) {
            throw new Refused(Reason.LOT_NOT_HERE, lot.code()).at("lot");
        }
        if (sheet.weight().exceeds(lot.remaining())) {
            throw new Refused(Reason.NOT_ENOUGH_GRAMS, lot.code(), lot.remaining()).at("grams");
        }
        lot.packWeight().filter(pack -> !lot.isByWeight()).ifPresent(pack -> {
            if (sheet.weight().grams() % pack.grams() != 0) {
                throw Refused.invalid("grams", "whole_packs", pack);
            }
        });
    }

    /** A by-product is used as it is; for all else it takes a rejection. */
    private void mustBeMeantForIt(Lot lot, Disposal.Kind kind) {
        boolean used = kind == Disposal.Kind.USED;
        if (used && (!lot.quality().isFree() || !catalogue.grade(lot.produce(), lot.grade()).isByProduct())) {
            throw new Refused(Reason.NOT_BY_PRODUCT, lot.code()).at("lot");
        }
        if (!used && lot.quality() != Quality.REJECTED) {
            throw new Refused(Reason.NOT_REJECTED, lot.code()).at("lot");
        }
    }

    private GradeCode lower(Lot lot, Disposal.Sheet sheet) {
        GradeCode grade = sheet.grade().orElseThrow();
        if (catalogue.grade(lot.produce(), grade).standing() <= catalogue.grade(lot.produce(), lot.grade()).standing()) {
            throw Refused.invalid("grade", "lower_grade");
        }
        return grade;
    }
}
