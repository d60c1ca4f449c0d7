package org.countystore.sorting;

import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a household gets on top for its part of one graded lot. All of a household in one run is one slip. */
@Embeddable
public class PremiumShare {
    @Column(name = "output_no")
    private int output;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    private UUID slip;
    @Column(name = "fen")
    private Money amount;

    protected PremiumShare() {
    }

    PremiumShare(UUID run, int output, HouseholdId household, PlaceCode village, Money amount) {
        this.output = output;
        this.household = household;
        this.village = village;
        this.slip = Uuids.part(run, "premium:" + household.value());
        this.amount = amount;
    }

    public HouseholdId household() {
        return household;
    }

    PlaceCode village() {
        return village;
    }

    /** By which it is owed and paid. */
    public UUID slip() {
        return slip;
    }

    public Money amount() {
        return amount;
    }
}
