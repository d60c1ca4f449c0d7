package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.household.Consent;
import org.countystore.household.Nameplate;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Telling a buyer whom the own orders reached, and nobody else. As on the page behind a label, a household is told apart only if
 * it agreed and at least two others of the order did too; the rest is one row a village, without fen.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class Thanking {
    private static final int MOST_NAMED = 20;
    @Inject
    Scope scope;
    @Inject
    OrderBook orders;
    @Inject
    Reaches reaches;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** Empty rows until the packs have left the store; in as many statements for many households as for one. */
    @Reading
    public Thanks of(UUID uuid) {
        Order order = orders.get(uuid);
        scope.mustBe(order.buyer());
        List<Reach> rows = reaches.of(order);
        Money sum = rows.stream().map(Reach::money).reduce(Money.ZERO, Money::plus);
        return new Thanks(new Reached(sum, rows.size()), veiled(rows, register.nameplates(rows.stream().map(Reach::household).toList())));
    }

    private List<Thanks.Row> veiled(List<Reach> rows, Map<HouseholdId, Nameplate> households) {
        Set<Reach> apart = Consent.toldApart(rows, row -> households.get(row.household()).publishName());
        List<Thanks.Row> told = new ArrayList<>();
        Map<PlaceCode, Weight> rest = new TreeMap<>();
        for (Reach row : rows) {
            Nameplate household = households.get(row.household());
            if (apart.contains(row) && told.size() < MOST_NAMED) {
                told.add(new Thanks.Row(Optional.of(household.maskedHead()), gazetteer.get(household.village()), row.weight(),
                        Optional.of(row.money())));
            } else {
                rest.merge(household.village(), row.weight(), Weight::plus);
            }
        }
        rest.entrySet().stream().sorted(Map.Entry.<PlaceCode, Weight>comparingByValue(Comparator.reverseOrder())).forEach(village ->
                told.add(new Thanks.Row(Optional.empty(), gazetteer.get(village.getKey()), village.getValue(), Optional.empty())));
        return told;
    }

    /** All orders that left the store this year. */
    @Reading
    public Reached thisYear() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return reaches.ofYear(me, LocalDate.now(clock).getYear());
    }
}
