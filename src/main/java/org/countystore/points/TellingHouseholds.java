package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.GroupHead;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Telling households what they hold and what they would lose, on paper too: not everybody has a phone. */
@ApplicationScoped
@Transactional
@Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.HEAD, Role.AUDITOR})
public class TellingHouseholds {
    private static final Set<Role> OF_THE_WHOLE_VILLAGE = Set.of(Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR);
    private static final int LINES = 22;
    @Inject
    Scope scope;
    @Inject
    CardBook cards;
    @Inject
    PointsEntries entries;
    @Inject
    PointsBook points;
    @Inject
    Holders holders;
    @Inject
    LapseTerm term;
    @Inject
    Register register;
    @Inject
    HoldingsPrint statements;
    @Inject
    LapsePrint lists;
    @Inject
    Clock clock;

    /** @param groupHead who goes and tells it; nobody where the household is in nobody's care */
    public record Row(Household household, Optional<GroupHead> groupHead, PointsPurse.Lapse lapse) {
    }

    /**
     * Whose points lapse, in the order in which somebody would go round.
     *
     * @param until the last day of next month
     */
    public record Lapsing(PlaceCode village, LocalDate until, List<Row> rows) {
        public long points() {
            return rows.stream().mapToLong(row -> row.lapse().points()).sum();
        }
    }

    /** What the holder of a card loses soon if nobody spends it. */
    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Optional<PointsPurse.Lapse> warning(@Subject String card) {
        return term.warning(points.purse(inScope(card).household()));
    }

    /** Households whose points lapse from today to the end of next month; to a group head those in the own care. */
    @Reading
    public Lapsing lapsing(PlaceCode village) {
        scope.mustCover(village);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = YearMonth.from(today).plusMonths(1).atEndOfMonth();
        Map<HouseholdId, PointsPurse> purses = points.lapsing(village, today, until);
        Map<Long, GroupHead> heads = register.groupHeads(village).stream().collect(Collectors.toMap(GroupHead::id, Function.identity()));
        List<Row> rows = register.all(purses.keySet()).values().stream().filter(Household::isOpen)
                .map(each -> new Row(each, each.groupHead().map(heads::get), purses.get(each.id()).lapsingBy(until).orElseThrow()))
                .filter(seen(village)).sorted(Comparator.comparing((Row row) -> row.groupHead().map(GroupHead::id).orElse(Long.MAX_VALUE))
                        .thenComparing(row -> row.household().code())).toList();
        return new Lapsing(village, until, rows);
    }

    private Predicate<Row> seen(PlaceCode village) {
        Caller caller = Caller.current();
        boolean all = caller.grants().stream().anyMatch(grant -> OF_THE_WHOLE_VILLAGE.contains(grant.role()) && grant.covers(village));
        return row -> all || row.groupHead().flatMap(GroupHead::account).filter(caller.account().orElseThrow()::equals).isPresent();
    }

    /** The same to carry round, a sheet for each group head, as PDF. */
    @Reading
    public byte[] printed(PlaceCode village) {
        return lists.print(lapsing(village), LocalDate.now(clock));
    }

    /** What is on a card, month by month, and what came and went lately, as PDF. */
    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN})
    public byte[] statement(@Subject String card) {
        PointsCard found = inScope(card);
        Holder holder = holders.of(found);
        return statements.print(new Holdings(holder, term.warning(holder.purse()),
                entries.of(found.household(), Page.of(LINES)).stream().limit(LINES).toList(), LocalDate.now(clock)));
    }

    private PointsCard inScope(String card) {
        PointsCard found = cards.find(card).orElseThrow(() -> Refused.notFound("card", card));
        scope.mustCover(found.place());
        return found;
    }

    /** @param last newest first */
    record Holdings(Holder holder, Optional<PointsPurse.Lapse> warning, List<PointsEntry> last, LocalDate day) {
    }
}
