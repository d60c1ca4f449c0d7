package org.countystore.points;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

/** The points that a household can spend today, those that lapse first at the front. */
public record PointsPurse(List<Month> lots) {
    public static final PointsPurse EMPTY = new PointsPurse(List.of());

    public PointsPurse {
        lots = List.copyOf(lots);
    }

    /** What is left of one month and origin, or what is taken of it. */
    public record Month(YearMonth month, LocalDate lastDay, PlaceCode village, LedgerAccountId account, long points, Origin origin) {
        private Month of(long part) {
            return new Month(month, lastDay, village, account, part, origin);
        }
    }

    public long points() {
        return lots.stream().mapToLong(Month::points).sum();
    }

    /** Of them those that gifts added. */
    public long gifted() {
        return gifted(lots);
    }

    /** The others. */
    public long earned() {
        return points() - gifted();
    }

    static long gifted(List<Month> some) {
        return some.stream().filter(month -> month.origin() == Origin.GIFTED).mapToLong(Month::points).sum();
    }

    /** What lapses next. */
    public Optional<Month> next() {
        return lots.stream().findFirst();
    }

    /**
     * What cannot be spent any more after some day.
     *
     * @param firstDay the last day of the first of it
     */
    public record Lapse(long points, LocalDate firstDay) {
    }

    /** What lapses on a day or before it, unless it is spent. */
    public Optional<Lapse> lapsingBy(LocalDate day) {
        List<Month> soon = lots.stream().filter(month -> !month.lastDay().isAfter(day)).toList();
        return soon.stream().findFirst().map(first -> new Lapse(soon.stream().mapToLong(Month::points).sum(), first.lastDay()));
    }

    /** @throws Refused NOT_ENOUGH_POINTS with how many are missing */
    public void mustHold(long points) {
        if (points > points()) {
            throw new Refused(Reason.NOT_ENOUGH_POINTS, points - points());
        }
    }

    /** @throws Refused NOT_ENOUGH_POINTS with how many are missing */
    List<Month> take(long points) {
        mustHold(points);
        List<Month> taken = new ArrayList<>();
        long missing = points;
        for (Month lot : lots) {
            long part = Math.min(missing, lot.points());
            if (part > 0) {
                taken.add(lot.of(part));
                missing -= part;
            }
        }
        return taken;
    }
}
