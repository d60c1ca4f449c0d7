package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.collection.Purchase;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.place.Place;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Season;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where packs come from")
class ProvenanceTest {
    private static Provenance of(Season season, ListingId listing) {
        return season.ask(Callers.nobody(), Browsing.class, desk -> desk.provenance(listing)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void is_told_down_to_the_villages_the_days_at_the_scale_and_the_test(Database database) {
        try (Season season = Season.on(database)) {
            LotCode small = season.buy(season.household(Callers.NEIGHBOUR, true), 10_000).lotCode();
            season.receive(season.send(Callers.NEIGHBOUR, Callers.TOWN, List.of(small)), 0);
            season.live.setTo(season.live.now().plusDays(1));
            List<LotCode> large = season.baskets(2);
            season.receive(season.send(Callers.VILLAGE, Callers.TOWN, large), 0);
            LotCode graded = Season.graded(season.sort(Stream.concat(Stream.of(small), large.stream()).toList(), 0));
            season.test(graded, Quality.RELEASED);
            SkuCode sku = season.shop.sku();
            LotCode packed = season.delivered(graded, sku, 60);
            Provenance told = of(season, season.shop.listed(sku, new Money(2000)));
            assertEquals(packed, told.lot());
            assertEquals(List.of(Callers.VILLAGE, Callers.NEIGHBOUR), told.villages().stream().map(Place::code).toList());
            assertEquals(3, told.households());
            LocalDate last = season.live.now().toLocalDate();
            assertEquals(List.of(Optional.of(last.minusDays(1)), Optional.of(last)), List.of(told.firstWeighed(), told.lastWeighed()));
            assertEquals(Optional.of("T-1"), told.tested().orElseThrow().reportNumber());
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_of_the_price_what_the_ledger_owes_the_households_for_the_pack(Database database) {
        try (Season season = Season.on(database)) {
            Purchase slip = season.buy(season.household(Callers.VILLAGE, true), 30_000);
            season.receive(season.send(Callers.VILLAGE, Callers.TOWN, List.of(slip.lotCode())), 0);
            LotCode graded = Season.graded(season.sort(List.of(slip.lotCode()), 0));
            season.test(graded, Quality.RELEASED);
            SkuCode sku = season.shop.sku();
            int packs = (int) (season.left(graded).grams() / 500);
            season.delivered(graded, sku, packs);
            ListingId listing = season.shop.listed(sku, new Money(2000));
            long owed = season.live.number("select sum(t.amount) from transfer t join ledger_account a on a.id = t.to_account"
                    + " where a.code = 'payable:" + slip.uuid() + "'");
            long inPacks = of(season, listing).owed().fen();
            long grams = season.live.number("select grams from lot where code = '" + slip.lotCode() + "'");
            assertEquals(Math.round((double) owed * packs * 500 / grams), inPacks, 1, "the rest stayed with the grams that filled no pack");
            Offer offer = season.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing));
            assertEquals(inPacks / packs, offer.shares().get(0).money().fen());
        }
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_for_twelve_households_as_for_three(Database database) {
        try (Season season = new Season(Live.counted(database))) {
            int few = asked(season, 3);
            assertEquals(few, asked(season, 12));
        }
    }

    private static int asked(Season season, int households) {
        SkuCode sku = season.shop.sku();
        season.delivered(season.tested(households), sku, 20);
        ListingId listing = season.shop.listed(sku, new Money(2000));
        of(season, listing);
        season.live.trips().forget();
        of(season, listing);
        return season.live.trips().asked().size();
    }
}
