package org.countystore.points;

import org.countystore.kernel.Money;

/**
 * How a village's fund stands.
 *
 * @param fund     what lies in it
 * @param cover    points that it can still bear
 * @param match    points that gifts made for matching can still add
 * @param redeemed points that came over the shop's counter and that it has not been paid for
 */
public record FundState(Money fund, long cover, long match, long redeemed) {
    /** Points that households hold. */
    public long outstanding() {
        return fund.fen() / PointsBook.A_POINT.fen() - cover - match - redeemed;
    }
}
