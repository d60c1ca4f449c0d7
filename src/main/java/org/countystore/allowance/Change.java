package org.countystore.allowance;

/**
 * More or less of one tranche.
 *
 * @param fen negative for what is taken back, never 0
 */
public record Change(int year, int no, long fen) {
    static Change more(Portion portion) {
        return new Change(portion.year(), portion.no(), portion.money().fen());
    }

    static Change less(Portion portion) {
        return new Change(portion.year(), portion.no(), -portion.money().fen());
    }

    /** The ledger's code for this tranche of one person. */
    String accountOf(long employee) {
        return Tranche.account(employee, year, no);
    }

    Change undone() {
        return new Change(year, no, -fen);
    }
}
