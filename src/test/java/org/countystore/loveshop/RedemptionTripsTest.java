package org.countystore.loveshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.countystore.household.Household;
import org.countystore.household.HouseholdSheet;
import org.countystore.household.IdentityNumber;
import org.countystore.household.Person;
import org.countystore.household.Registering;
import org.countystore.household.Subclass;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsBook;
import org.countystore.points.Village;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a redemption asks the database")
class RedemptionTripsTest {
    private static final int MONTHS = 60;
    private static final YearMonth FIRST = YearMonth.of(2026, 10);

    @ParameterizedTest
    @EnumSource
    void is_eight_questions_on_postgresql_and_fifteen_at_most_and_as_many_for_sixty_months_and_ten_goods_as_for_one(Database database) {
        try (Live live = Live.counted(database)) {
            prepare(live);
            String one = card(live, 1, 1);
            String sixty = card(live, 2, MONTHS);
            List<UUID> goods = IntStream.range(0, 10).mapToObj(i -> goods(live)).toList();
            asked(live, one, goods.subList(0, 1));
            List<String> few = asked(live, one, goods.subList(0, 1));
            List<String> many = asked(live, sixty, goods);
            assertTrue(few.size() <= (database == Database.POSTGRESQL ? 8 : 15), String.join("\n", few));
            assertEquals(few.size(), many.size(), String.join("\n", many));
        }
    }

    private static void prepare(Live live) {
        ask(live, Village.CASHIER, KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(Callers.VILLAGE,
                Contribution.Source.DONOR, "县茶业协会", true, Money.yuan(10_000), live.now().toLocalDate(), Optional.empty())));
        ask(live, Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.VILLAGE, "0914-5320000"));
    }

    private static String card(Live live, int number, int months) {
        Household household = ask(live, Callers.admin(), Registering.class, desk -> desk.enter(Optional.empty(),
                new HouseholdSheet(Callers.VILLAGE, 1, Subclass.ABLE_SECURE, true, false, Optional.empty(), false),
                List.of(Person.head("张大山", IdentityNumber.completing("6110251951010100" + number)))));
        for (int month = 0; month < months; month++) {
            YearMonth earned = FIRST.minusMonths(month);
            Caller.as(Village.KEEPER, () -> live.inTransaction(() -> {
                live.get(PointsBook.class).award(UUID.randomUUID(), Callers.VILLAGE, earned, live.now().toLocalDate().plusYears(5),
                        Map.of(household.id(), (long) MONTHS / months));
                return null;
            }));
        }
        return ask(live, Village.KEEPER, KeepingCards.class, desk -> desk.issue(household.code(), Counter.PIN)).card().number().value();
    }

    private static UUID goods(Live live) {
        UUID uuid = UUID.randomUUID();
        ask(live, Village.KEEPER, FillingShelves.class, desk -> desk.put(Callers.VILLAGE, uuid, Counter.sheet("食盐", 5)));
        ask(live, Village.KEEPER, FillingShelves.class, desk -> desk.receive(UUID.randomUUID(),
                new GoodsReceipt.Delivery(uuid, GoodsReceipt.Source.PURCHASE, 100, Optional.empty(), false, "")));
        return uuid;
    }

    /** Numbers are fetched fifty at a time, so that a redemption now and then fetches some. */
    private static List<String> asked(Live live, String card, List<UUID> goods) {
        live.trips().forget();
        ask(live, Village.KEEPER, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), new RedemptionWish(card, Callers.VILLAGE,
                goods.stream().map(each -> new RedemptionWish.Line(each, 1)).toList()), Counter.PIN));
        return live.trips().asked().stream().filter(sql -> !sql.contains("_seq")).toList();
    }

    private static <D, T> T ask(Live live, Caller caller, Class<D> desk, Function<D, T> work) {
        return live.as(caller, () -> work.apply(live.desk(desk)));
    }
}
