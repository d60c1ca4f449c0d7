package org.countystore.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A pairing")
class KeepingPairingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static String code(HouseholdId household) {
        return "H" + household.value();
    }

    private static KeepingPairings.Wish wish(Colleague cadre, HouseholdId household, LocalDate since) {
        return new KeepingPairings.Wish(cadre.caller().name(), code(household), since);
    }

    private static Pair pair(Shop shop, Caller caller, UUID uuid, KeepingPairings.Wish wish) {
        return shop.ask(caller, KeepingPairings.class, desk -> desk.pair(uuid, wish));
    }

    private static Reason refusal(Shop shop, Caller caller, KeepingPairings.Wish wish) {
        return assertThrows(Refused.class, () -> pair(shop, caller, UUID.randomUUID(), wish)).reason();
    }

    private static List<Pair> mine(Shop shop, Colleague cadre) {
        return shop.ask(cadre.caller(), KeepingPairings.class, KeepingPairings::mine);
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_cadre_the_masked_name_and_the_village(Database database) {
        Shop shop = Shop.on(database);
        Colleague cadre = shop.colleague();
        UUID uuid = UUID.randomUUID();
        KeepingPairings.Wish wish = wish(cadre, shop.household(Callers.VILLAGE), TODAY);
        pair(shop, Callers.admin(), uuid, wish);
        pair(shop, Callers.admin(), uuid, wish);
        Pair mine = mine(shop, cadre).get(0);
        assertEquals(1, mine(shop, cadre).size(), "asked twice it is one pairing");
        assertEquals("张*山", mine.head());
        assertEquals("米粮镇 水峡村", mine.village());
        assertEquals(List.of(), mine(shop, shop.colleague()));
    }

    @ParameterizedTest
    @EnumSource
    void is_of_one_cadre_at_a_time(Database database) {
        Shop shop = Shop.on(database);
        Colleague first = shop.colleague();
        Colleague second = shop.colleague();
        HouseholdId household = shop.household(Callers.VILLAGE);
        UUID uuid = UUID.randomUUID();
        pair(shop, Callers.admin(), uuid, wish(first, household, TODAY.minusDays(30)));
        assertEquals(Reason.ALREADY_PAIRED, refusal(shop, Callers.admin(), wish(second, household, TODAY)));
        Pair ended = shop.ask(Callers.admin(), KeepingPairings.class, desk -> desk.end(uuid, TODAY.minusDays(1)));
        assertEquals(Optional.of(TODAY.minusDays(1)), ended.pairing().ended());
        assertEquals(List.of(), mine(shop, first));
        assertEquals(Reason.ALREADY_PAIRED, refusal(shop, Callers.admin(), wish(second, household, TODAY.minusDays(1))));
        pair(shop, Callers.admin(), UUID.randomUUID(), wish(second, household, TODAY));
        assertEquals(1, mine(shop, second).size());
    }

    @ParameterizedTest
    @EnumSource
    void ends_once_and_not_before_it_began(Database database) {
        Shop shop = Shop.on(database);
        UUID uuid = UUID.randomUUID();
        pair(shop, Callers.admin(), uuid, wish(shop.colleague(), shop.household(Callers.VILLAGE), TODAY));
        assertThrows(Refused.class, () -> shop.ask(Callers.admin(), KeepingPairings.class, desk -> desk.end(uuid, TODAY.minusDays(1))));
        shop.ask(Callers.admin(), KeepingPairings.class, desk -> desk.end(uuid, TODAY));
        Pair again = shop.ask(Callers.admin(), KeepingPairings.class, desk -> desk.end(uuid, TODAY.plusDays(9)));
        assertEquals(Optional.of(TODAY), again.pairing().ended());
    }

    @ParameterizedTest
    @EnumSource
    void is_made_by_the_county_only_of_a_household_and_an_account_that_exist(Database database) {
        Shop shop = Shop.on(database);
        Colleague cadre = shop.colleague();
        HouseholdId household = shop.household(Callers.VILLAGE);
        assertEquals(Reason.NOT_ALLOWED, refusal(shop, cadre.caller(), wish(cadre, household, TODAY)));
        assertEquals(Reason.NOT_ALLOWED, refusal(shop, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), wish(cadre, household, TODAY)));
        assertEquals(Reason.NOT_FOUND, refusal(shop, Callers.admin(), new KeepingPairings.Wish("nobody", code(household), TODAY)));
        assertEquals(Reason.NOT_FOUND, refusal(shop, Callers.admin(), new KeepingPairings.Wish(cadre.caller().name(), "H0", TODAY)));
        assertEquals(Reason.INVALID, refusal(shop, Callers.admin(), wish(cadre, household, null)));
    }

    @ParameterizedTest
    @EnumSource
    void is_listed_newest_first_in_as_many_statements_for_fifty_as_for_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            Colleague cadre = shop.colleague();
            IntStream.range(0, 3).forEach(i -> shop.pair(cadre, shop.household(Callers.VILLAGE)));
            List<String> one = asked(shop, 1);
            assertEquals(one.size(), asked(shop, 50).size(), String.join("\n", shop.live.trips().asked()));
            Listed<Pair> first = below(shop, Callers.TOWN, Page.of(2));
            Listed<Pair> rest = below(shop, Callers.TOWN, new Page(first.next(), 2));
            assertEquals(1, rest.items().size());
            assertFalse(first.items().contains(rest.items().get(0)));
            assertEquals(0, below(shop, new PlaceCode("611025105"), Page.FIRST).items().size());
        }
    }

    private static List<String> asked(Shop shop, int size) {
        shop.live.trips().forget();
        below(shop, Callers.COUNTY, Page.of(size));
        return shop.live.trips().asked();
    }

    private static Listed<Pair> below(Shop shop, PlaceCode place, Page page) {
        return shop.ask(Callers.admin(), KeepingPairings.class, desk -> desk.below(place, page));
    }
}
