package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Directory;
import org.countystore.access.KeepingDevices;
import org.countystore.access.NewAccount;
import org.countystore.household.Household;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.payable.Owing;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Payable;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Throng;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Slips that lay on a phone when it was revoked")
class HeldSlipsTest {
    private static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);

    /** A clerk of a village whose phone was lost. */
    private record Lost(Market market, PlaceCode village, Caller caller) {
        static Lost in(Market market) {
            return of(market, true);
        }

        static Lost of(Market market, boolean revoked) {
            PlaceCode village = market.freshVillage();
            return of(market, village, village, revoked);
        }

        static Lost of(Market market, PlaceCode village, PlaceCode home, boolean revoked) {
            String name = "lost" + UUID.randomUUID().toString().substring(0, 8);
            AccountId account = market.day.serve(Directory.class, directory -> {
                AccountId opened = directory.open(new NewAccount(name, "王会计", home), "hash", false);
                directory.grant(opened, Grant.at(village, Role.CLERK));
                return opened;
            });
            UUID device = UUID.randomUUID();
            market.day.sql("insert into device (id, uuid, name, account_id, home, met_at, last_seen_at, version) values ("
                    + Math.abs(device.getMostSignificantBits()) + ", '" + device + "', '红米 9', " + account + ", '" + home
                    + "', '2026-11-01 00:00:00', '2026-11-01 00:00:00', 1)");
            if (revoked) {
                market.ask(Callers.admin(), KeepingDevices.class, desk -> desk.revoke(device));
            }
            return new Lost(market, village, new Caller(Optional.of(account), name, List.of(), "127.0.0.1", Optional.of(device)));
        }

        Household household() {
            return market.household(village);
        }

        /** As this phone writes it. */
        WeighIn writtenHere(Household seller) {
            WeighIn plain = market.basket(seller);
            return new WeighIn(plain.seller(), plain.produce(), plain.grade(), plain.gross(), plain.tare(), 0, plain.perKilogram(),
                    Optional.empty(), plain.occurredAt(), Optional.of(caller.device().orElseThrow().toString()));
        }

        /** Before anybody revoked the phone. */
        Caller clerkBefore() {
            return new Caller(caller.account(), caller.name(), List.of(Grant.at(village, Role.CLERK)), "127.0.0.1", caller.device());
        }

        Map<UUID, HandingIn.Outcome> handIn(Map<UUID, WeighIn> slips) {
            return market.ask(caller, HandingIn.class, desk -> desk.handIn(slips, Set.of(), PhoneClock.UNTOLD));
        }

        UUID held(WeighIn weighIn) {
            UUID uuid = UUID.randomUUID();
            handIn(Map.of(uuid, weighIn));
            return uuid;
        }

        UUID heldAndPaid(WeighIn weighIn) {
            UUID uuid = UUID.randomUUID();
            market.ask(caller, HandingIn.class, desk -> desk.handIn(Map.of(uuid, weighIn), Set.of(uuid), PhoneClock.UNTOLD));
            return uuid;
        }

        List<HeldSlip> waiting() {
            return market.ask(Callers.admin(), Admitting.class,
                    desk -> desk.slips(village, List.of(HeldSlip.State.WAITING), Page.FIRST)).items();
        }
    }

    private static HeldSlip admit(Market market, UUID uuid) {
        return market.ask(Callers.admin(), Admitting.class, desk -> desk.admit(uuid));
    }

    private static HeldSlip turnDown(Market market, UUID uuid) {
        return market.ask(Callers.admin(), Admitting.class, desk -> desk.turnDown(uuid, "查无此事"));
    }

    @ParameterizedTest
    @EnumSource
    void are_kept_as_they_were_written_whatever_they_say(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        WeighIn good = lost.market.basket(lost.household());
        WeighIn nonsense = new WeighIn("nobody", good.produce(), good.grade(), good.tare(), good.gross(), 999, good.perKilogram(),
                Optional.of("说不清"), good.occurredAt().plusDays(9), Optional.of("红米"),
                new Witness(Optional.of(Witness.Confirmation.PHOTO), Optional.of(UUID.randomUUID()), Optional.of("李主任"), true));
        Map<UUID, WeighIn> slips = new LinkedHashMap<>(Map.of(UUID.randomUUID(), good, UUID.randomUUID(), nonsense));
        assertEquals(List.of(HandingIn.Outcome.HELD, HandingIn.Outcome.HELD), List.copyOf(lost.handIn(slips).values()));
        lost.handIn(slips);
        List<HeldSlip> waiting = lost.waiting();
        assertEquals(2, waiting.size());
        waiting.forEach(slip -> assertEquals(slips.get(slip.uuid()).toString(), slip.weighIn().toString()));
        assertEquals(0, lost.market.day.number("select count(*) from purchase where village = '" + lost.village + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void are_told_to_be_known_where_they_arrived_before(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        Purchase bought = lost.market.buy(Market.clerkOf(lost.village), UUID.randomUUID(), lost.market.basket(lost.household()));
        assertEquals(Map.of(bought.uuid(), HandingIn.Outcome.KNOWN),
                lost.handIn(Map.of(bought.uuid(), lost.market.basket(lost.household()))));
        assertEquals(List.of(), lost.waiting());
    }

    @ParameterizedTest
    @EnumSource
    void become_slips_of_the_clerk_who_wrote_them_once_admitted(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        UUID uuid = lost.held(lost.market.basket(lost.household()));
        assertEquals(HeldSlip.State.ADMITTED, admit(lost.market, uuid).state());
        assertEquals(HeldSlip.State.ADMITTED, admit(lost.market, uuid).state());
        Purchase slip = lost.market.ask(AUDITOR, Recounting.class, desk -> desk.slip(uuid)).purchase();
        assertEquals(lost.caller.name(), slip.signature().clerk());
        assertEquals(23_400, slip.owed().fen());
        assertEquals(1, lost.market.day.number("select count(*) from purchase where village = '" + lost.village + "'"));
        lost.market.refused(Reason.ALREADY_DECIDED, Callers.admin(), Admitting.class, desk -> desk.turnDown(uuid, "晚了"));
    }

    @ParameterizedTest
    @EnumSource
    void are_admitted_by_the_rules_of_every_slip_and_wait_on_if_they_break_one(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        UUID foreign = lost.held(lost.market.basket(lost.market.household(Callers.VILLAGE)));
        UUID dear = lost.held(lost.market.basket(lost.household(), 21_000, 1_500, 0, 9_900));
        lost.market.refused(Reason.FOREIGN_VILLAGE, Callers.admin(), Admitting.class, desk -> desk.admit(foreign));
        lost.market.refused(Reason.OUTSIDE_PRICE_BAND, Callers.admin(), Admitting.class, desk -> desk.admit(dear));
        assertEquals(2, lost.waiting().size());
    }

    @ParameterizedTest
    @EnumSource
    void are_admitted_for_the_places_for_which_the_clerk_may_buy_wherever_the_account_belongs(Database database) {
        Market market = Market.shared(database);
        for (PlaceCode home : List.of(Callers.COUNTY, Callers.NEIGHBOUR)) {
            Lost lost = Lost.of(market, market.freshVillage(), home, true);
            UUID own = lost.held(market.basket(lost.household()));
            UUID foreign = lost.held(market.basket(market.household(Callers.NEIGHBOUR)));
            assertEquals(HeldSlip.State.ADMITTED, admit(market, own).state());
            assertEquals(1, market.day.number("select count(*) from purchase where village = '" + lost.village + "'"));
            market.refused(Reason.FOREIGN_VILLAGE, Callers.admin(), Admitting.class, desk -> desk.admit(foreign));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keep_the_clerks_word_that_they_were_paid_in_cash_and_are_owed_until_the_cashier_has_asked(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        UUID paid = lost.heldAndPaid(lost.market.basket(lost.household()));
        UUID owed = lost.held(lost.market.basket(lost.household()));
        lost.handIn(Map.of(paid, lost.market.basket(lost.household())));
        assertEquals(Map.of(paid, true, owed, false), lost.waiting().stream()
                .collect(Collectors.toMap(HeldSlip::uuid, HeldSlip::isPaidInCash)), "handed in again it changes nothing");
        assertEquals(Optional.of(new Money(23_400)), lost.waiting().get(0).worth());
        admit(lost.market, paid);
        admit(lost.market, owed);
        assertEquals(Map.of(paid, true, owed, false), lost.market.ask(Market.CASHIER, Owing.class,
                desk -> desk.slips(lost.village, Page.FIRST)).items().stream().map(Owing.Waiting::payable)
                .collect(Collectors.toMap(Payable::slip, Payable::isSaidPaid)));
        lost.market.ask(Market.CASHIER, Paying.class, desk -> desk.pay(UUID.randomUUID(), new PayOrder(Optional.of(lost.village),
                Payment.Method.CASH, List.of(new PayOrder.Line(paid, Optional.empty())), Optional.empty())));
        assertEquals(List.of(owed), lost.market.ask(Market.CASHIER, Owing.class, desk -> desk.slips(lost.village, Page.FIRST))
                .items().stream().map(waiting -> waiting.payable().slip()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void that_had_arrived_before_take_what_is_still_missing_and_nothing_is_paid_by_it(Database database) throws IOException {
        Lost lost = Lost.in(Market.shared(database));
        WeighIn written = lost.writtenHere(lost.household());
        UUID slip = UUID.randomUUID();
        lost.market.buy(lost.clerkBefore(), slip, written);
        UUID foreign = UUID.randomUUID();
        lost.market.buy(Market.clerkOf(lost.village), foreign, lost.market.basket(lost.household()));
        assertEquals(Set.of(HandingIn.Outcome.KNOWN), Set.copyOf(lost.market.ask(lost.caller, HandingIn.class, desk -> desk.handIn(
                Map.of(slip, written, foreign, written), Set.of(slip, foreign), PhoneClock.UNTOLD)).values()));
        Map<UUID, Payable> owed = lost.market.ask(Market.clerkOf(lost.village), Owing.class, desk -> desk.slips(lost.village, Page.FIRST))
                .items().stream().map(Owing.Waiting::payable).collect(Collectors.toMap(Payable::slip, payable -> payable));
        assertEquals(List.of(true, false), List.of(owed.get(slip).isSaidPaid(), owed.get(foreign).isSaidPaid()));
        assertEquals(owed.get(slip).owed(), owed.get(slip).left());
        UUID photo = UUID.randomUUID();
        byte[] picture = Files.readAllBytes(Path.of("docs/pictures/field-today-360.png"));
        lost.market.ask(lost.caller, HandingIn.class, desk -> desk.attach(slip, photo, SlipPhoto.Shows.SCALE, picture));
        SlipPhoto kept = lost.market.ask(Market.clerkOf(lost.village), Documenting.class, desk -> desk.photos(slip)).get(0);
        assertTrue(kept.isFromRevoked());
        lost.market.refused(Reason.NOT_FOUND, lost.caller, HandingIn.class,
                desk -> desk.attach(foreign, UUID.randomUUID(), SlipPhoto.Shows.SCALE, picture));
        assertEquals(1, lost.market.day.number("select photos from handed_in where device = '" + lost.caller.device().orElseThrow() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void have_no_amount_where_the_figures_are_beyond_all_counting(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        lost.heldAndPaid(lost.market.basket(lost.household(), Long.MAX_VALUE, -1, 0, 1200));
        assertEquals(Optional.empty(), lost.waiting().get(0).worth());
    }

    @ParameterizedTest
    @EnumSource
    void that_are_turned_down_stay_with_the_reason_and_buy_nothing(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        UUID uuid = lost.held(lost.market.basket(lost.household()));
        lost.market.refused(Reason.INVALID, Callers.admin(), Admitting.class, desk -> desk.turnDown(uuid, " "));
        assertEquals(Optional.of("查无此事"), turnDown(lost.market, uuid).reason());
        turnDown(lost.market, uuid);
        lost.market.refused(Reason.ALREADY_DECIDED, Callers.admin(), Admitting.class, desk -> desk.admit(uuid));
        assertEquals(Map.of(uuid, HandingIn.Outcome.HELD), lost.handIn(Map.of(uuid, lost.market.basket(lost.household()))));
        assertEquals(List.of(), lost.waiting());
        assertEquals(0, lost.market.day.number("select count(*) from purchase where village = '" + lost.village + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void are_decided_once_even_by_two_at_the_same_moment(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        UUID uuid = lost.held(lost.market.basket(lost.household()));
        List<Throng.Outcome<HeldSlip>> outcomes = Throng.of(6, person -> Throng.patiently(
                () -> person % 2 == 0 ? admit(lost.market, uuid) : turnDown(lost.market, uuid)));
        assertEquals(3, outcomes.stream().filter(outcome -> outcome.answer().isPresent()).count());
        assertTrue(outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).allMatch(no -> no.reason() == Reason.ALREADY_DECIDED));
        boolean admitted = outcomes.get(0).answer().isPresent();
        assertEquals(admitted ? 1 : 0, lost.market.day.number("select count(*) from purchase where uuid = '" + uuid + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void are_taken_up_to_five_thousand_from_one_phone_in_calls_of_two_thousand(Database database) {
        Lost lost = Lost.in(Market.shared(database));
        WeighIn basket = lost.market.basket(lost.household());
        lost.market.refused(Reason.TOO_MANY_ITEMS, lost.caller, HandingIn.class,
                desk -> desk.handIn(many(basket, 2_001), Set.of(), PhoneClock.UNTOLD));
        lost.handIn(many(basket, 2_000));
        Map<UUID, WeighIn> second = many(basket, 2_000);
        lost.handIn(second);
        lost.handIn(many(basket, 1_000));
        lost.market.refused(Reason.TOO_MANY_ITEMS, lost.caller, HandingIn.class,
                desk -> desk.handIn(many(basket, 1), Set.of(), PhoneClock.UNTOLD));
        assertEquals(2_000, lost.handIn(second).size());
        assertEquals(5_000, lost.market.ask(Callers.admin(), Admitting.class, desk -> desk.waiting(lost.village)).longValue());
    }

    private static Map<UUID, WeighIn> many(WeighIn basket, int count) {
        Map<UUID, WeighIn> many = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            many.put(UUID.randomUUID(), basket);
        }
        return many;
    }

    @ParameterizedTest
    @EnumSource
    void come_from_revoked_phones_only_and_are_decided_by_the_administrator_of_the_place(Database database) {
        Market market = Market.shared(database);
        Lost kept = Lost.of(market, false);
        Map<UUID, WeighIn> slips = many(market.basket(kept.household()), 1);
        market.refused(Reason.DEVICE_NOT_REVOKED, kept.caller, HandingIn.class, desk -> desk.handIn(slips, Set.of(), PhoneClock.UNTOLD));
        market.refused(Reason.DEVICE_NOT_REVOKED, Market.CLERK, HandingIn.class, desk -> desk.handIn(slips, Set.of(), PhoneClock.UNTOLD));
        market.refused(Reason.NOT_SIGNED_IN, Callers.nobody(), HandingIn.class, desk -> desk.handIn(slips, Set.of(), PhoneClock.UNTOLD));
        Lost lost = Lost.in(market);
        UUID uuid = lost.held(market.basket(lost.household()));
        for (Caller other : List.of(AUDITOR, Market.CLERK, lost.caller, Callers.at(Callers.OTHER_COUNTY, Role.ADMIN))) {
            market.refused(Reason.NOT_ALLOWED, other, Admitting.class, desk -> desk.admit(uuid));
            market.refused(Reason.NOT_ALLOWED, other, Admitting.class, desk -> desk.turnDown(uuid, "不收"));
        }
        assertEquals(1, market.ask(AUDITOR, Admitting.class, desk -> desk.waiting(lost.village)).longValue());
        market.refused(Reason.NOT_FOUND, Callers.admin(), Admitting.class, desk -> desk.admit(UUID.randomUUID()));
    }
}
