package org.countystore.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.countystore.household.Subclass;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The deeds of posted months, some thousand households at once. */
@Dependent
class PastDeeds {
    static final int AT_ONCE = 20_000;
    private static final String NOWHERE = "000000000000";
    @PersistenceContext
    EntityManager db;

    /**
     * Of whole households, by household, month and day.
     *
     * @param but   villages left out
     * @param after the last household that was read; 0 at first
     * @return empty when there are no more
     */
    List<PastDeed> next(PlaceCode place, Collection<PlaceCode> but, YearMonth first, YearMonth last, HouseholdId after) {
        List<PastDeed> read = db.createQuery("""
                select d.household, d.village, h.subclass, d.month, r.code, r.name, r.kind, d.voted, d.awarded
                from Deed d, Rule r, Household h
                where r.id = d.rule and h.id = d.household and d.household > :after and d.postedAt is not null
                  and d.village between :place and :lastPlace and d.village not in :but and d.month between :first and :last
                order by d.household, d.month, d.day, d.id""", Object[].class)
                .setParameter("after", after).setParameter("place", place).setParameter("lastPlace", place.lastBelow())
                .setParameter("but", but.isEmpty() ? List.of(new PlaceCode(NOWHERE)) : but)
                .setParameter("first", first.atDay(1)).setParameter("last", last.atDay(1))
                .setMaxResults(AT_ONCE).getResultStream().map(PastDeeds::read).toList();
        return read.size() < AT_ONCE ? read : whole(read);
    }

    /** Without the household that the slice may have cut through. */
    private static List<PastDeed> whole(List<PastDeed> read) {
        HouseholdId cut = read.get(read.size() - 1).household();
        List<PastDeed> whole = new ArrayList<>(read);
        whole.removeIf(deed -> deed.household().equals(cut));
        return whole.isEmpty() ? read : whole;
    }

    private static PastDeed read(Object... row) {
        return new PastDeed((HouseholdId) row[0], (PlaceCode) row[1], (Subclass) row[2], YearMonth.from((LocalDate) row[3]), (String) row[4],
                (String) row[5], (RuleClass) row[6], (Long) row[7], (Long) row[8]);
    }
}
