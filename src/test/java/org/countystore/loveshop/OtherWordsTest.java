package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.PIN;
import static org.countystore.loveshop.Counter.line;
import static org.countystore.loveshop.Counter.wish;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.countystore.kernel.Reason;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.CardKey;
import org.countystore.points.CardKey.Way;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingPortraits;
import org.countystore.points.NamingProxies;
import org.countystore.points.PointsProxy;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Goods by another word than the holder's PIN")
class OtherWordsTest {
    private static final CardKey CHECKED = CardKey.checked(Way.PROXY_CHECKED);
    private static final CardKey PHOTO = CardKey.checked(Way.PHOTO);

    private static PointsProxy name(Counter counter, Villager villager, long limit, Optional<String> pin) {
        return counter.keep(NamingProxies.class, desk -> desk.name(villager.card(), PIN,
                new PointsProxy.Sheet("李小河", "002X", limit), pin));
    }

    private static Redemption redeem(Counter counter, Villager villager, ShopGoods goods, long pieces, CardKey key) {
        return counter.keep(Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish(villager, line(goods, pieces)), key)).redemption();
    }

    @ParameterizedTest
    @EnumSource
    void go_to_the_proxy_whom_the_household_named_up_to_the_limit_of_a_month(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 40);
            refused(Reason.NO_PROXY, () -> redeem(counter, villager, salt, 1, CHECKED));
            refused(Reason.WRONG_PIN, () -> counter.keep(NamingProxies.class, desk -> desk.name(villager.card(), "1111",
                    new PointsProxy.Sheet("李小河", "002X", 10), Optional.empty())));
            name(counter, villager, 10, Optional.empty());
            Redemption done = redeem(counter, villager, salt, 3, CHECKED);
            assertEquals(List.of(Way.PROXY_CHECKED, "李*河"), List.of(done.way(), done.proxyName().orElseThrow()));
            assertEquals(List.of(10L, 1L), refused(Reason.PROXY_LIMIT, () -> redeem(counter, villager, salt, 1, CHECKED)).facts());
            Redeeming.Holder shown = counter.keep(Redeeming.class, desk -> desk.holder(Callers.VILLAGE, villager.card()));
            assertEquals(Optional.of(new Redeeming.Proxy("李*河", "002X", false, 1)), shown.proxy());
            counter.reverse(done);
            assertEquals(Way.PROXY_CHECKED, redeem(counter, villager, salt, 3, CHECKED).way(), "what was undone does not count");
            counter.village.day.setTo(LocalDateTime.of(2026, 12, 1, 9, 0));
            redeem(counter, villager, salt, 1, CHECKED);
            counter.keep(NamingProxies.class, desk -> {
                desk.withdraw(villager.card());
                return null;
            });
            refused(Reason.NO_PROXY, () -> redeem(counter, villager, salt, 1, CHECKED));
            assertEquals(List.of(38L, 0L), List.of(counter.points(villager), counter.rowsThatDoNotAddUp()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_a_proxy_with_a_pin_by_that_pin_alone_and_to_one_proxy_at_a_time(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 40);
            name(counter, villager, 30, Optional.empty());
            name(counter, villager, 30, Optional.of("9753"));
            refused(Reason.INVALID, () -> redeem(counter, villager, salt, 1, CHECKED));
            refused(Reason.WRONG_PIN, () -> redeem(counter, villager, salt, 1, new CardKey(Way.PROXY_PIN, PIN)));
            refused(Reason.WRONG_PIN, () -> redeem(counter, villager, salt, 1, CardKey.pin("9753")));
            assertEquals(Way.PROXY_PIN, redeem(counter, villager, salt, 1, new CardKey(Way.PROXY_PIN, "9753")).way());
            refused(Reason.INVALID, () -> counter.keep(NamingProxies.class, desk -> desk.name(villager.card(), PIN,
                    new PointsProxy.Sheet("", "12", 0), Optional.empty())));
            assertEquals(List.of(1L, 1L), List.of(counter.village.day.number("select count(*) from points_proxy where acts_for is not null"),
                    counter.village.day.number("select count(*) from points_proxy where withdrawn_at is not null")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_who_looks_like_the_photo_up_to_the_limit_of_a_day(Database database) {
        try (Counter counter = new Counter(database)) {
            counter.village.openAccountOfCallers();
            Villager villager = counter.villager(90);
            ShopGoods salt = counter.goods("食盐", 3, 40);
            refused(Reason.NO_PORTRAIT, () -> redeem(counter, villager, salt, 1, PHOTO));
            refused(Reason.INVALID, () -> take(counter, villager, new byte[] {1, 2, 3}));
            take(counter, villager, face());
            take(counter, villager, face());
            assertEquals(1, counter.village.day.number("select count(*) from photo"), "nobody has the first photo any more");
            assertTrue(counter.keep(KeepingPortraits.class, desk -> desk.portrait(villager.card())).length > 0);
            refused(Reason.WRONG_PIN, () -> counter.keep(KeepingPortraits.class, desk -> {
                desk.take(villager.card(), "0000", face());
                return null;
            }));
            assertTrue(counter.keep(Redeeming.class, desk -> desk.holder(Callers.VILLAGE, villager.card())).portrait());
            Redemption done = redeem(counter, villager, salt, 16, PHOTO);
            assertEquals(List.of(Way.PHOTO, "keeper"), List.of(done.way(), done.redeemedBy()), "who compared stands in it");
            assertEquals(List.of(50L, 2L), refused(Reason.CHECKED_LIMIT, () -> redeem(counter, villager, salt, 1, PHOTO)).facts());
            name(counter, villager, 90, Optional.empty());
            refused(Reason.CHECKED_LIMIT, () -> redeem(counter, villager, salt, 1, CHECKED));
            assertEquals(Way.PIN, redeem(counter, villager, salt, 1, CardKey.pin(PIN)).way(), "by PIN there is no limit");
            counter.village.day.setTo(counter.village.day.now().plusDays(1));
            redeem(counter, villager, salt, 1, PHOTO);
            counter.keep(KeepingCards.class, desk -> desk.freeze(villager.card(), "丢了"));
            refused(Reason.CARD_FROZEN, () -> redeem(counter, villager, salt, 1, PHOTO));
            counter.keep(KeepingCards.class, desk -> desk.thaw(villager.card(), PIN));
            counter.keep(KeepingPortraits.class, desk -> {
                desk.remove(villager.card());
                return null;
            });
            refused(Reason.NO_PORTRAIT, () -> redeem(counter, villager, salt, 1, PHOTO));
        }
    }

    private static void take(Counter counter, Villager villager, byte[] photo) {
        counter.keep(KeepingPortraits.class, desk -> {
            desk.take(villager.card(), PIN, photo);
            return null;
        });
    }

    private static byte[] face() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(32, 40, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void go_no_further_than_a_limit_when_many_come_at_once() {
        try (Counter counter = new Counter(Database.POSTGRESQL)) {
            Villager villager = counter.villager(90);
            ShopGoods salt = counter.goods("食盐", 3, 100);
            name(counter, villager, 10, Optional.empty());
            List<String> outcomes = Crowd.outcomes(10, who -> redeem(counter, villager, salt, 1, CHECKED));
            assertEquals(List.of(3L, 7L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "PROXY_LIMIT")), outcomes.toString());
            assertEquals(81, counter.points(villager));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_not_handed_out_for_other_points_than_were_shown(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 40);
            UUID uuid = UUID.randomUUID();
            RedemptionWish shown = new RedemptionWish(villager.card(), Callers.VILLAGE, List.of(line(salt, 2)), Optional.of(6L));
            counter.keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, salt.uuid(), Counter.sheet("食盐", 4)));
            assertEquals(List.of(6L, 8L), refused(Reason.POINTS_CHANGED, () -> counter.redeem(uuid, shown)).facts());
            assertEquals(List.of(50L, 40L), List.of(counter.points(villager), counter.stock(salt)));
            counter.keep(FillingShelves.class, desk -> desk.put(Callers.VILLAGE, salt.uuid(), Counter.sheet("食盐", 3)));
            assertEquals(44, counter.redeem(uuid, shown).pointsLeft());
        }
    }
}
