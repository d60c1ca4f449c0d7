package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Mask;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.points.CardKey.Way;
import org.countystore.points.OpenedCard;
import org.countystore.points.PointsProxy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Goods handed out for points of one card. Never corrected: on the same day, before it is paid to the shop, it can be undone. */
@Entity
@Table(name = "redemption")
public class Redemption {
    private static final int TAIL = 6;

    public enum State {
        DONE, REVERSED
    }

    @Id
    @GeneratedValue(generator = "redemption")
    @SequenceGenerator(name = "redemption", sequenceName = "redemption_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode village;
    private PlaceCode home;
    private String card;
    @Column(name = "household_id")
    private HouseholdId household;
    /** Written beside it by {@link Redemptions}. */
    @OneToMany
    @JoinColumn(name = "redemption_id", insertable = false, updatable = false)
    @OrderBy("no")
    private List<RedemptionLine> lines = new ArrayList<>();
    private long points;
    @Enumerated(EnumType.STRING)
    private Way way;
    @Column(name = "proxy_id")
    private Long proxy;
    @Column(name = "proxy_name")
    private String proxyName;
    @Column(name = "points_left")
    private long pointsLeft;
    @Enumerated(EnumType.STRING)
    private State state;
    private UUID settlement;
    @Column(name = "redeemed_on")
    private LocalDate redeemedOn;
    @Column(name = "redeemed_at")
    private LocalDateTime redeemedAt;
    @Column(name = "redeemed_by")
    private String redeemedBy;
    @Column(name = "handed_out_at")
    private LocalDateTime handedOutAt;
    @Column(name = "owed_points")
    private long owedPoints;
    @Column(name = "reversed_at")
    private LocalDateTime reversedAt;
    @Column(name = "reversed_by")
    private String reversedBy;
    @Column(name = "reversal_reason")
    private String reversalReason;
    @Version
    private long version;

    protected Redemption() {
    }

    /** @param pointsLeft what the household could still spend afterwards */
    Redemption(UUID uuid, PlaceCode village, OpenedCard opened, List<RedemptionLine> lines, long pointsLeft, String by,
            LocalDateTime now) {
        this.uuid = uuid;
        this.village = village;
        home = opened.card().place();
        card = opened.card().number().value();
        household = opened.card().household();
        way = opened.way();
        proxy = opened.proxy().map(PointsProxy::id).orElse(null);
        proxyName = opened.proxy().map(PointsProxy::name).orElse(null);
        this.lines.addAll(lines);
        points = lines.stream().mapToLong(RedemptionLine::points).sum();
        this.pointsLeft = pointsLeft;
        state = State.DONE;
        redeemedOn = now.toLocalDate();
        // as exact as the database keeps it, so that the answer to a repeated call is the same
        redeemedAt = now.truncatedTo(ChronoUnit.MICROS);
        redeemedBy = by;
    }

    /** Says its number to its lines. */
    void bind() {
        for (int no = 0; no < lines.size(); no++) {
            lines.get(no).belongTo(id, no);
        }
    }

    /** The goods had gone before, without a network. */
    void wasLate(LocalDateTime then, long owed) {
        handedOutAt = then;
        owedPoints = owed;
    }

    /** @throws Refused REDEMPTION_DAY_OVER on a later day, REDEMPTION_SETTLED once it was paid to the shop */
    void reverse(String reason, String by, LocalDateTime now) {
        if (!redeemedOn.equals(now.toLocalDate())) {
            throw new Refused(Reason.REDEMPTION_DAY_OVER, redeemedOn);
        }
        if (settlement != null) {
            throw new Refused(Reason.REDEMPTION_SETTLED, number());
        }
        state = State.REVERSED;
        reversedAt = now;
        reversedBy = by;
        reversalReason = reason;
    }

    /** @param points what the household can spend once its points are back */
    void gaveBack(long points) {
        pointsLeft = points;
    }

    public boolean canBeReversedOn(LocalDate day) {
        return state == State.DONE && settlement == null && redeemedOn.equals(day);
    }

    /** As the receipt says it: the day, and the end of its id. */
    public String number() {
        String text = uuid.toString();
        return redeemedOn.toString().substring(2).replace("-", "") + "-" + text.substring(text.length() - TAIL).toUpperCase(Locale.ROOT);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** Whose shop it was: the village's, or the county's. */
    public PlaceCode village() {
        return village;
    }

    /** The village whose fund bears it. */
    public PlaceCode home() {
        return home;
    }

    public String card() {
        return card;
    }

    public HouseholdId household() {
        return household;
    }

    /** By whose word; where the keeper made sure, it is the one who wrote it. */
    public Way way() {
        return way;
    }

    /** Who came for the household, masked. */
    public Optional<String> proxyName() {
        return Optional.ofNullable(proxyName).map(Mask::name);
    }

    public List<RedemptionLine> lines() {
        return List.copyOf(lines);
    }

    public long points() {
        return points;
    }

    /** What the household could spend right after it, or right after it was undone. */
    public long pointsLeft() {
        return pointsLeft;
    }

    /** When the goods went, if that was before it was booked. */
    public Optional<LocalDateTime> handedOutAt() {
        return Optional.ofNullable(handedOutAt);
    }

    /** What the points did not cover and the household came to owe. */
    public long owedPoints() {
        return owedPoints;
    }

    public State state() {
        return state;
    }

    public Optional<UUID> settlement() {
        return Optional.ofNullable(settlement);
    }

    public LocalDate redeemedOn() {
        return redeemedOn;
    }

    public LocalDateTime redeemedAt() {
        return redeemedAt;
    }

    public String redeemedBy() {
        return redeemedBy;
    }

    public Optional<String> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }
}
