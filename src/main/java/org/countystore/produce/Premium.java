package org.countystore.produce;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a household gets on top of its price for each kilogram that a station gives this grade. Stands until the next one; zero ends it. */
@Entity
@Table(name = "premium")
public class Premium {
    private static final Money MOST = Money.yuan(1_000);
    @Id
    @GeneratedValue(generator = "premium_seq")
    @SequenceGenerator(name = "premium_seq", sequenceName = "premium_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private ProduceCode produce;
    private GradeCode grade;
    private PlaceCode place;
    @Column(name = "fen_per_kilogram")
    private Money perKilogram;
    @Column(name = "effective_from")
    private LocalDate from;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected Premium() {
    }

    Premium(UUID uuid, Sheet sheet, String setBy, LocalDateTime now) {
        this.uuid = uuid;
        this.produce = sheet.produce();
        this.grade = sheet.grade();
        this.place = sheet.place();
        this.perKilogram = sheet.perKilogram();
        this.from = sheet.from();
        this.setBy = setBy;
        this.setAt = now;
    }

    /**
     * @param place the county whose stations grant it
     * @param from  the first day; not in the past, because what was sorted has been paid by what stood then
     */
    public record Sheet(ProduceCode produce, GradeCode grade, PlaceCode place, Money perKilogram, LocalDate from) {
        void check(LocalDate today) {
            new Fields().must(place.isCounty(), "place", "county_code").between(perKilogram, Money.ZERO, MOST, "fenPerKilogram")
                    .must(from != null, "from", "required").must(from == null || !from.isBefore(today), "from", "in_past").orRefuse();
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public PlaceCode place() {
        return place;
    }

    public Money perKilogram() {
        return perKilogram;
    }

    public LocalDate from() {
        return from;
    }

    public String setBy() {
        return setBy;
    }
}
