package org.countystore.household;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.household.HouseholdSucceeded.Because;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Two households become one, or one moves to another village: the former is closed, and its people and kin are those of the other. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Resettling {
    private static final int LONGEST_WHY = 200;
    @Inject
    Scope scope;
    @Inject
    Register register;
    @Inject
    Households households;
    @Inject
    Kinships kinships;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Secrecy secrecy;
    @Inject
    Event<HouseholdSucceeded> succeeded;
    @Inject
    Clock clock;

    /**
     * Asked again, answers the household that goes on.
     *
     * @param into the household that goes on; its head stays its head
     * @throws Refused NOT_FOUND, HOUSEHOLD_CLOSED; INVALID for a household and itself, without a reason or beyond thirty people
     */
    public Household merge(@Subject String code, @Subject String into, String why) {
        Household former = inScope(code);
        Household heir = register.find(into).orElseThrow(() -> Refused.invalid("into", "household_unknown", into));
        scope.mustCover(heir.village());
        if (former.heir().filter(heir.id()::equals).isPresent()) {
            return heir;
        }
        former.mustBeOpen();
        heir.mustBeOpen();
        List<Member> people = households.membersOf(former.id());
        new Fields().text(why, LONGEST_WHY, "reason").must(!former.id().equals(heir.id()), "into", "own_heir")
                .between(heir.persons() + (long) people.size(), 1, Family.MOST, "into").orRefuse();
        people.stream().filter(member -> member.relation() == Relation.HEAD).forEach(head -> head.becomes(Relation.OTHER));
        heir.peopled(heir.headName(), heir.persons() + people.size());
        return succeed(former, heir, new Succession(people, Because.MERGED, why));
    }

    /**
     * Asked again, answers the household as which it goes on there.
     *
     * @return the household in its new village, in nobody's care yet
     * @throws Refused HOUSEHOLD_CLOSED, NOT_FOUND for an unknown village; INVALID for the own village or without a reason
     */
    public Household move(@Subject String code, PlaceCode village, int villageGroup, String why) {
        Household former = inScope(code);
        HouseholdSheet sheet = new HouseholdSheet(village, villageGroup, former.subclass(), former.registered(), former.marginal(),
                former.phone(secrecy), former.publishName());
        new Fields().text(why, LONGEST_WHY, "reason").must(!former.village().equals(village), "place", "own_village")
                .also(sheet::check).orRefuse();
        scope.mustCover(gazetteer.get(village).code());
        Optional<Household> known = former.heir().map(register::get).filter(there -> there.village().equals(village));
        if (known.isPresent()) {
            return known.get();
        }
        former.mustBeOpen();
        Household heir = new Household(HouseholdName.counted(village, households.lastNumber(village) + 1), former.headName(),
                former.persons(), sheet, secrecy, LocalDateTime.now(clock));
        households.add(heir);
        households.flush();
        return succeed(former, heir, new Succession(households.membersOf(former.id()), Because.MOVED, why));
    }

    /** @param people who go along */
    private record Succession(List<Member> people, Because because, String why) {
    }

    private Household succeed(Household former, Household heir, Succession succession) {
        former.groupHead().ifPresent(households::giveRoomBack);
        former.goOnAs(heir, succession.why.strip(), LocalDateTime.now(clock));
        succession.people.forEach(member -> member.moveTo(heir.id()));
        passOnKin(former, heir);
        succeeded.fire(new HouseholdSucceeded(former.id(), heir.id(), heir.village(), succession.because));
        return heir;
    }

    private void passOnKin(Household former, Household heir) {
        List<HouseholdId> known = register.kinOf(heir.id());
        register.kinOf(former.id()).stream().filter(kin -> !kin.equals(heir.id()) && !known.contains(kin))
                .forEach(kin -> kinships.add(new Kinship(heir.id(), kin, LocalDateTime.now(clock))));
    }

    private Household inScope(String code) {
        Household household = register.byCode(code);
        scope.mustCover(household.village());
        return household;
    }
}
