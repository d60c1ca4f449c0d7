package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.household.Household;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Throng;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A basket that breaks no rule and yet is not as usual")
class GuardsTest {
    private static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);

    /** A village with one household that can bring 100 kg of chestnuts a year. */
    private record Yard(Market market, PlaceCode village, Household household) {
        static Yard of(Database database) {
            Market market = Market.shared(database);
            PlaceCode village = market.freshVillage();
            Yard yard = new Yard(market, village, market.household(village));
            yard.estimate(100_000);
            return yard;
        }

        Capacity estimate(long gramsAMu) {
            return market.ask(Callers.admin(), Estimating.class, desk -> desk.set(household.code(), Market.CHESTNUT,
                    new Capacity.Basis(1000, Capacity.Unit.MU, new Weight(gramsAMu))));
        }

        WeighIn basket(long kilograms, Optional<String> second) {
            WeighIn plain = market.basket(household, kilograms * 1000, 0, 0, 1200);
            return new WeighIn(plain.seller(), plain.produce(), plain.grade(), plain.gross(), plain.tare(), 0, plain.perKilogram(),
                    plain.priceReason(), plain.occurredAt(), plain.device(), new Witness(Optional.empty(), Optional.empty(), second, false));
        }

        UUID buy(long kilograms) {
            return buy(basket(kilograms, Optional.empty()));
        }

        UUID buy(WeighIn weighIn) {
            UUID uuid = UUID.randomUUID();
            market.buy(Market.clerkOf(village), uuid, weighIn);
            return uuid;
        }

        List<Overseeing.Finding> findings() {
            return market.ask(AUDITOR, Overseeing.class, desk -> desk.findings(village, false, Page.FIRST)).items();
        }

        List<List<Oddity>> oddities() {
            return findings().stream().map(finding -> finding.odd().oddities()).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_looked_at_once_it_is_more_than_the_household_can_bring_in_a_year(Database database) {
        Yard yard = Yard.of(database);
        yard.buy(100);
        assertEquals(List.of(), yard.oddities());
        yard.buy(1);
        assertEquals(List.of(List.of(Oddity.OVER_CAPACITY)), yard.oddities());
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_second_person_beyond_half_as_much_again(Database database) {
        Yard yard = Yard.of(database);
        yard.buy(150);
        Caller clerk = Market.clerkOf(yard.village);
        yard.market.refused(Reason.OVER_CAPACITY, clerk, Collecting.class,
                desk -> desk.buy(UUID.randomUUID(), yard.basket(1, Optional.empty())));
        assertEquals(Set.of(Oddity.FAR_OVER_CAPACITY), yard.market.ask(clerk, Collecting.class,
                desk -> desk.oddities(yard.basket(1, Optional.empty()))));
        yard.buy(yard.basket(1, Optional.of("李主任")));
        assertEquals(List.of(List.of(Oddity.FAR_OVER_CAPACITY), List.of(Oddity.OVER_CAPACITY)), yard.oddities());
    }

    @ParameterizedTest
    @EnumSource
    void is_answered_for_neither_by_the_clerk_nor_by_anybody_of_the_household(Database database) {
        Yard yard = Yard.of(database);
        yard.buy(150);
        String number = yard.household.id().toString();
        yard.market.day.sql("insert into household_member (id, household_id, name, relation, version) values (" + number + ", " + number
                + ", '张小山', 'CHILD', 1)");
        String username = "guard" + UUID.randomUUID().toString().substring(0, 8);
        AccountId account = yard.market.day.serve(Directory.class,
                directory -> directory.open(new NewAccount(username, "王会计", yard.village), "hash", false));
        Caller clerk = new Caller(Optional.of(account), username, List.of(Grant.at(yard.village, Role.CLERK)), "127.0.0.1");
        for (String second : List.of("王会计", " 王会计 ", username, "张大山", " 张小山")) {
            Refused refusal = yard.market.refusal(clerk, Collecting.class,
                    desk -> desk.buy(UUID.randomUUID(), yard.basket(1, Optional.of(second))));
            assertEquals(List.of("secondPerson"), refusal.errors().stream().map(Refused.FieldError::field).toList(), second);
        }
        yard.market.buy(clerk, UUID.randomUUID(), yard.basket(1, Optional.of("李主任")));
        assertEquals(1, yard.oddities().stream().filter(List.of(Oddity.FAR_OVER_CAPACITY)::equals).count());
    }

    @ParameterizedTest
    @EnumSource
    void counts_nothing_that_was_undone_or_bought_in_another_year(Database database) {
        Yard yard = Yard.of(database);
        UUID mistake = yard.buy(150);
        yard.market.ask(Market.clerkOf(yard.village), Collecting.class, desk -> desk.reverse(mistake, "称错了"));
        UUID before = yard.buy(100);
        yard.market.day.sql("update purchase set bought_on = '2025-12-31' where uuid = '" + before + "'");
        yard.market.day.sql("update crop set year_no = 2025 where household_id = " + yard.household.id());
        yard.buy(100);
        assertEquals(List.of(), yard.oddities(), "nor is what was undone looked at");
    }

    @ParameterizedTest
    @EnumSource
    void has_no_limit_where_the_county_has_set_none(Database database) {
        Yard yard = Yard.of(database);
        Household other = yard.market.household(yard.village);
        for (int i = 0; i < 5; i++) {
            yard.market.buy(Market.clerkOf(yard.village), UUID.randomUUID(), yard.market.basket(other, 200_000, 0, 0, 1200));
        }
        assertEquals(List.of(), yard.oddities());
    }

    @ParameterizedTest
    @EnumSource
    void does_not_slip_past_the_limit_beside_another_at_the_same_moment(Database database) {
        Yard yard = Yard.of(database);
        Throng.of(6, person -> Throng.patiently(() -> yard.buy(50)));
        assertEquals(150_000, yard.market.day.number("select sum(net_grams) from purchase where village = '" + yard.village + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void is_marked_and_not_refused_when_it_weighs_four_times_as_much_or_as_little_as_usual(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Yard yard = new Yard(market, village, market.household(village));
        for (int i = 0; i < 5; i++) {
            yard.buy(40);
        }
        market.day.sql("update purchase set bought_on = '2026-11-01' where village = '" + village + "'");
        yard.buy(160);
        yard.buy(10);
        assertEquals(List.of(), yard.oddities());
        yard.buy(161);
        yard.buy(9);
        assertEquals(List.of(List.of(Oddity.WEIGHT), List.of(Oddity.WEIGHT)), yard.oddities());
    }

    @ParameterizedTest
    @EnumSource
    void is_marked_when_its_growing_should_be_declared_and_is_not(Database database) {
        Market market = new Market(database);
        market.day.sql("update produce set needs_certificate = true where code = '" + Market.CHESTNUT + "'");
        PlaceCode village = market.freshVillage();
        Yard yard = new Yard(market, village, market.household(village));
        yard.buy(10);
        WeighIn plain = yard.basket(11, Optional.empty());
        yard.buy(new WeighIn(plain.seller(), plain.produce(), plain.grade(), plain.gross(), plain.tare(), 0, plain.perKilogram(),
                plain.priceReason(), plain.occurredAt(), plain.device(),
                new Witness(Optional.empty(), Optional.empty(), Optional.empty(), true)));
        assertEquals(List.of(List.of(Oddity.UNDECLARED)), yard.oddities());
        market.close();
    }

    @ParameterizedTest
    @EnumSource
    void is_looked_at_by_the_county_which_says_what_it_was(Database database) {
        Yard yard = Yard.of(database);
        UUID slip = yard.buy(101);
        for (Caller other : List.of(AUDITOR, Market.clerkOf(yard.village), Callers.at(Callers.OTHER_COUNTY, Role.ADMIN))) {
            yard.market.refused(Reason.NOT_ALLOWED, other, Overseeing.class, desk -> desk.look(slip, "到户看过"));
        }
        yard.market.refused(Reason.INVALID, Callers.admin(), Overseeing.class, desk -> desk.look(slip, " "));
        yard.market.ask(Callers.admin(), Overseeing.class, desk -> desk.look(slip, "到户看过"));
        assertEquals(Optional.of("到户看过"), yard.market.ask(Callers.admin(), Overseeing.class, desk -> desk.look(slip, "又看")).note());
        assertEquals(List.of(), yard.findings());
        assertEquals(1, yard.market.ask(AUDITOR, Overseeing.class, desk -> desk.findings(yard.village, true, Page.FIRST)).items().size());
    }

    @ParameterizedTest
    @EnumSource
    void is_held_against_land_or_stock_times_its_yield_which_the_county_sets(Database database) {
        Yard yard = Yard.of(database);
        assertEquals(new Weight(2_500_000), yard.market.ask(Callers.admin(), Estimating.class, desk -> desk.set(yard.household.code(),
                Market.CHESTNUT, new Capacity.Basis(12_500, Capacity.Unit.MU, Weight.kilograms(200)))).year());
        yard.buy(100);
        Estimating.Room room = yard.market.ask(Market.clerkOf(yard.village), Estimating.class, desk -> desk.rooms(yard.village, Page.FIRST))
                .items().get(0);
        assertEquals(new Weight(2_400_000), room.left());
        DaySheet sheet = yard.market.ask(Market.clerkOf(yard.village), Equipping.class, desk -> desk.daySheet(yard.village));
        assertEquals(List.of(new DaySheet.Room(Market.CHESTNUT, new Weight(2_500_000), new Weight(2_400_000))),
                sheet.rooms().get(yard.household.id()));
        yard.market.refused(Reason.NOT_ALLOWED, Market.clerkOf(yard.village), Estimating.class, desk -> desk.set(yard.household.code(),
                Market.CHESTNUT, new Capacity.Basis(1, Capacity.Unit.MU, Weight.kilograms(1))));
        for (Capacity.Basis poor : List.of(new Capacity.Basis(0, Capacity.Unit.MU, Weight.kilograms(1)),
                new Capacity.Basis(1, Capacity.Unit.MU, Weight.ZERO), new Capacity.Basis(1, Capacity.Unit.MU, new Weight(1)))) {
            yard.market.refused(Reason.INVALID, Callers.admin(), Estimating.class,
                    desk -> desk.set(yard.household.code(), Market.CHESTNUT, poor));
        }
    }
}
