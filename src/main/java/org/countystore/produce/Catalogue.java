package org.countystore.produce;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looks up what there is and what it should cost. */
@ApplicationScoped
@Transactional
public class Catalogue {
    @Inject
    Kinds kinds;
    @Inject
    GuidePrices prices;

    /** A kind with its grades, best first, and its packs. */
    public record Kind(Produce produce, List<Grade> grades, List<Sku> skus) {
        /** What households are paid for: all but the by-products. */
        public List<Grade> bought() {
            return grades.stream().filter(grade -> !grade.isByProduct()).toList();
        }
    }

    /** @throws Refused NOT_FOUND */
    public Produce produce(ProduceCode code) {
        return kinds.find(code).orElseThrow(() -> Refused.notFound("produce", code));
    }

    public List<Produce> all() {
        return kinds.all();
    }

    /** The kinds that come fresh in this month. */
    public List<ProduceCode> inSeason(Month month) {
        return kinds.inSeason(month).stream().map(Produce::code).toList();
    }

    /** @throws Refused GRADE_UNKNOWN if the kind has no such grade */
    public Grade grade(ProduceCode produce, GradeCode grade) {
        return kinds.find(produce, grade).orElseThrow(() -> new Refused(Reason.GRADE_UNKNOWN, produce, grade));
    }

    /** Best first. */
    public List<Grade> grades(ProduceCode produce) {
        return kinds.grades(produce, produce);
    }

    /** @throws Refused NOT_FOUND */
    public Sku sku(SkuCode code) {
        return kinds.find(code).orElseThrow(() -> Refused.notFound("sku", code));
    }

    public Optional<Sku> find(SkuCode code) {
        return kinds.find(code);
    }

    public Optional<Sku> sku(Gtin gtin) {
        return kinds.find(gtin);
    }

    public List<Sku> skus(ProduceCode produce) {
        return kinds.skus(produce, produce);
    }

    /** A page of kinds in three statements, however many grades they have. */
    public Listed<Kind> kinds(Page page) {
        Listed<Produce> found = page.cut(kinds.page(page), Produce::code);
        if (found.items().isEmpty()) {
            return new Listed<>(List.of(), Optional.empty());
        }
        ProduceCode first = found.items().get(0).code();
        ProduceCode last = found.items().get(found.items().size() - 1).code();
        Map<ProduceCode, List<Grade>> grades = new HashMap<>();
        kinds.grades(first, last).forEach(grade -> grades.computeIfAbsent(grade.produce(), code -> new ArrayList<>()).add(grade));
        Map<ProduceCode, List<Sku>> skus = new HashMap<>();
        kinds.skus(first, last).forEach(sku -> skus.computeIfAbsent(sku.produce(), code -> new ArrayList<>()).add(sku));
        return found.map(produce -> new Kind(produce, grades.getOrDefault(produce.code(), List.of()),
                skus.getOrDefault(produce.code(), List.of())));
    }

    /**
     * The band of that day: from the most specific place that has one, the newest set up to that day.
     *
     * @throws Refused NO_PRICE_TODAY if none was set up to that day at the place or above it
     */
    public PriceBand band(ProduceCode produce, GradeCode grade, PlaceCode place, LocalDate day) {
        return prices.inForce(produce, grade, place, day).map(GuidePrice::band)
                .orElseThrow(() -> new Refused(Reason.NO_PRICE_TODAY, produce, grade));
    }

    /** The one price in force for each grade at that place on that day. */
    public List<GuidePrice> pricesAt(PlaceCode place, LocalDate day) {
        Set<Grade.Key> seen = new HashSet<>();
        return prices.inForce(place, day).stream().filter(price -> seen.add(new Grade.Key(price.produce(), price.grade()))).toList();
    }

    long unpricedAt(PlaceCode place, LocalDate day) {
        return kinds.countGrades() - pricesAt(place, day).size();
    }
}
