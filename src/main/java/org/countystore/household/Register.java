package org.countystore.household;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds households, and enters new ones by the rules of the register. */
@ApplicationScoped
@Transactional
public class Register {
    @Inject
    Households households;
    @Inject
    Kinships kinships;
    @Inject
    Family family;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Secrecy secrecy;
    @Inject
    Clock clock;

    /** @throws Refused NOT_FOUND */
    public Household get(HouseholdId id) {
        return households.find(id).orElseThrow(() -> Refused.notFound("household", id));
    }

    /** Waits for whoever else counts something of this household that must not be counted by two at once. */
    public void hold(HouseholdId id) {
        households.lock(id);
    }

    /** @throws Refused NOT_FOUND */
    public Household byCode(String code) {
        return find(code).orElseThrow(() -> Refused.notFound("household", code));
    }

    public Optional<Household> find(String code) {
        return households.by(code);
    }

    /** Those of the codes that are in the register, in one statement for a few hundred. */
    public Map<String, Household> byCode(Collection<String> codes) {
        return households.by(codes).stream().collect(Collectors.toMap(Household::code, Function.identity()));
    }

    /**
     * What stands in the books for all who sell in a village and are in no register; made when it is first asked for. Two who ask
     * at once collide at its unique code, and the guard asks the later one again.
     */
    public Household outsidersOf(PlaceCode village) {
        return households.outsidersOf(village).orElseGet(() -> {
            Household fresh = Household.outsidersOf(gazetteer.get(village).code(), LocalDateTime.now(clock));
            households.add(fresh);
            households.flush();
            return fresh;
        });
    }

    /** In few statements, however many; unknown ids are left out. */
    public Map<HouseholdId, Household> all(Collection<HouseholdId> ids) {
        return households.all(ids).stream().collect(Collectors.toMap(Household::id, Function.identity()));
    }

    /** Who they are and no more, in few statements, however many; unknown ids are left out. */
    public Map<HouseholdId, Nameplate> nameplates(Collection<HouseholdId> ids) {
        return households.nameplates(ids).stream().collect(Collectors.toMap(Nameplate::id, Function.identity()));
    }

    /** Each of them as it goes on today: itself, or whoever took it in; in few statements, however many. */
    public Map<HouseholdId, Household> heirs(Collection<HouseholdId> ids) {
        Map<HouseholdId, Household> heirs = new HashMap<>(all(ids));
        Set<HouseholdId> missing = missing(heirs);
        while (!missing.isEmpty()) {
            Map<HouseholdId, Household> found = all(missing);
            heirs.replaceAll((id, household) -> household.heir().map(found::get).orElse(household));
            missing = missing(heirs);
        }
        return heirs;
    }

    private static Set<HouseholdId> missing(Map<HouseholdId, Household> heirs) {
        return heirs.values().stream().flatMap(household -> household.heir().stream()).collect(Collectors.toSet());
    }

    /** Open households by village and code, a page of them. */
    public List<Household> search(HouseholdQuery query, Page page) {
        return list(query, page).items();
    }

    /** The same with the mark at which to go on. */
    public Listed<Household> list(HouseholdQuery query, Page page) {
        return page.cut(households.page(query, HouseholdMark.before(page, query.place()), page.sizeAndOne()), HouseholdMark::of);
    }

    /** Whether somebody of this name belongs to the household; blanks around a name are no part of it. */
    public boolean isOf(Household household, String name) {
        return Stream.concat(Stream.of(household.headName()), households.membersOf(household.id()).stream().map(Member::name))
                .anyMatch(known -> known.strip().equalsIgnoreCase(name.strip()));
    }

    /** The households that are kin to it. */
    public List<HouseholdId> kinOf(HouseholdId household) {
        return kinOf(List.of(household)).get(household);
    }

    /** The same for each of several, in one statement. */
    public Map<HouseholdId, List<HouseholdId>> kinOf(Collection<HouseholdId> some) {
        List<Kinship> known = kinships.of(some);
        return some.stream().collect(Collectors.toMap(Function.identity(), one -> known.stream().filter(kinship -> kinship.joins(one))
                .map(kinship -> kinship.otherThan(one)).toList()));
    }

    /** Open households of the heads in office whose account this is, by code. */
    public List<Household> lookedAfterBy(PlaceCode village, AccountId account) {
        return households.groupHeads(village).stream().filter(head -> head.account().filter(account::equals).isPresent())
                .flatMap(head -> households.lookedAfterBy(head.id()).stream()).filter(Household::isOpen).toList();
    }

    /** All open households of a village, by code. */
    public List<Household> livingIn(PlaceCode village) {
        return households.livingIn(village);
    }

    /** Those in office there. */
    public List<GroupHead> groupHeads(PlaceCode village) {
        return households.groupHeads(village);
    }

    public long countIn(PlaceCode place) {
        return households.countIn(place);
    }

    /**
     * Enters a household with its people, exactly one of them its head.
     *
     * @param wantedCode left out to have the village count on; two who count at once collide at the unique number, and the
     *                   guard asks the later one again
     * @throws Refused INVALID, CODE_TAKEN, IDENTITY_TAKEN
     */
    Household enter(Optional<String> wantedCode, HouseholdSheet sheet, List<Person> people) {
        sheet.check();
        gazetteer.get(sheet.village());
        Person head = Family.onlyHead(people);
        HouseholdName name = wantedCode.map(code -> HouseholdName.given(code, sheet.village()))
                .orElseGet(() -> HouseholdName.counted(sheet.village(), households.lastNumber(sheet.village()) + 1));
        if (households.by(name.code()).isPresent()) {
            throw new Refused(Reason.CODE_TAKEN, name.code()).at("code");
        }
        Household household = new Household(name, head.name(), people.size(), sheet, secrecy, LocalDateTime.now(clock));
        households.add(household);
        people.forEach(person -> family.admit(household, person));
        households.flush();
        return household;
    }
}
