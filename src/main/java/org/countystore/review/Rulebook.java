package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.CountyTime;
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

/** The points rulebook (积分办法) of a county or a village, from a month on until the next one begins. Written once. */
@Entity
@Table(name = "rulebook")
public class Rulebook {
    static final int USUAL_NOTICE_DAYS = 5;
    private static final int MOST_RULES = 100;
    private static final int MOST_REVIEWERS = 50;
    private static final int MOST_NOTICE_DAYS = 60;
    private static final int MOST_MONTHS = 120;
    @Id
    @GeneratedValue(generator = "rulebook_seq")
    @SequenceGenerator(name = "rulebook_seq", sequenceName = "rulebook_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode place;
    @Column(name = "begins_on")
    private LocalDate begins;
    private int quorum;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "notice_days")
    private int noticeDays;
    @Column(name = "valid_months")
    private int validMonths;
    @Column(name = "month_cap")
    private Long cap;
    @Column(name = "county_store")
    private boolean countyStore;
    @Column(name = "match_percent")
    private Long matchPercent;
    @Column(name = "match_cap")
    private Long matchCap;
    @Column(name = "board_kinds")
    private String board;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;
    @Version
    private long version;

    protected Rulebook() {
    }

    /**
     * What a place decides.
     *
     * @param noticeDays  how long the month's list hangs out
     * @param validMonths after the month itself, until points expire
     * @param cap         points a month and household
     * @param countyStore whether points may be spent at the counter of the county store too
     * @param matching    how gifts match what is earned
     * @param board       classes of which a deed may come on the honour roll or the exposure board; never what families settle among
     *                    themselves
     */
    public record Terms(PlaceCode place, YearMonth begins, int quorum, Verdict verdict, int noticeDays, int validMonths, Optional<Long> cap,
            boolean countyStore, Optional<Matching> matching, List<RuleClass> board, List<Rule.Sheet> rules) {
        public Terms {
            board = board.stream().distinct().sorted().toList();
        }

        /** Points are for the village's own love shop, and nothing is added to them. */
        public Terms(PlaceCode place, YearMonth begins, int quorum, Verdict verdict, int noticeDays, int validMonths, Optional<Long> cap,
                List<RuleClass> board, List<Rule.Sheet> rules) {
            this(place, begins, quorum, verdict, noticeDays, validMonths, cap, false, Optional.empty(), board, rules);
        }

        void check(LocalDate today) {
            Fields fields = new Fields().must(!place.isTown(), "place", "county_or_village")
                    .must(begins.isAfter(YearMonth.from(today)), "begins", "month_ahead")
                    .must(CountyTime.knows(begins.atDay(1)), "begins", "day").between(quorum, 1, MOST_REVIEWERS, "quorum")
                    .must(verdict != null, "verdict", "required").between(noticeDays, 1, MOST_NOTICE_DAYS, "noticeDays")
                    .between(validMonths, 1, MOST_MONTHS, "validMonths")
                    .must(!board.contains(RuleClass.FAMILY), "board", "board_family")
                    .must(!rules.isEmpty() && rules.size() <= MOST_RULES, "rules", "between", 1, MOST_RULES);
            cap.ifPresent(limit -> fields.between(limit.longValue(), 1, Rule.MOST_CAP, "cap"));
            matching.ifPresent(match -> match.check(fields));
            Set<String> codes = new HashSet<>();
            for (int i = 0; i < rules.size(); i++) {
                rules.get(i).check(fields, "rules[" + i + "].");
                fields.must(codes.add(rules.get(i).code()), "rules[" + i + "].code", "rule_twice");
            }
            fields.orRefuse();
        }
    }

    Rulebook(UUID uuid, Terms terms, String by, LocalDateTime now) {
        terms.check(now.toLocalDate());
        this.uuid = uuid;
        this.place = terms.place();
        this.begins = terms.begins().atDay(1);
        this.quorum = terms.quorum();
        this.verdict = terms.verdict();
        this.noticeDays = terms.noticeDays();
        this.validMonths = terms.validMonths();
        this.cap = terms.cap().orElse(null);
        this.countyStore = terms.countyStore();
        this.matchPercent = terms.matching().map(Matching::percent).orElse(null);
        this.matchCap = terms.matching().map(Matching::cap).orElse(null);
        this.board = terms.board().stream().map(RuleClass::name).collect(Collectors.joining(","));
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** @throws Refused RULEBOOK_IN_FORCE once its first month has begun */
    void mustLieAhead(LocalDate today) {
        if (!liesAhead(today)) {
            throw new Refused(Reason.RULEBOOK_IN_FORCE, begins());
        }
    }

    public boolean liesAhead(LocalDate today) {
        return begins.isAfter(today);
    }

    /** The last day on which a list that is put up that day hangs out. */
    LocalDate noticeTo(LocalDate putUp) {
        return putUp.plusDays(noticeDays - 1L);
    }

    /** Until when points of a month can be spent. */
    public LocalDate lastDay(YearMonth month) {
        return month.plusMonths(validMonths).atEndOfMonth();
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode place() {
        return place;
    }

    public YearMonth begins() {
        return YearMonth.from(begins);
    }

    /** Votes that each deed needs. */
    public int quorum() {
        return quorum;
    }

    public Verdict verdict() {
        return verdict;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public int validMonths() {
        return validMonths;
    }

    /** Points a month and household, deductions not counted. */
    public Optional<Long> cap() {
        return Optional.ofNullable(cap);
    }

    /** Whether points may be spent at the counter of the county store too. */
    public boolean opensCountyStore() {
        return countyStore;
    }

    /** How gifts match what is earned. */
    public Optional<Matching> matching() {
        return Optional.ofNullable(matchPercent).map(percent -> new Matching(percent, matchCap));
    }

    /** Classes of which a deed may come on the honour roll or the exposure board. */
    public List<RuleClass> board() {
        return board.isEmpty() ? List.of() : Stream.of(board.split(",")).map(RuleClass::valueOf).toList();
    }

    public String writtenBy() {
        return writtenBy;
    }
}
