package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A day on which a village means to buy (收购日), told beforehand so that nobody picks in vain. It may be cancelled. */
@Entity
@Table(name = "collection_day")
public class CollectionDay {
    private static final int MOST_DAYS_AHEAD = 366;
    private static final int MOST_KINDS = 20;
    @Id
    @GeneratedValue(generator = "collection_day_seq")
    @SequenceGenerator(name = "collection_day_seq", sequenceName = "collection_day_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Column(name = "planned_on")
    private LocalDate day;
    private String kinds;
    @Column(name = "planned_by")
    private String by;
    @Column(name = "planned_at")
    private LocalDateTime at;
    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;
    @Version
    private long version;

    protected CollectionDay() {
    }

    /** @param produce what is bought on it; empty for whatever has a price */
    public record Plan(PlaceCode village, LocalDate day, List<ProduceCode> produce) {
        void check(LocalDate today) {
            new Fields().must(village.isVillage(), "place", "village").must(!day.isBefore(today), "day", "day_past")
                    .must(!day.isAfter(today.plusDays(MOST_DAYS_AHEAD)), "day", "too_far_ahead", MOST_DAYS_AHEAD)
                    .must(produce.size() <= MOST_KINDS, "produce", "at_most", MOST_KINDS).orRefuse();
        }
    }

    CollectionDay(UUID uuid, Plan plan, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.village = plan.village();
        this.day = plan.day();
        this.kinds = plan.produce().stream().map(ProduceCode::value).collect(Collectors.joining(","));
        this.by = by;
        this.at = now;
    }

    /** A second time changes nothing. */
    void cancel(LocalDateTime now) {
        if (cancelledAt == null) {
            cancelledAt = now;
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode village() {
        return village;
    }

    public LocalDate day() {
        return day;
    }

    /** Empty for whatever has a price. */
    public List<ProduceCode> produce() {
        return kinds.isEmpty() ? List.of() : Arrays.stream(kinds.split(",")).map(ProduceCode::new).toList();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }
}
