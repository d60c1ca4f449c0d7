package org.countystore.proof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.household.Household;
import org.countystore.household.Resettling;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingFunds;
import org.countystore.points.LapsingPoints;
import org.countystore.points.PassingOn;
import org.countystore.points.PointsBook;
import org.countystore.testing.Callers;
import org.countystore.testing.Live;
import org.countystore.testing.Season;

/** Love points in a season: given for, awarded, spent, given back, settled and lapsed. */
final class PointsSeason {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private final Season season;

    private PointsSeason(Season season) {
        this.season = season;
    }

    static void live(Season season) {
        new PointsSeason(season).live();
    }

    private void live() {
        LocalDate today = season.live.now().toLocalDate();
        payIn(Contribution.Source.COLLECTIVE, 300);
        payIn(Contribution.Source.DONOR, 200);
        season.ask(Season.CASHIER, KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(Callers.VILLAGE,
                Contribution.Source.DONOR, "县工商联", true, Money.yuan(100), today, Optional.empty(), true)));
        UUID mistake = payIn(Contribution.Source.COUNTY, 50);
        season.ask(Season.CASHIER, KeepingFunds.class, desk -> desk.takeBack(mistake, "记错了村"));
        Household one = season.household(Callers.VILLAGE, true);
        Household two = season.household(Callers.VILLAGE, false);
        LoveShopSeason shop = new LoveShopSeason(season);
        book(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, OCTOBER.minusMonths(1), today.minusDays(1), Map.of(two.id(), 9L),
                Map.of(two.id(), 2L)));
        book(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, OCTOBER, today.plusYears(1), Map.of(one.id(), 31L, two.id(), 17L),
                Map.of(one.id(), 4L)));
        shop.redeem(one, 6);
        shop.settle();
        shop.redeem(two, 4);
        shop.undo(shop.redeem(one, 3));
        shop.undo(shop.redeemLate(one, 30));
        shop.redeemLate(two, 17);
        book(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, OCTOBER.plusMonths(1), today.plusYears(1), Map.of(two.id(), 3L)));
        Household parents = season.household(Callers.VILLAGE, false);
        book(book -> book.award(UUID.randomUUID(), Callers.VILLAGE, OCTOBER, today.plusYears(1), Map.of(parents.id(), 8L),
                Map.of(parents.id(), 1L)));
        UUID mistaken = shop.redeem(parents, 3);
        shop.redeemLate(parents, 9);
        shop.undo(mistaken);
        season.live.get(PassingOn.class);
        season.ask(Callers.admin(), Resettling.class, desk -> desk.merge(parents.code(), two.code(), "与儿子同住"));
        season.ask(Callers.admin(), LapsingPoints.class, desk -> {
            desk.some();
            return desk.isDue();
        });
    }

    private UUID payIn(Contribution.Source source, long yuan) {
        UUID uuid = UUID.randomUUID();
        season.ask(Season.CASHIER, KeepingFunds.class, desk -> desk.payIn(uuid, new Contribution.Sheet(Callers.VILLAGE, source, "集体经济",
                true, Money.yuan(yuan), season.live.now().toLocalDate(), Optional.empty())));
        return uuid;
    }

    private void book(Consumer<PointsBook> work) {
        Live live = season.live;
        Caller.as(Callers.at(Callers.VILLAGE, Role.KEEPER), () -> live.inTransaction(() -> {
            work.accept(live.get(PointsBook.class));
            return null;
        }));
    }
}
