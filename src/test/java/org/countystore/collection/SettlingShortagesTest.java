package org.countystore.collection;

import static org.countystore.collection.Market.CLERK;
import static org.countystore.collection.Market.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Settlement.Bearer;
import org.countystore.collection.Settlement.Side;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A shortage beyond what the road explains")
class SettlingShortagesTest {
    private static Consignment received(Market market, long grams) {
        Consignment sent = market.sent(market.bought().lotCode());
        return Road.receive(market, OPERATOR, sent, "袋口松了", grams);
    }

    private static Settlement said(Market market, Caller caller, Consignment consignment, Side side, Bearer bearer) {
        return market.ask(caller, SettlingShortages.class, desk -> desk.say(consignment.uuid(), side, bearer, "路上漏了")).settlement();
    }

    private static List<UUID> open(Market market, Caller caller, PlaceCode place) {
        return market.ask(caller, SettlingShortages.class, desk -> desk.open(place, Page.of(200))).items().stream().map(Consignment::uuid).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_settled_when_both_sides_say_who_bears_it(Database database) {
        Market market = Market.shared(database);
        long transfers = market.day.number("select count(*) from transfer");
        Consignment shortOf = received(market, 19_000);
        long bought = market.day.number("select count(*) from transfer") - transfers;
        assertTrue(open(market, CLERK, Callers.VILLAGE).contains(shortOf.uuid()));
        assertTrue(open(market, OPERATOR, Callers.TOWN).contains(shortOf.uuid()));
        assertTrue(said(market, OPERATOR, shortOf, Side.RECEIVER, Bearer.SENDER).isOpen());
        assertTrue(said(market, CLERK, shortOf, Side.SENDER, Bearer.CARRIER).isOpen());
        Settlement settled = said(market, OPERATOR, shortOf, Side.RECEIVER, Bearer.CARRIER);
        assertTrue(settled.isSettled());
        assertEquals(Optional.of(Bearer.CARRIER), settled.bearer());
        assertEquals(Optional.of(Bearer.CARRIER), said(market, CLERK, shortOf, Side.SENDER, Bearer.SENDER).bearer());
        assertFalse(open(market, CLERK, Callers.VILLAGE).contains(shortOf.uuid()));
        assertEquals(transfers + bought, market.day.number("select count(*) from transfer"));
    }

    @ParameterizedTest
    @EnumSource
    void is_not_one_that_the_road_explains(Database database) {
        Market market = Market.shared(database);
        Consignment within = received(market, 19_305);
        assertFalse(within.settlement().isOpen());
        market.refused(Reason.NOTHING_TO_SETTLE, CLERK, SettlingShortages.class,
                desk -> desk.say(within.uuid(), Side.SENDER, Bearer.SENDER, "少了"));
    }

    @ParameterizedTest
    @EnumSource
    void is_settled_by_two_people_each_for_their_own_side(Database database) {
        Market market = Market.shared(database);
        Consignment shortOf = received(market, 18_000);
        market.refused(Reason.NOT_ALLOWED, CLERK, SettlingShortages.class,
                desk -> desk.say(shortOf.uuid(), Side.RECEIVER, Bearer.SENDER, "少了"));
        market.refused(Reason.NOT_ALLOWED, OPERATOR, SettlingShortages.class,
                desk -> desk.say(shortOf.uuid(), Side.SENDER, Bearer.SENDER, "少了"));
        market.refused(Reason.NOT_ALLOWED, Market.NEIGHBOUR, SettlingShortages.class,
                desk -> desk.say(shortOf.uuid(), Side.SENDER, Bearer.SENDER, "少了"));
        Caller both = new Caller(Optional.of(new AccountId(7)), "both",
                List.of(Grant.at(Callers.VILLAGE, Role.CLERK), Grant.at(Callers.TOWN, Role.OPERATOR)), "test");
        said(market, both, shortOf, Side.SENDER, Bearer.SENDER);
        market.refused(Reason.OTHER_SIDE_MUST_AGREE, both, SettlingShortages.class,
                desk -> desk.say(shortOf.uuid(), Side.RECEIVER, Bearer.SENDER, "少了"));
        assertTrue(said(market, OPERATOR, shortOf, Side.RECEIVER, Bearer.SENDER).isSettled());
    }
}
