package org.countystore.loveshop;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsBook;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a love shop owes the county store for supplies")
class PayingSuppliesTest {
    private static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);
    private static final String PIN = "2468";

    /** Six packs at 12 yuan arrived. */
    private static SupplyScene supplied(Database database) {
        SupplyScene scene = new SupplyScene(database);
        UUID supply = UUID.randomUUID();
        scene.send(supply, 6);
        scene.takeIn(supply, 6, "");
        return scene;
    }

    /** A card with points to spend. */
    private static String card(SupplyScene scene, long points) {
        HouseholdId household = scene.shop.household(Callers.VILLAGE);
        LocalDate today = scene.shop.live.now().toLocalDate();
        scene.ask(CASHIER, KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(Callers.VILLAGE,
                Contribution.Source.COUNTY, "县里", true, Money.yuan(points), today, Optional.empty())));
        Household holder = Caller.as(SupplyScene.KEEPER, () -> scene.shop.live.inTransaction(() -> {
            scene.shop.live.get(PointsBook.class).award(UUID.randomUUID(), Callers.VILLAGE, YearMonth.from(today), today.plusYears(1),
                    Map.of(household, points));
            return scene.shop.live.get(Register.class).get(household);
        }));
        return scene.ask(SupplyScene.KEEPER, KeepingCards.class, desk -> desk.issue(holder.code(), PIN)).card().number().value();
    }

    private static void redeem(SupplyScene scene, String card, long pieces) {
        scene.ask(SupplyScene.KEEPER, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), new RedemptionWish(card, Callers.VILLAGE,
                List.of(new RedemptionWish.Line(scene.goods, pieces))), PIN));
    }

    /** To the county store, and in money to the shop. */
    private static List<Money> settle(SupplyScene scene) {
        ShopSettlement paid = scene.ask(CASHIER, SettlingShops.class, desk -> desk.settle(UUID.randomUUID(), Callers.VILLAGE));
        return List.of(paid.supplies(), paid.paid());
    }

    private static SupplyPayment pay(SupplyScene scene, UUID uuid, Money amount) {
        return scene.ask(CASHIER, PayingSupplies.class, desk -> desk.pay(uuid, new PayingSupplies.Wish(Callers.VILLAGE, amount)));
    }

    private static Money owes(SupplyScene scene) {
        return scene.ask(CASHIER, SettlingShops.class, desk -> desk.accounts(Callers.VILLAGE, Page.FIRST)).items().get(0).owes();
    }

    private static int unsettled(SupplyScene scene) {
        return scene.ask(CASHIER, SettlingShops.class, desk -> desk.unsettled(Callers.COUNTY, Page.FIRST)).items().size();
    }

    /** The packs of this scene came by no road; what the proof says of love shops, points and the ledger holds. */
    private static void mustBalance(SupplyScene scene) {
        assertEquals(List.of(), Recounted.reds(scene.shop.live.dataSource()).stream()
                .filter(red -> red.matches("(love_|points_|fund_|known_|account_|hold_|sum: sum (fen\\.(supplies|shops|fund)|points)).*")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_first_out_of_what_it_is_paid_for_points(Database database) {
        try (SupplyScene scene = supplied(database)) {
            String card = card(scene, 100);
            redeem(scene, card, 4);
            assertEquals(Money.ZERO, scene.ask(CASHIER, SettlingShops.class, desk -> desk.accounts(Callers.VILLAGE, Page.FIRST))
                    .items().get(0).owed(), "all of it goes to the store");
            assertEquals(List.of(Money.yuan(48), Money.ZERO), settle(scene));
            assertEquals(Money.yuan(24), owes(scene));
            mustBalance(scene);
            UUID more = UUID.randomUUID();
            scene.send(more, 2);
            redeem(scene, card, 2);
            scene.takeIn(more, 2, "");
            assertEquals(List.of(Money.yuan(24), Money.ZERO), settle(scene));
            redeem(scene, card, 2);
            pay(scene, UUID.randomUUID(), Money.yuan(5));
            assertEquals(List.of(Money.yuan(19), Money.yuan(5)), settle(scene));
            assertEquals(Money.ZERO, owes(scene));
            mustBalance(scene);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_in_money_to_the_cashier_as_far_as_it_is_owed(Database database) {
        try (SupplyScene scene = supplied(database)) {
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                assertEquals(Money.yuan(50), pay(scene, uuid, Money.yuan(50)).amount());
            }
            assertEquals(Money.yuan(22), owes(scene));
            assertEquals(1, unsettled(scene));
            refused(Reason.ID_REUSED, () -> pay(scene, uuid, Money.yuan(51)));
            assertEquals("fen", field(() -> pay(scene, UUID.randomUUID(), new Money(2_201))));
            assertEquals("fen", field(() -> pay(scene, UUID.randomUUID(), Money.ZERO)));
            for (Caller other : List.of(SupplyScene.KEEPER, Callers.at(Callers.COUNTY, Role.STORE),
                    Callers.at(new PlaceCode("611025104203"), Role.CASHIER))) {
                refused(Reason.NOT_ALLOWED, () -> scene.ask(other, PayingSupplies.class,
                        desk -> desk.pay(UUID.randomUUID(), new PayingSupplies.Wish(Callers.VILLAGE, Money.yuan(1)))));
            }
            pay(scene, UUID.randomUUID(), Money.yuan(22));
            assertEquals(0, unsettled(scene));
            refused(Reason.SUPPLIES_PAID, () -> pay(scene, UUID.randomUUID(), Money.yuan(1)));
            assertEquals(List.of(Money.yuan(22), Money.yuan(50)), scene.ask(SupplyScene.KEEPER, PayingSupplies.class,
                    desk -> desk.payments(Callers.VILLAGE, Page.FIRST)).items().stream().map(SupplyPayment::amount).toList());
            mustBalance(scene);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_owed_again_when_money_was_written_down_by_mistake(Database database) {
        try (SupplyScene scene = supplied(database)) {
            UUID mistake = UUID.randomUUID();
            pay(scene, mistake, Money.yuan(72));
            pay(scene, mistake, Money.yuan(72));
            assertEquals("reason", field(() -> takeBack(scene, CASHIER, mistake, " ")));
            refused(Reason.NOT_ALLOWED, () -> takeBack(scene, SupplyScene.KEEPER, mistake, "记错了"));
            for (int i = 0; i < 2; i++) {
                assertTrue(takeBack(scene, CASHIER, mistake, "记错了").isTakenBack());
            }
            assertEquals(Money.yuan(72), owes(scene));
            mustBalance(scene);
            pay(scene, UUID.randomUUID(), Money.yuan(70));
            assertEquals(Money.yuan(2), owes(scene));
            mustBalance(scene);
        }
    }

    private static SupplyPayment takeBack(SupplyScene scene, Caller caller, UUID uuid, String reason) {
        return scene.ask(caller, PayingSupplies.class, desk -> desk.takeBack(uuid, reason));
    }

    @Test
    void is_never_paid_twice_however_many_pay_and_settle_at_once() {
        try (SupplyScene scene = supplied(Database.POSTGRESQL)) {
            String card = card(scene, 24);
            redeem(scene, card, 2);
            List<String> outcomes = Crowd.outcomes(8, i -> i == 0 ? settle(scene) : pay(scene, UUID.randomUUID(), Money.yuan(12)));
            assertEquals(List.of(Money.ZERO), List.of(owes(scene)), outcomes.toString());
            assertEquals(7_200, scene.shop.live.number("select (select sum(supply_fen) from shop_settlement)"
                    + " + (select sum(fen) from love_supply_payment)"), outcomes.toString());
            mustBalance(scene);
        }
    }
}
