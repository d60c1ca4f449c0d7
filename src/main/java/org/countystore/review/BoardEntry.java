package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
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
 * A posted deed on the honour roll or the exposure board: proposed by one person, approved by another, shown for its term with
 * what the household says to it, or taken down before. A deed comes there once.
 */
@Entity
@Table(name = "board_entry")
public class BoardEntry {
    /** In which a household that is to be exposed can be heard before. */
    public static final int HEARING_DAYS = 3;
    private static final int LONGEST = 200;
    @Id
    @GeneratedValue(generator = "board_entry_seq")
    @SequenceGenerator(name = "board_entry_seq", sequenceName = "board_entry_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Column(name = "deed_id")
    private long deed;
    @Enumerated(EnumType.STRING)
    private Board board;
    private int days;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_at")
    private LocalDateTime approvedAt;
    @Column(name = "until_on")
    private LocalDate until;
    private String answer;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;
    @Column(name = "taken_down_by")
    private String takenDownBy;
    @Column(name = "taken_down_at")
    private LocalDateTime takenDownAt;
    private String reason;
    @Version
    private long version;

    protected BoardEntry() {
    }

    public enum State {
        PROPOSED, SHOWN, OVER, TAKEN_DOWN
    }

    /** @param days for which it is to be shown, from the day it is approved */
    BoardEntry(UUID uuid, DeedRow row, int days, String by, LocalDateTime now) {
        this.board = Board.of(row.rule().kind());
        new Fields().between(days, 1, board.mostDays(), "days").orRefuse();
        this.uuid = uuid;
        this.village = row.deed().village();
        this.deed = row.deed().id();
        this.days = days;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /**
     * Shown from now on. A second time changes nothing.
     *
     * @throws Refused WRONG_STATE after it was taken down, OWN_PROPOSAL for who proposed it, HEARING_RUNNING as long as a
     *                 household that is to be exposed can still be heard and has not answered
     */
    void approve(String by, LocalDateTime now) {
        if (approvedAt != null && takenDownAt == null) {
            return;
        }
        mustStand(now.toLocalDate());
        if (by.equals(proposedBy)) {
            throw new Refused(Reason.OWN_PROPOSAL);
        }
        if (board == Board.EXPOSURE && answer == null && now.isBefore(proposedAt.plusDays(HEARING_DAYS))) {
            throw new Refused(Reason.HEARING_RUNNING, proposedAt.plusDays(HEARING_DAYS));
        }
        approvedBy = by;
        approvedAt = now;
        until = now.toLocalDate().plusDays(days - 1L);
    }

    /** What the household says to it; the last word stands. @throws Refused INVALID, WRONG_STATE */
    void say(String words, String by, LocalDateTime now) {
        new Fields().text(words, LONGEST, "words").orRefuse();
        mustStand(now.toLocalDate());
        answer = words.strip();
        answeredBy = by;
        answeredAt = now;
    }

    /** At once, whether it was shown or not. A second time changes nothing. @throws Refused INVALID without a reason */
    void takeDown(String why, String by, LocalDateTime now) {
        if (takenDownAt == null) {
            new Fields().text(why, LONGEST, "reason").orRefuse();
            reason = why.strip();
            takenDownBy = by;
            takenDownAt = now;
        }
    }

    private void mustStand(LocalDate today) {
        State state = state(today);
        if (state == State.TAKEN_DOWN || state == State.OVER) {
            throw new Refused(Reason.WRONG_STATE, state);
        }
    }

    public State state(LocalDate today) {
        if (takenDownAt != null) {
            return State.TAKEN_DOWN;
        }
        if (until == null) {
            return State.PROPOSED;
        }
        return today.isAfter(until) ? State.OVER : State.SHOWN;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode village() {
        return village;
    }

    long deed() {
        return deed;
    }

    public Board board() {
        return board;
    }

    public int days() {
        return days;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** The last day on which it is shown; empty until it is approved. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** What the household says to it. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** Why it was taken down. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
