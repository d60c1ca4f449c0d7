package org.countystore.collection;

import java.util.Optional;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A lot on the hand-over sheet: what it weighed when it left, and when it arrived. */
@Entity
@Table(name = "consignment_lot")
public class ConsignmentLot {
    @Id
    @GeneratedValue(generator = "consignment_lot_seq")
    @SequenceGenerator(name = "consignment_lot_seq", sequenceName = "consignment_lot_seq", allocationSize = 50)
    private long id;
    @Column(name = "consignment_id")
    private long consignment;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private ProduceCode produce;
    private GradeCode grade;
    private SkuCode sku;
    @Column(name = "pack_grams")
    private Weight pack;
    @Column(name = "sent_grams")
    private Weight sent;
    private String seal;
    @Column(name = "received_grams")
    private Weight received;

    protected ConsignmentLot() {
    }

    ConsignmentLot(Lot lot) {
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.produce = lot.produce();
        this.grade = lot.grade();
        this.sku = lot.sku().orElse(null);
        this.pack = lot.parcel().orElse(null);
        this.sent = lot.remaining();
    }

    void seal(String number) {
        seal = number;
    }

    /** The number on its seal, if it was told. */
    public Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    void receive(Weight weighed) {
        received = weighed;
    }

    void load(long consignmentId) {
        consignment = consignmentId;
    }

    long consignment() {
        return consignment;
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    /** Present for a lot of packs. */
    public Optional<SkuCode> sku() {
        return Optional.ofNullable(sku);
    }

    /** What one pack weighs, for a lot of packs; what all weigh together where each was weighed by itself. */
    public Optional<Weight> pack() {
        return Optional.ofNullable(pack);
    }

    public Weight sent() {
        return sent;
    }

    public Optional<Weight> received() {
        return Optional.ofNullable(received);
    }

    /** What is missing; nothing while it is on the road or where it arrived heavier. */
    public Weight shortage() {
        return received == null || received.exceeds(sent) ? Weight.ZERO : sent.minus(received);
    }

    /** What the other scale showed more. */
    public Weight gain() {
        return received == null || sent.exceeds(received) ? Weight.ZERO : received.minus(sent);
    }
}
