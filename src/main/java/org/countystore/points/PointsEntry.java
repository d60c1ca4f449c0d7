package org.countystore.points;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A line of a household's points history. Written once, never changed. */
@Entity
@Table(name = "points_entry")
public class PointsEntry {
    public enum Kind {
        AWARDED,
        /** What gifts added to what was earned. */
        MATCHED,
        REDEEMED,
        /** A redemption undone: the points are back in the months they came from. */
        GIVEN_BACK,
        /** Not spent until the last day. */
        LAPSED,
        /** The household goes on as another, which took them over. */
        PASSED_ON, TAKEN_OVER,
        /** Goods handed out without a network beyond the points that were left; no points went. */
        OWED,
        /** Points that went to what was owed. */
        REPAID,
        /** Nothing is owed any more, for a redemption that was undone or by who goes on as another; no points came. */
        RELEASED
    }

    @Id
    @GeneratedValue(generator = "points_entry_seq")
    @SequenceGenerator(name = "points_entry_seq", sequenceName = "points_entry_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    /** The county store, if it was spent or given back there; nothing for the village's own shop. */
    @Column(name = "spent_at")
    private PlaceCode spentAt;
    private UUID business;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private long points;
    private long gifted;
    @Column(name = "made_at")
    private LocalDateTime madeAt;

    protected PointsEntry() {
    }

    PointsEntry(HouseholdId household, PlaceCode village, UUID business, Kind kind, long points, LocalDateTime madeAt) {
        this.household = household;
        this.village = village;
        this.business = business;
        this.kind = kind;
        this.points = points;
        this.madeAt = madeAt;
    }

    /** Elsewhere than in the village whose fund bears the points. */
    PointsEntry at(PlaceCode shop) {
        spentAt = shop.equals(village) ? null : shop;
        return this;
    }

    /** @param some of its points, with their sign, that gifts had added */
    PointsEntry gifted(long some) {
        gifted = some;
        return this;
    }

    public long id() {
        return id;
    }

    public HouseholdId household() {
        return household;
    }

    /** The village whose fund bears the points. */
    public PlaceCode village() {
        return village;
    }

    /** Where it was spent or given back, if not in the village's own love shop. */
    public Optional<PlaceCode> spentAt() {
        return Optional.ofNullable(spentAt);
    }

    /** The award, redemption or lapse that it belongs to. */
    public UUID business() {
        return business;
    }

    public Kind kind() {
        return kind;
    }

    /** Negative for what went. */
    public long points() {
        return points;
    }

    /** Of these what gifts had added. */
    public long gifted() {
        return gifted;
    }

    /** How many of them were gifted, without a sign, unless all or none were. */
    public Optional<Long> partGifted() {
        return gifted == 0 || gifted == points ? Optional.empty() : Optional.of(Math.abs(gifted));
    }

    public LocalDateTime madeAt() {
        return madeAt;
    }
}
