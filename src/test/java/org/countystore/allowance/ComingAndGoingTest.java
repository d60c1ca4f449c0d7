package org.countystore.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.allowance.AllowancePolicy.Terms;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Unit;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.unit.Employee.NewEmployee;
import org.countystore.unit.KeepingRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An allowance, when people come, go, or were given the wrong amount")
class ComingAndGoingTest {
    private static final String MISTAKE = "多发了一期";

    /** One where the allowance hears of who comes and goes. */
    private static Shop hearing(Shop shop) {
        shop.live.get(Roster.class);
        return shop;
    }

    private static Refused refused(Reason reason, Runnable work) {
        Refused refused = assertThrows(Refused.class, work::run);
        assertEquals(reason, refused.reason(), refused.getMessage());
        return refused;
    }

    private static <T> T roster(Shop shop, Function<KeepingRoster, T> work) {
        return shop.ask(Callers.admin(), KeepingRoster.class, work);
    }

    private static AllowanceState state(Shop shop, long employee) {
        return shop.live.inTransaction(() -> shop.live.get(Purses.class).state(employee, Shop.YEAR));
    }

    private static UnitAllowance unit(Shop shop, UnitId unit) {
        return shop.ask(Callers.admin(), Granting.class, desk -> desk.state(unit, Shop.YEAR));
    }

    private static Granted grant(Shop shop, UnitId unit) {
        return shop.ask(Callers.admin(), Granting.class, desk -> desk.grant(UUID.randomUUID(), new Granting.Wish(unit, Shop.YEAR, Optional.empty())));
    }

    private static UnitId clinic(Shop shop, Colleague someone) {
        return roster(shop, desk -> desk.found("clinic" + someone.employee(), "县医院", Callers.COUNTY)).id();
    }

    private static Correcting.Made correct(Shop shop, Caller caller, UUID uuid, Correction correction) {
        return shop.ask(caller, Correcting.class, desk -> desk.correct(uuid, correction));
    }

    private static Correction of(Colleague colleague, int tranche, long fen) {
        return new Correction(colleague.employee(), Shop.YEAR, tranche, fen, MISTAKE);
    }

    private static void spend(Shop shop, Colleague colleague, Money money) {
        shop.live.as(colleague.caller(), () -> shop.live.inTransaction(() -> {
            UUID order = UUID.randomUUID();
            Purses purses = shop.live.get(Purses.class);
            Ledger ledger = shop.live.get(Ledger.class);
            return ledger.postNew(order, purses.hold(purses.of(colleague.employee()).take(money),
                    ledger.open("sales:STORE", Unit.FEN, false)));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void goes_back_when_its_owner_leaves_except_what_orders_hold(Database database) {
        Shop shop = hearing(Shop.on(database));
        Colleague chen = shop.buyer();
        spend(shop, chen, Money.yuan(150));
        roster(shop, desk -> desk.leave(chen.employee()));
        AllowanceState gone = state(shop, chen.employee());
        assertEquals(List.of(Money.yuan(250), Money.yuan(150), Money.ZERO, Money.ZERO, Money.yuan(100)),
                List.of(gone.granted(), gone.held(), gone.left(), gone.later(), gone.lapsed()));
        roster(shop, desk -> desk.leave(chen.employee()));
        assertEquals(gone, state(shop, chen.employee()));
    }

    @ParameterizedTest
    @EnumSource
    void is_given_again_to_who_comes_back_as_far_as_it_has_not_lapsed(Database database) {
        try (Shop shop = hearing(new Shop(Live.on(database)))) {
            shop.decideSevenFestivals();
            Colleague chen = shop.buyer();
            roster(shop, desk -> desk.leave(chen.employee()));
            assertEquals(0, unit(shop, shop.school).granted());
            roster(shop, desk -> desk.join(shop.school, new NewEmployee("B1", "陈老师", chen.caller().account())));
            assertEquals(Money.ZERO, state(shop, chen.employee()).left());
            Granted again = grant(shop, shop.school);
            assertEquals(List.of(1L, Money.yuan(600)), List.of(again.people(), again.sum()));
            assertEquals(Money.yuan(400), state(shop, chen.employee()).left());
            assertEquals(0, grant(shop, shop.school).people());
            shop.live.setTo(LocalDate.of(Shop.YEAR + 1, 1, 2).atStartOfDay());
            roster(shop, desk -> desk.leave(chen.employee()));
            roster(shop, desk -> desk.join(shop.school, new NewEmployee("B2", "陈老师", chen.caller().account())));
            assertEquals(Money.ZERO, grant(shop, shop.school).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_along_to_another_unit_whole(Database database) {
        Shop shop = hearing(Shop.on(database));
        Colleague chen = shop.buyer();
        UnitId clinic = clinic(shop, chen);
        spend(shop, chen, Money.yuan(30));
        AllowanceState before = state(shop, chen.employee());
        roster(shop, desk -> desk.move(chen.employee(), clinic, "C1"));
        assertEquals(before, state(shop, chen.employee()));
        assertEquals(new UnitAllowance(clinic, 1, 1, before), unit(shop, clinic));
        assertEquals(0, grant(shop, clinic).people());
        refused(Reason.INVALID, () -> roster(shop, desk -> desk.move(chen.employee(), clinic, "C1")));
        refused(Reason.NOT_ALLOWED, () -> shop.ask(shop.union(), KeepingRoster.class, desk -> desk.move(chen.employee(), shop.school, "C1")));
        roster(shop, desk -> desk.leave(chen.employee()));
        refused(Reason.NOT_ON_ROSTER, () -> roster(shop, desk -> desk.move(chen.employee(), shop.school, "C1")));
    }

    @ParameterizedTest
    @EnumSource
    void is_a_twelfth_a_month_for_joiners_where_the_county_says_so(Database database) {
        try (Shop shop = hearing(new Shop(Live.on(database)))) {
            LocalDate first = LocalDate.of(Shop.YEAR, 1, 1);
            LocalDate last = LocalDate.of(Shop.YEAR, 12, 31);
            shop.ask(Callers.admin(), Planning.class, desk -> desk.decide(Shop.YEAR,
                    new Terms(List.of(new Tranche.Part("全年", Money.yuan(600), first, last)), false, Joiners.BY_MONTH)));
            Colleague chen = shop.buyer();
            int months = 13 - shop.live.now().getMonthValue();
            assertEquals(Money.yuan(50L * months), state(shop, chen.employee()).left());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_corrected_by_an_entry_that_says_why_and_never_beyond_what_is_unspent(Database database) {
        Shop shop = hearing(Shop.on(database));
        Colleague chen = shop.buyer();
        spend(shop, chen, Money.yuan(70));
        UUID uuid = UUID.randomUUID();
        Correcting.Made made = correct(shop, shop.union(), uuid, of(chen, 2, -3000));
        assertEquals(MISTAKE, made.entry().reason());
        assertEquals(made.entry().id(), correct(shop, shop.union(), uuid, of(chen, 2, -3000)).entry().id());
        refused(Reason.ID_REUSED, () -> correct(shop, shop.union(), uuid, of(chen, 2, -2000)));
        Refused tooMuch = refused(Reason.ALLOWANCE_EXCEEDED, () -> correct(shop, shop.union(), UUID.randomUUID(), of(chen, 2, -1)));
        assertEquals("fen", tooMuch.errors().get(0).field());
        correct(shop, Callers.admin(), UUID.randomUUID(), of(chen, 3, 2000));
        AllowanceState state = state(shop, chen.employee());
        assertEquals(List.of(Money.yuan(690), Money.yuan(70), Money.yuan(320)), List.of(state.granted(), state.held(), state.left()));
        List<Correcting.Made> list = shop.ask(shop.union(), Correcting.class, desk -> desk.list(shop.school, Shop.YEAR, Page.of(2))).items();
        assertEquals(List.of(2000L, -3000L), list.stream().map(each -> each.entry().change().fen()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void is_not_corrected_without_a_grant_a_reason_or_the_right(Database database) {
        Shop shop = hearing(Shop.on(database));
        Colleague chen = shop.buyer();
        Colleague late = shop.colleague();
        refused(Reason.NOT_GRANTED, () -> correct(shop, shop.union(), UUID.randomUUID(), of(late, 2, 100)));
        refused(Reason.NOT_GRANTED, () -> correct(shop, shop.union(), UUID.randomUUID(), of(chen, 8, 100)));
        refused(Reason.INVALID, () -> correct(shop, shop.union(), UUID.randomUUID(), of(chen, 2, 0)));
        refused(Reason.INVALID, () -> correct(shop, shop.union(), UUID.randomUUID(), new Correction(chen.employee(), Shop.YEAR, 2, 100, " ")));
        for (Caller stranger : List.of(chen.caller(), Shop.store(), Callers.in(new UnitId(999), Role.UNION),
                Callers.at(Callers.COUNTY, Role.AUDITOR))) {
            refused(Reason.NOT_ALLOWED, () -> correct(shop, stranger, UUID.randomUUID(), of(chen, 2, 100)));
        }
        roster(shop, desk -> desk.leave(chen.employee()));
        refused(Reason.NOT_GRANTED, () -> correct(shop, shop.union(), UUID.randomUUID(), of(chen, 2, 100)));
    }

    @ParameterizedTest
    @EnumSource
    void is_never_taken_back_and_spent_at_once(Database database) {
        Shop shop = hearing(Shop.on(database));
        Colleague chen = shop.buyer();
        List<String> outcomes = Crowd.outcomes(8, i -> {
            if (i == 0) {
                return roster(shop, desk -> desk.leave(chen.employee()));
            }
            spend(shop, chen, Money.yuan(50));
            return null;
        });
        AllowanceState state = state(shop, chen.employee());
        assertTrue(state.left().isZero() && state.later().isZero(), outcomes + " " + state);
        assertEquals(state.granted(), state.held().plus(state.lapsed()));
    }
}
