package org.countystore.review;

import java.time.YearMonth;
import java.util.List;

import org.countystore.household.Subclass;
import org.countystore.kernel.PlaceCode;

/**
 * What the deeds of the last twelve months brought, and what they would have brought under a rulebook that lies ahead.
 *
 * @param lost    what was rewarded and has no rule of the same code any more; it counts as nothing
 * @param untried rules of the draft under which nothing was done yet; nobody knows what they will bring
 * @param matched what gifts would have added, had there been enough of them
 */
public record Simulation(Rulebook draft, YearMonth first, YearMonth last, List<ByKind> kinds, List<ByClass> classes, List<Lost> lost,
        List<Rule> untried, List<ByVillage> villages, long matched) {

    /** Points with their sign. */
    public record ByKind(RuleClass kind, long deeds, long was, long would) {
    }

    /**
     * Households of which a deed was posted.
     *
     * @param lower  a quarter of the households would have this or less in the twelve months; likewise the middle and the upper
     * @param better households that would have more than they had
     * @param worse  households that would have less
     */
    public record ByClass(Subclass subclass, int households, long was, long would, long lower, long middle, long upper, long better,
            long worse) {
    }

    public record Lost(String code, String name, long deeds, long was) {
    }

    /** @param cover what the village's fund can bear from today on */
    public record ByVillage(PlaceCode village, long was, long would, long cover) {
        /** Points that a year like this one would lack. */
        public long missing() {
            return Math.max(0, would - cover);
        }
    }

    public long was() {
        return villages.stream().mapToLong(ByVillage::was).sum();
    }

    public long would() {
        return villages.stream().mapToLong(ByVillage::would).sum();
    }

    public long cover() {
        return villages.stream().mapToLong(ByVillage::cover).sum();
    }

    /** The villages whose fund would not bear such a year, the one that lacks most first. */
    public List<ByVillage> lacking() {
        return villages.stream().filter(village -> village.missing() > 0)
                .sorted((one, other) -> Long.compare(other.missing(), one.missing())).toList();
    }
}
