package org.countystore.allowance;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.allowance.AllowancePolicy.Terms;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.unit.KeepingRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Granting a year's allowance")
class GrantingTest {
    private static <T> T granting(Shop shop, Caller caller, Function<Granting, T> work) {
        return shop.ask(caller, Granting.class, work);
    }

    private static Granting.Wish all(UnitId unit) {
        return new Granting.Wish(unit, Shop.YEAR, Optional.empty());
    }

    private static Granting.Wish some(UnitId unit, Colleague... people) {
        return new Granting.Wish(unit, Shop.YEAR, Optional.of(Arrays.stream(people).map(Colleague::employee).toList()));
    }

    private static AllowanceState mine(Shop shop, Colleague colleague) {
        return shop.ask(colleague.caller(), Spending.class, desk -> desk.mine(Shop.YEAR));
    }

    @ParameterizedTest
    @EnumSource
    void reaches_everybody_on_the_roster_once_and_who_joins_later_by_the_next_grant(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            shop.colleague();
            UUID call = UUID.randomUUID();
            Granted first = granting(shop, shop.union(), desk -> desk.grant(call, all(shop.school)));
            assertEquals(new Granted(call, shop.school, Shop.YEAR, 2, Money.yuan(1400)), first);
            assertEquals(first, granting(shop, shop.union(), desk -> desk.grant(call, all(shop.school))));
            Colleague late = shop.colleague();
            assertEquals(1, granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), all(shop.school))).people());
            assertEquals(0, granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), all(shop.school))).people());
            assertEquals(Money.yuan(700), mine(shop, late).granted());
            assertEquals(Money.yuan(700), mine(shop, chen).granted());
            assertEquals(new UnitAllowance(shop.school, 3, 3, new AllowanceState(Shop.YEAR, Money.yuan(2100), Money.ZERO, Money.ZERO,
                    Money.yuan(1200), Money.yuan(600), Money.yuan(300))), granting(shop, shop.union(), desk -> desk.state(shop.school, Shop.YEAR)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void by_two_at_the_same_moment_reaches_nobody_twice(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            List<String> outcomes = Crowd.outcomes(4, i -> granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), all(shop.school))));
            assertEquals(4, Crowd.count(outcomes, "DONE"), outcomes.toString());
            assertEquals(Money.yuan(400), mine(shop, chen).left());
            assertEquals(70_000, shop.live.number("select sum(amount) from transfer where kind = 'grant'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void to_named_people_is_refused_for_who_has_it_already_or_is_not_on_the_roster(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        Colleague wang = shop.colleague();
        granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), some(shop.school, chen)));
        Refused already = refused(Reason.ALREADY_GRANTED,
                () -> granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), some(shop.school, wang, chen))));
        assertEquals("employees[1]", already.errors().get(0).field());
        assertEquals(Money.ZERO, mine(shop, wang).granted());
        UnitId clinic = shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.found("clinic" + wang.employee(), "县医院", Callers.COUNTY)).id();
        Refused stranger = refused(Reason.NOT_ON_ROSTER,
                () -> granting(shop, Callers.admin(), desk -> desk.grant(UUID.randomUUID(), some(clinic, wang))));
        assertEquals("employees[0]", stranger.errors().get(0).field());
        shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.leave(wang.employee()));
        refused(Reason.NOT_ON_ROSTER, () -> granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), some(shop.school, wang))));
        refused(Reason.INVALID, () -> granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), some(shop.school))));
        refused(Reason.INVALID, () -> granting(shop, shop.union(), desk -> desk.grant(UUID.randomUUID(), some(shop.school, wang, wang))));
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_decision_for_the_year(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        refused(Reason.NO_POLICY, () -> granting(shop, shop.union(),
                desk -> desk.grant(UUID.randomUUID(), new Granting.Wish(shop.school, 2031, Optional.of(List.of(chen.employee()))))));
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_own_union_and_the_county(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        List<Caller> strangers = List.of(Callers.in(new UnitId(999), Role.UNION), chen.caller(), Shop.store(),
                Callers.at(Callers.OTHER_COUNTY, Role.ADMIN));
        for (Caller stranger : strangers) {
            refused(Reason.NOT_ALLOWED, () -> granting(shop, stranger, desk -> desk.grant(UUID.randomUUID(), some(shop.school, chen))));
            refused(Reason.NOT_ALLOWED, () -> granting(shop, stranger, desk -> desk.state(shop.school, Shop.YEAR)));
        }
        refused(Reason.NOT_ALLOWED, () -> granting(shop, Callers.at(Callers.COUNTY, Role.AUDITOR),
                desk -> desk.grant(UUID.randomUUID(), some(shop.school, chen))));
        assertTrue(granting(shop, Callers.at(Callers.COUNTY, Role.AUDITOR), desk -> desk.state(shop.school, Shop.YEAR)).staff() > 0);
        assertEquals(1, granting(shop, Callers.admin(), desk -> desk.grant(UUID.randomUUID(), some(shop.school, chen))).people());
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_person_what_is_left_later_and_lapsed_as_the_days_go_by(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.colleague();
            assertEquals(AllowanceState.none(Shop.YEAR), mine(shop, chen));
            shop.grant();
            assertEquals(List.of(40_000L, 20_000L, 10_000L), leftLaterLapsed(shop, chen));
            shop.live.setTo(LocalDate.of(Shop.YEAR, 12, 1).atStartOfDay());
            assertEquals(List.of(50_000L, 10_000L, 10_000L), leftLaterLapsed(shop, chen));
            shop.live.setTo(LocalDate.of(Shop.YEAR, 12, 31).atTime(23, 59));
            assertEquals(List.of(60_000L, 0L, 10_000L), leftLaterLapsed(shop, chen));
            shop.live.setTo(LocalDate.of(Shop.YEAR + 1, 1, 1).atStartOfDay());
            assertEquals(List.of(0L, 0L, 70_000L), leftLaterLapsed(shop, chen));
            assertEquals(List.of(), shop.ask(chen.caller(), Spending.class, Spending::overview).tranches());
            shop.live.setTo(LocalDate.of(Shop.YEAR, 12, 31).atTime(23, 59));
            assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), shop.ask(chen.caller(), Spending.class, Spending::overview).tranches().stream()
                    .map(each -> each.tranche().no()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_its_owner_what_lapses_soon(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decide(new Tranche.Part("五一", Money.yuan(100), LocalDate.of(Shop.YEAR, 5, 1), LocalDate.of(Shop.YEAR, 6, 30)),
                    new Tranche.Part("年底", Money.yuan(100), LocalDate.of(Shop.YEAR, 5, 1), LocalDate.of(Shop.YEAR, 12, 31)));
            Colleague chen = shop.buyer();
            assertEquals(List.of(), endingOn(shop, chen, LocalDate.of(Shop.YEAR, 6, 15)));
            assertEquals(List.of("五一"), endingOn(shop, chen, LocalDate.of(Shop.YEAR, 6, 16)));
            assertEquals(List.of("五一"), endingOn(shop, chen, LocalDate.of(Shop.YEAR, 6, 30)));
            assertEquals(List.of(), endingOn(shop, chen, LocalDate.of(Shop.YEAR, 7, 1)));
        }
    }

    private static List<String> endingOn(Shop shop, Colleague colleague, LocalDate day) {
        shop.live.setTo(day.atTime(9, 0));
        return shop.ask(colleague.caller(), Spending.class, Spending::overview).endingSoon().stream().map(state -> state.tranche().name()).toList();
    }

    private static List<Long> leftLaterLapsed(Shop shop, Colleague colleague) {
        AllowanceState state = mine(shop, colleague);
        return List.of(state.left().fen(), state.later().fen(), state.lapsed().fen());
    }

    @ParameterizedTest
    @EnumSource
    void shows_ones_own_only_while_on_a_roster(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.buyer();
        shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.leave(chen.employee()));
        refused(Reason.NOT_ON_ROSTER, () -> mine(shop, chen));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.union(), Spending.class, desk -> desk.mine(Shop.YEAR)));
    }

    @ParameterizedTest
    @EnumSource
    void is_decided_by_the_county_and_stands_once_somebody_has_it(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.union(), Planning.class, desk -> desk.decide(Shop.YEAR, Terms.plain(List.of()))));
            refused(Reason.NOT_ALLOWED, () -> shop.ask(Callers.at(Callers.TOWN, Role.ADMIN), Planning.class,
                    desk -> desk.decide(Shop.YEAR, Terms.plain(List.of()))));
            refused(Reason.INVALID, () -> shop.ask(Callers.admin(), Planning.class, desk -> desk.decide(1999, Terms.plain(List.of()))));
            Colleague chen = shop.colleague();
            shop.grant();
            assertEquals(Money.yuan(700), mine(shop, chen).left());
            shop.decideOneSum();
            refused(Reason.POLICY_IN_USE, shop::decideSevenFestivals);
            Planning.Year year = shop.ask(shop.union(), Planning.class, desk -> desk.year(Shop.YEAR)).orElseThrow();
            assertEquals(List.of(Money.yuan(700), true, 1), List.of(year.policy().amount(), year.policy().isGranted(), year.tranches().size()));
            assertEquals(Optional.empty(), shop.ask(shop.union(), Planning.class, desk -> desk.year(2031)));
        }
    }

    @Test
    void shows_a_unit_numbers_and_never_a_person() {
        assertEquals(List.of("unit", "staff", "granted", "state"),
                Arrays.stream(UnitAllowance.class.getRecordComponents()).map(RecordComponent::getName).toList());
        assertTrue(Arrays.stream(AllowanceState.class.getRecordComponents())
                .allMatch(component -> component.getType() == Money.class || component.getType() == int.class));
    }
}
