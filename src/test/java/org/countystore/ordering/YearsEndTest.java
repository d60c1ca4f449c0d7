package org.countystore.ordering;

import static org.countystore.ordering.Baskets.PRICE;
import static org.countystore.ordering.Baskets.basket;
import static org.countystore.ordering.Baskets.line;
import static org.countystore.ordering.Baskets.ordering;
import static org.countystore.ordering.Baskets.place;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowancePolicy;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Overview;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Spending;
import org.countystore.allowance.Tranche;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The turn of a year")
class YearsEndTest {
    private static final LocalDate LAST = LocalDate.of(Shop.YEAR, 12, 31);
    private static final LocalDate NEW = LAST.plusDays(1);

    private static Overview overview(Shop shop, Colleague colleague) {
        return shop.ask(colleague.caller(), Spending.class, Spending::overview);
    }

    private static List<String> names(Overview overview) {
        return overview.tranches().stream().map(each -> each.tranche().name()).toList();
    }

    private static List<Long> leftAndLapsed(Shop shop, Colleague colleague, int year) {
        var state = shop.ask(colleague.caller(), Spending.class, desk -> desk.mine(year));
        return List.of(state.left().fen(), state.lapsed().fen());
    }

    private static void grantNext(Shop shop, LocalDate opens) {
        shop.ask(Callers.admin(), Planning.class, desk -> desk.decide(Shop.YEAR + 1, AllowancePolicy.Terms.plain(List.of(
                new Tranche.Part("来年", Money.yuan(200), opens, LAST.plusYears(1))))));
        Granting.Wish next = new Granting.Wish(shop.school, Shop.YEAR + 1, Optional.empty());
        shop.ask(shop.union(), Granting.class, desk -> desk.grant(UUID.randomUUID(), next));
    }

    @ParameterizedTest
    @EnumSource
    void lets_lapse_by_itself_what_is_left_and_gives_nothing_of_it_to_anybody(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            Colleague chen = shop.buyer();
            ListingId chestnuts = shop.stocked(PRICE, 20);
            shop.live.setTo(LAST.atTime(23, 59));
            place(shop, chen, basket(70_000, line(chestnuts, 4)));
            assertEquals(new Money(65_000), overview(shop, chen).state().left());
            assertEquals(List.of("全年"), overview(shop, chen).endingSoon().stream().map(each -> each.tranche().name()).toList());
            shop.live.setTo(NEW.atStartOfDay());
            refused(Reason.NO_METHOD, () -> place(shop, chen, new Basket(List.of(line(chestnuts, 1)), Delivery.to(Delivery.Kind.UNIT),
                    new Basket.Pay(new Money(70_000), Optional.empty()))));
            assertEquals(List.of(0L, 65_000L), leftAndLapsed(shop, chen, Shop.YEAR));
            assertEquals(List.of(), names(overview(shop, chen)));
            grantNext(shop, NEW);
            assertEquals(List.of(20_000L, 0L), leftAndLapsed(shop, chen, Shop.YEAR + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_an_order_holds_and_lets_it_lapse_only_if_the_order_is_given_up(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            Colleague chen = shop.buyer();
            ListingId chestnuts = shop.stocked(PRICE, 20);
            shop.live.setTo(LAST.atTime(20, 0));
            UUID kept = place(shop, chen, basket(70_000, line(chestnuts, 4))).uuid();
            UUID givenUp = place(shop, chen, basket(70_000, line(chestnuts, 2))).uuid();
            shop.live.setTo(NEW.plusDays(2).atTime(9, 0));
            Baskets.pack(shop, kept);
            ordering(shop, chen.caller(), desk -> desk.cancel(givenUp));
            var state = shop.ask(chen.caller(), Spending.class, desk -> desk.mine(Shop.YEAR));
            assertEquals(List.of(5_000L, 0L, 0L, 65_000L),
                    List.of(state.used().fen(), state.held().fen(), state.left().fen(), state.lapsed().fen()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void still_shows_a_tranche_that_runs_into_the_new_year_and_says_when_it_ends(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decide(new Tranche.Part("中秋", Money.yuan(100), LocalDate.of(Shop.YEAR, 9, 1), LAST),
                    new Tranche.Part("春节", Money.yuan(100), LocalDate.of(Shop.YEAR, 12, 20), LocalDate.of(Shop.YEAR + 1, 2, 10)));
            Colleague chen = shop.buyer();
            shop.live.setTo(NEW.atTime(9, 0));
            assertEquals(List.of("春节"), names(overview(shop, chen)));
            assertEquals(Money.yuan(100), overview(shop, chen).state().left());
            grantNext(shop, NEW);
            assertEquals(List.of("春节", "来年"), names(overview(shop, chen)));
            assertEquals(Money.yuan(300), overview(shop, chen).state().left());
            assertEquals(List.of(), overview(shop, chen).endingSoon());
            shop.live.setTo(LocalDate.of(Shop.YEAR + 1, 1, 28).atTime(9, 0));
            assertEquals(List.of("春节"), overview(shop, chen).endingSoon().stream().map(each -> each.tranche().name()).toList());
            shop.live.setTo(LocalDate.of(Shop.YEAR + 1, 2, 11).atStartOfDay());
            assertEquals(List.of("来年"), names(overview(shop, chen)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void already_shows_what_of_the_next_year_can_be_spent(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            Colleague chen = shop.buyer();
            grantNext(shop, LocalDate.of(Shop.YEAR, 12, 25));
            assertEquals(List.of("全年"), names(overview(shop, chen)));
            shop.live.setTo(LocalDate.of(Shop.YEAR, 12, 26).atTime(9, 0));
            assertEquals(List.of("全年", "来年"), names(overview(shop, chen)));
            assertEquals(Money.yuan(900), overview(shop, chen).state().left());
        }
    }
}
