package org.countystore.sorting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.countystore.kernel.LotId;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds what a lot that is held back has become: what is wrong with it is wrong with everything made of it, but not with what was
 * parted from it for a test of its own.
 */
@ApplicationScoped
class HoldingBack {
    @Inject
    LotBook book;
    @Inject
    Inspections inspections;

    /** What was made of it, is still somewhere and may still be sold or worked on; nothing if only a part is spoken of or it is free. */
    List<Lot> madeOf(Lot lot, InspectionSheet sheet) {
        boolean part = sheet.weight().filter(weight -> lot.remaining().exceeds(weight)).isPresent();
        if (part || sheet.result().isFree()) {
            return List.of();
        }
        Set<LotId> spared = new HashSet<>(Set.of(lot.id()));
        inspections.partsOf(lot.id()).forEach(own -> book.uses(own).lots().forEach(each -> spared.add(each.id())));
        return book.uses(lot.id()).lots().stream().filter(made -> !spared.contains(made.id()) && made.quality().isFree())
                .filter(made -> made.state() == LotState.HERE || made.state() == LotState.ON_THE_WAY)
                .sorted(Comparator.comparing(made -> made.id().value())).toList();
    }
}
