package org.countystore.ordering;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countystore.household.Household;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.SkuCode;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Season;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Thanks for an order")
class ThankingTest {
    /** Equal parts of each, 5 yuan a pack of 500 g owed. */
    private static ListingId mixed(Season season, int packs, Household... households) {
        season.live.get(ReachBook.class);   // listens from now on
        SkuCode sku = season.shop.sku();
        season.shop.mixed(sku, packs, Arrays.stream(households).map(Household::id).toArray(HouseholdId[]::new));
        return season.shop.listed(sku, new Money(800));
    }

    private static Order shipped(Season season, Colleague buyer, ListingId listing, int packs) {
        Order order = season.order(buyer, 100_000, Season.line(listing, packs));
        season.packOrder(order);
        season.shipOrder(order);
        return order;
    }

    private static Thanks thanks(Season season, Colleague buyer, Order order) {
        return season.ask(buyer.caller(), Thanking.class, desk -> desk.of(order.uuid()));
    }

    @ParameterizedTest
    @EnumSource
    void name_the_households_that_agreed_masked_with_their_grams_and_fen_and_hide_the_others_in_their_village(Database database) {
        try (Season season = Season.on(database)) {
            ListingId listing = mixed(season, 40, season.household(Callers.VILLAGE, true), season.household(Callers.VILLAGE, true),
                    season.household(Callers.NEIGHBOUR, true), season.household(Callers.NEIGHBOUR, false));
            Colleague chen = season.shop.buyer();
            Order order = shipped(season, chen, listing, 4);
            Thanks thanks = thanks(season, chen, order);
            assertEquals(new Reached(new Money(2000), 4), thanks.reached());
            assertEquals(4, thanks.rows().size());
            assertEquals(List.of(Optional.of("张*山"), Optional.of(new Money(500)), 500L),
                    List.of(thanks.rows().get(0).head(), thanks.rows().get(0).cost(), thanks.rows().get(0).weight().grams()));
            Thanks.Row hidden = thanks.rows().get(3);
            assertEquals(List.of(Optional.empty(), Optional.empty(), Callers.NEIGHBOUR),
                    List.of(hidden.head(), hidden.cost(), hidden.village().code()));
            assertEquals(2000, thanks.rows().stream().mapToLong(row -> row.weight().grams()).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void name_nobody_among_fewer_than_three_who_agreed(Database database) {
        try (Season season = Season.on(database)) {
            ListingId listing = mixed(season, 30, season.household(Callers.VILLAGE, true), season.household(Callers.VILLAGE, true),
                    season.household(Callers.VILLAGE, false));
            Colleague chen = season.shop.buyer();
            List<Thanks.Row> rows = thanks(season, chen, shipped(season, chen, listing, 1)).rows();
            assertEquals(1, rows.size());
            assertEquals(Optional.empty(), rows.get(0).head());
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_for_the_buyer_alone_and_come_when_the_packs_have_left_the_store(Database database) {
        try (Season season = Season.on(database)) {
            ListingId listing = mixed(season, 30, season.household(Callers.VILLAGE, true));
            Colleague chen = season.shop.buyer();
            Order waiting = season.order(chen, 100_000, Season.line(listing, 1));
            assertEquals(List.of(), thanks(season, chen, waiting).rows());
            Order order = shipped(season, chen, listing, 1);
            Colleague wang = season.shop.buyer();
            refused(Reason.NOT_ALLOWED, () -> thanks(season, wang, order));
        }
    }

    @ParameterizedTest
    @EnumSource
    void add_up_the_year_and_count_each_household_once(Database database) {
        try (Season season = Season.on(database)) {
            ListingId listing = mixed(season, 30, season.household(Callers.VILLAGE, true), season.household(Callers.VILLAGE, true));
            Colleague chen = season.shop.buyer();
            shipped(season, chen, listing, 2);
            shipped(season, chen, listing, 3);
            shipped(season, season.shop.buyer(), listing, 9);
            assertEquals(new Reached(new Money(2500), 2), season.ask(chen.caller(), Thanking.class, Thanking::thisYear));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cost_as_many_statements_for_twelve_households_as_for_three(Database database) {
        try (Season season = new Season(Live.counted(database))) {
            Colleague chen = season.shop.buyer();
            assertEquals(asked(season, chen, 3), asked(season, chen, 12));
        }
    }

    private static int asked(Season season, Colleague buyer, int households) {
        ListingId listing = mixed(season, 12 * households, IntStream.range(0, households)
                .mapToObj(i -> season.household(Callers.VILLAGE, true)).toArray(Household[]::new));
        Order order = shipped(season, buyer, listing, 5);
        thanks(season, buyer, order);
        season.live.trips().forget();
        thanks(season, buyer, order);
        return season.live.trips().asked().size();
    }
}
