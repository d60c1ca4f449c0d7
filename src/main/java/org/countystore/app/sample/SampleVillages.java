package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Capacity;
import org.countystore.collection.Estimating;
import org.countystore.collection.KeepingPoints;
import org.countystore.household.HouseholdSheet;
import org.countystore.household.Person;
import org.countystore.household.Registering;
import org.countystore.household.Relation;
import org.countystore.household.Subclass;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ten households or so in each village, forty in 水峡村, of every class; so many times as many. */
@ApplicationScoped
public class SampleVillages {
    private static final int A_VILLAGE = 10;
    private static final int IN_SHUIXIA = 42;
    private static final int A_GROUP = 8;
    private static final int GROUPS = 99;
    private static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    private static final Capacity.Basis TWENTY_TONNES = new Capacity.Basis(100_000, Capacity.Unit.MU, Weight.kilograms(200));
    @Inject
    Registering registering;
    @Inject
    KeepingPoints points;
    @Inject
    Estimating estimating;
    @Inject
    Gazetteer gazetteer;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.sample.scale", defaultValue = "1")
    int scale;
    private final Map<PlaceCode, List<String>> households = new HashMap<>();

    /** The codes of a village's households. */
    List<String> in(PlaceCode village) {
        return households.get(village);
    }

    List<PlaceCode> all() {
        return below(SampleCast.COUNTY).stream().flatMap(town -> below(town).stream()).toList();
    }

    List<PlaceCode> below(PlaceCode town) {
        return gazetteer.below(town).stream().map(Place::code).toList();
    }

    void load(SampleNames names) {
        List<PlaceCode> villages = gazetteer.within(SampleCast.COUNTY).stream().map(Place::code).filter(PlaceCode::isVillage).toList();
        cast.as("admin", () -> {
            villages.forEach(village -> cast.together(() -> settle(village, names)));
            return null;
        });
    }

    private void settle(PlaceCode village, SampleNames names) {
        points.open(village);
        int count = scale * (village.equals(SampleCast.SHUIXIA) ? IN_SHUIXIA : A_VILLAGE);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Subclass subclass = Subclass.values()[(i + names.below(2)) % Subclass.values().length];
            HouseholdSheet sheet = new HouseholdSheet(village, 1 + i / A_GROUP % GROUPS, subclass, i % 3 != 2, i % 9 == 8,
                    Optional.of(names.phone()), i % 2 == 0);
            codes.add(registering.enter(Optional.empty(), sheet, family(names)).code());
        }
        households.put(village, List.copyOf(codes));
        if (village.equals(SampleCast.SHUIXIA)) {
            points.takeOutsiders(village, true);
            codes.forEach(code -> estimating.set(code, CHESTNUT, TWENTY_TONNES));
        }
    }

    private List<Person> family(SampleNames names) {
        LocalDate today = LocalDate.now(clock);
        String surname = names.surname();
        List<Person> family = new ArrayList<>();
        family.add(Person.head(names.person(surname), names.identity(30, 75, today)));
        if (names.below(3) > 0) {
            family.add(new Person(names.person(), Relation.SPOUSE, Optional.of(names.identity(28, 72, today)), Optional.empty()));
        }
        for (int i = names.below(3); i > 0; i--) {
            family.add(new Person(names.person(surname), Relation.CHILD, Optional.of(names.identity(3, 25, today)), Optional.empty()));
        }
        return family;
    }
}
