package org.countystore.collection.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Outsider;
import org.countystore.collection.Purchase;
import org.countystore.collection.Recounting;
import org.countystore.household.Household;
import org.countystore.kernel.CountyTime;

/**
 * A slip as the clerk reads it back.
 *
 * @param slip       what stands on the paper
 * @param netGrams   below zero on a slip that undoes another, so that a day's slips add up
 * @param household  the code of who sold, where slips are listed
 * @param unregistered the name of who sold without being in the register
 * @param phoneAt    when it happened by the phone's clock, where that was wrong
 * @param reverses   the slip that this one undoes
 * @param reversedBy the paper number of the slip that undid this one, where it was just asked for
 */
public record SlipJson(UUID uuid, String slip, String lot, long netGrams, long fen, String state, String place, String produce,
        String grade, OffsetDateTime occurredAt, Optional<OffsetDateTime> phoneAt, Optional<String> household, Optional<UUID> reverses,
        Optional<String> reversedBy, Optional<String> unregistered) {
    static SlipJson of(Purchase purchase) {
        return of(purchase, Optional.empty(), Optional.empty());
    }

    static SlipJson of(Purchase purchase, Optional<Purchase> reversal) {
        return of(purchase, Optional.empty(), reversal.map(Purchase::slipNumber));
    }

    static SlipJson of(Recounting.Slip slip) {
        return of(slip.purchase(), Optional.of(slip.seller()).filter(seller -> !seller.isOutside()).map(Household::code), Optional.empty());
    }

    private static SlipJson of(Purchase purchase, Optional<String> household, Optional<String> reversedBy) {
        return new SlipJson(purchase.uuid(), purchase.slipNumber(), purchase.lotCode().value(), purchase.net().grams(),
                purchase.owed().fen(), purchase.state().name(), purchase.village().value(), purchase.produce().value(),
                purchase.grade().value(), purchase.signature().occurredAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                purchase.signature().phoneAt().map(at -> at.atZone(CountyTime.ZONE).toOffsetDateTime()), household,
                purchase.reverses(), reversedBy, purchase.outsider().map(Outsider::name));
    }
}
