package org.countystore.app.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsBook;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A points card for each household of a village, all with one PIN, points on it, and the money behind them. */
@ApplicationScoped
class SampleCards {
    private static final int MONTHS_TO_SPEND = 12;
    private static final List<String> DONORS = List.of("西安秦岭茶业有限公司", "在外乡友陈先生", "县工商联");
    @Inject
    SampleCast cast;
    @Inject
    KeepingCards cards;
    @Inject
    KeepingFunds funds;
    @Inject
    PointsBook book;
    @Inject
    Register register;
    @Inject
    @ConfigProperty(name = "county.sample.pin", defaultValue = "2468")
    String pin;
    private final Map<String, String> numbers = new HashMap<>();

    /** The number of this household's card. */
    String card(String household) {
        return numbers.get(household);
    }

    String pin() {
        return pin;
    }

    void give(PlaceCode village, Contribution.Source source, long yuan, LocalDate day, SampleNames names) {
        UUID uuid = names.uuid();
        String giver = switch (source) {
            case DONOR -> DONORS.get(names.below(DONORS.size()));
            case COLLECTIVE -> "村集体经济合作社";
            case COUNTY -> "县乡村振兴资金";
        };
        cast.as("cashier", () -> funds.payIn(uuid, new Contribution.Sheet(village, source, giver, true, Money.yuan(yuan), day,
                Optional.empty())));
    }

    void issue(PlaceCode village, List<String> households) {
        cast.standingIn(village, Role.KEEPER, () -> {
            cast.together(() -> households.forEach(code -> numbers.put(code, cards.issue(code, pin).card().number().value())));
            return null;
        });
    }

    /** What each earned in a month, more or less. */
    void award(PlaceCode village, YearMonth month, SampleNames names) {
        Map<HouseholdId, Long> points = new LinkedHashMap<>();
        for (Household household : register.livingIn(village)) {
            points.put(household.id(), 8L + names.below(40));
        }
        UUID uuid = names.uuid();
        LocalDate lastDay = month.plusMonths(MONTHS_TO_SPEND).atEndOfMonth();
        cast.as("admin", () -> {
            cast.together(() -> book.award(uuid, village, month, lastDay, points));
            return null;
        });
    }
}
