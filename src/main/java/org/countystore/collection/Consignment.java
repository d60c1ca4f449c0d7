package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/**
 * Lots on the road together, from a village to a town station or from there to the county store. Leaves once, arrives
 * once; at the arrival every lot is weighed again.
 */
@Entity
@Table(name = "consignment")
public class Consignment {
    public enum State {
        SENT, RECEIVED
    }

    private static final int WHOLE = 1000;
    @Id
    @GeneratedValue(generator = "consignment_seq")
    @SequenceGenerator(name = "consignment_seq", sequenceName = "consignment_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "sheet_number")
    private String sheetNumber;
    @Column(name = "from_place")
    private PlaceCode from;
    @Column(name = "to_place")
    private PlaceCode to;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "sent_by")
    private String sentBy;
    @Column(name = "sent_at")
    private LocalDateTime sentAt;
    private String driver;
    private String plate;
    @Column(name = "received_by")
    private String receivedBy;
    @Column(name = "received_at")
    private LocalDateTime receivedAt;
    @Column(name = "shortage_reason")
    private String shortageReason;
    @Embedded
    private Settlement settlement = Settlement.none();
    /** Laid on by {@link Consignments}, for many sheets in one statement. */
    @Transient
    private List<ConsignmentLot> lots = List.of();
    @Version
    private long version;

    protected Consignment() {
    }

    Consignment(UUID uuid, String sheetNumber, Route route, List<Lot> loaded, String sentBy, LocalDateTime sentAt) {
        this.uuid = uuid;
        this.sheetNumber = sheetNumber;
        this.from = route.from();
        this.to = route.to();
        this.state = State.SENT;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.lots = loaded.stream().map(ConsignmentLot::new).toList();
    }

    void carriedBy(Carriage carriage) {
        driver = carriage.driver().map(String::strip).orElse(null);
        plate = carriage.plate().map(String::strip).orElse(null);
        lots.forEach(lot -> carriage.sealOf(lot.lotCode()).ifPresent(lot::seal));
    }

    /** Arrives, each lot with the weight that the scale there shows. */
    void receive(Map<LotCode, Weight> weights, Optional<String> reason, String by, LocalDateTime at) {
        if (state == State.RECEIVED) {
            throw new IllegalStateException("received already: " + uuid);
        }
        lots.forEach(lot -> lot.receive(weights.get(lot.lotCode())));
        shortageReason = reason.orElse(null);
        receivedBy = by;
        receivedAt = at;
        state = State.RECEIVED;
    }

    /** More is missing than so many thousandths, so that both sides have to agree who bears it. */
    void mustBeSettledAbove(int permille) {
        if (shortage().times(WHOLE).exceeds(sentWeight().times(permille))) {
            settlement.open();
        }
    }

    public Settlement settlement() {
        return settlement;
    }

    public Weight shortage() {
        return lots.stream().map(ConsignmentLot::shortage).reduce(Weight.ZERO, Weight::plus);
    }

    public Weight gain() {
        return lots.stream().map(ConsignmentLot::gain).reduce(Weight.ZERO, Weight::plus);
    }

    public Weight sentWeight() {
        return lots.stream().map(ConsignmentLot::sent).reduce(Weight.ZERO, Weight::plus);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** What stands on the hand-over sheet. */
    public String sheetNumber() {
        return sheetNumber;
    }

    public PlaceCode from() {
        return from;
    }

    /** A town station, or the county for its store. */
    public PlaceCode to() {
        return to;
    }

    public State state() {
        return state;
    }

    public String sentBy() {
        return sentBy;
    }

    public LocalDateTime sentAt() {
        return sentAt;
    }

    public Optional<String> driver() {
        return Optional.ofNullable(driver);
    }

    /** Of the truck. */
    public Optional<String> plate() {
        return Optional.ofNullable(plate);
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    public Optional<LocalDateTime> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    public Optional<String> shortageReason() {
        return Optional.ofNullable(shortageReason);
    }

    public List<ConsignmentLot> lots() {
        return lots;
    }

    Consignment with(List<ConsignmentLot> ofThis) {
        lots = List.copyOf(ofThis);
        return this;
    }

    List<LotId> lotIds() {
        return lots.stream().map(ConsignmentLot::lot).toList();
    }
}
