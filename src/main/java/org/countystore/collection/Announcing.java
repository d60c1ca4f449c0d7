package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.GroupHead;
import org.countystore.household.Household;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saying for a household that it has goods to sell: the group head who looks after it does, or the clerk of its village. */
@ApplicationScoped
@Transactional
@Allowed({Role.CLERK, Role.HEAD})
public class Announcing {
    private static final int MOST_SELLERS = 30;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Register register;
    @Inject
    Catalogue catalogue;
    @Inject
    Announcements announcements;
    @Inject
    Clock clock;

    /**
     * An announcement with whose it is.
     *
     * @param own whether who hears it may speak for that household
     */
    public record Heard(Announcement announcement, Household household, boolean own) {
    }

    public Announcement announce(UUID uuid, Announcement.Words words) {
        List<PlaceCode> own = scope.places();
        if (once.isKnown("announcement", uuid, words)) {
            return announcements.find(uuid).orElseThrow();
        }
        words.check(LocalDate.now(clock));
        Household seller = register.find(words.household())
                .filter(household -> own.stream().anyMatch(place -> place.covers(household.village())))
                .orElseThrow(() -> Refused.invalid("household", "household_unknown", words.household()));
        mustSpeakFor(seller);
        seller.mustBeOpen();
        catalogue.produce(words.produce());
        Announcement made = new Announcement(uuid, seller, words, Caller.current().name(), LocalDateTime.now(clock));
        announcements.add(made);
        return made;
    }

    private void mustSpeakFor(Household seller) {
        new Fields().must(spokenFor(seller.village()).test(seller), "household", "household_of_another_head", seller.code()).orRefuse();
    }

    /** For whom the caller may speak in a village: the clerk for all, a group head for those in the own care. */
    private Predicate<Household> spokenFor(PlaceCode village) {
        Caller caller = Caller.current();
        if (!caller.holds(Role.CLERK) && !caller.holds(Role.HEAD)) {
            return household -> false;
        }
        if (caller.grants().stream().anyMatch(grant -> grant.role() == Role.CLERK && grant.covers(village))) {
            return household -> true;
        }
        Set<Long> own = register.groupHeads(village).stream().filter(head -> head.account().isPresent()
                && head.account().equals(caller.account())).map(GroupHead::id).collect(Collectors.toSet());
        return household -> household.groupHead().filter(own::contains).isPresent();
    }

    /** Sold elsewhere, or not there after all. Repeated, it answers what stands. */
    public Announcement withdraw(UUID uuid) {
        Announcement found = announcements.find(uuid).orElseThrow(() -> Refused.notFound("announcement", uuid));
        scope.mustCover(found.village());
        mustSpeakFor(register.get(found.household()));
        found.withdraw(LocalDateTime.now(clock));
        return found;
    }

    /** What still stands in a place and below it, newest first. */
    @Reading
    @Allowed({Role.CLERK, Role.HEAD, Role.OPERATOR, Role.STORE, Role.ADMIN, Role.AUDITOR})
    public Listed<Heard> standing(PlaceCode place, Page page) {
        scope.mustCover(place);
        Listed<Announcement> found = page.cut(announcements.standing(place, LocalDate.now(clock), page), Announcement::id);
        Map<HouseholdId, Household> households = register.all(found.items().stream().map(Announcement::household).distinct().toList());
        Map<PlaceCode, Predicate<Household>> own = new HashMap<>();
        return found.map(each -> new Heard(each, households.get(each.household()),
                own.computeIfAbsent(each.village(), this::spokenFor).test(households.get(each.household()))));
    }

    /** Whom one may speak for: part of the name, or the code. */
    @Reading
    public List<Household> sellers(PlaceCode village, String text) {
        scope.mustCover(village);
        HouseholdQuery all = HouseholdQuery.all(village);
        return register.search(new HouseholdQuery(village, text.strip(), all.subclasses(), all.registered()), Page.of(Page.LARGEST))
                .stream().filter(spokenFor(village)).limit(MOST_SELLERS).toList();
    }
}
