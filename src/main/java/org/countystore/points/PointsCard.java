package org.countystore.points;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.HouseholdId;
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
 * A points card (爱心积分卡): names the household whose points it opens, and stores none. A household has one that is
 * usable or frozen; a replaced one is dead at once and for good.
 */
@Entity
@Table(name = "points_card")
public class PointsCard {
    /** So many wrong PINs in a row freeze it. */
    public static final int MOST_WRONG = 5;
    /** Of why it is frozen. */
    public static final int LONGEST_REASON = 100;

    public enum State {
        ACTIVE, FROZEN, REPLACED
    }

    @Id
    @GeneratedValue(generator = "points_card_seq")
    @SequenceGenerator(name = "points_card_seq", sequenceName = "points_card_seq", allocationSize = 50)
    private long id;
    private CardNumber number;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;
    @Column(name = "pin_mac")
    private String pinMac;
    @Column(name = "wrong_pins")
    private int wrongPins;
    /** The household whose card this is; nobody's once it is replaced. Unique, so that a household has one. */
    @Column(name = "held_by")
    private HouseholdId heldBy;
    @Column(name = "issued_at")
    private LocalDateTime issuedAt;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "frozen_for")
    private String frozenFor;
    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;
    @Column(name = "replaced_at")
    private LocalDateTime replacedAt;
    private UUID photo;
    @Version
    private long version;

    protected PointsCard() {
    }

    PointsCard(CardNumber number, Household household, String pinMac, String issuedBy, LocalDateTime issuedAt) {
        this.number = number;
        this.household = household.id();
        this.heldBy = household.id();
        this.village = household.village();
        this.pinMac = pinMac;
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    /** @throws Refused CARD_FROZEN, CARD_REPLACED */
    void mustBeUsable() {
        switch (state) {
            case FROZEN -> throw new Refused(Reason.CARD_FROZEN).at("card");
            case REPLACED -> throw new Refused(Reason.CARD_REPLACED).at("card");
            case ACTIVE -> { }
        }
    }

    /**
     * For what was handed out without a network: whether it could be used then.
     *
     * @throws Refused CARD_FROZEN, CARD_REPLACED
     */
    void mustHaveBeenUsableAt(LocalDateTime then) {
        boolean wasFrozen = state == State.FROZEN && !then.isBefore(frozenAt);
        if (wasFrozen || triesLeft() <= 0) {
            throw new Refused(Reason.CARD_FROZEN).at("card");
        }
        if (isReplaced() && !then.isBefore(replacedAt)) {
            throw new Refused(Reason.CARD_REPLACED).at("card");
        }
    }

    boolean isOpenedBy(String mac) {
        return pinMac.equals(mac);
    }

    boolean hasWrongPins() {
        return wrongPins > 0;
    }

    int triesLeft() {
        return MOST_WRONG - wrongPins;
    }

    void rightPin() {
        wrongPins = 0;
    }

    /** Counted in any state, so that nobody tries them all at a card that is frozen or replaced. */
    void wrongPin(LocalDateTime at) {
        wrongPins++;
        if (state == State.ACTIVE && wrongPins >= MOST_WRONG) {
            freeze("PIN", at);
        }
    }

    /**
     * A second freezing changes nothing.
     *
     * @param why in words, such as that it was lost
     * @throws Refused CARD_REPLACED
     */
    void freeze(String why, LocalDateTime at) {
        mustNotBeReplaced();
        if (state == State.ACTIVE) {
            state = State.FROZEN;
            frozenAt = at;
            frozenFor = why;
        }
    }

    /** It was found again, or the right person came: usable with a new PIN. @throws Refused CARD_REPLACED, WRONG_STATE if it was in use */
    void thaw(String newPinMac) {
        mustNotBeReplaced();
        if (state == State.ACTIVE) {
            throw new Refused(Reason.WRONG_STATE, state);
        }
        state = State.ACTIVE;
        frozenFor = null;
        frozenAt = null;
        wrongPins = 0;
        pinMac = newPinMac;
    }

    /** @param uuid of a photo of its holder, or null for none */
    void portrait(UUID uuid) {
        photo = uuid;
    }

    void replace(LocalDateTime at) {
        mustNotBeReplaced();
        state = State.REPLACED;
        heldBy = null;
        replacedAt = at;
    }

    private void mustNotBeReplaced() {
        if (isReplaced()) {
            throw new Refused(Reason.CARD_REPLACED);
        }
    }

    public boolean isFrozenByPin() {
        return state == State.FROZEN && wrongPins >= MOST_WRONG;
    }

    public boolean isReplaced() {
        return state == State.REPLACED;
    }

    public long id() {
        return id;
    }

    public CardNumber number() {
        return number;
    }

    public HouseholdId household() {
        return household;
    }

    public PlaceCode place() {
        return village;
    }

    public State state() {
        return state;
    }

    /** A photo of its holder, for the keeper to compare. */
    public Optional<UUID> portrait() {
        return Optional.ofNullable(photo);
    }

    public LocalDateTime issuedAt() {
        return issuedAt;
    }

    public Optional<String> frozenFor() {
        return Optional.ofNullable(frozenFor);
    }

    public Optional<LocalDateTime> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }
}
