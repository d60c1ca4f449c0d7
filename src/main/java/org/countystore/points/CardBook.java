package org.countystore.points;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Opens cards for whoever has work with them, and issues them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CardBook {
    @Inject
    PointsCards cards;
    @Inject
    Pins pins;
    @Inject
    Statements statements;
    @Inject
    PinTrial trial;
    @Inject
    Clock clock;

    /**
     * With the holder's own word.
     *
     * @param card as typed or scanned
     * @throws Refused INVALID or NOT_FOUND for no card, CARD_FROZEN, CARD_REPLACED, WRONG_PIN with the tries that are left: with
     *                 the fifth wrong one in a row the card is frozen, although the call is refused
     */
    public PointsCard mustOpen(String card, String pin) {
        CardNumber number = statements.number(card);
        return trial.mustPass(number, PointsCard::mustBeUsable, found -> isOpenedBy(found, pin));
    }

    /**
     * The same for what was handed out without a network: good for a card that was frozen or replaced only afterwards.
     *
     * @throws Refused as above
     */
    public PointsCard mustOpenAsOf(LocalDateTime then, String card, String pin) {
        CardNumber number = statements.number(card);
        return trial.mustPass(number, found -> found.mustHaveBeenUsableAt(then), found -> isOpenedBy(found, pin));
    }

    private boolean isOpenedBy(PointsCard found, String pin) {
        return pin != null && found.isOpenedBy(pins.mac(found.number(), pin));
    }

    /** Without a PIN, for who has made sure otherwise who came. */
    public PointsCard mustBeUsable(String card) {
        PointsCard found = find(card).orElseThrow(() -> Refused.notFound("card", card).at("card"));
        found.mustBeUsable();
        return found;
    }

    /**
     * @param card its number as typed, or all that its code says
     * @throws Refused INVALID if no card can bear this number, or if the county did not write what the code says
     */
    public Optional<PointsCard> find(String card) {
        return cards.by(statements.number(card));
    }

    /** Waits for whoever else is at this card. */
    Optional<PointsCard> locked(String card) {
        return cards.locked(statements.number(card));
    }

    public Optional<PointsCard> of(HouseholdId household) {
        return cards.heldBy(household);
    }

    public List<PointsCard> of(Collection<HouseholdId> households) {
        return cards.heldBy(households);
    }

    /** The numbers of the cards that can be used in a village, in one statement. */
    public Map<HouseholdId, CardNumber> usableIn(PlaceCode village) {
        return cards.usableIn(village).stream().collect(Collectors.toMap(PointsCard::household, PointsCard::number));
    }

    /** How many can be used in each of the villages; one without any is left out. */
    public Map<PlaceCode, Long> countUsable(Collection<PlaceCode> villages) {
        return cards.countUsable(villages);
    }

    /** Those that must not be used there any more, or not now. */
    public List<CardNumber> barredIn(PlaceCode village) {
        return cards.barredIn(village);
    }

    /** With which anybody checks what the code of a card says: X.509, in base 64. */
    public String statementKey() {
        return statements.publicKey();
    }

    /** @throws Refused INVALID for the PIN, HOUSEHOLD_CLOSED, HAS_CARD */
    PointsCard issue(Household household, String pin) {
        if (!household.isOpen()) {
            throw new Refused(Reason.HOUSEHOLD_CLOSED, household.code());
        }
        cards.heldBy(household.id()).ifPresent(other -> {
            throw new Refused(Reason.HAS_CARD, household.code()).at("household");
        });
        CardNumber number = CardNumber.fresh();
        PointsCard card = new PointsCard(number, household, pins.chosen(number, pin), Caller.current().name(), LocalDateTime.now(clock));
        cards.add(card);
        return card;
    }

    /** The old one is dead at once. @throws Refused CARD_REPLACED, INVALID for the PIN */
    PointsCard replace(PointsCard old, Household household, String pin) {
        old.replace(LocalDateTime.now(clock));
        cards.flush();
        return issue(household, pin);
    }
}
