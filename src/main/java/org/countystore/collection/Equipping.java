package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.GroupHead;
import org.countystore.household.Mask;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.place.Gazetteer;
import org.countystore.points.CardBook;
import org.countystore.produce.Catalogue;
import org.countystore.produce.GuidePrice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving a clerk what a day without signal needs. */
@ApplicationScoped
@Transactional
@Allowed(Role.CLERK)
public class Equipping {
    @Inject
    Scope scope;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Register register;
    @Inject
    CardBook cards;
    @Inject
    Catalogue catalogue;
    @Inject
    Capacities capacities;
    @Inject
    Crops crops;
    @Inject
    Wishes wishes;
    @Inject
    Announcements announcements;
    @Inject
    OpeningDays days;
    @Inject
    Scale scale;
    @Inject
    UsualWeights usual;
    @Inject
    Clock clock;

    /** In as many statements for many households as for few. */
    @Reading
    public DaySheet daySheet(PlaceCode village) {
        scope.mustCover(village);
        if (!village.isVillage()) {
            throw Refused.invalid("place", "village");
        }
        LocalDate today = LocalDate.now(clock);
        List<GuidePrice> prices = catalogue.pricesAt(village, today);
        Set<ProduceCode> priced = prices.stream().map(GuidePrice::produce).collect(Collectors.toSet());
        return new DaySheet(today, gazetteer.get(village), gazetteer.get(village.town()), days.buysOn(village, today),
                register.livingIn(village), cards.usableIn(village),
                register.groupHeads(village).stream().collect(Collectors.toMap(GroupHead::id, head -> Mask.name(head.name()))),
                rooms(village, today), days.takesOutsiders(village),
                catalogue.kinds(Page.of(Page.LARGEST)).items().stream().filter(kind -> priced.contains(kind.produce().code())).toList(),
                prices, usual.on(village, today), days.calendar(village, today), wishes.open(village, today, Page.of(Page.LARGEST)),
                announcements.standing(village, today, Page.of(Page.LARGEST)),
                scale.limits());
    }

    private Map<HouseholdId, List<DaySheet.Room>> rooms(PlaceCode village, LocalDate today) {
        List<Capacity> all = capacities.in(village);
        Map<Capacities.Kind, Weight> bought = all.isEmpty() ? Map.of() : crops.in(village, today.getYear());
        return all.stream().collect(Collectors.groupingBy(Capacity::household, Collectors.mapping(each -> new DaySheet.Room(each.produce(),
                each.year(), each.left(bought.getOrDefault(each.kind(), Weight.ZERO))),
                Collectors.toList())));
    }
}
