package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A lot weighed again where it lies. What is missing is a named loss; more than there was cannot be, and is somebody else's label. */
@Entity
@Table(name = "station_count")
public class StationCount {
    @Id
    @GeneratedValue(generator = "station_count_seq")
    @SequenceGenerator(name = "station_count_seq", sequenceName = "station_count_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private PlaceCode place;
    @Column(name = "expected_grams")
    private Weight expected;
    @Column(name = "counted_grams")
    private Weight counted;
    private String reason;
    @Column(name = "counted_on")
    private LocalDate on;
    @Column(name = "counted_at")
    private LocalDateTime at;
    @Column(name = "counted_by")
    private String by;

    protected StationCount() {
    }

    StationCount(UUID uuid, Lot lot, Sheet sheet, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.place = lot.place();
        this.expected = lot.remaining();
        this.counted = sheet.counted();
        this.reason = sheet.reason().strip();
        this.on = now.toLocalDate();
        this.at = now;
        this.by = by;
    }

    /**
     * @param missing the labels of what is not there, where the packs were weighed one by one; none if all are there, or none is
     * @param reason  why it is less, or who counted where it is not; up to 200 characters
     */
    public record Sheet(LotCode lot, Weight counted, List<Integer> missing, String reason) {
        public Sheet(LotCode lot, Weight counted, String reason) {
            this(lot, counted, List.of(), reason);
        }

        void check() {
            new Fields().must(!counted.isNegative(), "grams", "not_negative").reason(reason, "reason").orRefuse();
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public PlaceCode place() {
        return place;
    }

    public Weight expected() {
        return expected;
    }

    public Weight counted() {
        return counted;
    }

    public Weight missing() {
        return expected.minus(counted);
    }

    public String reason() {
        return reason;
    }

    public LocalDateTime at() {
        return at;
    }

    public String by() {
        return by;
    }
}
