package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * What became of a rejected lot or of a by-product, or of a part of it. Written once. No money moves: what a household is
 * owed for its basket it stays owed, because the village took the basket over at the scale.
 */
@Entity
@Table(name = "disposal")
public class Disposal {
    public enum Kind {
        /** Given back to the households, each its part. */
        RETURNED,
        DESTROYED,
        /** Good for a lower grade; waits for a test of its own. */
        DOWNGRADED,
        /** A by-product that was used up, such as shells burnt to dry mushrooms; nothing was wrong with it. */
        USED,
        /** From the store to the station that packed it, where it is opened and waits, rejected, for what becomes of it there. */
        SENT_BACK;

        /** What may be chosen for packs in the store; what else becomes of them, their station sees to. */
        public static final List<Kind> IN_STORE = List.of(SENT_BACK, DESTROYED);

        /** What may be chosen for a lot at a station. */
        public static List<Kind> offered(Lot lot, boolean isThereALowerGrade) {
            if (lot.quality().isFree()) {
                return List.of(USED);
            }
            return lot.isPacked() || !isThereALowerGrade ? List.of(RETURNED, DESTROYED) : List.of(RETURNED, DESTROYED, DOWNGRADED);
        }

        boolean takesItAway() {
            return this != DOWNGRADED && this != SENT_BACK;
        }
    }

    @Id
    @GeneratedValue(generator = "disposal_seq")
    @SequenceGenerator(name = "disposal_seq", sequenceName = "disposal_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private PlaceCode place;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "grams")
    private Weight weight;
    @Column(name = "made_lot_id")
    private LotId made;
    @Column(name = "made_lot_code")
    private LotCode madeCode;
    private GradeCode grade;
    private String reason;
    @Column(name = "disposed_on")
    private LocalDate on;
    @Column(name = "disposed_at")
    private LocalDateTime at;
    @Column(name = "disposed_by")
    private String by;

    protected Disposal() {
    }

    /** @param further the lot that it became, of a lower grade or at its station, if it did */
    Disposal(UUID uuid, Lot lot, Sheet sheet, Optional<Lot> further, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.place = lot.place();
        this.kind = sheet.kind();
        this.weight = sheet.weight();
        this.made = further.map(Lot::id).orElse(null);
        this.madeCode = further.map(Lot::code).orElse(null);
        this.grade = further.map(Lot::grade).orElse(null);
        this.reason = sheet.reason().strip();
        this.on = now.toLocalDate();
        this.at = now;
        this.by = by;
    }

    /**
     * What an operator writes down.
     *
     * @param pieces the labels of those that are meant, where the packs were weighed one by one; none for all that are here
     * @param grade  the lower grade, where it is given one
     * @param reason what was done where, or who saw it; up to 200 characters
     */
    public record Sheet(LotCode lot, Kind kind, Weight weight, List<Integer> pieces, Optional<GradeCode> grade, String reason) {
        public Sheet(LotCode lot, Kind kind, Weight weight, Optional<GradeCode> grade, String reason) {
            this(lot, kind, weight, List.of(), grade, reason);
        }

        /** @throws org.countystore.kernel.Refused INVALID with all fields that make no sense */
        public void check() {
            new Fields().must(kind != null, "kind", "required").must(weight.isPositive(), "grams", "above_zero")
                    .must(kind == null || (kind == Kind.DOWNGRADED) == grade.isPresent(), "grade",
                            kind == Kind.DOWNGRADED ? "required" : "no_grade")
                    .reason(reason, "reason").orRefuse();
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

    /** The station at which it was done, or the store. */
    public PlaceCode place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    public Weight weight() {
        return weight;
    }

    /** The lot that it became: of a lower grade, or back at its station. */
    public Optional<LotCode> made() {
        return Optional.ofNullable(madeCode);
    }

    public Optional<GradeCode> grade() {
        return Optional.ofNullable(grade);
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
