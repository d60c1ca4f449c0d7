package org.countystore.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;

/**
 * What the scale at the end of the road shows, lot by lot.
 *
 * @param reason why something is missing; needed above the tolerance
 */
public record Arrival(List<Line> lots, Optional<String> reason) {
    private static final int PERMILLE = 1000;
    /** A scale that shows this much more is read wrong or weighs something else. */
    private static final int MOST_GAIN_PERMILLE = 100;
    private static final long ALWAYS_POSSIBLE_GRAMS = 500;

    public record Line(LotCode lot, Weight weight) {
    }

    public Arrival {
        lots = List.copyOf(lots);
    }

    /** Each lot of the consignment once, and nothing else. */
    Map<LotCode, Weight> weights(Consignment consignment) {
        Map<LotCode, ConsignmentLot> expected = new HashMap<>();
        consignment.lots().forEach(lot -> expected.put(lot.lotCode(), lot));
        Map<LotCode, Weight> weights = new HashMap<>();
        Fields fields = new Fields();
        for (int i = 0; i < lots.size(); i++) {
            Line line = lots.get(i);
            String field = "lots[" + i + "]";
            ConsignmentLot lot = expected.get(line.lot());
            fields.must(lot != null, field + ".lot", "not_in_consignment", line.lot())
                    .must(weights.put(line.lot(), line.weight()) == null, field + ".lot", "lot_twice");
            if (lot != null) {
                check(fields, field + ".grams", lot, line.weight());
            }
        }
        expected.keySet().stream().filter(code -> !weights.containsKey(code)).sorted((a, b) -> a.value().compareTo(b.value()))
                .findFirst().ifPresent(missing -> fields.must(false, "lots", "lot_missing", missing));
        reason.ifPresent(text -> fields.reason(text, "reason"));
        fields.orRefuse();
        return weights;
    }

    private static void check(Fields fields, String field, ConsignmentLot lot, Weight weighed) {
        long sent = lot.sent().grams();
        long grams = weighed.grams();
        lot.pack().ifPresentOrElse(
                pack -> fields.must(0 <= grams && grams <= sent && grams % pack.grams() == 0, field, "whole_packs", pack),
                () -> fields.between(weighed, Weight.ZERO,
                        new Weight(sent + Math.max(ALWAYS_POSSIBLE_GRAMS, sent * MOST_GAIN_PERMILLE / PERMILLE)), field));
    }

    /** @throws Refused SHORTAGE_NEEDS_REASON if more is missing than the road explains and nobody says why */
    void mustExplain(Consignment consignment, Map<LotCode, Weight> weights, int tolerancePermille) {
        long sent = consignment.sentWeight().grams();
        long missing = consignment.lots().stream()
                .mapToLong(lot -> Math.max(0, lot.sent().grams() - weights.get(lot.lotCode()).grams())).sum();
        if (missing * PERMILLE > sent * tolerancePermille && reason.isEmpty()) {
            throw new Refused(Reason.SHORTAGE_NEEDS_REASON, new Weight(missing)).at("reason");
        }
    }
}
