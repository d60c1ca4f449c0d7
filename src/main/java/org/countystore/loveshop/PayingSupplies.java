package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.points.ShopMoney;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Taking money of love shops for what they got of the county store and points have not paid for. */
@ApplicationScoped
@Transactional
@Allowed({Role.CASHIER, Role.ADMIN})
public class PayingSupplies {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    LoveShops shops;
    @Inject
    SupplyDebts debts;
    @Inject
    ShopMoney money;
    @Inject
    Clock clock;

    /** Who pays how much. */
    public record Wish(PlaceCode place, Money amount) {
    }

    /**
     * All that a shop owes, or a part of it.
     *
     * @throws Refused NOT_FOUND; SUPPLIES_PAID if it owes nothing, INVALID for more than it owes
     */
    public SupplyPayment pay(UUID uuid, Wish wish) {
        scope.mustCover(wish.place());
        if (once.isKnown("supply-payment", uuid, wish)) {
            return debts.find(uuid).orElseThrow();
        }
        shops.locked(wish.place()).orElseThrow(() -> Refused.notFound("shop", wish.place()));
        Money owed = debts.of(wish.place());
        if (!owed.isPositive()) {
            throw new Refused(Reason.SUPPLIES_PAID);
        }
        new Fields().between(wish.amount(), new Money(1), owed, "fen").orRefuse();
        SupplyPayment payment = new SupplyPayment(uuid, wish.place(), wish.amount(), Caller.current().name(), LocalDateTime.now(clock));
        debts.add(payment);
        money.payGoods(uuid, wish.place().county(), wish.amount());
        return payment;
    }

    /**
     * It was written down by mistake: the shop owes it again. Repeated, it answers what stands.
     *
     * @throws Refused NOT_FOUND, INVALID without a reason
     */
    public SupplyPayment takeBack(UUID uuid, String reason) {
        SupplyPayment mistake = debts.find(uuid).orElseThrow(() -> Refused.notFound("payment", uuid));
        scope.mustCover(mistake.village());
        if (mistake.takeBack(reason, Caller.current().name(), LocalDateTime.now(clock))) {
            money.takeBackPayment(uuid);
        }
        return mistake;
    }

    /** At or below a place, newest first. */
    @Reading
    @Allowed({Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.KEEPER, Role.STORE})
    public Listed<SupplyPayment> payments(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(debts.within(place, page), SupplyPayment::id);
    }
}
