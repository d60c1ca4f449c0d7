package org.countystore.points;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What somebody gave for a village's love points: money, or goods for its love shop at what they are worth. Money that was
 * written down by mistake is taken back whole, as far as no points stand on it.
 */
@Entity
@Table(name = "fund_contribution")
public class Contribution {
    private static final Money MOST = Money.yuan(1_000_000);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 200;

    /** Out of whose purse; or goods in place of money. */
    public enum Source {
        DONOR, COLLECTIVE, COUNTY, GOODS;

        public boolean isMoney() {
            return this != GOODS;
        }
    }

    @Id
    @GeneratedValue(generator = "fund_contribution_seq")
    @SequenceGenerator(name = "fund_contribution_seq", sequenceName = "fund_contribution_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Enumerated(EnumType.STRING)
    private Source source;
    private String giver;
    private boolean shown;
    private Money fen;
    @Column(name = "given_on")
    private LocalDate givenOn;
    private boolean matching;
    private String note;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private LocalDateTime enteredAt;
    @Column(name = "reversed_at")
    private LocalDateTime reversedAt;
    @Column(name = "reversal_reason")
    private String reversalReason;
    @Version
    private long version;

    protected Contribution() {
    }

    Contribution(UUID uuid, Sheet sheet, String enteredBy, LocalDateTime enteredAt) {
        this.uuid = uuid;
        this.village = sheet.village();
        this.source = sheet.source();
        this.giver = sheet.giver().strip();
        this.shown = sheet.shown();
        this.fen = sheet.amount();
        this.givenOn = sheet.givenOn();
        this.matching = sheet.matching();
        this.note = sheet.note().map(String::strip).orElse(null);
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Goods that the village's love shop took in. @throws Refused INVALID at the quantity for more than anybody gives */
    static Contribution ofGoods(UUID receipt, PlaceCode village, String giver, boolean shown, long points, String enteredBy,
            LocalDateTime at) {
        Money worth = PointsBook.A_POINT.times(points);
        new Fields().between(worth, PointsBook.A_POINT, MOST, "quantity").orRefuse();
        return new Contribution(receipt, new Sheet(village, Source.GOODS, giver, shown, worth, at.toLocalDate(), Optional.empty()),
                enteredBy, at);
    }

    /**
     * As somebody writes it down.
     *
     * @param giver  a person, company or office
     * @param shown  whether the giver wishes to be named to the public
     * @param amount whole yuan
     * @param matching whether the donor gives it to match what households earn, and for nothing else
     */
    public record Sheet(PlaceCode village, Source source, String giver, boolean shown, Money amount, LocalDate givenOn,
            Optional<String> note, boolean matching) {
        /** For whatever is awarded. */
        public Sheet(PlaceCode village, Source source, String giver, boolean shown, Money amount, LocalDate givenOn,
                Optional<String> note) {
            this(village, source, giver, shown, amount, givenOn, note, false);
        }

        void check(LocalDate today) {
            Fields fields = new Fields().must(village != null && village.isVillage(), "place", "village")
                    .must(source != null && source.isMoney(), "source", "required").text(giver, LONGEST_NAME, "giver")
                    .must(givenOn != null && !givenOn.isAfter(today), "givenOn", "not_in_future");
            fields.must(!matching || source == Source.DONOR, "matching", "matching_of_donors");
            fields.must(amount != null, "amount", "required");
            if (amount != null) {
                fields.between(amount, Money.yuan(1), MOST, "amount")
                        .must(amount.fen() % PointsBook.A_POINT.fen() == 0, "amount", "whole_yuan");
            }
            note.ifPresent(text -> fields.text(text, LONGEST_NOTE, "note"));
            fields.orRefuse();
        }
    }

    void reverse(String reason, LocalDateTime at) {
        reversedAt = at;
        reversalReason = reason;
    }

    public boolean isReversed() {
        return reversedAt != null;
    }

    /** Whether it adds to what households earn, and to nothing else. */
    public boolean isForMatching() {
        return matching;
    }

    /** Of the points that it lets the fund bear. */
    Origin origin() {
        return matching ? Origin.GIFTED : Origin.EARNED;
    }

    /** The points that it lets the fund bear. */
    public long points() {
        return fen.fen() / PointsBook.A_POINT.fen();
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode village() {
        return village;
    }

    public Source source() {
        return source;
    }

    public String giver() {
        return giver;
    }

    public boolean isShown() {
        return shown;
    }

    public Money amount() {
        return fen;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }
}
