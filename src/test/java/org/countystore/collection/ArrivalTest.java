package org.countystore.collection;

import static org.countystore.collection.Road.arrival;
import static org.countystore.collection.Road.packed;
import static org.countystore.collection.Road.receive;
import static org.countystore.collection.Road.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Lots at the end of their road")
class ArrivalTest {
    private static List<String> wrongFields(Market market, Caller caller, Consignment consignment, Arrival arrival) {
        Refused refusal = market.refusal(caller, Consigning.class, desk -> desk.receive(consignment.uuid(), arrival));
        assertEquals(Reason.INVALID, refusal.reason());
        assertEquals(Consignment.State.SENT, market.ask(Market.OPERATOR, Consigning.class, desk -> desk.consignment(consignment.uuid())).state());
        return refusal.errors().stream().map(Refused.FieldError::field).toList();
    }

    @ParameterizedTest
    @EnumSource
    void arrive_with_a_named_shortage_and_a_named_gain(Database database) {
        Market market = Market.shared(database);
        Purchase lighter = market.bought();
        Purchase heavier = market.bought();
        Consignment sent = market.sent(lighter.lotCode(), heavier.lotCode());
        Consignment received = receive(market, Market.OPERATOR, sent, null, 19_400, 19_600);
        assertEquals(Consignment.State.RECEIVED, received.state());
        assertEquals(100, received.shortage().grams());
        assertEquals(100, received.gain().grams());
        assertEquals(1, market.day.number("select count(*) from lot_move where kind = 'SHORTAGE' and grams = 100 and from_lot = " + lighter.lot()));
        assertEquals(1, market.day.number("select count(*) from lot_move where kind = 'SCALE_GAIN' and grams = 100 and to_lot = " + heavier.lot()));
        assertEquals(19_400, market.day.number("select remaining_grams from lot where state = 'HERE' and place = '611025104' and id = " + lighter.lot()));
        assertTrue(market.day.fired().contains(new ConsignmentReceived(sent.uuid(), Callers.VILLAGE, Callers.TOWN,
                List.of(lighter.lot(), heavier.lot()))));
        assertEquals(List.of(Optional.of(new Weight(19_400)), Optional.of(new Weight(19_600))), market.ask(Market.AUDITOR, Consigning.class,
                desk -> desk.consignment(sent.uuid())).lots().stream().map(ConsignmentLot::received).toList());
    }

    @ParameterizedTest
    @EnumSource
    void need_a_reason_when_more_than_one_percent_is_missing(Database database) {
        Market market = Market.shared(database);
        Consignment sent = market.sent(market.bought().lotCode());
        market.refused(Reason.SHORTAGE_NEEDS_REASON, Market.OPERATOR, Consigning.class,
                desk -> desk.receive(sent.uuid(), arrival(sent, null, 19_304)));
        assertEquals(List.of("reason"), wrongFields(market, Market.OPERATOR, sent, arrival(sent, " ", 19_304)));
        assertEquals(Optional.of("袋子破了"), receive(market, Market.OPERATOR, sent, "袋子破了", 19_304).shortageReason());
        Consignment within = market.sent(market.bought().lotCode());
        assertEquals(195, receive(market, Market.OPERATOR, within, null, 19_305).shortage().grams());
    }

    @ParameterizedTest
    @EnumSource
    void may_be_lost_whole_if_somebody_says_why(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        Consignment sent = market.sent(slip.lotCode());
        assertEquals(19_500, receive(market, Market.OPERATOR, sent, "车翻了", 0).shortage().grams());
        assertEquals(1, market.day.number("select count(*) from lot where state = 'USED_UP' and id = " + slip.lot()));
    }

    @ParameterizedTest
    @EnumSource
    void are_received_once_and_then_answer_as_they_stand(Database database) {
        Market market = Market.shared(database);
        Consignment sent = market.sent(market.bought().lotCode());
        receive(market, Market.OPERATOR, sent, null, 19_400);
        assertEquals(100, receive(market, Market.OPERATOR, sent, "别的重量", 10_000).shortage().grams());
    }

    @ParameterizedTest
    @EnumSource
    void are_all_weighed_again_and_nothing_else_is(Database database) {
        Market market = Market.shared(database);
        LotCode one = market.bought().lotCode();
        LotCode two = market.bought().lotCode();
        Consignment sent = market.sent(one, two);
        Weight same = new Weight(19_500);
        assertEquals(List.of("lots"), wrongFields(market, Market.OPERATOR, sent, arrival(sent, null, 19_500)));
        assertEquals(List.of("lots[1].lot", "lots"), wrongFields(market, Market.OPERATOR, sent, new Arrival(
                List.of(new Arrival.Line(one, same), new Arrival.Line(one, same)), Optional.empty())));
        assertEquals(List.of("lots[2].lot"), wrongFields(market, Market.OPERATOR, sent, new Arrival(List.of(new Arrival.Line(one, same),
                new Arrival.Line(two, same), new Arrival.Line(new LotCode("OTHER"), same)), Optional.empty())));
        assertEquals(List.of("lots[0].grams", "lots[1].grams"), wrongFields(market, Market.OPERATOR, sent, arrival(sent, null, -1, 21_451)));
        assertEquals(1_950, receive(market, Market.OPERATOR, sent, null, 19_500, 21_450).gain().grams());
    }

    @ParameterizedTest
    @EnumSource
    void are_received_by_the_operator_of_the_town_they_go_to(Database database) {
        Market market = Market.shared(database);
        Consignment sent = market.sent(market.bought().lotCode());
        for (Caller caller : List.of(Market.CLERK, Market.STORE, Market.CASHIER, Callers.at(new PlaceCode("611025101"), Role.OPERATOR),
                Callers.admin())) {
            market.refused(Reason.NOT_ALLOWED, caller, Consigning.class, desk -> desk.receive(sent.uuid(), arrival(sent, null, 19_500)));
        }
        market.refused(Reason.NOT_FOUND, Market.OPERATOR, Consigning.class, desk -> desk.receive(UUID.randomUUID(), arrival(sent, null, 19_500)));
        receive(market, Market.OPERATOR, sent, null, 19_500);
    }

    @ParameterizedTest
    @EnumSource
    void arrive_at_the_store_in_whole_packs(Database database) {
        Market market = Market.shared(database);
        Consignment sent = send(market, Market.OPERATOR, Callers.TOWN, Callers.COUNTY, packed(market).code());
        market.refused(Reason.NOT_ALLOWED, Market.OPERATOR, Consigning.class, desk -> desk.receive(sent.uuid(), arrival(sent, null, 19_500)));
        assertEquals(List.of("lots[0].grams"), wrongFields(market, Market.STORE, sent, arrival(sent, "少了", 18_999)));
        assertEquals(List.of("lots[0].grams"), wrongFields(market, Market.STORE, sent, arrival(sent, "多了", 20_000)));
        Consignment received = receive(market, Market.STORE, sent, "少两袋", 18_500);
        assertEquals(1_000, received.shortage().grams());
        assertTrue(market.day.fired().contains(new ConsignmentReceived(sent.uuid(), Callers.TOWN, Callers.COUNTY, sent.lotIds())));
    }
}
