package org.countystore.collection.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.WeighIn;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/** What a clerk sends for one basket. */
public record WeighInJson(String household, String produce, String grade, long grossGrams, long tareGrams,
        Optional<Integer> deductionPermille, long fenPerKilogram, Optional<String> priceReason, OffsetDateTime occurredAt,
        Optional<String> device) {
    WeighIn weighIn() {
        return new WeighIn(household, new ProduceCode(produce), new GradeCode(grade), new Weight(grossGrams), new Weight(tareGrams),
                deductionPermille.orElse(0), new Money(fenPerKilogram), priceReason,
                occurredAt.atZoneSameInstant(CountyTime.ZONE).toLocalDateTime(), device);
    }

    /** The same among many, with its id. */
    public record Item(UUID uuid, String household, String produce, String grade, long grossGrams, long tareGrams,
            Optional<Integer> deductionPermille, long fenPerKilogram, Optional<String> priceReason, OffsetDateTime occurredAt,
            Optional<String> device) {
        WeighIn weighIn() {
            return new WeighInJson(household, produce, grade, grossGrams, tareGrams, deductionPermille, fenPerKilogram, priceReason,
                    occurredAt, device).weighIn();
        }
    }
}
