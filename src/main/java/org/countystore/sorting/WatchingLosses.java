package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Produce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Knowing what is lost on the way through a station, and how much may be. */
@ApplicationScoped
@Transactional
@Allowed({Role.OPERATOR, Role.STORE, Role.ADMIN, Role.AUDITOR})
public class WatchingLosses {
    private static final int MOST_DAYS = 400;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    LossBudgets budgets;
    @Inject
    LossTolerance tolerance;
    @Inject
    Losses losses;
    @Inject
    Catalogue catalogue;
    @Inject
    Clock clock;

    /**
     * Says how much of a kind may be lost, from a day on.
     *
     * @throws org.countystore.kernel.Refused INVALID, NOT_FOUND
     */
    @Allowed({Role.STORE, Role.ADMIN})
    public LossBudget budget(UUID uuid, @Subject LossBudget.Sheet sheet) {
        scope.mustCover(sheet.county());
        if (once.isKnown("loss-budget", uuid, sheet)) {
            return budgets.by(uuid).orElseThrow();
        }
        sheet.check(LocalDate.now(clock));
        catalogue.produce(sheet.produce());
        LossBudget budget = new LossBudget(uuid, sheet, Caller.current().name(), LocalDateTime.now(clock));
        budgets.add(budget);
        return budget;
    }

    /** How much of a kind may be lost today; without a budget what is usual. */
    public record Budgeted(Produce produce, int permille, Optional<LossBudget> budget) {
    }

    /** One row a kind. */
    @Reading
    @Allowed({Role.STORE, Role.ADMIN, Role.AUDITOR})
    public List<Budgeted> budgets(PlaceCode county) {
        scope.mustCover(county);
        Map<ProduceCode, LossBudget> inForce = budgets.inForce(county, LocalDate.now(clock));
        return catalogue.all().stream().map(produce -> {
            Optional<LossBudget> budget = Optional.ofNullable(inForce.get(produce.code()));
            return new Budgeted(produce, tolerance.permille(budget), budget);
        }).toList();
    }

    /** What was lost of one kind, all villages together, and village by village. */
    public record Balance(Loss all, List<Loss> villages) {
    }

    /** Between two days, both included; one row a kind. */
    @Reading
    public List<Balance> at(PlaceCode station, LocalDate first, LocalDate last) {
        scope.mustCover(station);
        new Fields().must(station.isTown(), "station", "town_code")
                .must(!last.isBefore(first) && first.isAfter(last.minusDays(MOST_DAYS)), "first", "days_in_order").orRefuse();
        return new TreeMap<>(losses.of(station, first, last).stream().collect(Collectors.groupingBy(Loss::produce))).values().stream()
                .map(some -> new Balance(some.stream().reduce(Loss::plus).orElseThrow(), some)).toList();
    }

    /** Of the last days, those kinds of which more was lost than may be. */
    @Reading
    public List<Balance> alarms(PlaceCode station, int days) {
        LocalDate today = LocalDate.now(clock);
        return at(station, today.minusDays(days), today).stream().filter(balance -> balance.all().isOver()).toList();
    }
}
