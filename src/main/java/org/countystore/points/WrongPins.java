package org.countystore.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts wrong PINs on their own, because what was refused is rolled back. */
@ApplicationScoped
class WrongPins {
    @Inject
    PointsCards cards;

    /** @return how many tries are left; with none the card is frozen */
    @Transactional(TxType.REQUIRES_NEW)
    public int count(CardNumber number) {
        PointsCard card = cards.locked(number).orElseThrow();
        card.wrongPin();
        return card.triesLeft();
    }
}
