package org.countystore.points;

import static org.countystore.testing.Refusals.field;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.LostRace;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A points card")
class CardTest {
    private static final int TRIES_AT_ONCE = 40;

    private static PointsCard open(Village village, String card, String pin) {
        return village.day.serve(CardBook.class, book -> book.mustOpen(card, pin));
    }

    @Test
    void has_a_number_that_betrays_a_slip_of_the_finger() {
        CardNumber number = CardNumber.fresh();
        assertEquals(number, CardNumber.in(number.inGroups()));
        assertEquals(number, CardNumber.in("https://county.example/c/" + number));
        for (int i = 0; i < 12; i++) {
            char other = number.value().charAt(i) == '7' ? '8' : '7';
            String slipped = number.value().substring(0, i) + other + number.value().substring(i + 1);
            assertThrows(Refused.class, () -> CardNumber.in(slipped), slipped);
        }
        assertEquals("card", field(() -> CardNumber.in("12")));
    }

    @ParameterizedTest
    @EnumSource
    void is_opened_by_its_pin_alone_and_a_household_has_one(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            Holder held = village.card(one, "2468");
            assertEquals(one.id(), open(village, held.card().number().value(), "2468").household());
            refused(Reason.HAS_CARD, () -> village.card(one, "1357"));
            assertEquals("pin", field(() -> village.card(village.household(), "12a4")));
            assertEquals(0, village.day.number("select count(*) from points_card where pin_mac like '%2468%'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_frozen_by_the_fifth_wrong_pin_although_each_of_them_was_refused(Database database) {
        try (Live live = Live.on(database).withOwnTransactions(WrongPins.class)) {
            live.sql(Village.insert(1));
            String card = Caller.as(Village.KEEPER, () -> live.inTransaction(() -> live.get(CardBook.class)
                    .issue(live.get(Register.class).byCode("H1"), "2468"))).number().value();
            for (int left = PointsCard.MOST_WRONG - 1; left > 0; left--) {
                assertEquals(List.of(left), refused(Reason.WRONG_PIN, () -> open(live, card, "1111")).facts());
            }
            assertEquals(card, open(live, card, "2468").number().value());
            for (int i = 1; i < PointsCard.MOST_WRONG; i++) {
                refused(Reason.WRONG_PIN, () -> open(live, card, "1111"));
            }
            refused(Reason.CARD_FROZEN, () -> open(live, card, "1111"));
            refused(Reason.CARD_FROZEN, () -> open(live, card, "2468"));
        }
    }

    @Test
    void lets_five_pins_be_looked_at_however_many_are_tried_at_once() {
        try (Live live = Live.on(Database.POSTGRESQL).withOwnTransactions(WrongPins.class)) {
            live.sql(Village.insert(1));
            CardNumber card = Caller.as(Village.KEEPER, () -> live.inTransaction(() -> live.get(CardBook.class)
                    .issue(live.get(Register.class).byCode("H1"), "2468"))).number();
            AtomicInteger looked = new AtomicInteger();
            List<String> outcomes = Crowd.outcomes(TRIES_AT_ONCE, who -> tried(live, card, looked));
            assertEquals(List.of(PointsCard.MOST_WRONG, 4L, TRIES_AT_ONCE - 4L),
                    List.of(looked.get(), Crowd.count(outcomes, "WRONG_PIN"), Crowd.count(outcomes, "CARD_FROZEN")), outcomes.toString());
        }
    }

    private static PointsCard tried(Live live, CardNumber card, AtomicInteger looked) {
        while (true) {
            try {
                return live.inTransaction(() -> live.get(PinTrial.class).mustPass(card, PointsCard::mustBeUsable, found -> {
                    looked.incrementAndGet();
                    return false;
                }));
            } catch (LostRace again) {
                Thread.onSpinWait();
            }
        }
    }

    private static PointsCard open(Live live, String card, String pin) {
        return live.inTransaction(() -> live.get(CardBook.class).mustOpen(card, pin));
    }

    @ParameterizedTest
    @EnumSource
    void is_frozen_when_it_is_lost_and_thawed_with_a_new_pin(Database database) {
        try (Village village = new Village(database)) {
            String card = village.card(village.household(), "2468").card().number().value();
            village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.freeze(card, "赶集时丢了"));
            refused(Reason.CARD_FROZEN, () -> open(village, card, "2468"));
            village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.thaw(card, "8642"));
            assertEquals(PointsCard.State.ACTIVE, open(village, card, "8642").state());
            refused(Reason.WRONG_STATE, () -> village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.thaw(card, "1357")));
            assertEquals(PointsCard.State.ACTIVE, open(village, card, "8642").state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_given_a_pin_by_keepers_and_never_by_who_buys_from_its_household(Database database) {
        try (Village village = new Village(database)) {
            Caller clerk = Callers.at(Callers.VILLAGE, Role.CLERK);
            Household household = village.household();
            refused(Reason.NOT_ALLOWED, () -> village.ask(clerk, KeepingCards.class, desk -> desk.issue(household.code(), "2468")));
            String card = village.card(household, "2468").card().number().value();
            refused(Reason.NOT_ALLOWED, () -> village.ask(clerk, KeepingCards.class, desk -> desk.replace(card, "8642")));
            village.ask(clerk, KeepingCards.class, desk -> desk.freeze(card, "丢了"));
            refused(Reason.NOT_ALLOWED, () -> village.ask(clerk, KeepingCards.class, desk -> desk.thaw(card, "8642")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_dead_at_once_when_another_takes_its_place_and_the_points_stay(Database database) {
        try (Village village = new Village(database)) {
            Household one = village.household();
            village.payIn(100);
            village.award(Village.OCTOBER, Village.YEAR_END, Map.of(one.id(), 30L));
            String old = village.card(one, "2468").card().number().value();
            Holder fresh = village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.replace(old, "8642"));
            refused(Reason.CARD_REPLACED, () -> open(village, old, "2468"));
            assertEquals(30, fresh.points());
            Holder again = village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.replace(old, "8642"));
            assertEquals(fresh.card().number(), again.card().number(), "asked twice, replaced once");
            refused(Reason.CARD_REPLACED, () -> village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.thaw(old, "8642")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_by_the_people_of_its_village_only(Database database) {
        try (Village village = new Village(database)) {
            String card = village.card(village.household(), "2468").card().number().value();
            refused(Reason.NOT_ALLOWED, () -> village.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), KeepingCards.class, desk -> desk.get(card)));
            refused(Reason.NOT_ALLOWED, () -> village.ask(Callers.at(Callers.COUNTY, Role.STORE), KeepingCards.class, desk -> desk.get(card)));
            var seen = village.ask(Callers.at(Callers.COUNTY, Role.AUDITOR), KeepingCards.class,
                    desk -> desk.within(Callers.COUNTY, Page.FIRST)).items();
            assertTrue(seen.stream().anyMatch(held -> held.card().number().value().equals(card)));
        }
    }
}
