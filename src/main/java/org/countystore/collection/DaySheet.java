package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countystore.household.Household;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.place.Place;
import org.countystore.points.CardNumber;
import org.countystore.produce.Catalogue;
import org.countystore.produce.GuidePrice;

/**
 * All that a clerk takes along for a day without signal (当日清单), and no more than that.
 *
 * @param station    to which the village delivers
 * @param pointOpen  whether the point buys today
 * @param cards      the points card of each that has one to use
 * @param groupHeads the masked name of each one in office, by number
 * @param rooms      what each can still bring this year, where the county has estimated it
 * @param takesOutsiders whether the point may buy from who stands in no register
 * @param kinds      those that have a price here today
 * @param usual      what a basket usually weighs here; a kind that is seldom bought is missing
 * @param calendar   on which days the village means to buy, from today on
 * @param wanted     what the store asks it for
 * @param announced  who said to have goods, the newest first
 */
public record DaySheet(LocalDate day, Place village, Place station, boolean pointOpen, List<Household> households,
        Map<HouseholdId, CardNumber> cards, Map<Long, String> groupHeads, Map<HouseholdId, List<Room>> rooms, boolean takesOutsiders,
        List<Catalogue.Kind> kinds, List<GuidePrice> prices, Map<ProduceCode, Weight> usual, List<CollectionDay> calendar,
        List<Wanted> wanted, List<Announcement> announced, Limits limits) {
    /** How much of a kind. */
    public record Room(ProduceCode produce, Weight year, Weight left) {
    }

    /**
     * What the phone itself can look at before anybody else does.
     *
     * @param unusualTimes so many times heavier or lighter than usual is asked about again
     */
    public record Limits(Weight heaviest, int mostDeductionPermille, int daysBack, int minutesAhead, int unusualTimes) {
    }
}
