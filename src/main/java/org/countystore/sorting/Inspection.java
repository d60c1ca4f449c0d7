package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What an inspector found in a lot. Written once; the newest one holds, the others are its history. */
@Entity
@Table(name = "inspection")
public class Inspection {
    @Id
    @GeneratedValue(generator = "inspection_seq")
    @SequenceGenerator(name = "inspection_seq", sequenceName = "inspection_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "lot_id")
    private LotId lot;
    @Column(name = "lot_code")
    private LotCode lotCode;
    private PlaceCode place;
    private String method;
    @Enumerated(EnumType.STRING)
    private Quality result;
    @Column(name = "report_number")
    private String reportNumber;
    @Column(name = "revisits_id")
    private Long revisits;
    @Column(name = "sample_grams")
    private Weight sample = Weight.ZERO;
    private String finding = "";
    @Column(name = "part_of")
    private LotId partOf;
    @Column(name = "part_grams")
    private Weight partWeight;
    private UUID report;
    @Column(name = "because_of")
    private Long becauseOf;
    @Column(name = "inspected_on")
    private LocalDate inspectedOn;
    @Column(name = "inspected_at")
    private LocalDateTime inspectedAt;
    @Column(name = "inspected_by")
    private String inspectedBy;

    protected Inspection() {
    }

    /**
     * @param lot       that is spoken of
     * @param rejection which this one takes up again, if it does
     */
    Inspection(UUID uuid, Lot lot, InspectionSheet sheet, Optional<Inspection> rejection, String by, LocalDateTime now) {
        this(uuid, lot, sheet.method().strip(), sheet.result(), by, now);
        this.sample = sheet.sample();
        this.finding = sheet.finding().strip();
        this.reportNumber = sheet.reportNumber().map(String::strip).orElse(null);
        this.revisits = rejection.map(Inspection::id).orElse(null);
    }

    private Inspection(UUID uuid, Lot lot, String method, Quality result, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.lot = lot.id();
        this.lotCode = lot.code();
        this.place = lot.place();
        this.method = method;
        this.result = result;
        this.inspectedOn = now.toLocalDate();
        this.inspectedAt = now;
        this.inspectedBy = by;
    }

    /** What is said of a lot that was made of the one that this inspection holds back. */
    Inspection following(Lot made) {
        Inspection next = new Inspection(Uuids.part(uuid, "made:" + made.code()), made, method, Quality.QUARANTINED, inspectedBy, inspectedAt);
        next.becauseOf = id;
        return next;
    }

    /** The lot spoken of was a part of another one until then. */
    void splitOff(LotId whole, Weight part) {
        partOf = whole;
        partWeight = part;
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public LotId lot() {
        return lot;
    }

    public LotCode lotCode() {
        return lotCode;
    }

    /** Where the lot was. */
    public PlaceCode place() {
        return place;
    }

    public String method() {
        return method;
    }

    /** Never UNTESTED. */
    public Quality result() {
        return result;
    }

    public Optional<String> reportNumber() {
        return Optional.ofNullable(reportNumber);
    }

    /** The laboratory's paper, kept under this id; never replaced. */
    void prove(UUID paper) {
        if (report != null) {
            throw new Refused(Reason.REPORT_THERE, uuid).at("report");
        }
        report = paper;
    }

    public Optional<UUID> report() {
        return Optional.ofNullable(report);
    }

    /** The inspection itself, where everybody can read the paper behind it. */
    public Optional<UUID> readable() {
        return report().map(paper -> uuid);
    }

    /** Whether it takes up a rejection again. */
    public boolean isRevisit() {
        return revisits != null;
    }

    /** What was used up in the test. */
    public Weight sample() {
        return sample;
    }

    /** What was found; may be empty. */
    public String finding() {
        return finding;
    }

    /** How much was parted from its lot to be spoken of; nothing if the whole lot was. */
    public Optional<Weight> part() {
        return Optional.ofNullable(partWeight);
    }

    /** Whether it was said only because a lot that this one was made of is held back. */
    public boolean isFollowing() {
        return becauseOf != null;
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    public LocalDateTime inspectedAt() {
        return inspectedAt;
    }

    public String inspectedBy() {
        return inspectedBy;
    }
}
