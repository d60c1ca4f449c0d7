package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.points.KeepingCards;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A household's word by the PIN of its points card")
class AgreeingTest {
    private static final String PIN = "730519";
    private static final String WRONG = "730518";
    private static final Witness BY_PIN = new Witness(Optional.of(Witness.Confirmation.PIN), Optional.empty(), Optional.empty(), false);

    /** A village with a household that has a points card, and its next basket. */
    private record Yard(Market market, Caller clerk, Household household, UUID slip) {
        static Yard of(Database database) {
            Market market = Market.shared(database);
            PlaceCode village = market.freshVillage();
            Household household = market.household(village);
            market.ask(Callers.at(village, Role.KEEPER), KeepingCards.class, desk -> desk.issue(household.code(), PIN));
            return new Yard(market, Market.clerkOf(village), household, UUID.randomUUID());
        }

        WeighIn basket(long gross) {
            WeighIn plain = market.basket(household, gross, 1_500, 0, 1200);
            return new WeighIn(household.code(), plain.produce(), plain.grade(), plain.gross(), plain.tare(), 0, plain.perKilogram(),
                    Optional.empty(), plain.occurredAt(), Optional.empty(), BY_PIN);
        }

        Assent agree(WeighIn basket, String pin) {
            return market.ask(clerk, Agreeing.class, desk -> desk.agree(slip, household.code(), Terms.of(basket), pin));
        }

        Refused refusal(WeighIn basket, String pin) {
            return market.refusal(clerk, Agreeing.class, desk -> desk.agree(slip, household.code(), Terms.of(basket), pin));
        }

        void notAgreed(WeighIn basket) {
            market.refused(Reason.NOT_AGREED, clerk, Collecting.class, desk -> desk.buy(slip, basket));
        }

        String card() {
            return market.ask(clerk, KeepingCards.class, desk -> desk.households(household.village(), household.code(), Page.FIRST))
                    .items().get(0).card().orElseThrow().number().value();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_behind_the_slip_that_says_what_it_agreed_to_and_no_other(Database database) {
        Yard yard = Yard.of(database);
        WeighIn basket = yard.basket(21_000);
        yard.notAgreed(basket);
        assertEquals(new Terms(Market.CHESTNUT, Market.FIRST, new Weight(19_500), new Money(23_400)), yard.agree(basket, PIN).terms());
        yard.notAgreed(yard.basket(20_999));
        Purchase slip = yard.market.buy(yard.clerk, yard.slip, basket);
        assertEquals(Optional.of(Witness.Confirmation.PIN), slip.witness().confirmation());
        yard.market.refused(Reason.NOT_AGREED, yard.clerk, Collecting.class, desk -> desk.buy(UUID.randomUUID(), basket));
    }

    @ParameterizedTest
    @EnumSource
    void may_be_given_anew_until_the_slip_is_written_and_then_stands(Database database) {
        Yard yard = Yard.of(database);
        yard.agree(yard.basket(21_000), PIN);
        WeighIn second = yard.basket(22_000);
        assertEquals(new Weight(20_500), yard.agree(second, PIN).terms().net());
        yard.notAgreed(yard.basket(21_000));
        yard.market.buy(yard.clerk, yard.slip, second);
        assertEquals(new Weight(20_500), yard.agree(second, PIN).terms().net());
        assertEquals(Reason.ID_REUSED, yard.refusal(yard.basket(23_000), PIN).reason());
    }

    @ParameterizedTest
    @EnumSource
    void is_the_one_the_slip_was_written_by_also_if_another_is_given_at_the_same_moment(Database database) {
        for (int i = 0; i < 5; i++) {
            Yard yard = Yard.of(database);
            WeighIn first = yard.basket(21_000);
            WeighIn second = yard.basket(22_000);
            yard.agree(first, PIN);
            Crowd.outcomes(2, who -> who == 0 ? yard.market.buy(yard.clerk, yard.slip, first) : yard.agree(second, PIN));
            assertEquals(0, yard.market.day.number("select count(*) from purchase p join slip_assent a on a.slip = p.uuid where p.uuid = '"
                    + yard.slip + "' and a.net_grams <> p.net_grams"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_given_by_a_wrong_pin_nor_by_a_frozen_card(Database database) {
        Yard yard = Yard.of(database);
        WeighIn basket = yard.basket(21_000);
        assertEquals("pin", yard.refusal(basket, WRONG).errors().get(0).field());
        assertEquals(Reason.WRONG_PIN, yard.refusal(basket, WRONG).reason());
        yard.notAgreed(basket);
        yard.market.ask(yard.clerk, KeepingCards.class, desk -> desk.freeze(yard.card(), "丢了"));
        assertEquals(Reason.CARD_FROZEN, yard.refusal(basket, PIN).reason());
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_pin_nowhere(Database database) {
        Yard yard = Yard.of(database);
        yard.refusal(yard.basket(21_000), WRONG);
        yard.agree(yard.basket(21_000), PIN);
        yard.market.buy(yard.clerk, yard.slip, yard.basket(21_000));
        assertEquals(0, yard.market.day.number("select count(*) from audit_entry where subject like '%" + PIN + "%' or subject like '%" + WRONG
                + "%'"));
        assertEquals(new Witness(Optional.of(Witness.Confirmation.PIN), Optional.empty(), Optional.empty(), false).toString(),
                yard.basket(21_000).witness().toString(), "what the known call remembers of it is that there was one");
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_by_a_clerk_of_the_village_from_a_household_with_a_card(Database database) {
        Yard yard = Yard.of(database);
        WeighIn basket = yard.basket(21_000);
        yard.market.refused(Reason.NOT_ALLOWED, Market.CLERK, Agreeing.class,
                desk -> desk.agree(yard.slip, yard.household.code(), Terms.of(basket), PIN));
        Household without = yard.market.household(yard.household.village());
        yard.market.refused(Reason.NO_CARD, yard.clerk, Agreeing.class,
                desk -> desk.agree(yard.slip, without.code(), Terms.of(basket), PIN));
        Witness pictured = new Witness(Optional.of(Witness.Confirmation.PIN), Optional.of(UUID.randomUUID()), Optional.empty(), false);
        Refused both = yard.market.refusal(yard.clerk, Collecting.class, desk -> desk.buy(yard.slip, new WeighIn(yard.household.code(),
                basket.produce(), basket.grade(), basket.gross(), basket.tare(), 0, basket.perKilogram(), Optional.empty(),
                basket.occurredAt(), Optional.empty(), pictured)));
        assertEquals("no_picture_with_pin", both.errors().get(0).code());
    }
}
