package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Where the county says what it thinks of a lot. */
@ApplicationScoped
class TestStation {
    @Inject
    StationLots stationLots;
    @Inject
    Inspections inspections;
    @Inject
    Parting parting;
    @Inject
    HoldingBack held;
    @Inject
    LotBook book;
    @Inject
    Event<Object> news;
    @Inject
    Clock clock;

    /** @param own the places for which the inspector may speak */
    Inspection inspect(UUID uuid, InspectionSheet sheet, List<PlaceCode> own) {
        sheet.check();
        Lot lot = stationLots.locked(sheet.lot()).orElseThrow(() -> Refused.invalid("lot", "lot_unknown", sheet.lot()));
        if (own.stream().noneMatch(place -> place.covers(lot.place()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        List<Lot> made = held.madeOf(lot, sheet);
        if (lot.state() == LotState.UNDONE || lot.state() == LotState.USED_UP && made.isEmpty()) {
            throw new Refused(Reason.LOT_NOT_HERE, lot.code()).at("lot");
        }
        Optional<Inspection> rejection = rejection(lot, sheet);
        Lot spokenOf = parting.partOf(uuid, lot, sheet);
        Inspection inspection = new Inspection(uuid, spokenOf, sheet, rejection, Caller.current().name(), LocalDateTime.now(clock));
        if (!spokenOf.id().equals(lot.id())) {
            inspection.splitOff(lot.id(), spokenOf.weight());
        }
        say(inspection);
        made.forEach(lotMade -> say(inspection.following(lotMade)));
        return inspection;
    }

    private void say(Inspection inspection) {
        inspections.add(inspection);
        book.judge(inspection.lot(), inspection.result());
        news.fire(new LotInspected(inspection.uuid(), inspection.lot(), inspection.lotCode(), inspection.result()));
    }

    /** The rejection that the sheet takes up again; nobody else's word may be taken up. */
    private Optional<Inspection> rejection(Lot lot, InspectionSheet sheet) {
        Optional<Inspection> newest = lot.quality() == Quality.REJECTED ? inspections.newestOf(lot.id()) : Optional.empty();
        if (newest.isPresent() && sheet.revisits().isEmpty()) {
            throw new Refused(Reason.ALREADY_INSPECTED, lot.code()).at("lot");
        }
        if (!newest.map(Inspection::uuid).equals(sheet.revisits())) {
            throw Refused.invalid("revisits", "not_the_rejection");
        }
        if (newest.isPresent() && sheet.reportNumber().isEmpty()) {
            throw Refused.invalid("reportNumber", "required");
        }
        return newest;
    }
}
