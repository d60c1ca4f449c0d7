package org.countystore.produce;

import java.time.LocalDate;
import java.time.LocalDateTime;

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

/** The price set for a grade at a place. Written once; it stands until the next one is set there. */
@Entity
@Table(name = "guide_price")
public class GuidePrice {
    @Id
    @GeneratedValue(generator = "guide_price_seq")
    @SequenceGenerator(name = "guide_price_seq", sequenceName = "guide_price_seq", allocationSize = 50)
    private long id;
    private ProduceCode produce;
    private GradeCode grade;
    private PlaceCode place;
    @Column(name = "set_at")
    private LocalDateTime setAt;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "fen_per_kilogram")
    private Money guide;
    @Column(name = "low_fen")
    private Money low;
    @Column(name = "high_fen")
    private Money high;

    protected GuidePrice() {
    }

    GuidePrice(Grade grade, PlaceCode place, PriceBand band, String setBy, LocalDateTime now) {
        this.produce = grade.produce();
        this.grade = grade.code();
        this.place = place;
        this.guide = band.guide();
        this.low = band.low();
        this.high = band.high();
        this.setBy = setBy;
        this.setAt = now;
    }

    public long id() {
        return id;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    /** Where it was set; it holds for everything below. */
    public PlaceCode place() {
        return place;
    }

    public LocalDateTime setAt() {
        return setAt;
    }

    /** The account that set it. */
    public String setBy() {
        return setBy;
    }

    public LocalDate day() {
        return setAt.toLocalDate();
    }

    public PriceBand band() {
        return new PriceBand(guide, low, high);
    }
}
