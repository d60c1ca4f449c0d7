package org.countystore.collection;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.access.Directory;
import org.countystore.household.Register;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks twice at a weigh-in that breaks no rule: is it usual here, and can the household have so much? */
@ApplicationScoped
class Guards {
    @Inject
    UsualWeights usual;
    @Inject
    Capacities capacities;
    @Inject
    Crops crops;
    @Inject
    Catalogue catalogue;
    @Inject
    Register register;
    @Inject
    Directory directory;

    Set<Oddity> look(Weighed weighed) {
        WeighIn weighIn = weighed.weighIn();
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        usual.of(weighIn.produce(), weighed.point(), weighed.day()).filter(weight -> isFar(weighIn.net(), weight))
                .ifPresent(far -> oddities.add(Oddity.WEIGHT));
        if (!weighIn.witness().declared() && catalogue.produce(weighIn.produce()).needsCertificate()) {
            oddities.add(Oddity.UNDECLARED);
        }
        return oddities;
    }

    private static boolean isFar(Weight net, Weight usual) {
        return net.exceeds(usual.times(UsualWeights.TIMES)) || usual.exceeds(net.times(UsualWeights.TIMES));
    }

    /** Whether the household could not have so much, if this were bought now. */
    Optional<Oddity> ofCapacity(Weighed weighed) {
        Crop.Key crop = Crop.Key.of(weighed);
        return new Tally(capacities.of(Set.of(crop.kind())), crops.of(Set.of(crop))).add(weighed);
    }

    /**
     * Counts in what they bring. Last of all, because others who buy from the same households wait from here on.
     *
     * @param all by the ids of their slips, each held against those before it
     * @return the same with what this makes odd about them
     * @throws Refused OVER_CAPACITY if nobody else answers for so much; INVALID if who answers is the clerk or of the household
     */
    Map<UUID, Weighed> countIn(Map<UUID, Weighed> all) {
        SortedMap<Crop.Key, Weight> more = new TreeMap<>();
        all.values().forEach(weighed -> more.merge(Crop.Key.of(weighed), weighed.weighIn().net(), Weight::plus));
        Map<Capacities.Kind, Capacity> set = capacities.of(more.keySet().stream().map(Crop.Key::kind).toList());
        crops.add(more);
        if (set.isEmpty()) {
            return all;
        }
        Map<Crop.Key, Weight> before = crops.of(more.keySet());
        more.forEach((crop, grams) -> before.computeIfPresent(crop, (same, now) -> now.minus(grams)));
        Tally tally = new Tally(set, before);
        Map<UUID, Weighed> counted = new LinkedHashMap<>();
        all.forEach((slip, weighed) -> counted.put(slip, countIn(weighed, tally)));
        return counted;
    }

    private Weighed countIn(Weighed weighed, Tally tally) {
        Weight before = tally.brought(weighed);
        Optional<Oddity> oddity = tally.add(weighed);
        if (oddity.filter(Oddity.FAR_OVER_CAPACITY::equals).isPresent()) {
            mustBeSomebodyElse(weighed.weighIn().witness().secondPerson().orElseThrow(() -> new Refused(Reason.OVER_CAPACITY,
                    weighed.seller().code(), tally.year(weighed), before).at("secondPerson")), weighed);
        }
        return weighed.with(oddity);
    }

    private void mustBeSomebodyElse(String second, Weighed weighed) {
        String clerk = weighed.sending().clerk();
        boolean isClerk = Stream.concat(Stream.of(clerk), directory.displayName(clerk).stream())
                .anyMatch(name -> name.strip().equalsIgnoreCase(second.strip()));
        new Fields().must(!isClerk, "secondPerson", "second_is_clerk")
                .must(!register.isOf(weighed.seller(), second), "secondPerson", "second_is_family").orRefuse();
    }
}
