package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.points.CardBook;
import org.countystore.points.PointsCard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Taking a household's word by the PIN of its points card. */
@ApplicationScoped
@Transactional
@Allowed(Role.CLERK)
public class Agreeing {
    @Inject
    Scope scope;
    @Inject
    Register register;
    @Inject
    CardBook cards;
    @Inject
    Assents assents;
    @Inject
    Purchases purchases;
    @Inject
    Clock clock;

    /**
     * The PIN opens the household's card, and is then forgotten. Agreed to again before the slip is written, the last word counts.
     *
     * @param household its code in the register
     * @param terms     what was read to the household
     * @throws Refused NOT_FOUND, NO_CARD, CARD_FROZEN, WRONG_PIN with the tries that are left; ID_REUSED if the slip says something
     *                 else already
     */
    public Assent agree(UUID slip, String household, Terms terms, String pin) {
        Household seller = register.find(household).orElseThrow(() -> Refused.notFound("household", household).at("household"));
        scope.mustCover(seller.village());
        PointsCard card = cards.of(seller.id()).orElseThrow(() -> new Refused(Reason.NO_CARD, seller.code()).at("pin"));
        cards.mustOpen(card.number().value(), pin);
        Optional<Assent> before = assents.locked(slip);
        if (purchases.find(slip).isPresent()) {
            return before.filter(assent -> assent.isTo(seller.id(), terms)).orElseThrow(() -> new Refused(Reason.ID_REUSED, slip));
        }
        LocalDateTime now = LocalDateTime.now(clock);
        before.ifPresent(assent -> assent.give(seller.id(), terms, now));
        return before.orElseGet(() -> assents.add(new Assent(slip, seller.id(), terms, now)));
    }
}
