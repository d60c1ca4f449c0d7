package org.countystore.collection;

import java.util.EnumSet;
import java.util.Set;
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
    Catalogue catalogue;
    @Inject
    Register register;
    @Inject
    Directory directory;

    Set<Oddity> look(Weighed weighed, Tally tally) {
        WeighIn weighIn = weighed.weighIn();
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        usual.of(weighIn.produce(), weighed.point(), weighed.day()).filter(weight -> isFar(weighIn.net(), weight))
                .ifPresent(far -> oddities.add(Oddity.WEIGHT));
        if (!weighIn.witness().declared() && catalogue.produce(weighIn.produce()).needsCertificate()) {
            oddities.add(Oddity.UNDECLARED);
        }
        tally.add(weighed).ifPresent(oddities::add);
        return oddities;
    }

    private static boolean isFar(Weight net, Weight usual) {
        return net.exceeds(usual.times(UsualWeights.TIMES)) || usual.exceeds(net.times(UsualWeights.TIMES));
    }

    /** @throws Refused OVER_CAPACITY if nobody else answers for so much; INVALID if who answers is the clerk or of the household */
    void mustBeAnsweredFor(Weighed weighed) {
        if (weighed.oddities().contains(Oddity.FAR_OVER_CAPACITY)) {
            mustBeSomebodyElse(weighed.weighIn().witness().secondPerson().orElseThrow(() -> overCapacity(weighed)), weighed);
        }
    }

    private Refused overCapacity(Weighed weighed) {
        Capacities.Kind kind = Capacities.Kind.of(weighed);
        Weight year = capacities.locked(Set.of(kind)).get(kind).year();
        return new Refused(Reason.OVER_CAPACITY, weighed.seller().code(), year,
                capacities.bought(Set.of(kind.household()), weighed.day()).getOrDefault(kind, Weight.ZERO)).at("secondPerson");
    }

    private void mustBeSomebodyElse(String second, Weighed weighed) {
        String clerk = weighed.sending().clerk();
        boolean isClerk = Stream.concat(Stream.of(clerk), directory.displayName(clerk).stream())
                .anyMatch(name -> name.strip().equalsIgnoreCase(second.strip()));
        new Fields().must(!isClerk, "secondPerson", "second_is_clerk")
                .must(!register.isOf(weighed.seller(), second), "secondPerson", "second_is_family").orRefuse();
    }
}
