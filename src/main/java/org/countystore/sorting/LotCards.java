package org.countystore.sorting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.lot.Lot;
import org.countystore.place.Gazetteer;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts words to lots, in as many statements for fifty as for one. */
@ApplicationScoped
class LotCards {
    @Inject
    StationLots lots;
    @Inject
    Catalogue catalogue;
    @Inject
    Gazetteer gazetteer;

    List<LotCard> of(Collection<Lot> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<LotId, SortedSet<PlaceCode>> villages = lots.villages(some.stream().map(Lot::id).toList());
        Map<ProduceCode, Catalogue.Kind> kinds = kinds();
        return some.stream().map(lot -> card(lot, kinds.get(lot.produce()), villages.getOrDefault(lot.id(), new TreeSet<>()))).toList();
    }

    Map<ProduceCode, Catalogue.Kind> kinds() {
        return catalogue.kinds(Page.of(Page.LARGEST)).items().stream()
                .collect(Collectors.toMap(kind -> kind.produce().code(), Function.identity()));
    }

    private LotCard card(Lot lot, Catalogue.Kind kind, SortedSet<PlaceCode> villages) {
        return new LotCard(lot, kind.produce(),
                kind.grades().stream().filter(grade -> grade.code().equals(lot.grade())).findFirst().orElseThrow(),
                lot.sku().flatMap(code -> kind.skus().stream().filter(sku -> sku.code().equals(code)).findFirst()),
                gazetteer.get(lot.place()), villages.stream().map(gazetteer::get).toList());
    }
}
