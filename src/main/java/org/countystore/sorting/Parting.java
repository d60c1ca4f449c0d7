package org.countystore.sorting;

import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Made;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Parts what an inspector speaks of from the rest of its lot, and takes the sample out of it. */
@ApplicationScoped
class Parting {
    static final String SPLIT = "SPLIT";
    static final String SAMPLE = "SAMPLE";
    @Inject
    GradedLots graded;
    @Inject
    LotBook book;

    /**
     * The lot that is spoken of: the whole one, or a new one with a part of it.
     *
     * @throws Refused NOT_ENOUGH_GRAMS; NOT_SORTED for a part of what the station has not graded; INVALID for part or sample of packs
     */
    Lot partOf(UUID inspection, Lot lot, InspectionSheet sheet) {
        Weight weight = sheet.weight().orElse(lot.remaining());
        boolean whole = weight.equals(lot.remaining());
        mustBePossible(lot, sheet, weight, whole);
        Lot spokenOf = whole ? lot
                : book.part(Uuids.part(inspection, "part"), SPLIT, lot.id(), new Made(lot.grade(), weight), lot.quality());
        return sheet.sample().isZero() ? spokenOf
                : book.lose(Uuids.part(inspection, "sample"), spokenOf.id(), sheet.sample(), SAMPLE);
    }

    private void mustBePossible(Lot lot, InspectionSheet sheet, Weight weight, boolean whole) {
        boolean touched = !whole || !sheet.sample().isZero();
        if (touched && (lot.isPacked() || lot.state() != LotState.HERE)) {
            throw Refused.invalid(whole ? "sampleGrams" : "grams", "loose_and_here");
        }
        if (weight.exceeds(lot.remaining())) {
            throw new Refused(Reason.NOT_ENOUGH_GRAMS, lot.code(), lot.remaining()).at("grams");
        }
        if (!sheet.sample().isZero() && !weight.exceeds(sheet.sample())) {
            throw new Refused(Reason.NOT_ENOUGH_GRAMS, lot.code(), weight).at("sampleGrams");
        }
        if (!whole && graded.among(Set.of(lot.id())).isEmpty()) {
            throw new Refused(Reason.NOT_SORTED, lot.code()).at("grams");
        }
    }
}
