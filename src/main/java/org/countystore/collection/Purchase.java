package org.countystore.collection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
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
import jakarta.persistence.Version;

/**
 * A slip: one basket bought from one household, or from one who stands in no register. Open while its lot waits at the point,
 * sent once the lot has left for town. Never corrected: a second slip with the same figures below zero undoes it, and both are
 * then reversed.
 */
@Entity
@Table(name = "purchase")
public class Purchase {
    public enum State {
        OPEN, SENT, REVERSED
    }

    @Id
    @GeneratedValue(generator = "purchase_seq")
    @SequenceGenerator(name = "purchase_seq", sequenceName = "purchase_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "slip_number")
    private String slipNumber;
    private PlaceCode village;
    @Column(name = "bought_on")
    private LocalDate boughtOn;
    @Column(name = "household_id")
    private HouseholdId household;
    @Column(name = "seller_name")
    private String sellerName;
    @Column(name = "seller_note")
    private String sellerNote;
    @Embedded
    private Figures figures;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    @Embedded
    private Signature signature;
    @Embedded
    private Witness witness;
    @Enumerated(EnumType.STRING)
    private State state;
    private UUID reverses;
    @Column(name = "reversal_reason")
    private String reversalReason;
    @Version
    private long version;

    protected Purchase() {
    }

    Purchase(UUID uuid, String slipNumber, Weighed weighed, Lot received, Signature signature) {
        this.uuid = uuid;
        this.slipNumber = slipNumber;
        this.village = weighed.point();
        this.boughtOn = weighed.day();
        this.household = weighed.seller().id();
        weighed.weighIn().outsider().map(Outsider::stripped).ifPresent(this::soldBy);
        this.figures = Figures.of(weighed.weighIn());
        this.lot = received.id();
        this.lotCode = received.code();
        this.signature = signature;
        this.witness = weighed.weighIn().witness().copy();
        this.state = State.OPEN;
    }

    /**
     * Undoes this slip by a second one, which is written on the day on which the mistake is found.
     *
     * @throws Refused ALREADY_SENT once the lot has left the point
     */
    Purchase reverse(UUID second, String number, String reason, Signature undoing) {
        if (state == State.SENT) {
            throw new Refused(Reason.ALREADY_SENT, slipNumber);
        }
        if (state == State.REVERSED) {
            throw new Refused(Reason.ALREADY_REVERSED, slipNumber);
        }
        Purchase undo = new Purchase();
        undo.uuid = second;
        undo.slipNumber = number;
        undo.village = village;
        undo.boughtOn = undoing.occurredAt().toLocalDate();
        undo.household = household;
        outsider().ifPresent(undo::soldBy);
        undo.figures = figures.undone();
        undo.lot = lot;
        undo.lotCode = lotCode;
        undo.signature = undoing;
        undo.witness = Witness.NONE.copy();
        undo.reverses = uuid;
        undo.reversalReason = reason;
        undo.state = State.REVERSED;
        state = State.REVERSED;
        return undo;
    }

    private void soldBy(Outsider outsider) {
        sellerName = outsider.name();
        sellerNote = outsider.note().orElse(null);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** What stands on the paper. */
    public String slipNumber() {
        return slipNumber;
    }

    public PlaceCode village() {
        return village;
    }

    public LocalDate boughtOn() {
        return boughtOn;
    }

    /** Who sold, or what stands in the books for all who are in no register. */
    public HouseholdId household() {
        return household;
    }

    /** Who sold, if no household of the register did. */
    public Optional<Outsider> outsider() {
        return Optional.ofNullable(sellerName).map(name -> new Outsider(village, name, Optional.ofNullable(sellerNote)));
    }

    public ProduceCode produce() {
        return figures.produce();
    }

    public GradeCode grade() {
        return figures.grade();
    }

    public Figures figures() {
        return figures;
    }

    /** Below zero on a slip that undoes another. */
    public Weight net() {
        return figures.net();
    }

    /** Below zero on a slip that undoes another. */
    public Money owed() {
        return figures.owed();
    }

    /** The id that the slip which undoes this one has, or would have. */
    UUID reversal() {
        return Uuids.part(uuid, "reversal");
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    public Signature signature() {
        return signature;
    }

    public Witness witness() {
        return witness;
    }

    public State state() {
        return state;
    }

    /** The id of the slip that this one undoes. */
    public Optional<UUID> reverses() {
        return Optional.ofNullable(reverses);
    }

    public Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }
}
