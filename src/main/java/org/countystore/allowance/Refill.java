package org.countystore.allowance;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.ledger.Leg;

/**
 * Allowance that goes back to a person.
 *
 * @param pockets where each portion goes
 * @param lapses  legs by which the rest of an earlier reopening that has ended goes back to its tranche, where it has lapsed
 */
public record Refill(List<Purse.Pocket> pockets, List<Leg> lapses) {
    public List<Leg> legs(LedgerAccountId sales) {
        List<Leg> legs = new ArrayList<>(lapses);
        pockets.forEach(pocket -> legs.add(Leg.move("back-" + pocket.portion().tranche(), sales, pocket.account(),
                pocket.portion().money().fen(), Purses.KIND)));
        return legs;
    }

    /** As it goes back: to its tranche, or to the reopening of it. */
    public Portion back(Portion portion) {
        return portion.in(pockets.stream().map(Purse.Pocket::portion)
                .anyMatch(each -> each.tranche().equals(portion.tranche()) && each.again()));
    }
}
