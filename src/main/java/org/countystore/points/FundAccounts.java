package org.countystore.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Unit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The accounts of a village's fund. Its yuan and the points that stand on them move together, so that at any moment
 * fund = 100 fen × (cover + match + points held by households + points redeemed and not settled). The county's fund holds what was
 * redeemed at the counter of its store.
 */
@Dependent
class FundAccounts {
    @Inject
    Ledger ledger;

    LedgerAccountId cover(PlaceCode village) {
        return ledger.open("cover:" + village, Unit.POINT, true);
    }

    /** Points that the funds of villages can bear; who has none is left out. */
    Map<PlaceCode, Long> covers(Collection<PlaceCode> villages) {
        Map<String, PlaceCode> codes = villages.stream().collect(Collectors.toMap(village -> "cover:" + village, Function.identity()));
        return ledger.standing(codes.keySet()).entrySet().stream()
                .collect(Collectors.toMap(each -> codes.get(each.getKey()), each -> each.getValue().spendable()));
    }

    /** Points that gifts made for matching can still add to what is earned. */
    LedgerAccountId match(PlaceCode village) {
        return ledger.open("match:" + village, Unit.POINT, true);
    }

    /** Where points of that origin come from, and where they go when they lapse. */
    LedgerAccountId bearing(PlaceCode village, Origin origin) {
        return origin == Origin.GIFTED ? match(village) : cover(village);
    }

    LedgerAccountId fund(PlaceCode village) {
        return ledger.open("fund:" + village, Unit.FEN, true);
    }

    /** Points that came over the counter of the village's love shop and that it has not been paid for. */
    LedgerAccountId redeemed(PlaceCode village) {
        return ledger.open(redeemedCode(village), Unit.POINT, true);
    }

    static String redeemedCode(PlaceCode village) {
        return "redeemed:" + village;
    }

    /** What the love shop was paid, less what it owes the county store for goods. */
    private LedgerAccountId shop(PlaceCode village) {
        return ledger.open("shop:" + village, Unit.FEN, false);
    }

    /** Below zero by what the goods are worth that were given to the love shop and not set off yet. */
    private LedgerAccountId gifts(PlaceCode village) {
        return ledger.open("gifts:" + village, Unit.FEN, false);
    }

    private LedgerAccountId minted() {
        return ledger.open("minted", Unit.POINT, false);
    }

    private LedgerAccountId settled() {
        return ledger.open("settled", Unit.POINT, false);
    }

    void pay(Contribution given) {
        post(given.uuid(), filling(ledger.open("fund-source:" + given.source(), Unit.FEN, false), given.village(),
                given.origin(), given.points(), "FUND_PAID_IN"));
    }

    void takeGoods(UUID receipt, PlaceCode village, long points) {
        post(receipt, filling(gifts(village), village, Origin.EARNED, points, "GOODS_DONATED"));
    }

    void buyGoods(UUID supply, PlaceCode shop, PlaceCode store, Money price) {
        ledger.post(supply, List.of(Leg.move("goods", shop(shop), supplied(store), price.fen(), "SHOP_SUPPLIED")));
    }

    void payGoods(UUID payment, PlaceCode store, Money amount) {
        ledger.post(payment, List.of(paying(store, amount, "SUPPLIES_PAID")));
    }

    private Leg paying(PlaceCode store, Money amount, String kind) {
        return Leg.move("supplies", supplied(store), ledger.open("supplies-paid:" + store, Unit.FEN, false), amount.fen(), kind);
    }

    /** What love shops owe the county store for goods, all together. */
    private LedgerAccountId supplied(PlaceCode store) {
        return ledger.open("supplied:" + store, Unit.FEN, false);
    }

    /** @param origin of the points that it is for */
    private List<Leg> filling(LedgerAccountId from, PlaceCode village, Origin origin, long points, String kind) {
        return new ArrayList<>(List.of(Leg.move("fund", from, fund(village), PointsBook.A_POINT.times(points).fen(), kind),
                Leg.move("cover", minted(), bearing(village, origin), points, kind)));
    }

    /**
     * @param gifts    of what the points are worth: the fund gave it as goods
     * @param supplies of what the points are worth: it goes to the county store for goods that the shop got there
     */
    void settle(UUID settlement, PlaceCode village, long points, Money gifts, Money supplies) {
        List<Leg> legs = new ArrayList<>(List.of(Leg.move("points", redeemed(village), settled(), points, "SHOP_SETTLED")));
        if (gifts.isPositive()) {
            legs.add(Leg.move("gifts", fund(village), gifts(village), gifts.fen(), "GIFTS_SET_OFF"));
        }
        Money earned = PointsBook.A_POINT.times(points).minus(gifts);
        if (earned.isPositive()) {
            legs.add(Leg.move("fund", fund(village), shop(village), earned.fen(), "SHOP_SETTLED"));
        }
        if (supplies.isPositive()) {
            legs.add(paying(village.county(), supplies, "SUPPLIES_SET_OFF"));
        }
        post(settlement, legs);
    }

    /** Takes back all that a business thing has moved, under another id. */
    void takeBack(UUID business, UUID reversal) {
        post(reversal, ledger.postedBy(business).stream().map(mistake -> Leg.reverse(mistake.name(), mistake.id())).toList());
    }

    /**
     * @throws Refused FUND_TOO_LOW where a fund would have to bear more than was paid into it; DEBT_REPAID where more would be paid
     *                 of a debt than is owed
     */
    void post(UUID business, List<Leg> legs) {
        bearing(() -> ledger.post(business, legs));
    }

    /** The same for what has posted nothing yet. */
    void postNew(UUID business, List<Leg> legs) {
        bearing(() -> ledger.postNew(business, legs));
    }

    private static void bearing(Runnable posting) {
        try {
            posting.run();
        } catch (Refused refused) {
            throw refused.reason() == Reason.BALANCE_TOO_LOW ? inWords(refused) : refused;
        }
    }

    private static Refused inWords(Refused tooLow) {
        String account = tooLow.facts().get(0).toString();
        return account.matches("(cover|match|fund):.*") ? new Refused(Reason.FUND_TOO_LOW)
                : account.startsWith("debt:") ? new Refused(Reason.DEBT_REPAID) : tooLow;
    }

    long points(LedgerAccountId account) {
        return ledger.balance(account).spendable();
    }
}
