package org.countystore.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Unit;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Allowance that goes back to a person")
class RestitutionTest {
    private static final LocalDate BEFORE_THE_END = LocalDate.of(Shop.YEAR, 6, 20);
    private static final LocalDate AFTER_THE_END = LocalDate.of(Shop.YEAR, 7, 2);
    private static final int OPEN_DAYS = 30;

    /** Somebody who has used 60 of the 100 yuan of a tranche that ends in June, with three more open. */
    private static final class Case implements AutoCloseable {
        private final Shop shop;
        private final Colleague chen;

        Case(Database database) {
            shop = new Shop(Live.on(database));
            shop.decideSevenFestivals();
            on(BEFORE_THE_END);
            chen = shop.buyer();
            spend(Money.yuan(60));
        }

        Case on(LocalDate day) {
            shop.live.setTo(day.atTime(10, 0));
            return this;
        }

        LedgerAccountId sales() {
            return shop.live.get(Ledger.class).open("sales:STORE", Unit.FEN, false);
        }

        List<Purse.Pocket> pockets(Money money) {
            return shop.live.inTransaction(() -> shop.live.get(Purses.class).of(chen.employee()).take(money));
        }

        UUID spend(Money money) {
            UUID uuid = UUID.randomUUID();
            List<Purse.Pocket> pockets = pockets(money);
            post(uuid, (purses, ledger) -> ledger.postNew(uuid, purses.hold(pockets, sales())));
            post(uuid, (purses, ledger) -> ledger.post(uuid, purses.settle(uuid, pockets.stream().map(Purse.Pocket::portion).toList())));
            return uuid;
        }

        private void post(UUID uuid, BiConsumer<Purses, Ledger> posting) {
            shop.live.as(chen.caller(), () -> shop.live.inTransaction(() -> {
                posting.accept(shop.live.get(Purses.class), shop.live.get(Ledger.class));
                return uuid;
            }));
        }

        Refill giveBack(Money money) {
            return shop.live.as(chen.caller(), () -> shop.live.inTransaction(() -> {
                Refill refill = shop.live.get(Restitution.class).refill(chen.employee(), List.of(new Portion(Shop.YEAR, 1, money)));
                shop.live.get(Ledger.class).post(UUID.randomUUID(), refill.legs(sales()));
                return refill;
            }));
        }

        /** Used, left and lapsed, in yuan. */
        List<Long> standing() {
            AllowanceState state = shop.live.inTransaction(() -> shop.live.get(Purses.class).state(chen.employee(), Shop.YEAR));
            return List.of(state.used(), state.left(), state.lapsed()).stream().map(money -> money.fen() / 100).toList();
        }

        @Override
        public void close() {
            shop.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lies_in_its_tranche_as_long_as_that_is_open(Database database) {
        try (Case chen = new Case(database)) {
            assertEquals(List.of(60L, 340L, 0L), chen.standing());
            Refill refill = chen.giveBack(Money.yuan(20));
            assertFalse(refill.back(new Portion(Shop.YEAR, 1, Money.yuan(20))).again());
            assertEquals(List.of(40L, 360L, 0L), chen.standing());
            assertFalse(chen.pockets(Money.yuan(10)).get(0).portion().again());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_open_again_for_thirty_days_where_its_tranche_has_ended_and_is_spent_first(Database database) {
        try (Case chen = new Case(database).on(AFTER_THE_END)) {
            assertEquals(List.of(60L, 300L, 40L), chen.standing());
            Refill refill = chen.giveBack(Money.yuan(20));
            assertTrue(refill.back(new Portion(Shop.YEAR, 1, Money.yuan(20))).again());
            assertFalse(refill.back(new Portion(Shop.YEAR, 2, Money.yuan(20))).again());
            assertEquals(List.of(40L, 320L, 40L), chen.standing());
            List<Purse.Pocket> pockets = chen.pockets(Money.yuan(50));
            assertEquals(List.of(new Portion(Shop.YEAR, 1, Money.yuan(20), true), new Portion(Shop.YEAR, 2, Money.yuan(30))),
                    pockets.stream().map(Purse.Pocket::portion).toList());
            chen.on(AFTER_THE_END.plusDays(OPEN_DAYS));
            assertEquals(List.of(40L, 320L, 40L), chen.standing());
            chen.spend(Money.yuan(5));
            chen.on(AFTER_THE_END.plusDays(OPEN_DAYS + 1));
            assertEquals(List.of(45L, 300L, 55L), chen.standing());
            assertEquals(2, chen.pockets(Money.yuan(1)).get(0).portion().no());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_open_longer_when_more_comes_back_in_time(Database database) {
        try (Case chen = new Case(database).on(AFTER_THE_END)) {
            chen.giveBack(Money.yuan(20));
            chen.on(AFTER_THE_END.plusDays(OPEN_DAYS));
            assertEquals(List.of(), chen.giveBack(Money.yuan(10)).lapses());
            chen.on(AFTER_THE_END.plusDays(OPEN_DAYS + OPEN_DAYS));
            assertEquals(List.of(30L, 330L, 40L), chen.standing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_come_with_what_was_not_spent_in_time_when_more_comes_back_later(Database database) {
        try (Case chen = new Case(database).on(AFTER_THE_END)) {
            chen.giveBack(Money.yuan(20));
            chen.on(AFTER_THE_END.plusDays(OPEN_DAYS + 1));
            assertEquals(List.of(2000L), chen.giveBack(Money.yuan(10)).lapses().stream().map(leg -> ((Leg.Direct) leg).amount()).toList());
            assertEquals(List.of(30L, 310L, 60L), chen.standing());
            assertEquals(List.of(), chen.on(AFTER_THE_END.plusDays(OPEN_DAYS + 2)).giveBack(Money.yuan(10)).lapses());
            assertEquals(List.of(20L, 320L, 60L), chen.standing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_nobody_elses(Database database) {
        try (Case chen = new Case(database).on(AFTER_THE_END)) {
            chen.giveBack(Money.yuan(20));
            Colleague wang = chen.shop.buyer();
            AllowanceState hers = chen.shop.live.inTransaction(() -> chen.shop.live.get(Purses.class).state(wang.employee(), Shop.YEAR));
            assertEquals(Money.yuan(300), hers.left());
            assertEquals(2, chen.shop.live.inTransaction(() -> chen.shop.live.get(Purses.class).of(wang.employee()).take(Money.yuan(1)))
                    .get(0).portion().no());
            UnitAllowance school = chen.shop.ask(chen.shop.union(), Granting.class, desk -> desk.state(chen.shop.school, Shop.YEAR));
            assertEquals(Money.yuan(620), school.state().left());
            assertThrows(NoSuchElementException.class, () -> chen.shop.live.inTransaction(() -> chen.shop.live.get(Restitution.class)
                    .refill(999_999, List.of(new Portion(Shop.YEAR, 1, Money.yuan(1))))));
        }
    }
}
