package org.countystore.sorting;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How much of what goes into a run may be lost without a reason: the county's budget for the kind, and where it has set none
 * {@code sorting.lossPermille}.
 */
@ApplicationScoped
public class LossTolerance {
    @Inject
    @ConfigProperty(name = "sorting.lossPermille", defaultValue = "80")
    int usual;
    @Inject
    LossBudgets budgets;

    /** Thousandths, as they stood on that day. */
    int permille(ProduceCode produce, PlaceCode station, LocalDate day) {
        return permille(budgets.inForce(produce, station.county(), day));
    }

    int permille(Optional<LossBudget> budget) {
        return budget.map(LossBudget::permille).orElse(usual);
    }
}
