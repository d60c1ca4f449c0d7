package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A slip that was written and yet wants the county's eye (反常单): looked at once, with a note. */
@Entity
@Table(name = "odd_slip")
public class OddSlip {
    @Id
    @GeneratedValue(generator = "odd_slip_seq")
    @SequenceGenerator(name = "odd_slip_seq", sequenceName = "odd_slip_seq", allocationSize = 50)
    private long id;
    private UUID slip;
    private PlaceCode village;
    private String oddities;
    @Column(name = "seen_by")
    private String seenBy;
    @Column(name = "seen_at")
    private LocalDateTime seenAt;
    private String note;
    @Version
    private long version;

    protected OddSlip() {
    }

    OddSlip(Purchase purchase, Set<Oddity> oddities) {
        this.slip = purchase.uuid();
        this.village = purchase.village();
        this.oddities = oddities.stream().sorted().map(Oddity::name).collect(Collectors.joining(","));
    }

    /** The first look stands. */
    void look(String by, String what, LocalDateTime now) {
        if (seenAt == null) {
            seenBy = by;
            note = what;
            seenAt = now;
        }
    }

    public long id() {
        return id;
    }

    public UUID slip() {
        return slip;
    }

    public PlaceCode village() {
        return village;
    }

    public List<Oddity> oddities() {
        return Arrays.stream(oddities.split(",")).map(Oddity::valueOf).toList();
    }

    public Optional<String> seenBy() {
        return Optional.ofNullable(seenBy);
    }

    public Optional<LocalDateTime> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
