package org.countystore.lot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Produce of one kind and grade that is handled as one: a household's basket, a graded heap, a set of packs.
 *
 * <p>It is born of a harvest or of other lots, travels, and is used up by the work on it. What is left, where it is and
 * in which state change only by the conditional updates of {@link Lots}, never through this object.
 */
@Entity
@Table(name = "lot")
public class Lot {
    @Id
    @GeneratedValue(generator = "lot_seq")
    @SequenceGenerator(name = "lot_seq", sequenceName = "lot_seq", allocationSize = 50)
    private long id;
    private LotCode code;
    private ProduceCode produce;
    private GradeCode grade;
    private SkuCode sku;
    private Integer packs;
    @Column(name = "pack_grams")
    private Weight packWeight;
    @Column(name = "by_weight")
    private boolean byWeight;
    @Column(name = "gone_packs")
    private int gonePacks;
    private long grams;
    @Column(name = "remaining_grams")
    private long remainingGrams;
    private PlaceCode place;
    private PlaceCode destination;
    @Enumerated(EnumType.STRING)
    private LotState state;
    @Enumerated(EnumType.STRING)
    private Quality quality;
    @Column(name = "best_before")
    private LocalDate bestBefore;
    @Column(name = "born_at")
    private LocalDateTime bornAt;
    @Column(name = "arrived_at")
    private LocalDateTime arrivedAt;
    private boolean outside;

    protected Lot() {
    }

    private Lot(ProduceCode produce, GradeCode grade, Quality quality, Weight weight, PlaceCode place, LocalDateTime bornAt,
            boolean outside) {
        this.code = LotCodes.random();
        this.produce = produce;
        this.grade = grade;
        this.quality = quality;
        this.grams = weight.grams();
        this.remainingGrams = weight.grams();
        this.place = place;
        this.state = LotState.HERE;
        this.bornAt = bornAt;
        this.outside = outside;
    }

    static Lot of(Harvest harvest) {
        return new Lot(harvest.produce(), harvest.grade(), Quality.UNTESTED, harvest.weight(), harvest.place(), harvest.at(),
                harvest.outside());
    }

    /** Of the same produce and origin as this one. */
    Lot graded(Made made, Quality tested, PlaceCode where, LocalDateTime at) {
        return new Lot(produce, made.grade(), tested, made.weight(), where, at, outside);
    }

    /** Packs of this lot, as well tested as it is. */
    Lot packed(Packs kind, LocalDateTime at) {
        Lot lot = new Lot(produce, grade, quality, kind.weight(), place, at, outside);
        lot.sku = kind.sku();
        lot.packs = kind.count();
        lot.packWeight = kind.each();
        lot.byWeight = kind.areWeighed();
        lot.bestBefore = kind.bestBefore();
        return lot;
    }

    /** @throws Refused LOT_NOT_FREE if it is packed, or the inspectors keep it back */
    void mustBeWorkable() {
        if (isPacked() || !quality.isFree()) {
            throw new Refused(Reason.LOT_NOT_FREE, code);
        }
    }

    /** Loose produce is weighed again; packs are counted, so what arrives is a whole number of them and none is new. */
    void mustBeAbleToWeigh(long received) {
        if (isPacked() && (received > remainingGrams || received % parcel().orElseThrow().grams() != 0)) {
            throw Refused.invalid("grams", "whole_packs", parcel().orElseThrow());
        }
    }

    /** Why nothing can be taken from it at that place. */
    Refused cannotGive(PlaceCode at) {
        return state == LotState.HERE && place.equals(at) || state == LotState.USED_UP
                ? new Refused(Reason.NOT_ENOUGH_GRAMS, code, remaining()) : new Refused(Reason.LOT_NOT_HERE, code);
    }

    public LotId id() {
        return new LotId(id);
    }

    /** What its label says. */
    public LotCode code() {
        return code;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public Optional<SkuCode> sku() {
        return Optional.ofNullable(sku);
    }

    public boolean isPacked() {
        return sku != null;
    }

    /** How many packs it was born with; 0 if it is not packed. */
    public int packs() {
        return packs == null ? 0 : packs;
    }

    /** How many packs are left of it, sold or not; 0 if it is not packed. */
    public int packsLeft() {
        if (byWeight) {
            return remainingGrams == 0 ? 0 : packs - gonePacks;
        }
        return packWeight == null ? 0 : Math.toIntExact(remainingGrams / packWeight.grams());
    }

    /** Whether each of its packs was weighed by itself. */
    public boolean isByWeight() {
        return byWeight;
    }

    /** The least of it that can travel or go missing: a pack, or all pieces together where each weighs something else. */
    public Optional<Weight> parcel() {
        return byWeight ? Optional.of(remaining()) : packWeight();
    }

    /** Of what belongs to so much of it, what falls to one pack, rounded down; to the heaviest where each was weighed by itself. */
    public Money forOnePack(Money all, Weight of) {
        return new Money(Math.multiplyExact(all.fen(), packWeight.grams()) / of.grams());
    }

    /** What one of its packs weighs, or weighs at most where each was weighed by itself. */
    public Optional<Weight> packWeight() {
        return Optional.ofNullable(packWeight);
    }

    /** Whether it comes from who stands in no register; a lot is wholly theirs or not at all. */
    public boolean isOutside() {
        return outside;
    }

    /** What it weighed when it was born. */
    public Weight weight() {
        return new Weight(grams);
    }

    /** What is left of it. */
    public Weight remaining() {
        return new Weight(remainingGrams);
    }

    /** Where it is, or where it set out from. */
    public PlaceCode place() {
        return place;
    }

    /** Where it is going, while it is on the way. */
    public Optional<PlaceCode> destination() {
        return Optional.ofNullable(destination);
    }

    public LotState state() {
        return state;
    }

    public Quality quality() {
        return quality;
    }

    public Optional<LocalDate> bestBefore() {
        return Optional.ofNullable(bestBefore);
    }

    public LocalDateTime bornAt() {
        return bornAt;
    }

    /** Since when it is where it is: its last arrival, or its birth if it never travelled. */
    public LocalDateTime hereSince() {
        return arrivedAt == null ? bornAt : arrivedAt;
    }
}
