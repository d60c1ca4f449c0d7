package org.countystore.points;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.ledger.Standing;

/**
 * How a village's fund stands.
 *
 * @param fund     what lies in it
 * @param cover    points that it can still bear
 * @param match    points that gifts made for matching can still add
 * @param redeemed points that came over the shop's counter and that it has not been paid for
 */
public record FundState(Money fund, long cover, long match, long redeemed) {
    static final String FUND = "fund:";
    private static final String COVER = "cover:";
    private static final String MATCH = "match:";
    private static final String REDEEMED = "redeemed:";

    /** @param accounts those that there are, by code */
    FundState(Map<String, Standing> accounts, PlaceCode village) {
        this(new Money(on(accounts, FUND, village)), on(accounts, COVER, village), on(accounts, MATCH, village), on(accounts, REDEEMED, village));
    }

    static Stream<String> accounts(PlaceCode village) {
        return Stream.of(FUND, COVER, MATCH, REDEEMED).map(kind -> kind + village);
    }

    private static long on(Map<String, Standing> accounts, String kind, PlaceCode village) {
        return Optional.ofNullable(accounts.get(kind + village)).map(Standing::spendable).orElse(0L);
    }

    /** Points that households hold. */
    public long outstanding() {
        return fund.fen() / PointsBook.A_POINT.fen() - cover - match - redeemed;
    }
}
