package org.countystore.points;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.LostRace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Compares the PINs of a card one after the other, each only once the one before is counted: of ten thousand that are sent at
 * the same moment five are looked at. Several nodes look at one more each.
 */
@ApplicationScoped
class PinTrial {
    private static final Set<CardNumber> AT_WORK = ConcurrentHashMap.newKeySet();
    @Inject
    PointsCards cards;
    @Inject
    WrongPins wrongPins;

    /**
     * @param right whether the PIN that was shown opens the card as it stands
     * @throws Refused CARD_FROZEN, CARD_REPLACED, WRONG_PIN with the tries that are left: with the fifth wrong one in a row the card
     *                 is frozen, although the call is refused
     * @throws LostRace if another PIN of this card is looked at: the guard asks again
     */
    PointsCard mustPass(CardNumber number, Predicate<PointsCard> right) {
        if (!AT_WORK.add(number)) {
            throw new LostRace("another PIN of this card is being tried");
        }
        try {
            PointsCard card = cards.fresh(number).orElseThrow(() -> Refused.notFound("card", number).at("card"));
            card.mustBeUsable();
            if (!right.test(card)) {
                throw refusal(wrongPins.count(number));
            }
            if (card.hasWrongPins()) {
                card.rightPin();
            }
            return card;
        } finally {
            AT_WORK.remove(number);
        }
    }

    private static Refused refusal(int triesLeft) {
        return (triesLeft > 0 ? new Refused(Reason.WRONG_PIN, triesLeft) : new Refused(Reason.CARD_FROZEN)).at("pin");
    }
}
