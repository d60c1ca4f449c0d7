package org.countystore.points;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What love shops are paid for points and owe for goods; each of these is one posting of its transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ShopMoney {
    @Inject
    FundAccounts accounts;
    @Inject
    Contributions contributions;
    @Inject
    Clock clock;

    /** Redeemed at the shop and not settled yet. */
    public long owedTo(PlaceCode shop) {
        return accounts.points(accounts.redeemed(shop));
    }

    /**
     * Pays the shop for all that was redeemed there, a yuan a point.
     *
     * @param gifts    of it, because the shop was given goods of that worth
     * @param supplies of it, to the county store, for goods that the shop got there
     * @return the points, 0 if it is owed nothing
     */
    public long settle(UUID settlement, PlaceCode shop, Money gifts, Money supplies) {
        long points = owedTo(shop);
        if (points > 0) {
            accounts.settle(settlement, shop, points, gifts, supplies);
        }
        return points;
    }

    /** The shop took in goods that were given to it: it owes their value to the fund, which can bear as many points more. */
    public void takeGoods(UUID receipt, PlaceCode shop, long points, String giver, boolean shown) {
        contributions.add(Contribution.ofGoods(receipt, shop, giver, shown, points, Caller.current().name(), LocalDateTime.now(clock)));
        accounts.takeGoods(receipt, shop, points);
    }

    /** The shop bought goods of the county store and owes for them, out of what it is paid for points. */
    public void buyGoods(UUID supply, PlaceCode shop, PlaceCode store, Money price) {
        accounts.buyGoods(supply, shop, store, price);
    }

    /** A shop paid the county store for goods in money. */
    public void payGoods(UUID payment, PlaceCode store, Money amount) {
        accounts.payGoods(payment, store, amount);
    }

    /** It did not: the shop owes it again. */
    public void takeBackPayment(UUID payment) {
        accounts.takeBack(payment, Uuids.part(payment, "reversal"));
    }
}
