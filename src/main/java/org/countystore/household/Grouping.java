package org.countystore.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down who was chosen group head and whom each one looks after. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Grouping {
    @Inject
    Register register;
    @Inject
    Households households;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /** Those in office. */
    @Reading
    @Allowed({Role.ADMIN, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public List<GroupHead> heads(PlaceCode village) {
        scope.mustCover(village);
        return households.groupHeads(village);
    }

    public GroupHead appoint(PlaceCode village, @Subject String name, Optional<AccountId> account) {
        scope.mustCover(village);
        gazetteer.get(village);
        GroupHead head = new GroupHead(village, name, account, LocalDate.now(clock));
        households.add(head);
        return head;
    }

    /**
     * Puts households into the care of a head; whoever looked after them before has room again.
     *
     * @throws Refused GROUP_FULL beyond twenty or after the head left office, INVALID for a household of another village
     */
    public void assign(long groupHead, @Subject List<String> codes) {
        GroupHead head = inScope(groupHead);
        for (String code : codes) {
            Household household = register.byCode(code);
            if (!household.village().equals(head.village())) {
                throw Refused.invalid("households", "other_village", code);
            }
            if (household.groupHead().filter(current -> current == groupHead).isEmpty()) {
                move(household, groupHead);
            }
        }
    }

    private void move(Household household, long groupHead) {
        household.groupHead().ifPresent(households::giveRoomBack);
        household.lookedAfterBy(groupHead);
        if (!households.takeRoom(groupHead)) {
            throw new Refused(Reason.GROUP_FULL, GroupHead.MOST);
        }
    }

    /** Leaves office; the households wait for the next head. */
    public void end(long groupHead) {
        GroupHead head = inScope(groupHead);
        households.lookedAfterBy(groupHead).forEach(household -> household.lookedAfterBy(null));
        head.end(LocalDate.now(clock));
    }

    private GroupHead inScope(long groupHead) {
        GroupHead head = households.groupHead(groupHead).orElseThrow(() -> Refused.notFound("groupHead", groupHead));
        scope.mustCover(head.village());
        return head;
    }
}
