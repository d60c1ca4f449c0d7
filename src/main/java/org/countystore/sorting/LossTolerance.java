package org.countystore.sorting;

import org.countystore.kernel.ProduceCode;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How much of what goes into a run may be lost without a reason: {@code sorting.lossPermille}, and for single kinds
 * {@code sorting.lossPermille.of} such as {@code potato=120,eggs=20}.
 */
@ApplicationScoped
public class LossTolerance {
    @Inject
    @ConfigProperty(name = "sorting.lossPermille", defaultValue = "80")
    int usual;
    @Inject
    @ConfigProperty(name = "sorting.lossPermille.of", defaultValue = "-")
    String single;

    /** Thousandths. */
    public int permille(ProduceCode produce) {
        for (String each : single.split(",")) {
            String[] kindAndPermille = each.strip().split("=");
            if (kindAndPermille.length == 2 && kindAndPermille[0].strip().equals(produce.value())) {
                return Integer.parseInt(kindAndPermille[1].strip());
            }
        }
        return usual;
    }
}
