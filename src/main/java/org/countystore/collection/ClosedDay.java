package org.countystore.collection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A day on which a point has closed its book: nothing is bought and no slip undone on it any more. */
@Entity
@Table(name = "closed_day")
@IdClass(ClosedDay.Key.class)
public class ClosedDay {
    @Id
    private String village;
    @Id
    @Column(name = "closed_on")
    private LocalDate day;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    protected ClosedDay() {
    }

    ClosedDay(PlaceCode village, LocalDate day, String closedBy, LocalDateTime closedAt) {
        this.village = village.value();
        this.day = day;
        this.closedBy = closedBy;
        this.closedAt = closedAt;
    }

    public LocalDate day() {
        return day;
    }

    public String closedBy() {
        return closedBy;
    }

    public LocalDateTime closedAt() {
        return closedAt;
    }

    /** A day is closed once at a point. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String village;
        private LocalDate day;

        public Key() {
        }

        Key(PlaceCode village, LocalDate day) {
            this.village = village.value();
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && village.equals(key.village) && day.equals(key.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(village, day);
        }
    }
}
