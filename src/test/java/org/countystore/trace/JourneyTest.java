package org.countystore.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countystore.collection.Collecting;
import org.countystore.collection.Purchase;
import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.ordering.Order;
import org.countystore.produce.Gtin;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The journey of a lot")
class JourneyTest {
    private static final Map<Database, Season> SEASONS = new EnumMap<>(Database.class);

    private static Season season(Database database) {
        return SEASONS.computeIfAbsent(database, kind -> new Season(Live.counted(kind)));
    }

    @AfterAll
    static void close() {
        SEASONS.values().forEach(Season::close);
        SEASONS.clear();
    }

    private static JourneySheet journey(Season season, Caller reader, LotCode lot) {
        return season.ask(reader, Tracing.class, desk -> desk.journey(lot));
    }

    /** Of households that agreed, and of one that did not, all in one graded lot. */
    private static LotCode mixed(Season season, int agreed) {
        List<LotCode> baskets = new ArrayList<>(season.baskets(agreed));
        baskets.add(season.buy(season.household(Callers.VILLAGE, false), 10_000).lotCode());
        return season.tested(baskets);
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_for_fifty_households_as_for_one(Database database) {
        Season season = season(database);
        SkuCode few = season.shop.sku();
        SkuCode many = season.shop.sku();
        LotCode one = season.delivered(season.tested(1), few, 3);
        LotCode fifty = season.delivered(season.tested(50), many, 3);
        season.shop.listed(few, new Money(1_250));
        season.shop.listed(many, new Money(1_250));
        for (Caller reader : List.of(Callers.nobody(), Callers.at(Callers.VILLAGE, Role.CLERK), Shop.store(), Callers.admin())) {
            assertEquals(asked(season, reader, one), asked(season, reader, fifty), reader.name());
        }
        assertEquals(50, journey(season, Callers.nobody(), fifty).households());
    }

    private static List<String> asked(Season season, Caller reader, LotCode lot) {
        journey(season, reader, lot);
        season.live.trips().forget();
        journey(season, reader, lot);
        return season.live.trips().asked().stream().map(sql -> sql.replaceAll("\\(([?]|\\d)[\\d?,]*\\)", "(…)")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_public_no_name_and_no_code_and_hides_who_did_not_agree_in_the_village(Database database) {
        Season season = season(database);
        LotCode lot = mixed(season, 3);
        for (JourneySheet sheet : List.of(journey(season, Callers.nobody(), lot),
                journey(season, Callers.at(Callers.NEIGHBOUR, Role.CLERK), lot),
                season.ask(Callers.admin(), Tracing.class, desk -> desk.label(lot)))) {
            assertEquals(List.of("H1", "H2", "H3", "-"), sheet.rows().stream().map(row -> row.household().orElse("-")).toList());
            assertTrue(sheet.rows().stream().allMatch(row -> row.name().isEmpty()));
            assertEquals(Optional.empty(), sheet.rows().get(3).cost());
            assertEquals(sheet.journey().lot().weight().grams(), sheet.rows().stream().mapToLong(row -> row.weight().grams()).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_nobody_who_could_be_told_from_fewer_than_three(Database database) {
        Season season = season(database);
        JourneySheet sheet = journey(season, Callers.nobody(), mixed(season, 2));
        assertEquals(List.of(Optional.empty()), sheet.rows().stream().map(JourneySheet.Row::household).toList());
        assertEquals(Callers.VILLAGE, sheet.rows().get(0).place().code());
        assertEquals(3, sheet.households());
    }

    @ParameterizedTest
    @EnumSource
    void tells_people_of_the_place_the_codes_with_masked_names_and_the_administrator_the_whole_names(Database database) {
        Season season = season(database);
        Household seller = season.household(Callers.VILLAGE, false);
        LotCode basket = season.buy(seller, 10_000).lotCode();
        for (Caller reader : List.of(Callers.at(Callers.VILLAGE, Role.CLERK), Season.OPERATOR, Season.AUDITOR)) {
            JourneySheet.Row row = journey(season, reader, basket).rows().get(0);
            assertEquals(Optional.of(seller.code()), row.household());
            assertEquals(Optional.of(seller.maskedHead()), row.name());
            assertTrue(!seller.maskedHead().equals(seller.headName()) && row.cost().isPresent());
        }
        assertEquals(Optional.of(seller.headName()), journey(season, Callers.admin(), basket).rows().get(0).name());
        JourneySheet.Row elsewhere = journey(season, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), basket).rows().get(0);
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(elsewhere.household(), elsewhere.name()));
    }

    @ParameterizedTest
    @EnumSource
    void tells_only_the_county_who_got_packs_and_never_the_buyer(Database database) {
        Season season = season(database);
        LotCode graded = season.tested(2);
        SkuCode sku = season.shop.sku();
        LotCode packed = season.delivered(graded, sku, 6);
        ListingId listing = season.shop.listed(sku, new Money(1_250));
        Order order = season.order(season.shop.buyer(), 70_000, Season.line(listing, 4));
        for (LotCode lot : List.of(graded, packed)) {
            List<Bought> bought = journey(season, Shop.store(), lot).orders().orElseThrow();
            assertEquals(List.of(new Bought(order.uuid(), order.number(), "PAID", order.progress().placedAt(), packed, 4)), bought);
        }
        for (Caller reader : List.of(Callers.nobody(), Season.CLERK, Season.OPERATOR, Callers.at(Callers.OTHER_COUNTY, Role.STORE))) {
            assertEquals(Optional.empty(), journey(season, reader, packed).orders());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leads_from_the_scale_to_the_shelf_with_what_was_lost_and_owed_on_the_way(Database database) {
        Season season = season(database);
        SkuCode sku = season.shop.sku();
        List<Purchase> slips = IntStream.range(0, 3).mapToObj(i -> season.buy(season.household(Callers.VILLAGE, true), 10_000)).toList();
        LotCode packed = season.delivered(season.tested(slips.stream().map(Purchase::lotCode).toList()), sku, 4);
        JourneySheet sheet = journey(season, Callers.nobody(), packed);
        assertEquals(List.of(Stop.Kind.WEIGHED, Stop.Kind.SENT, Stop.Kind.RECEIVED, Stop.Kind.SHORTAGE, Stop.Kind.SORTED, Stop.Kind.SENT,
                Stop.Kind.PACKED, Stop.Kind.DELIVERED).stream().sorted().toList(),
                        sheet.journey().stops().stream().map(Stop::kind).sorted().toList());
        Stop scale = sheet.journey().stops().get(0);
        assertEquals(List.of(Stop.Kind.WEIGHED, Callers.VILLAGE, 3), List.of(scale.kind(), scale.place().code(), scale.times()));
        assertEquals(slips.stream().mapToLong(slip -> slip.net().grams()).sum(), scale.weight().grams());
        assertEquals(List.of("快检"), sheet.journey().tests().stream().map(TestReport::method).toList());
        assertEquals(sheet.journey().cost().fen(), sheet.rows().stream().mapToLong(row -> row.cost().orElseThrow().fen()).sum());
    }

    @ParameterizedTest
    @EnumSource
    void names_what_the_second_scale_found_more(Database database) {
        Season season = season(database);
        LotCode basket = season.baskets(1).get(0);
        season.receive(season.send(Callers.VILLAGE, Callers.TOWN, List.of(basket)), 40);
        Stop gain = journey(season, Callers.nobody(), basket).journey().stops().stream().filter(stop -> stop.kind() == Stop.Kind.GAIN)
                .findFirst().orElseThrow();
        assertEquals(List.of(Callers.TOWN, 40L), List.of(gain.place().code(), gain.weight().grams()));
    }

    @ParameterizedTest
    @EnumSource
    void ends_before_a_code_nobody_gave_out_a_mistake_and_a_pack_that_was_not_printed(Database database) {
        Season season = season(database);
        assertNotFound(() -> journey(season, Callers.admin(), new LotCode("ZZZZZZZZZZZZ")));
        Purchase mistake = season.buy(season.household(Callers.VILLAGE, true), 5_000);
        season.ask(Season.CLERK, Collecting.class, desk -> desk.reverse(mistake.uuid(), "称错了"));
        assertNotFound(() -> journey(season, Callers.admin(), mistake.lotCode()));
        LotCode packed = season.delivered(season.tested(1), season.shop.sku(), 5);
        assertEquals(packed, season.ask(Callers.nobody(), Tracing.class, desk -> desk.label(packed, 5)).journey().lot().code());
        assertNotFound(() -> season.ask(Callers.nobody(), Tracing.class, desk -> desk.label(packed, 6)));
        assertNotFound(() -> season.ask(Callers.nobody(), Tracing.class, desk -> desk.label(packed, 0)));
        Gtin other = Gtin.completing("0690000999999");
        assertNotFound(() -> season.ask(Callers.nobody(), Tracing.class, desk -> desk.label(other, packed)));
    }

    private static void assertNotFound(Runnable work) {
        assertEquals(Reason.NOT_FOUND, assertThrows(Refused.class, work::run).reason());
    }
}
