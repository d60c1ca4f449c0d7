package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
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

/** A household has goods to sell (有货登记): about so much, from a day until a day. A word, not a debt; it may be withdrawn. */
@Entity
@Table(name = "announcement")
public class Announcement {
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 90;
    private static final Weight LEAST = new Weight(1);
    private static final Weight MOST = Weight.kilograms(100_000);
    @Id
    @GeneratedValue(generator = "announcement_seq")
    @SequenceGenerator(name = "announcement_seq", sequenceName = "announcement_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    private ProduceCode produce;
    @Column(name = "grams")
    private Weight about;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;
    @Column(name = "announced_by")
    private String by;
    @Column(name = "announced_at")
    private LocalDateTime at;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Version
    private long version;

    protected Announcement() {
    }

    /** @param to two weeks after the first day unless it is told */
    public record Words(String household, ProduceCode produce, Weight about, LocalDate from, Optional<LocalDate> to) {
        void check(LocalDate today) {
            new Fields().between(about, LEAST, MOST, "grams").must(!from.isBefore(today), "from", "day_past")
                    .must(!from.isAfter(today.plusDays(MOST_DAYS)), "from", "too_far_ahead", MOST_DAYS)
                    .must(!until().isBefore(from) && !until().isAfter(from.plusDays(MOST_DAYS)), "to", "between_days", from,
                            from.plusDays(MOST_DAYS)).orRefuse();
        }

        LocalDate until() {
            return to.orElseGet(() -> from.plusDays(USUAL_DAYS));
        }
    }

    Announcement(UUID uuid, Household household, Words words, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.household = household.id();
        this.village = household.village();
        this.produce = words.produce();
        this.about = words.about();
        this.from = words.from();
        this.to = words.until();
        this.by = by;
        this.at = now;
    }

    /** A second time changes nothing. */
    void withdraw(LocalDateTime now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public HouseholdId household() {
        return household;
    }

    public PlaceCode village() {
        return village;
    }

    public ProduceCode produce() {
        return produce;
    }

    public Weight about() {
        return about;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
