package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.household.Grouping;
import org.countystore.household.Household;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a village means to buy and to sell")
class VillagePlanTest {
    private static final LocalDate TODAY = Market.MORNING.toLocalDate();
    private static final Weight TONNE = Weight.kilograms(1000);

    private static Announcement.Words words(Household household, LocalDate from, Optional<LocalDate> to) {
        return new Announcement.Words(household.code(), Market.CHESTNUT, Weight.kilograms(80), from, to);
    }

    private static List<Announcing.Heard> standing(Market market, Caller caller, PlaceCode place) {
        return market.ask(caller, Announcing.class, desk -> desk.standing(place, Page.FIRST)).items();
    }

    /** Looks after these households, and may say so. */
    private static Caller headOf(Market market, PlaceCode village, Household... households) {
        AccountId account = market.day.serve(Directory.class,
                directory -> directory.open(new NewAccount("head" + village, "李中心", village), "hash", false));
        long head = market.ask(Callers.admin(), Grouping.class, desk -> desk.appoint(village, "李中心", Optional.of(account))).id();
        market.ask(Callers.admin(), Grouping.class, desk -> {
            desk.assign(head, Stream.of(households).map(Household::code).toList());
            return null;
        });
        return new Caller(Optional.of(account), "head" + village, List.of(Grant.at(village, Role.HEAD)), "test");
    }

    @ParameterizedTest
    @EnumSource
    void is_told_by_a_group_head_for_those_in_the_own_care_alone(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Household own = market.household(village);
        Household other = market.household(village);
        Caller head = headOf(market, village, own);
        assertEquals(List.of(own.code()), market.ask(head, Announcing.class, desk -> desk.sellers(village, "")).stream()
                .map(Household::code).toList());
        assertEquals("household_of_another_head", market.refusal(head, Announcing.class, desk -> desk.announce(UUID.randomUUID(),
                words(other, TODAY, Optional.empty()))).errors().get(0).code());
        UUID said = UUID.randomUUID();
        market.ask(Market.clerkOf(village), Announcing.class, desk -> desk.announce(said, words(other, TODAY, Optional.empty())));
        market.refused(Reason.INVALID, head, Announcing.class, desk -> desk.withdraw(said));
        market.refused(Reason.INVALID, Callers.at(village, Role.HEAD), Announcing.class, desk -> desk.announce(UUID.randomUUID(),
                words(own, TODAY, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource
    void is_told_by_a_group_head_or_the_clerk_and_heard_by_town_and_store(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Household household = market.household(village);
        UUID uuid = UUID.randomUUID();
        Caller head = headOf(market, village, household);
        Announcement said = market.ask(head, Announcing.class, desk -> desk.announce(uuid, words(household, TODAY, Optional.empty())));
        market.ask(head, Announcing.class, desk -> desk.announce(uuid, words(household, TODAY, Optional.empty())));
        assertEquals(TODAY.plusDays(14), said.to());
        for (Caller caller : List.of(Market.clerkOf(village), head, Callers.at(village.town(), Role.OPERATOR), Market.STORE)) {
            assertEquals(List.of(household.code()), standing(market, caller, village).stream().map(heard -> heard.household().code()).toList());
        }
        market.ask(Market.clerkOf(village), Announcing.class, desk -> desk.withdraw(uuid));
        market.ask(Market.clerkOf(village), Announcing.class, desk -> desk.withdraw(uuid));
        assertEquals(List.of(), standing(market, head, village));
    }

    @ParameterizedTest
    @EnumSource
    void stands_until_its_last_day_and_for_households_of_the_own_village(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        Household household = market.household(village);
        market.ask(clerk, Announcing.class, desk -> desk.announce(UUID.randomUUID(), words(household, TODAY, Optional.of(TODAY))));
        assertEquals(1, standing(market, clerk, village).size());
        market.day.sql("update announcement set to_day = '2026-11-20' where village = '" + village + "'");
        assertEquals(0, standing(market, clerk, village).size());
        market.refused(Reason.INVALID, clerk, Announcing.class, desk -> desk.announce(UUID.randomUUID(),
                words(market.household(Callers.VILLAGE), TODAY, Optional.empty())));
        market.refused(Reason.INVALID, clerk, Announcing.class, desk -> desk.announce(UUID.randomUUID(),
                words(household, TODAY.minusDays(1), Optional.empty())));
        market.refused(Reason.INVALID, clerk, Announcing.class, desk -> desk.announce(UUID.randomUUID(),
                words(household, TODAY.plusDays(2), Optional.of(TODAY.plusDays(1)))));
        market.refused(Reason.NOT_ALLOWED, Market.NEIGHBOUR, Announcing.class, desk -> desk.standing(village, Page.FIRST));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_calendar_in_which_a_day_stands_once(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        UUID uuid = UUID.randomUUID();
        CollectionDay.Plan plan = new CollectionDay.Plan(village, TODAY.plusDays(3), List.of(Market.CHESTNUT));
        market.ask(clerk, Scheduling.class, desk -> desk.plan(uuid, plan));
        market.ask(clerk, Scheduling.class, desk -> desk.plan(uuid, plan));
        market.refused(Reason.ALREADY_PLANNED, clerk, Scheduling.class, desk -> desk.plan(UUID.randomUUID(), plan));
        market.ask(clerk, Scheduling.class, desk -> desk.plan(UUID.randomUUID(), new CollectionDay.Plan(village, TODAY, List.of())));
        List<CollectionDay> calendar = market.ask(Callers.at(village, Role.HEAD), Scheduling.class, desk -> desk.calendar(village));
        assertEquals(List.of(TODAY, TODAY.plusDays(3)), calendar.stream().map(CollectionDay::day).toList());
        assertEquals(List.of(Market.CHESTNUT), calendar.get(1).produce());
        market.ask(clerk, Scheduling.class, desk -> desk.cancel(uuid));
        assertEquals(1, market.ask(clerk, Scheduling.class, desk -> desk.calendar(village)).size());
        market.ask(clerk, Scheduling.class, desk -> desk.plan(UUID.randomUUID(), plan));
    }

    @ParameterizedTest
    @EnumSource
    void plans_no_day_that_is_past_or_without_a_point_and_no_kind_that_is_none(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        market.refused(Reason.INVALID, clerk, Scheduling.class,
                desk -> desk.plan(UUID.randomUUID(), new CollectionDay.Plan(village, TODAY.minusDays(1), List.of())));
        market.refused(Reason.NOT_FOUND, clerk, Scheduling.class,
                desk -> desk.plan(UUID.randomUUID(), new CollectionDay.Plan(village, TODAY, List.of(new ProduceCode("no-such-kind")))));
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.shut(village));
        market.refused(Reason.POINT_CLOSED, clerk, Scheduling.class,
                desk -> desk.plan(UUID.randomUUID(), new CollectionDay.Plan(village, TODAY, List.of())));
        market.refused(Reason.NOT_ALLOWED, Callers.at(village, Role.HEAD), Scheduling.class,
                desk -> desk.plan(UUID.randomUUID(), new CollectionDay.Plan(village, TODAY, List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void hears_what_the_store_asks_of_it_its_town_and_the_county(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        UUID own = ask(market, village, TODAY);
        UUID town = ask(market, village.town(), TODAY.plusDays(9));
        UUID county = ask(market, Callers.COUNTY, TODAY.plusDays(9));
        ask(market, Callers.NEIGHBOUR, TODAY.plusDays(9));
        List<UUID> heard = market.ask(Market.clerkOf(village), Requesting.class, desk -> desk.open(village, Page.FIRST)).items().stream()
                .map(Wanted::uuid).toList();
        assertTrue(heard.containsAll(List.of(own, town, county)));
        assertTrue(market.ask(Market.NEIGHBOUR, Requesting.class, desk -> desk.open(Callers.NEIGHBOUR, Page.FIRST)).items().stream()
                .noneMatch(wanted -> wanted.uuid().equals(own)));
        DaySheet sheet = market.ask(Market.clerkOf(village), Equipping.class, desk -> desk.daySheet(village));
        assertTrue(sheet.wanted().stream().anyMatch(wanted -> wanted.uuid().equals(town)));
        market.ask(Market.STORE, Requesting.class, desk -> desk.end(own));
        market.ask(Market.STORE, Requesting.class, desk -> desk.end(own));
        assertTrue(market.ask(Market.clerkOf(village), Requesting.class, desk -> desk.open(village, Page.FIRST)).items().stream()
                .noneMatch(wanted -> wanted.uuid().equals(own)));
    }

    private static UUID ask(Market market, PlaceCode place, LocalDate by) {
        UUID uuid = UUID.randomUUID();
        Wanted.Wish wish = new Wanted.Wish(place, Market.CHESTNUT, Market.FIRST, TONNE, by, "中秋礼盒");
        market.ask(Market.STORE, Requesting.class, desk -> desk.ask(uuid, wish));
        return market.ask(Market.STORE, Requesting.class, desk -> desk.ask(uuid, wish)).uuid();
    }

    @ParameterizedTest
    @EnumSource
    void is_asked_by_the_store_alone_for_a_grade_that_there_is_by_a_day_to_come(Database database) {
        Market market = Market.shared(database);
        Wanted.Wish wish = new Wanted.Wish(Callers.VILLAGE, Market.CHESTNUT, Market.FIRST, TONNE, TODAY, "");
        for (Caller other : List.of(Market.CLERK, Market.OPERATOR, Callers.at(Callers.OTHER_COUNTY, Role.STORE))) {
            market.refused(Reason.NOT_ALLOWED, other, Requesting.class, desk -> desk.ask(UUID.randomUUID(), wish));
        }
        market.refused(Reason.GRADE_UNKNOWN, Market.STORE, Requesting.class, desk -> desk.ask(UUID.randomUUID(),
                new Wanted.Wish(Callers.VILLAGE, Market.CHESTNUT, new GradeCode("9"), TONNE, TODAY, "")));
        market.refused(Reason.INVALID, Market.STORE, Requesting.class, desk -> desk.ask(UUID.randomUUID(),
                new Wanted.Wish(Callers.VILLAGE, Market.CHESTNUT, Market.FIRST, TONNE, TODAY.minusDays(1), "")));
    }
}
