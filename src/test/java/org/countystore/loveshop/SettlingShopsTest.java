package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.line;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.Village;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A love shop")
class SettlingShopsTest {
    private static ShopSettlement settle(Counter counter, UUID uuid) {
        return counter.ask(Village.CASHIER, SettlingShops.class, desk -> desk.settle(uuid, Callers.VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void is_paid_once_for_all_that_it_handed_out_a_yuan_a_point(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(200);
            ShopGoods salt = counter.goods("食盐", 3, 100);
            counter.redeem(villager, line(salt, 5));
            counter.reverse(counter.redeem(villager, line(salt, 50)));
            counter.village.day.setTo(counter.village.day.now().plusDays(1));
            Redemption last = counter.redeem(villager, line(salt, 2));
            assertEquals(List.of("2 21 2026-11-21"), accounts(counter));
            UUID uuid = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                ShopSettlement paid = settle(counter, uuid);
                assertEquals(List.of(2L, 21L, Money.yuan(21)), List.of(paid.redemptions(), paid.points(), paid.paid()));
            }
            assertEquals(List.of("2026-11-21 1 15", "2026-11-22 1 6"),
                    counter.keep(SettlingShops.class, desk -> desk.statement(uuid)).days().stream()
                            .map(day -> day.day() + " " + day.redemptions() + " " + day.points()).toList());
            refused(Reason.REDEMPTION_SETTLED, () -> counter.reverse(last));
            refused(Reason.NOTHING_REDEEMED, () -> settle(counter, UUID.randomUUID()));
            refused(Reason.NOT_ALLOWED, () -> counter.keep(SettlingShops.class, desk -> desk.settle(UUID.randomUUID(), Callers.VILLAGE)));
            counter.redeem(villager, line(salt, 1));
            assertEquals(3, settle(counter, UUID.randomUUID()).points());
            assertEquals(0, counter.owed());
            assertEquals(List.of(3L, 21L),
                    counter.keep(SettlingShops.class, desk -> desk.settlements(Callers.VILLAGE, Page.FIRST)).items().stream()
                    .map(ShopSettlement::points).toList());
            assertEquals(-2_400, counter.village.day.number("select sum(-amount) from transfer t join ledger_account a"
                    + " on a.id = t.to_account where a.code = 'shop:" + Callers.VILLAGE + "'"));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_paid_again_for_goods_that_were_given_to_it(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(200);
            ShopGoods salt = counter.goods("食盐", 3, 100);
            counter.keep(FillingShelves.class, desk -> desk.receive(UUID.randomUUID(), new GoodsReceipt.Delivery(salt.uuid(),
                    GoodsReceipt.Source.DONOR, 10, Optional.of("县妇联"), true, "")));
            counter.redeem(villager, line(salt, 5));
            assertEquals(List.of(Money.yuan(15), Money.ZERO), paid(settle(counter, UUID.randomUUID())));
            counter.redeem(villager, line(salt, 8));
            assertEquals(Money.yuan(9), counter.ask(Village.CASHIER, SettlingShops.class,
                    desk -> desk.accounts(Callers.VILLAGE, Page.FIRST)).items().get(0).owed());
            assertEquals(List.of(Money.yuan(15), Money.yuan(9)), paid(settle(counter, UUID.randomUUID())));
            counter.redeem(villager, line(salt, 1));
            assertEquals(List.of(Money.ZERO, Money.yuan(3)), paid(settle(counter, UUID.randomUUID())));
            assertEquals(0, counter.rowsThatDoNotAddUp());
        }
    }

    private static List<Money> paid(ShopSettlement settlement) {
        return List.of(settlement.gifts(), settlement.paid());
    }

    @ParameterizedTest
    @EnumSource
    void waits_for_its_money_once_the_month_is_over(Database database) {
        try (Counter counter = new Counter(database)) {
            counter.redeem(counter.villager(50), line(counter.goods("食盐", 3, 100), 5));
            assertEquals(0, counter.ask(Village.CASHIER, SettlingShops.class, SettlingShops::waiting));
            counter.village.day.setTo(counter.village.day.now().plusMonths(1));
            assertEquals(1, counter.ask(Village.CASHIER, SettlingShops.class, SettlingShops::waiting));
            settle(counter, UUID.randomUUID());
            assertEquals(0, counter.ask(Village.CASHIER, SettlingShops.class, SettlingShops::waiting));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_among_the_unsettled_as_long_as_money_is_open(Database database) {
        try (Counter counter = new Counter(database)) {
            assertEquals(List.of(), unsettled(counter));
            counter.redeem(counter.villager(50), line(counter.goods("食盐", 3, 100), 5));
            assertEquals(List.of(15L), unsettled(counter));
            settle(counter, UUID.randomUUID());
            assertEquals(List.of(), unsettled(counter));
        }
    }

    private static List<Long> unsettled(Counter counter) {
        return counter.ask(Village.CASHIER, SettlingShops.class, desk -> desk.unsettled(Callers.VILLAGE, Page.FIRST)).items().stream()
                .map(SettlingShops.Account::points).toList();
    }

    private static List<String> accounts(Counter counter) {
        Caller auditor = Callers.at(Callers.COUNTY, Role.AUDITOR);
        return counter.ask(auditor, SettlingShops.class, desk -> desk.accounts(Callers.COUNTY, Page.FIRST)).items().stream()
                .map(account -> account.redemptions() + " " + account.points() + " " + account.since().orElseThrow())
                .toList();
    }
}
