package org.countystore.collection;

import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

/** A slip was undone: its basket was never bought. */
public record PurchaseReversed(UUID purchase, UUID reversal, HouseholdId household, PlaceCode village) {
}
