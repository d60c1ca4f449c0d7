package org.countystore.pairing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A cadre assists a household from a day on. It ends once, on a day that still belongs to it. */
@Entity
@Table(name = "pairing")
public class Pairing {
    @Id
    @GeneratedValue(generator = "pairing")
    @SequenceGenerator(name = "pairing", sequenceName = "pairing_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "account_id")
    private AccountId cadre;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    private LocalDate since;
    private LocalDate ended;
    @Version
    private long version;

    protected Pairing() {
    }

    /** @param village where the household lives, for lists by place */
    Pairing(UUID uuid, AccountId cadre, HouseholdId household, PlaceCode village, LocalDate since) {
        this.uuid = uuid;
        this.cadre = cadre;
        this.household = household;
        this.village = village;
        this.since = since;
    }

    /** Asked for again it changes nothing. */
    void end(LocalDate lastDay) {
        if (ended == null) {
            new Fields().must(!lastDay.isBefore(since), "until", "not_before", since).orRefuse();
            ended = lastDay;
        }
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public AccountId cadre() {
        return cadre;
    }

    public HouseholdId household() {
        return household;
    }

    public PlaceCode village() {
        return village;
    }

    public LocalDate since() {
        return since;
    }

    /** The last day of it, once it is known. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }
}
