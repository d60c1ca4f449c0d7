package org.countystore.ordering;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;

import org.countystore.access.Guesses;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a code to each order that is packed, and finds the order by it. */
@ApplicationScoped
class Counterfoil {
    private static final String KIND = "pick-up";
    @Inject
    PickUps pickUps;
    @Inject
    Orders orders;
    @Inject
    Guesses guesses;
    private final SecureRandom random = new SecureRandom();

    void make(Order order, LocalDateTime now) {
        PickUpCode code = PickUpCode.drawn(random);
        while (pickUps.by(code).isPresent()) {
            code = PickUpCode.drawn(random);
        }
        pickUps.add(new PickUp(order, code, now));
    }

    Optional<PickUp> of(Order order) {
        return pickUps.of(order);
    }

    /**
     * @param reach whether the caller may hand that order over at all: to anybody else its code is a wrong one
     * @throws Refused WRONG_CODE, CODE_USED once the packs are with their buyer, TOO_MANY_ATTEMPTS after several wrong ones
     */
    Order order(String typed, Predicate<Order> reach) {
        guesses.mayTry(KIND);
        Optional<Order> order = PickUpCode.in(typed).flatMap(pickUps::by).flatMap(pickUp -> orders.by(pickUp.order())).filter(reach);
        if (order.isEmpty()) {
            guesses.wrong(KIND);
            throw new Refused(Reason.WRONG_CODE).at("code");
        }
        if (!order.get().isOnItsWay()) {
            throw new Refused(Reason.CODE_USED, order.get().number()).at("code");
        }
        guesses.right(KIND);
        return order.get();
    }
}
