package org.countystore.review;

import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A reviewer's place at the table of a village, with the household the person belongs to: whose deeds the person leaves to others. */
@Entity
@Table(name = "seat")
public class Seat {
    @Id
    @GeneratedValue(generator = "seat_seq")
    @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq", allocationSize = 50)
    private long id;
    private PlaceCode village;
    @Column(name = "account_id")
    private AccountId account;
    @Column(name = "household_id")
    private HouseholdId household;
    @Version
    private long version;

    protected Seat() {
    }

    Seat(PlaceCode village, AccountId account) {
        this.village = village;
        this.account = account;
    }

    /** @param own empty for somebody who lives elsewhere, such as the first secretary */
    void belongsTo(Optional<HouseholdId> own) {
        household = own.orElse(null);
    }

    public long id() {
        return id;
    }

    public PlaceCode village() {
        return village;
    }

    public AccountId account() {
        return account;
    }

    public Optional<HouseholdId> household() {
        return Optional.ofNullable(household);
    }
}
