package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeping a village's honour roll and exposure board: two people put a deed up, one takes it down, the household is heard. */
@ApplicationScoped
@Transactional
@Allowed(Role.REVIEWER)
public class KeepingBoards {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Boards boards;
    @Inject
    Roundtable table;
    @Inject
    Clock clock;

    /** @param days for which it is to be shown */
    public record Wish(UUID deed, int days) {
    }

    /** @throws Refused NOT_SEATED, RECUSED, INVALID */
    public BoardEntry propose(UUID uuid, Wish wish) {
        DeedRow row = boards.row(wish.deed());
        scope.mustCover(row.deed().village());
        if (!once.isKnown("board", uuid, wish)) {
            table.mustBeSeated(row.deed().village()).mustBeImpartial(row.deed());
            boards.mustFit(row);
            boards.add(new BoardEntry(uuid, row, wish.days(), Caller.current().name(), LocalDateTime.now(clock)));
        }
        return boards.entry(uuid);
    }

    /** @throws Refused NOT_SEATED, RECUSED, OWN_PROPOSAL, HEARING_RUNNING, WRONG_STATE */
    public BoardEntry approve(UUID uuid) {
        BoardEntry entry = inScope(uuid);
        table.mustBeSeated(entry.village()).mustBeImpartial(boards.row(entry).deed());
        entry.approve(Caller.current().name(), LocalDateTime.now(clock));
        return entry;
    }

    /** Written down for the household, whether it is shown already or not. @throws Refused INVALID, WRONG_STATE */
    @Allowed({Role.REVIEWER, Role.HEAD})
    public BoardEntry answer(@Subject UUID uuid, String words) {
        BoardEntry entry = inScope(uuid);
        entry.say(boards.row(entry).household().withoutName(words), Caller.current().name(), LocalDateTime.now(clock));
        return entry;
    }

    /** @throws Refused INVALID without a reason */
    @Allowed({Role.REVIEWER, Role.ADMIN})
    public BoardEntry takeDown(@Subject UUID uuid, String reason) {
        BoardEntry entry = inScope(uuid);
        entry.takeDown(reason, Caller.current().name(), LocalDateTime.now(clock));
        return entry;
    }

    /** Deeds that may still be proposed, newest first. */
    @Reading
    public Listed<DeedRow> fit(PlaceCode village, Page page) {
        scope.mustCover(village);
        return boards.fit(village, YearMonth.now(clock), page);
    }

    /** Newest first: proposed, shown, over, taken down. */
    @Reading
    @Allowed({Role.REVIEWER, Role.HEAD, Role.ADMIN, Role.AUDITOR})
    public List<BoardRow> of(PlaceCode village) {
        scope.mustCover(village);
        return boards.of(village);
    }

    /** How many entries wait for a second reviewer, who may be the caller. */
    @Reading
    public long toApprove(PlaceCode village) {
        scope.mustCover(village);
        return boards.toApprove(village, Caller.current().name());
    }

    /** How many households of the caller's group are to be exposed and were not heard yet. */
    @Reading
    @Allowed(Role.HEAD)
    public long toHear(PlaceCode village) {
        scope.mustCover(village);
        return boards.toHear(village, Caller.current().mustBeSignedIn());
    }

    /** What everybody may read in a place and below it. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public List<BoardLine> shown(PlaceCode place) {
        return boards.shown(place, LocalDate.now(clock));
    }

    private BoardEntry inScope(UUID uuid) {
        BoardEntry entry = boards.locked(uuid);
        scope.mustCover(entry.village());
        return entry;
    }
}
