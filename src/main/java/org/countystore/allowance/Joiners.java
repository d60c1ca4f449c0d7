package org.countystore.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Money;

/** What somebody is given who joined a unit in the course of the year. */
public enum Joiners {
    /** As much as everybody else. */
    WHOLE {
        @Override
        int months(LocalDate joined, int year) {
            return MONTHS;
        }
    },
    /** A twelfth for each month from that of joining on, in whole fen, out of the last tranches: the first were before their time. */
    BY_MONTH {
        @Override
        int months(LocalDate joined, int year) {
            int before = (joined.getYear() - year) * MONTHS + joined.getMonthValue() - 1;
            return Math.max(0, Math.min(MONTHS, MONTHS - before));
        }
    };

    private static final int MONTHS = 12;

    abstract int months(LocalDate joined, int year);

    /**
     * @param tranches of one year, in the order in which they open
     * @return what is due, in the same order; nothing to somebody who joined after the year
     */
    List<Portion> due(List<Tranche> tranches, LocalDate joined) {
        List<Portion> due = new ArrayList<>();
        Money all = tranches.stream().map(Tranche::amount).reduce(Money.ZERO, Money::plus);
        Money missing = new Money(all.fen() * months(joined, tranches.get(0).year()) / MONTHS);
        for (int i = tranches.size() - 1; i >= 0 && missing.isPositive(); i--) {
            Tranche tranche = tranches.get(i);
            Money part = missing.min(tranche.amount());
            due.add(0, new Portion(tranche.year(), tranche.no(), part));
            missing = missing.minus(part);
        }
        return due;
    }
}
