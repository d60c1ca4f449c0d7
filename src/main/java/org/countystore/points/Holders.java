package org.countystore.points;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds what cards open, for whoever shows or prints them. */
@Dependent
class Holders {
    @Inject
    PointsBook points;
    @Inject
    Register register;
    @Inject
    CountyCounter counter;

    Holder of(PointsCard card) {
        return of(card, register.get(card.household()));
    }

    Holder of(PointsCard card, Household household) {
        return new Holder(card, household, points.purse(household.id()), points.owed(household.id()), counter.serves(card.place()));
    }

    /** The same for many, in as many statements as for one of each of their villages. */
    Map<PointsCard, Holder> of(Collection<PointsCard> cards) {
        List<HouseholdId> ids = cards.stream().map(PointsCard::household).toList();
        Map<HouseholdId, Household> households = register.all(ids);
        Map<HouseholdId, PointsPurse> purses = points.purses(ids);
        Map<HouseholdId, Long> owed = points.owed(ids);
        Map<PlaceCode, Boolean> served = cards.stream().map(PointsCard::place).distinct()
                .collect(Collectors.toMap(Function.identity(), counter::serves));
        return cards.stream().collect(Collectors.toMap(Function.identity(), card -> new Holder(card, households.get(card.household()),
                purses.getOrDefault(card.household(), PointsPurse.EMPTY), owed.getOrDefault(card.household(), 0L),
                served.get(card.place()))));
    }
}
