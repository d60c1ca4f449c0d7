package org.countystore.points;

import java.time.Clock;
import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts wrong PINs on their own, because what was refused is rolled back. */
@ApplicationScoped
class WrongPins {
    @Inject
    PointsCards cards;
    @Inject
    Clock clock;

    /** @return how many tries are left; with none the card is frozen */
    @Transactional(TxType.REQUIRES_NEW)
    public int count(CardNumber number) {
        PointsCard card = cards.locked(number).orElseThrow();
        card.wrongPin(LocalDateTime.now(clock));
        return card.triesLeft();
    }
}
