package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.PIN;
import static org.countystore.loveshop.Counter.line;
import static org.countystore.loveshop.Counter.wish;
import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.KeepingCards;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Goods for love points")
class RedeemingTest {
    @ParameterizedTest
    @EnumSource
    void take_the_oldest_points_and_the_goods_in_one_fate(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(186);
            ShopGoods salt = counter.goods("食盐 400克", 3, 20);
            ShopGoods oil = counter.goods("菜籽油 5升", 40, 4);
            assertEquals(186, counter.keep(Redeeming.class, desk -> desk.holder(Callers.VILLAGE, villager.card())).points());
            Redemption done = counter.redeem(villager, line(oil, 1), line(salt, 2));
            assertEquals(List.of(46L, 140L), List.of(done.points(), done.pointsLeft()));
            assertEquals(List.of("菜籽油 5升 1 40", "食盐 400克 2 6"),
                    done.lines().stream().map(each -> each.name() + " " + each.quantity() + " " + each.points()).toList());
            assertEquals(List.of("2026-11 140"), counter.months(villager));
            assertEquals(List.of(18L, 3L, 46L), List.of(counter.stock(salt), counter.stock(oil), counter.owed()));
            Refused missing = refused(Reason.NOT_ENOUGH_POINTS, () -> counter.redeem(villager, line(oil, 3), line(salt, 8)));
            assertEquals(List.of(4L), missing.facts());
            Refused tooFew = refused(Reason.OUT_OF_STOCK, () -> counter.redeem(villager, line(oil, 1), line(salt, 19)));
            assertEquals(List.of("食盐 400克", 18L), tooFew.facts());
            assertEquals(List.of(140L, 18L, 3L), List.of(counter.points(villager), counter.stock(salt), counter.stock(oil)));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_who_knows_the_pin_of_a_good_card_of_this_village(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            RedemptionWish wish = wish(villager, line(salt, 1));
            Refused wrong = refused(Reason.WRONG_PIN,
                    () -> counter.keep(Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish, "1111")));
            assertEquals("pin", wrong.errors().get(0).field());
            counter.openShop(Callers.NEIGHBOUR);
            Caller neighbour = Callers.at(Callers.NEIGHBOUR, Role.KEEPER);
            RedemptionWish elsewhere = new RedemptionWish(villager.card(), Callers.NEIGHBOUR, wish.lines());
            refused(Reason.CARD_OF_OTHER_VILLAGE,
                    () -> counter.ask(neighbour, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), elsewhere, PIN)));
            refused(Reason.CARD_OF_OTHER_VILLAGE,
                    () -> counter.ask(neighbour, Redeeming.class, desk -> desk.holder(Callers.NEIGHBOUR, villager.card())));
            refused(Reason.NOT_ALLOWED, () -> counter.ask(neighbour, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish, PIN)));
            counter.keep(KeepingCards.class, desk -> desk.freeze(villager.card(), "丢了"));
            refused(Reason.CARD_FROZEN, () -> counter.redeem(UUID.randomUUID(), wish));
            counter.ask(Callers.admin(), KeepingShops.class, desk -> desk.shut(Callers.VILLAGE));
            refused(Reason.SHOP_SHUT, () -> counter.redeem(counter.villager(3), line(salt, 1)));
            assertEquals(List.of(50L, 20L), List.of(counter.points(villager), counter.stock(salt)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_asked_for_line_by_line_in_whole_pieces(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            assertEquals("lines", field(() -> counter.redeem(villager)));
            assertEquals("lines[0].quantity", field(() -> counter.redeem(villager, line(salt, 0))));
            assertEquals("lines[1].goods", field(() -> counter.redeem(villager, line(salt, 1), line(salt, 1))));
            refused(Reason.NOT_FOUND, () -> counter.redeem(villager, new RedemptionWish.Line(UUID.randomUUID(), 1)));
            counter.keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, salt.uuid(), new GoodsSheet("食盐", "", Drawing.SALT, 3,
                    Optional.empty(), 0, false)));
            refused(Reason.NOT_ON_SALE, () -> counter.redeem(villager, line(salt, 1)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asked_for_a_hundred_times_go_out_once(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            UUID uuid = UUID.randomUUID();
            List<String> outcomes = Crowd.outcomes(10, who -> {
                for (int i = 0; i < 10; i++) {
                    assertEquals(47, counter.redeem(uuid, wish(villager, line(salt, 1))).pointsLeft());
                }
                return who;
            });
            assertEquals(10, Crowd.count(outcomes, "DONE"), outcomes.toString());
            assertTrue(counter.keep(Redeeming.class, desk -> desk.redeem(uuid, wish(villager, line(salt, 1)), PIN)).known());
            assertEquals(List.of(47L, 19L, 3L), List.of(counter.points(villager), counter.stock(salt), counter.owed()));
            refused(Reason.ID_REUSED, () -> counter.redeem(uuid, wish(villager, line(salt, 2))));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void come_back_on_the_same_day_and_the_points_into_their_months(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            Redemption mistake = counter.redeem(villager, line(salt, 11));
            assertEquals(List.of("2026-11 17"), counter.months(villager));
            for (int i = 0; i < 2; i++) {
                Redemption undone = counter.reverse(mistake);
                assertEquals(List.of(Redemption.State.REVERSED, 50L), List.of(undone.state(), undone.pointsLeft()));
            }
            assertEquals(List.of("2026-10 30", "2026-11 20"), counter.months(villager));
            assertEquals(List.of(20L, 0L, 0L), List.of(counter.stock(salt), counter.look(salt.uuid()).redeemed(), counter.owed()));
            Redemption late = counter.redeem(villager, line(salt, 1));
            refused(Reason.INVALID, () -> counter.keep(Redeeming.class, desk -> desk.reverse(late.uuid(), " ")));
            counter.village.day.setTo(counter.village.day.now().plusDays(1));
            refused(Reason.REDEMPTION_DAY_OVER, () -> counter.reverse(late));
            assertEquals(Redemption.State.REVERSED, counter.reverse(mistake).state());
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_found_again_by_card_or_receipt_with_the_holder_masked(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            Redemption first = counter.redeem(villager, line(salt, 1));
            Redemption second = counter.redeem(villager, line(salt, 2));
            assertEquals(List.of(second.uuid()), found(counter, second.number()));
            assertEquals(List.of(second.uuid(), first.uuid()), found(counter, villager.card()));
            assertEquals(List.of(), found(counter, "nobody"));
            Redeeming.Told told = counter.ask(Callers.at(Callers.COUNTY, Role.AUDITOR), Redeeming.class,
                    desk -> desk.redemption(first.uuid()));
            assertFalse(told.holder().contains("大"), told.holder());
            refused(Reason.NOT_ALLOWED, () -> counter.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), Redeeming.class,
                    desk -> desk.redemption(first.uuid())));
        }
    }

    private static List<UUID> found(Counter counter, String text) {
        return counter.ask(Callers.at(Callers.TOWN, Role.AUDITOR), Redeeming.class,
                desk -> desk.redemptions(Callers.TOWN, text, Page.FIRST))
                .items().stream().map(told -> told.redemption().uuid()).toList();
    }

    @Test
    void for_one_card_at_two_phones_at_once_go_to_exactly_one() {
        try (Counter counter = new Counter(Database.POSTGRESQL)) {
            ShopGoods salt = counter.goods("食盐", 3, 1_000);
            for (int round = 0; round < 10; round++) {
                Villager villager = counter.villager(50);
                List<String> outcomes = Crowd.outcomes(2, who -> counter.redeem(villager, line(salt, 11)));
                assertEquals(List.of(1L, 1L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "NOT_ENOUGH_POINTS")),
                        outcomes.toString());
                assertEquals(17, counter.points(villager));
            }
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @Test
    void for_many_cards_at_once_go_out_to_the_last_piece_and_never_in_a_deadlock() {
        try (Counter counter = new Counter(Database.POSTGRESQL)) {
            ShopGoods salt = counter.goods("食盐", 3, 20);
            ShopGoods oil = counter.goods("菜籽油", 10, 20);
            List<Villager> crowd = IntStream.range(0, 30).mapToObj(i -> counter.villager(50)).toList();
            List<String> outcomes = Crowd.outcomes(30, who -> who % 2 == 0 ? counter.redeem(crowd.get(who), line(salt, 1), line(oil, 1))
                    : counter.redeem(crowd.get(who), line(oil, 1), line(salt, 1)));
            assertEquals(List.of(20L, 10L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "OUT_OF_STOCK")),
                    outcomes.toString());
            assertEquals(List.of(0L, 0L, 260L), List.of(counter.stock(salt), counter.stock(oil), counter.owed()));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }
}
