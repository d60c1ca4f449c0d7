package org.countystore.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lineage;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotMove;
import org.countystore.lot.MoveKind;
import org.countystore.lot.Quality;
import org.countystore.lot.Share;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.TestRecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Follows packs back to their villages, their scales and their test; in as many statements for many households as for one. */
@ApplicationScoped
class Roots {
    @Inject
    LotBook lots;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    TestRecord tests;

    Provenance of(Stock stock) {
        List<Share> shares = lots.shares(stock.lot());
        Lineage lineage = lots.origins(stock.lot());
        List<LocalDate> days = lineage.moves().stream().filter(move -> move.kind() == MoveKind.RECEIVED)
                .map(LotMove::at).map(at -> at.toLocalDate()).sorted().toList();
        return new Provenance(stock.lotCode(), villages(shares), stock.isOutside() ? 0 : shares.size(), stock.isOutside(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)), tested(lineage), stock.received(),
                shares.stream().map(Share::cost).reduce(Money.ZERO, Money::plus));
    }

    private List<Place> villages(List<Share> shares) {
        Map<HouseholdId, Household> households = register.all(shares.stream().map(Share::household).toList());
        Map<PlaceCode, Weight> weights = new TreeMap<>();
        shares.forEach(share -> weights.merge(households.get(share.household()).village(), share.weight(), Weight::plus));
        return weights.entrySet().stream().sorted(Map.Entry.<PlaceCode, Weight>comparingByValue(Comparator.reverseOrder()))
                .map(village -> gazetteer.get(village.getKey())).toList();
    }

    private Optional<Provenance.Test> tested(Lineage lineage) {
        return tests.of(lineage.lots().stream().map(Lot::id).toList()).stream().filter(test -> test.result() == Quality.RELEASED)
                .max(Comparator.comparing(Inspection::inspectedAt)).map(Provenance.Test::of);
    }
}
