package org.countystore.household;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping the register: the county writes, the people of the village read it masked. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Registering {
    @Inject
    Register register;
    @Inject
    Households households;
    @Inject
    Family family;
    @Inject
    Secrecy secrecy;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /** Open households by village and code. */
    @Reading
    @Allowed({Role.ADMIN, Role.CLERK, Role.HEAD, Role.KEEPER, Role.REVIEWER, Role.AUDITOR})
    public Listed<Entry> find(HouseholdQuery query, Page page) {
        scope.mustCover(query.place());
        boolean masked = isMaskedIn(query.place());
        return register.list(query, page).map(household -> Entry.of(household, masked));
    }

    /** Open households of a place and all below it. */
    @Reading
    @Allowed({Role.ADMIN, Role.CLERK, Role.HEAD, Role.KEEPER, Role.REVIEWER, Role.AUDITOR})
    public long count(PlaceCode place) {
        scope.mustCover(place);
        return register.countIn(place);
    }

    @Reading
    @Allowed({Role.ADMIN, Role.CLERK, Role.HEAD, Role.KEEPER, Role.REVIEWER, Role.AUDITOR})
    public Dossier get(@Subject String code) {
        Household household = inScope(code);
        boolean masked = isMaskedIn(household.village());
        LocalDate today = LocalDate.now(clock);
        return new Dossier(Entry.of(household, masked), household.phone(secrecy).map(Mask::phone),
                households.membersOf(household.id()).stream().map(member -> Dossier.Row.of(member, masked, secrecy, today)).toList(),
                household.groupHead().flatMap(households::groupHead).map(GroupHead::name).map(name -> masked ? Mask.name(name) : name),
                household.heir().map(register::get).map(heir -> new Dossier.Heir(heir.code(), household.heirWhy().orElse(""))));
    }

    private static boolean isMaskedIn(PlaceCode place) {
        return Caller.current().grants().stream().noneMatch(grant -> grant.role() == Role.ADMIN && grant.covers(place));
    }

    private Household inScope(String code) {
        Household household = register.byCode(code);
        scope.mustCover(household.village());
        return household;
    }

    /**
     * @param code left out to have the village count on
     * @throws Refused INVALID, CODE_TAKEN, IDENTITY_TAKEN, NOT_FOUND for an unknown village
     */
    public Household enter(Optional<String> code, HouseholdSheet sheet, List<Person> people) {
        sheet.check();
        scope.mustCover(sheet.village());
        return register.enter(code, sheet, people);
    }

    /**
     * The same from a form, with the head alone: all fields that make no sense are named at once, whosever they are.
     *
     * @throws Refused INVALID, IDENTITY_TAKEN, NOT_FOUND for an unknown village
     */
    public Household enter(HouseholdSheet sheet, PersonSheet head) {
        new Fields().also(head::check).also(sheet::check).orRefuse();
        return enter(Optional.empty(), sheet, List.of(head.person()));
    }

    /** Village and people stay as they are. */
    public Household correct(@Subject String code, HouseholdSheet sheet) {
        Household household = inScope(code);
        sheet.check();
        household.correct(sheet, secrecy, LocalDateTime.now(clock));
        return household;
    }

    /** @throws Refused IDENTITY_TAKEN, INVALID for a second head or too many persons */
    public void admit(@Subject String code, Person person) {
        family.join(inScope(code), person);
    }

    /** An identity number left out stays as it was; a new head makes the former one an ordinary member. */
    public void correctMember(@Subject String code, long member, Person person) {
        family.correct(inScope(code), member, person);
    }

    /** Who moves out or dies; the head only after another member was made head. */
    public void dismiss(@Subject String code, long member) {
        family.dismiss(inScope(code), member);
    }

    public void close(@Subject String code) {
        inScope(code).close(LocalDateTime.now(clock));
    }
}
