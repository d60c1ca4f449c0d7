package org.countystore.collection.rest;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Outsider;
import org.countystore.collection.WeighIn;
import org.countystore.collection.Witness;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;

/**
 * What a clerk sends for one basket.
 *
 * @param secondPerson who looked on and answers for what is more than the household can have
 * @param declaration  whether the household declared how it was grown
 */
public record WeighInJson(Optional<String> household, String produce, String grade, long grossGrams, long tareGrams,
        Optional<Integer> deductionPermille, long fenPerKilogram, Optional<String> priceReason, OffsetDateTime occurredAt,
        Optional<String> device, Optional<Confirmed> confirmation, Optional<String> secondPerson, Optional<Boolean> declaration,
        Optional<Unregistered> unregistered) {
    /** @param picture the id of the photo that shows the signature or the seller; by PIN there is none, but an assent before */
    public record Confirmed(String kind, Optional<UUID> picture) {
        /** @throws Refused INVALID for any other way to confirm */
        Witness.Confirmation read() {
            return OneOf.of(Witness.Confirmation.class, kind, "confirmation.kind", "confirmation_kind");
        }
    }

    /**
     * Who sells without being in the register.
     *
     * @param place the village whose point buys
     */
    public record Unregistered(String place, String name, Optional<String> note) {
        Outsider read() {
            return new Outsider(new PlaceCode(place), name, note);
        }
    }

    WeighIn weighIn() {
        Witness witness = new Witness(confirmation.map(Confirmed::read), confirmation.flatMap(Confirmed::picture), secondPerson,
                declaration.orElse(false));
        return new WeighIn(household, new ProduceCode(produce), new GradeCode(grade), new Weight(grossGrams), new Weight(tareGrams),
                deductionPermille.orElse(0), new Money(fenPerKilogram), priceReason,
                occurredAt.atZoneSameInstant(CountyTime.ZONE).toLocalDateTime(), device, witness,
                unregistered.map(Unregistered::read));
    }

    /**
     * The same among many, with its id.
     *
     * @param paidInCash that the household was paid on the spot; said of what a revoked phone hands in, because it cannot send
     *                   the payment any more
     */
    public record Item(UUID uuid, Optional<String> household, String produce, String grade, long grossGrams, long tareGrams,
            Optional<Integer> deductionPermille, long fenPerKilogram, Optional<String> priceReason, OffsetDateTime occurredAt,
            Optional<String> device, Optional<Confirmed> confirmation, Optional<String> secondPerson, Optional<Boolean> declaration,
            Optional<Boolean> paidInCash, Optional<Unregistered> unregistered) {
        /** @throws Refused ID_REUSED if two have the same id; INVALID for what cannot be read */
        static Map<UUID, WeighIn> weighIns(List<Item> items) {
            Map<UUID, WeighIn> weighIns = new LinkedHashMap<>();
            for (Item item : items) {
                if (weighIns.put(item.uuid(), item.weighIn()) != null) {
                    throw new Refused(Reason.ID_REUSED, item.uuid());
                }
            }
            return weighIns;
        }

        WeighIn weighIn() {
            return new WeighInJson(household, produce, grade, grossGrams, tareGrams, deductionPermille, fenPerKilogram, priceReason,
                    occurredAt, device, confirmation, secondPerson, declaration, unregistered).weighIn();
        }
    }
}
