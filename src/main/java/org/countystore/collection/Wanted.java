package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The store asks a village, a town or the whole county for goods (要货): so much of a kind and grade, by a day. */
@Entity
@Table(name = "wanted")
public class Wanted {
    private static final int MOST_DAYS_AHEAD = 366;
    private static final int LONGEST_TEXT = 200;
    private static final Weight LEAST = new Weight(1);
    private static final Weight MOST = Weight.kilograms(1_000_000);
    @Id
    @GeneratedValue(generator = "wanted_seq")
    @SequenceGenerator(name = "wanted_seq", sequenceName = "wanted_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode place;
    private ProduceCode produce;
    private GradeCode grade;
    @Column(name = "grams")
    private Weight weight;
    @Column(name = "by_day")
    private LocalDate by;
    private String words;
    @Column(name = "wanted_by")
    private String who;
    @Column(name = "wanted_at")
    private LocalDateTime at;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Version
    private long version;

    protected Wanted() {
    }

    /** @param text may be empty */
    public record Wish(PlaceCode place, ProduceCode produce, GradeCode grade, Weight weight, LocalDate by, String text) {
        void check(LocalDate today) {
            new Fields().between(weight, LEAST, MOST, "grams").must(!by.isBefore(today), "by", "day_past")
                    .must(!by.isAfter(today.plusDays(MOST_DAYS_AHEAD)), "by", "too_far_ahead", MOST_DAYS_AHEAD)
                    .must(text.length() <= LONGEST_TEXT, "text", "too_long", LONGEST_TEXT).orRefuse();
        }
    }

    Wanted(UUID uuid, Wish wish, String who, LocalDateTime now) {
        this.uuid = uuid;
        this.place = wish.place();
        this.produce = wish.produce();
        this.grade = wish.grade();
        this.weight = wish.weight();
        this.by = wish.by();
        this.words = wish.text().strip();
        this.who = who;
        this.at = now;
    }

    /** Enough has come, or it is wanted no more; a second time changes nothing. */
    void end(LocalDateTime now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** Everybody there and below is asked. */
    public PlaceCode place() {
        return place;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public Weight weight() {
        return weight;
    }

    public LocalDate by() {
        return by;
    }

    public String text() {
        return words;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
