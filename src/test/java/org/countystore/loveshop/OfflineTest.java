package org.countystore.loveshop;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Page;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Reason;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.KeepingCards;
import org.countystore.points.PointsBook;
import org.countystore.points.Village;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a shop hands out without a network")
class OfflineTest {
    private static long owed(Counter counter, Villager villager) {
        return counter.village.day.serve(PointsBook.class, book -> book.owed(List.of(villager.household().id())))
                .getOrDefault(villager.household().id(), 0L);
    }

    private static void limit(Counter counter, OfflineLimits limits) {
        counter.ask(Callers.admin(), KeepingShops.class, desk -> desk.limit(Callers.VILLAGE, limits));
    }

    @Test
    void can_cost_no_more_than_the_limits_of_cards_shop_and_phones_say() {
        assertEquals(new OfflineLimits.Bound(60, 600), new OfflineLimits(30, 300, 2, 7).bound(100));
        assertEquals(new OfflineLimits.Bound(60, 180), new OfflineLimits(30, 300, 2, 7).bound(3), "three cards hold no more");
        assertEquals(new OfflineLimits.Bound(150, 150), new OfflineLimits(80, 50, 3, 7).bound(9), "no card holds more than the shop");
        assertEquals(new OfflineLimits.Bound(0, 0), new OfflineLimits(30, 0, 2, 7).bound(100), "a shop that waits for the network");
    }

    @ParameterizedTest
    @EnumSource
    void from_one_card_at_two_phones_is_owed_within_the_bound_and_paid_by_the_next_award(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(25);
            ShopGoods oil = counter.goods("菜籽油", 20, 10);
            OfflinePhone one = new OfflinePhone(counter);
            OfflinePhone two = new OfflinePhone(counter);
            OfflineLimits.Bound bound = two.equip().bound();
            assertTrue(one.handsOut(villager.card(), oil, 1) && two.handsOut(villager.card(), oil, 1));
            assertFalse(one.handsOut(villager.card(), oil, 1), "25 points are no 40");
            assertEquals(List.of(20L, 0L, 5L), facts(one.sendAll().get(0)));
            assertEquals(List.of(20L, 15L, 0L), facts(two.sendAll().get(0)));
            assertEquals(List.of(15L, 0L, 40L, 8L), List.of(owed(counter, villager), counter.points(villager), counter.owed(),
                    counter.stock(oil)));
            assertTrue(owed(counter, villager) <= bound.ofACard() && bound.ofACard() <= bound.inAll());
            assertEquals(0, one.equip().cards().get(0).points(), "the next that is told knows it");
            assertEquals(15, one.equip().cards().get(0).owed());
            assertEquals(0, counter.rowsThatDoNotAddUp());
            counter.village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(villager.household().id(), 10L));
            assertEquals(List.of(5L, 0L), List.of(owed(counter, villager), counter.points(villager)));
            counter.village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(villager.household().id(), 12L));
            assertEquals(List.of(0L, 7L), List.of(owed(counter, villager), counter.points(villager)));
            assertEquals(List.of("REPAID -5", "AWARDED 12", "REPAID -10", "AWARDED 10", "OWED -15", "REDEEMED -5", "REDEEMED -20",
                    "AWARDED 25"), history(counter, villager));
            assertEquals(0, counter.rowsThatDoNotAddUp());
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));
        }
    }

    private static List<Long> facts(Redemption done) {
        return List.of(done.points(), done.owedPoints(), done.pointsLeft());
    }

    private static List<String> history(Counter counter, Villager villager) {
        return counter.keep(KeepingCards.class, desk -> desk.history(villager.card(), Page.FIRST)).items().stream()
                .map(each -> each.kind() + " " + each.points()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void arrives_once_however_often_it_is_sent(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(25);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            OfflinePhone phone = new OfflinePhone(counter);
            phone.handsOut(villager.card(), salt, 2);
            OfflinePhone.Slip slip = phone.last();
            List<String> outcomes = Crowd.outcomes(5, who -> {
                for (int i = 0; i < 20; i++) {
                    phone.send(slip);
                }
                return who;
            });
            assertEquals(5, Crowd.count(outcomes, "DONE"), outcomes.toString());
            assertTrue(phone.send(slip).known());
            assertEquals(List.of(19L, 18L, 6L), List.of(counter.points(villager), counter.stock(salt), counter.owed()));
            refused(Reason.ID_REUSED, () -> phone.send(new OfflinePhone.Slip(slip.uuid(), phone.slip(villager.card(), salt, 3,
                    Counter.PIN).wish(),
                    slip.pin())));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void needs_the_holders_pin_sealed_on_a_phone_of_this_shop(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(25);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            OfflinePhone phone = new OfflinePhone(counter);
            refused(Reason.WRONG_PIN, () -> phone.send(phone.slip(villager.card(), salt, 1, "1111")));
            OfflinePhone.Slip good = phone.slip(villager.card(), salt, 1, Counter.PIN);
            refused(Reason.WRONG_PIN, () -> phone.send(new OfflinePhone.Slip(good.uuid(), good.wish(), Counter.PIN)));
            refused(Reason.NO_DEVICE, () -> counter.keep(CatchingUp.class,
                    desk -> desk.book(good.uuid(), good.wish(), new CatchingUp.SealedPin(good.pin()), PhoneClock.UNTOLD)));
            refused(Reason.NO_DEVICE, () -> counter.keep(EquippingShops.class, desk -> desk.equip(Callers.VILLAGE)));
            refused(Reason.NOT_A_SHOP_PHONE, () -> counter.ask(Village.KEEPER.on(Optional.of(UUID.randomUUID())), CatchingUp.class,
                    desk -> desk.book(good.uuid(), good.wish(), new CatchingUp.SealedPin(good.pin()), PhoneClock.UNTOLD)));
            assertEquals(List.of(25L, 20L), List.of(counter.points(villager), counter.stock(salt)));
            phone.send(good);
            assertEquals(22, counter.points(villager));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_the_households_until_its_card_was_frozen_or_replaced_and_the_shops_afterwards(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager lost = counter.villager(25);
            Villager renewed = counter.villager(25);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            OfflinePhone phone = new OfflinePhone(counter);
            List<OfflinePhone.Slip> before = List.of(phone.slip(lost.card(), salt, 1, Counter.PIN), phone.slip(renewed.card(), salt, 1,
                    Counter.PIN));
            counter.village.day.setTo(counter.village.day.now().plusHours(1));
            counter.keep(KeepingCards.class, desk -> desk.freeze(lost.card(), "丢了"));
            counter.keep(KeepingCards.class, desk -> desk.replace(renewed.card(), "8642"));
            counter.village.day.setTo(counter.village.day.now().plusHours(1));
            refused(Reason.CARD_FROZEN, () -> phone.send(phone.slip(lost.card(), salt, 1, Counter.PIN)));
            refused(Reason.CARD_REPLACED, () -> phone.send(phone.slip(renewed.card(), salt, 1, Counter.PIN)));
            before.forEach(phone::send);
            assertEquals(List.of(22L, 22L), List.of(counter.points(lost), counter.points(renewed)));
            List<String> barred = phone.equip().barred().stream().map(Object::toString).sorted().toList();
            assertEquals(List.of(lost.card(), renewed.card()).stream().sorted().toList(), barred);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_held_against_what_the_phone_was_told_and_against_what_a_household_may_owe(Database database) {
        try (Counter counter = new Counter(database)) {
            limit(counter, new OfflineLimits(30, 50, 2, 7));
            Villager villager = counter.villager(100);
            Villager poor = counter.villager(5);
            ShopGoods salt = counter.goods("食盐", 3, 200);
            OfflinePhone phone = new OfflinePhone(counter);
            assertEquals(List.of(30L), refused(Reason.OFFLINE_LIMIT, () -> phone.send(phone.slip(villager.card(), salt, 11,
                    Counter.PIN))).facts());
            phone.send(phone.slip(villager.card(), salt, 10, Counter.PIN));
            assertEquals(List.of(20L), refused(Reason.OFFLINE_LIMIT, () -> phone.send(phone.slip(villager.card(), salt, 9,
                    Counter.PIN))).facts());
            phone.equip();
            phone.send(phone.slip(poor.card(), salt, 10, Counter.PIN));
            phone.equip();
            phone.send(phone.slip(poor.card(), salt, 10, Counter.PIN));
            assertEquals(55, owed(counter, poor));
            phone.equip();
            assertEquals(List.of(1L), refused(Reason.NOT_ENOUGH_POINTS, () -> phone.send(phone.slip(poor.card(), salt, 2,
                    Counter.PIN))).facts());
            phone.send(phone.slip(poor.card(), salt, 1, Counter.PIN));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_lost_with_a_phone_that_the_county_locked_out_nor_booked_without_the_holders_pin(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(30);
            ShopGoods salt = counter.goods("食盐", 3, 20);
            OfflinePhone phone = new OfflinePhone(counter);
            OfflinePhone.Slip slip = phone.slip(villager.card(), salt, 2, Counter.PIN);
            OfflinePhone.Slip stolen = phone.slip(villager.card(), salt, 3, "1357");
            refused(Reason.DEVICE_NOT_REVOKED, () -> phone.handIn(slip));
            phone.lose();
            refused(Reason.WRONG_PIN, () -> phone.handIn(stolen));
            assertEquals(List.of(false, true), List.of(phone.handIn(slip).known(), phone.handIn(slip).known()));
            assertEquals(List.of(24L, 18L), List.of(counter.points(villager), counter.stock(salt)));
            OfflinePhone another = new OfflinePhone(counter);
            OfflinePhone.Slip elsewhere = another.slip(villager.card(), salt, 1, Counter.PIN);
            refused(Reason.DEVICE_NOT_REVOKED, () -> another.handIn(elsewhere));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_out_on_so_many_phones_as_the_county_allows(Database database) {
        try (Counter counter = new Counter(database)) {
            limit(counter, new OfflineLimits(30, 300, 1, 7));
            OfflinePhone one = new OfflinePhone(counter);
            one.equip();
            refused(Reason.SHOP_PHONES_FULL, () -> new OfflinePhone(counter));
            counter.village.day.setTo(counter.village.day.now().plusDays(8));
            OfflinePhone two = new OfflinePhone(counter);
            refused(Reason.SHOP_PHONES_FULL, one::equip);
            counter.ask(two.keeper(), EquippingShops.class, desk -> {
                desk.release(Callers.VILLAGE);
                return null;
            });
            one.equip();
            refused(Reason.NOT_ALLOWED, () -> counter.keep(KeepingShops.class, desk -> desk.limit(Callers.VILLAGE, OfflineLimits.usual())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void had_lain_there_at_the_price_that_was_agreed_or_less(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(30);
            ShopGoods salt = counter.goods("食盐", 3, 1);
            OfflinePhone phone = new OfflinePhone(counter);
            OfflinePhone.Slip slip = phone.slip(villager.card(), salt, 4, Counter.PIN);
            OfflinePhone.Slip later = phone.slip(villager.card(), salt, 1, Counter.PIN);
            counter.keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, salt.uuid(), new GoodsSheet("食盐", "", Drawing.SALT, 5,
                    Optional.empty(), 0, false)));
            assertEquals(12, phone.send(slip).redemption().points(), "dearer since, and off the shelf");
            counter.keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, salt.uuid(), Counter.sheet("食盐", 2)));
            assertEquals(2, phone.send(later).redemption().points(), "cheaper since");
            assertEquals(List.of(0L, 5L), List.of(counter.stock(salt), counter.look(salt.uuid()).redeemed()));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void comes_back_on_the_day_it_was_booked_and_nothing_is_owed_for_it_unless_that_was_paid(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(5);
            ShopGoods oil = counter.goods("菜籽油", 20, 10);
            OfflinePhone phone = new OfflinePhone(counter);
            Redemption done = phone.send(phone.slip(villager.card(), oil, 1, Counter.PIN)).redemption();
            counter.reverse(done);
            assertEquals(List.of(0L, 5L, 0L, 10L), List.of(owed(counter, villager), counter.points(villager), counter.owed(),
                    counter.stock(oil)));
            Redemption again = phone.send(phone.slip(villager.card(), oil, 1, Counter.PIN)).redemption();
            counter.village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(villager.household().id(), 4L));
            refused(Reason.DEBT_REPAID, () -> counter.reverse(again));
            assertEquals(List.of(11L, 0L), List.of(owed(counter, villager), counter.points(villager)));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_still_owed_by_who_goes_on_as_another(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager parents = counter.villager(5);
            Villager son = counter.villager(0);
            ShopGoods oil = counter.goods("菜籽油", 20, 10);
            OfflinePhone phone = new OfflinePhone(counter);
            phone.send(phone.slip(parents.card(), oil, 1, Counter.PIN));
            OfflinePhone.Slip late = phone.slip(parents.card(), oil, 1, Counter.PIN);
            counter.village.day.setTo(counter.village.day.now().plusHours(1));
            counter.village.resettle(desk -> desk.merge(parents.household().code(), son.household().code(), "老两口与儿子同住"));
            assertEquals(List.of(0L, 15L), List.of(owed(counter, parents), owed(counter, son)));
            refused(Reason.HOUSEHOLD_CLOSED, () -> phone.send(late));
            counter.village.award(Village.NOVEMBER, LocalDate.of(2027, 11, 30), Map.of(parents.household().id(), 18L));
            assertEquals(List.of(0L, 3L), List.of(owed(counter, son), counter.points(son)));
            assertEquals(List.of(), Recounted.reds(counter.village.day.dataSource()));
        }
    }

    @Test
    void from_many_phones_at_once_is_owed_to_the_point() {
        try (Counter counter = new Counter(Database.POSTGRESQL)) {
            limit(counter, new OfflineLimits(30, 300, 8, 7));
            ShopGoods oil = counter.goods("菜籽油", 20, 100);
            Villager villager = counter.villager(50);
            List<OfflinePhone> phones = IntStream.range(0, 8).mapToObj(i -> new OfflinePhone(counter)).toList();
            phones.forEach(phone -> assertTrue(phone.handsOut(villager.card(), oil, 1)));
            List<String> outcomes = Crowd.outcomes(8, who -> phones.get(who).sendAll());
            assertEquals(8, Crowd.count(outcomes, "DONE"), outcomes.toString());
            assertEquals(List.of(110L, 0L, 160L, 92L), List.of(owed(counter, villager), counter.points(villager), counter.owed(),
                    counter.stock(oil)));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }
}
