package org.countystore.points;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private static final int TURNSTILES = 256;
    private static final int PATIENCE_MILLIS = 400;
    private static final List<ReentrantLock> TURNS = Stream.generate(ReentrantLock::new).limit(TURNSTILES).toList();
    @Inject
    PointsCards cards;
    @Inject
    WrongPins wrongPins;

    /**
     * @param usable refuses a card that must not be used
     * @param right  whether the PIN that was shown opens the card as it stands
     * @throws Refused CARD_FROZEN, CARD_REPLACED, WRONG_PIN with the tries that are left: with the fifth wrong one in a row the card
     *                 is frozen, although the call is refused
     * @throws LostRace if other PINs of this card are looked at all the while: the guard asks again
     */
    PointsCard mustPass(CardNumber number, Consumer<PointsCard> usable, Predicate<PointsCard> right) {
        ReentrantLock turn = TURNS.get(Math.floorMod(number.hashCode(), TURNSTILES));
        mustHaveTurn(turn);
        try {
            PointsCard card = cards.fresh(number).orElseThrow(() -> Refused.notFound("card", number).at("card"));
            usable.accept(card);
            if (!right.test(card)) {
                throw refusal(wrongPins.count(number));
            }
            if (card.hasWrongPins()) {
                card.rightPin();
            }
            return card;
        } finally {
            turn.unlock();
        }
    }

    /** Not for long: whoever waits keeps a connection, and a wrong PIN is counted on another. */
    private static void mustHaveTurn(ReentrantLock turn) {
        try {
            if (turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LostRace("other PINs of this card are being tried");
    }

    private static Refused refusal(int triesLeft) {
        return (triesLeft > 0 ? new Refused(Reason.WRONG_PIN, triesLeft) : new Refused(Reason.CARD_FROZEN)).at("pin");
    }
}
