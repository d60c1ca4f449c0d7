package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

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

/** The review of a village's month: open for votes, then on notice, then posted; never back. */
@Entity
@Table(name = "review")
public class Review {
    @Id
    @GeneratedValue(generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    @Column(name = "month_on")
    private LocalDate month;
    @Column(name = "rulebook_id")
    private long rulebook;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private long points;
    @Column(name = "match_percent")
    private long matchPercent;
    private long matched;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private LocalDateTime openedAt;
    @Column(name = "noticed_by")
    private String noticedBy;
    @Column(name = "noticed_at")
    private LocalDateTime noticedAt;
    @Column(name = "notice_to")
    private LocalDate noticeTo;
    @Column(name = "posted_at")
    private LocalDateTime postedAt;
    @Version
    private long version;

    protected Review() {
    }

    public enum State {
        OPEN, ON_NOTICE, POSTED
    }

    Review(UUID uuid, PlaceCode village, YearMonth month, Rulebook book, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.village = village;
        this.month = month.atDay(1);
        this.rulebook = book.id();
        this.openedBy = by;
        this.openedAt = now;
    }

    /** @throws Refused REVIEW_CLOSED for a vote after the list was put up */
    void mustTakeVotes() {
        if (!isOpen()) {
            throw new Refused(Reason.REVIEW_CLOSED, month());
        }
    }

    /**
     * What gifts add to a month.
     *
     * @param percent that they suffice for
     * @param points  of all households together
     */
    record Match(long percent, long points) {
        static final Match NONE = new Match(0, 0);
    }

    /** @param sum of all points of the month that were earned */
    void putUp(long sum, Match match, LocalDate until, String by, LocalDateTime now) {
        state = State.ON_NOTICE;
        bring(sum, match);
        noticeTo = until;
        noticedBy = by;
        noticedAt = now;
    }

    /**
     * An upheld objection has changed what is awarded; the changed list hangs out as long as a new one.
     *
     * @param until the last day of a list that is put up now
     */
    void becomes(long sum, Match match, LocalDate until) {
        bring(sum, match);
        noticeTo = until;
    }

    private void bring(long sum, Match match) {
        points = sum;
        matchPercent = match.percent();
        matched = match.points();
    }

    /** 0 once the month is over. */
    long daysToCome(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, month().atEndOfMonth()));
    }

    /** @throws Refused OBJECTION_TERM_OVER unless the list hangs out that day */
    void mustTakeObjections(LocalDate today) {
        if (!takesObjections(today)) {
            throw new Refused(Reason.OBJECTION_TERM_OVER, month());
        }
    }

    boolean takesObjections(LocalDate today) {
        return state == State.ON_NOTICE && !today.isAfter(noticeTo);
    }

    /** @throws Refused WRONG_STATE before, NOTICE_RUNNING as long as the list hangs out */
    void mustHaveHungOut(LocalDate today) {
        mustBeOnNotice();
        if (!today.isAfter(noticeTo)) {
            throw new Refused(Reason.NOTICE_RUNNING, noticeTo);
        }
    }

    /** @throws Refused WRONG_STATE */
    void mustBeOnNotice() {
        if (state != State.ON_NOTICE) {
            throw new Refused(Reason.WRONG_STATE, state);
        }
    }

    void post(LocalDateTime now) {
        state = State.POSTED;
        postedAt = now;
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

    public YearMonth month() {
        return YearMonth.from(month);
    }

    long rulebook() {
        return rulebook;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Earned by all households together; 0 until the list is put up. */
    public long points() {
        return points;
    }

    /** What gifts add for all households together; 0 until the list is put up. */
    public long matched() {
        return matched;
    }

    /** Points that gifts add for a hundred earned, as far as they suffice. */
    long matchPercent() {
        return matchPercent;
    }

    public Optional<LocalDate> noticeFrom() {
        return Optional.ofNullable(noticedAt).map(LocalDateTime::toLocalDate);
    }

    /** The last day of the notice. */
    public Optional<LocalDate> noticeTo() {
        return Optional.ofNullable(noticeTo);
    }
}
