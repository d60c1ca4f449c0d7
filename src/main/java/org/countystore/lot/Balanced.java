package org.countystore.lot;

import java.util.List;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;

/** Work on produce neither makes nor hides a gram. */
final class Balanced {
    private Balanced() {
    }

    static void mustAddUp(List<Taken> taken, List<Made> made, Weight loss) {
        Weight in = taken.stream().map(Taken::weight).reduce(Weight.ZERO, Weight::plus);
        Weight out = made.stream().map(Made::weight).reduce(loss, Weight::plus);
        Grams.mustBeSome(in);
        Grams.mustLie(0, loss);
        if (!in.equals(out)) {
            throw new Refused(Reason.GRAMS_DO_NOT_ADD_UP, in, out);
        }
    }
}
