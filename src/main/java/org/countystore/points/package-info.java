/**
 * Love points (爱心积分): the fund behind them, the points that each household holds by month, and the card that names whose
 * they are. One point is one yuan of goods, and stands on whole yuan of a village's fund from the award to the settlement.
 *
 * <p>Calls household, place, ledger, keys and once. Reviews award points, love shops have them spent.
 */
package org.countystore.points;
