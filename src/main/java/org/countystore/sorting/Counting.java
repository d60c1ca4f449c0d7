package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.lot.PieceMove;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Weighing again what lies at a station, and naming what is missing. */
@ApplicationScoped
@Transactional
@Allowed(Role.OPERATOR)
public class Counting {
    private static final String COUNTED = "COUNTED";
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    StationCounts counts;
    @Inject
    StationLots lots;
    @Inject
    LotBook book;
    @Inject
    PieceBook pieces;
    @Inject
    Clock clock;

    /**
     * What the scale shows now; what is missing is lost, every household's part of it.
     *
     * @return the count, already known if the same was sent before under this id
     * @throws Refused LOT_NOT_HERE, COUNTED_MORE; INVALID for broken packs, pieces that are not here, or without a reason
     */
    public StationCount count(UUID count, StationCount.Sheet sheet) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("station-count", count, sheet)) {
            return counts.by(count).orElseThrow();
        }
        sheet.check();
        Lot lot = lots.locked(sheet.lot()).orElseThrow(() -> Refused.invalid("lot", "lot_unknown", sheet.lot()));
        if (own.stream().noneMatch(place -> place.covers(lot.place()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        mustBeCountable(lot, sheet);
        StationCount counted = new StationCount(count, lot, sheet, Caller.current().name(), LocalDateTime.now(clock));
        counts.add(counted);
        if (counted.missing().isPositive() || !sheet.missing().isEmpty()) {
            List<Piece> gone = pieces.weighing(lot, sheet.missing(), counted.missing(), "missing");
            pieces.note(count, gone, PieceMove.Kind.GONE, sheet.reason());
            book.lose(Uuids.part(count, "missing"), lot.id(), counted.missing(), COUNTED);
        }
        return counted;
    }

    private static void mustBeCountable(Lot lot, StationCount.Sheet sheet) {
        if (lot.state() != LotState.HERE || !lot.place().isTown()) {
            throw new Refused(Reason.LOT_NOT_HERE, lot.code()).at("lot");
        }
        if (sheet.counted().exceeds(lot.remaining())) {
            throw new Refused(Reason.COUNTED_MORE, lot.code(), lot.remaining()).at("grams");
        }
        lot.packWeight().filter(pack -> !lot.isByWeight() && sheet.counted().grams() % pack.grams() != 0).ifPresent(pack -> {
            throw Refused.invalid("grams", "whole_packs", pack);
        });
    }

    /** What was counted at a station on a day, newest first; today if no day is given. */
    @Reading
    @Allowed({Role.OPERATOR, Role.AUDITOR})
    public Listed<StationCount> ofDay(PlaceCode station, Optional<LocalDate> day, Page page) {
        scope.mustCover(station);
        return page.cut(counts.of(station, day.orElseGet(() -> LocalDate.now(clock)), page), StationCount::id);
    }
}
