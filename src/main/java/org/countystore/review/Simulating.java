package org.countystore.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.points.PointsBook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Trying a rulebook that lies ahead on what was done already. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.AUDITOR})
public class Simulating {
    private static final int MONTHS = 12;
    @Inject
    Scope scope;
    @Inject
    Rulebooks rulebooks;
    @Inject
    PastDeeds past;
    @Inject
    PointsBook points;
    @Inject
    Clock clock;

    /**
     * Over the twelve months before this one, in the villages for which the draft would hold. A statement for every
     * {@value PastDeeds#AT_ONCE} deeds.
     *
     * @throws Refused RULEBOOK_IN_FORCE for one that has begun
     */
    @Reading
    public Simulation simulate(UUID rulebook) {
        Rulebook book = rulebooks.find(rulebook).orElseThrow(() -> Refused.notFound("rulebook", rulebook));
        scope.mustCover(book.place());
        book.mustLieAhead(LocalDate.now(clock));
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Simulator simulator = new Simulator(new Statute(book, rulebooks.rules(book.id())));
        List<PlaceCode> but = book.place().isVillage() ? List.of() : rulebooks.withTheirOwn(book.place(), book.begins());
        HouseholdId after = new HouseholdId(0);
        for (List<PastDeed> some = past.next(book.place(), but, first, last, after); !some.isEmpty();
                some = past.next(book.place(), but, first, last, after)) {
            some.stream().collect(Collectors.groupingBy(PastDeed::household)).values().forEach(simulator::add);
            after = some.get(some.size() - 1).household();
        }
        return simulator.result(first, last, points.covers(simulator.villages()));
    }
}
