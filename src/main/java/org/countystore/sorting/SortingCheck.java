package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.lot.Lot;
import org.countystore.lot.LotState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a sheet pass, or says at which field it is wrong: the lots, their produce, the grades. */
@ApplicationScoped
class SortingCheck {
    @Inject
    StationLots stationLots;
    @Inject
    GradeCheck grades;
    @Inject
    LossTolerance tolerance;
    @Inject
    GradedLots gradedLots;
    @Inject
    Clock clock;

    /**
     * @param lots          in the order of the sheet
     * @param isGradedAgain whether all of them were graded here before
     */
    record Passed(List<Lot> lots, ProduceCode produce, int toleratedPermille, boolean isGradedAgain) {
    }

    Passed pass(SortingSheet sheet) {
        sheet.check();
        Map<LotCode, Lot> known = stationLots.all(sheet.lots()).stream().collect(Collectors.toMap(Lot::code, Function.identity()));
        List<Lot> lots = new ArrayList<>();
        for (int i = 0; i < sheet.inputs().size(); i++) {
            SortingSheet.Input input = sheet.inputs().get(i);
            Lot lot = known.get(input.lot());
            mustLie(lot, input.lot(), sheet.station(), i);
            mustServe(lot, input, i);
            lots.add(lot);
        }
        ProduceCode produce = lots.get(0).produce();
        mustBeOfOneKind(lots, produce);
        grades.pass(sheet, lots, produce);
        return new Passed(lots, produce, tolerance.permille(produce, sheet.station(), LocalDate.now(clock)), areGraded(lots));
    }

    /** A premium is granted when a household's produce is graded first; so what was graded is not mixed with what was not. */
    private boolean areGraded(List<Lot> lots) {
        Set<LotId> graded = gradedLots.among(lots.stream().map(Lot::id).toList());
        for (int i = 1; i < lots.size(); i++) {
            if (graded.contains(lots.get(i).id()) != graded.contains(lots.get(0).id())) {
                throw Refused.invalid("inputs[" + i + "].lot", "graded_and_ungraded");
            }
        }
        return graded.contains(lots.get(0).id());
    }

    private static void mustLie(Lot lot, LotCode code, PlaceCode station, int line) {
        boolean there = lot != null && lot.place().equals(station) && (lot.state() == LotState.HERE || lot.state() == LotState.USED_UP);
        if (!there) {
            throw new Refused(Reason.LOT_NOT_HERE, code).at("inputs[" + line + "].lot");
        }
    }

    private static void mustServe(Lot lot, SortingSheet.Input input, int line) {
        if (lot.isPacked() || !lot.quality().isFree()) {
            throw new Refused(Reason.LOT_NOT_FREE, lot.code()).at("inputs[" + line + "].lot");
        }
        if (input.weight().exceeds(lot.remaining())) {
            throw new Refused(Reason.NOT_ENOUGH_GRAMS, lot.code(), lot.remaining()).at("inputs[" + line + "].grams");
        }
    }

    private static void mustBeOfOneKind(List<Lot> lots, ProduceCode produce) {
        for (int i = 1; i < lots.size(); i++) {
            if (!lots.get(i).produce().equals(produce)) {
                throw new Refused(Reason.MIXED_PRODUCE, produce, lots.get(i).produce()).at("inputs[" + i + "].lot");
            }
        }
    }
}
