package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.Rest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A graded lot filled into packs, which from then on are a lot of their own with a label on each. Never corrected; while
 * all packs are there it can be reversed.
 */
@Entity
@Table(name = "packing")
public class PackingRun {
    @Id
    @GeneratedValue(generator = "packing_seq")
    @SequenceGenerator(name = "packing_seq", sequenceName = "packing_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode station;
    @Column(name = "from_lot_id")
    private LotId fromLot;
    @Column(name = "from_lot_code")
    private LotCode fromLotCode;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private SkuCode sku;
    private int packs;
    @Column(name = "pack_grams")
    private Weight pack;
    @Column(name = "packed_grams")
    private Weight packed;
    @Column(name = "rest_grams")
    private Weight restWeight;
    @Enumerated(EnumType.STRING)
    private Rest rest;
    @Column(name = "best_before")
    private LocalDate bestBefore;
    @Column(name = "packed_on")
    private LocalDate packedOn;
    @Column(name = "packed_at")
    private LocalDateTime packedAt;
    @Column(name = "packed_by")
    private String packedBy;
    @Embedded
    private Reversal reversal = new Reversal();
    @Version
    private long version;

    protected PackingRun() {
    }

    /** @param restWeight what was left of the graded lot, kept or lost as the sheet says */
    PackingRun(UUID uuid, PackingSheet sheet, Lot from, Lot made, Weight restWeight, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.station = made.place();
        this.fromLot = from.id();
        this.fromLotCode = from.code();
        this.lot = made.id();
        this.lotCode = made.code();
        this.sku = sheet.sku();
        this.packs = sheet.packs();
        this.pack = made.packWeight().orElseThrow();
        this.packed = made.weight();
        this.restWeight = restWeight;
        this.rest = sheet.rest();
        this.bestBefore = made.bestBefore().orElseThrow();
        this.packedOn = now.toLocalDate();
        this.packedAt = now;
        this.packedBy = by;
    }

    void reverse(String reason, String by, LocalDateTime now) {
        reversal.happen(reason, by, now);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode station() {
        return station;
    }

    public LotId fromLot() {
        return fromLot;
    }

    public LotCode fromLotCode() {
        return fromLotCode;
    }

    /** The packed lot. */
    public LotId lot() {
        return lot;
    }

    /** As it stands on each label. */
    public LotCode lotCode() {
        return lotCode;
    }

    public SkuCode sku() {
        return sku;
    }

    /** The labels are numbered from 1 to this. */
    public int packs() {
        return packs;
    }

    /** What one pack holds, or holds at most where each was weighed by itself. */
    public Weight pack() {
        return pack;
    }

    /** What all packs hold together. */
    public Weight packed() {
        return packed;
    }

    public Weight restWeight() {
        return restWeight;
    }

    public Rest rest() {
        return rest;
    }

    public LocalDate bestBefore() {
        return bestBefore;
    }

    public LocalDate packedOn() {
        return packedOn;
    }

    public LocalDateTime packedAt() {
        return packedAt;
    }

    public String packedBy() {
        return packedBy;
    }

    public RunState state() {
        return reversal.state();
    }

    public Optional<String> reversalReason() {
        return reversal.reason();
    }
}
