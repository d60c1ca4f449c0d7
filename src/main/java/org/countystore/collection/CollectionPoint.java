package org.countystore.collection;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The collection point of a village: opened once, perhaps shut for good one day. Its days are closed one by one. */
@Entity
@Table(name = "collection_point")
public class CollectionPoint {
    @Id
    private String village;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "shut_on")
    private LocalDate shutOn;
    @Column(name = "takes_outsiders")
    private boolean takesOutsiders;
    @Version
    private long version;

    protected CollectionPoint() {
    }

    CollectionPoint(PlaceCode village, LocalDate openedOn) {
        this.village = village.value();
        this.openedOn = openedOn;
    }

    /** Buys nothing from this day on. */
    void shut(LocalDate from) {
        shutOn = from;
    }

    /** Buys again; the days in between stay as they were. */
    void open() {
        shutOn = null;
    }

    void takeOutsiders(boolean may) {
        takesOutsiders = may;
    }

    /** Whether the county lets it buy from who stands in no register. */
    public boolean takesOutsiders() {
        return takesOutsiders;
    }

    public boolean buysOn(LocalDate day) {
        return !day.isBefore(openedOn) && (shutOn == null || day.isBefore(shutOn));
    }

    public PlaceCode village() {
        return new PlaceCode(village);
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> shutOn() {
        return Optional.ofNullable(shutOn);
    }
}
