package org.countystore.collection;

import static org.countystore.collection.Road.packed;
import static org.countystore.collection.Road.receive;
import static org.countystore.collection.Road.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Lots on the road")
class ConsigningTest {
    private static void refusedToSend(Market market, Reason reason, Caller caller, PlaceCode from, PlaceCode to, LotCode... lots) {
        long before = market.day.number("select count(*) from consignment");
        market.refused(reason, caller, Consigning.class, desk -> desk.send(UUID.randomUUID(), new Load(from, to, List.of(lots))));
        assertEquals(before, market.day.number("select count(*) from consignment"));
    }

    @ParameterizedTest
    @EnumSource
    void leave_the_village_together_and_close_their_slips(Database database) {
        Market market = Market.shared(database);
        Purchase one = market.bought();
        Purchase two = market.bought();
        Consignment sent = market.sent(one.lotCode(), two.lotCode());
        assertEquals(Consignment.State.SENT, sent.state());
        assertEquals(39_000, sent.sentWeight().grams());
        assertTrue(sent.sheetNumber().startsWith("261121-104206-"), sent.sheetNumber());
        for (Purchase slip : List.of(one, two)) {
            assertEquals(Purchase.State.SENT, market.ask(Market.CLERK, Recounting.class, desk -> desk.slip(slip.uuid())).purchase().state());
            assertEquals(1, market.day.number("select count(*) from lot where state = 'ON_THE_WAY' and id = " + slip.lot()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void travel_with_driver_plate_and_seals_where_they_are_told(Database database) {
        Market market = Market.shared(database);
        LotCode sealed = market.bought().lotCode();
        LotCode open = market.bought().lotCode();
        LotCode elsewhere = market.bought().lotCode();
        Carriage carriage = new Carriage(Optional.of("老赵"), Optional.of("陕H12345"), List.of(new Carriage.Sealed(sealed, "F-0017")));
        UUID id = UUID.randomUUID();
        market.ask(Market.CLERK, Consigning.class,
                desk -> desk.send(id, new Load(Callers.VILLAGE, Callers.TOWN, List.of(sealed, open), carriage)));
        Consignment sent = market.ask(Market.OPERATOR, Consigning.class, desk -> desk.consignment(id));
        assertEquals(Optional.of("老赵"), sent.driver());
        assertEquals(Optional.of("陕H12345"), sent.plate());
        assertEquals(List.of(Optional.of("F-0017"), Optional.empty()), sent.lots().stream()
                .sorted(Comparator.comparing(lot -> lot.lotCode().equals(open))).map(ConsignmentLot::seal).toList());
        market.refused(Reason.INVALID, Market.CLERK, Consigning.class, desk -> desk.send(UUID.randomUUID(), new Load(Callers.VILLAGE,
                Callers.TOWN, List.of(elsewhere), carriage)));
    }

    @ParameterizedTest
    @EnumSource
    void are_sent_once_however_often_it_is_asked(Database database) {
        Market market = Market.shared(database);
        Load load = new Load(Callers.VILLAGE, Callers.TOWN, List.of(market.bought().lotCode()));
        UUID id = UUID.randomUUID();
        Consignment first = market.ask(Market.CLERK, Consigning.class, desk -> desk.send(id, load));
        assertEquals(first.sheetNumber(), market.ask(Market.CLERK, Consigning.class, desk -> desk.send(id, load)).sheetNumber());
        market.refused(Reason.ID_REUSED, Market.CLERK, Consigning.class,
                desk -> desk.send(id, new Load(Callers.VILLAGE, Callers.TOWN, List.of(new LotCode("ABC")))));
    }

    @ParameterizedTest
    @EnumSource
    void leave_only_from_where_they_are(Database database) {
        Market market = Market.shared(database);
        LotCode here = market.bought().lotCode();
        refusedToSend(market, Reason.LOT_NOT_HERE, Market.CLERK, Callers.VILLAGE, Callers.TOWN, here, new LotCode("NO-SUCH-LOT"));
        refusedToSend(market, Reason.LOT_NOT_HERE, Market.NEIGHBOUR, Callers.NEIGHBOUR, Callers.TOWN, here);
        market.sent(here);
        refusedToSend(market, Reason.LOT_NOT_HERE, Market.CLERK, Callers.VILLAGE, Callers.TOWN, here);
    }

    @ParameterizedTest
    @EnumSource
    void take_a_road_that_exists(Database database) {
        Market market = Market.shared(database);
        LotCode lot = market.bought().lotCode();
        Caller everywhere = Callers.at(Callers.COUNTY, Role.OPERATOR);
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, Callers.COUNTY, lot);
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, Callers.NEIGHBOUR, lot);
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, new PlaceCode("611026101"), lot);
        refusedToSend(market, Reason.INVALID, Market.OPERATOR, Callers.TOWN, Callers.VILLAGE, lot);
        refusedToSend(market, Reason.INVALID, Market.OPERATOR, Callers.TOWN, Callers.OTHER_COUNTY, lot);
        refusedToSend(market, Reason.INVALID, everywhere, Callers.COUNTY, Callers.TOWN, lot);
        assertEquals("611025101", send(market, Market.CLERK, Callers.VILLAGE, new PlaceCode("611025101"), lot).to().value());
    }

    @ParameterizedTest
    @EnumSource
    void are_one_to_two_hundred_and_none_twice(Database database) {
        Market market = Market.shared(database);
        LotCode lot = market.bought().lotCode();
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, Callers.TOWN);
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, Callers.TOWN, lot, lot);
        LotCode[] many = IntStream.range(0, 201).mapToObj(i -> new LotCode("L" + i)).toArray(LotCode[]::new);
        refusedToSend(market, Reason.INVALID, Market.CLERK, Callers.VILLAGE, Callers.TOWN, many);
    }

    @ParameterizedTest
    @EnumSource
    void are_sent_by_the_clerk_of_the_village_and_by_the_operator_of_the_town(Database database) {
        Market market = Market.shared(database);
        LotCode lot = market.bought().lotCode();
        for (Caller caller : List.of(Market.NEIGHBOUR, Market.OPERATOR, Market.STORE, Market.CASHIER, Callers.admin())) {
            refusedToSend(market, Reason.NOT_ALLOWED, caller, Callers.VILLAGE, Callers.TOWN, lot);
        }
        for (Caller caller : List.of(Market.CLERK, Callers.at(Callers.TOWN, Role.CLERK), Market.STORE,
                Callers.at(new PlaceCode("611025101"), Role.OPERATOR))) {
            refusedToSend(market, Reason.NOT_ALLOWED, caller, Callers.TOWN, Callers.COUNTY, lot);
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_to_the_store_only_when_the_county_has_released_them(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        receive(market, Market.OPERATOR, market.sent(slip.lotCode()), null, 19_500);
        refusedToSend(market, Reason.NOT_RELEASED, Market.OPERATOR, Callers.TOWN, Callers.COUNTY, slip.lotCode());
        assertTrue(market.ask(Market.OPERATOR, Consigning.class, desk -> desk.waiting(Callers.TOWN)).stream()
                .noneMatch(waiting -> waiting.lot().code().equals(slip.lotCode())));
        Lot packs = packed(market);
        assertTrue(market.ask(Market.OPERATOR, Consigning.class, desk -> desk.waiting(Callers.TOWN)).stream()
                .anyMatch(waiting -> waiting.lot().code().equals(packs.code()) && waiting.households() == 1));
        assertEquals(Callers.COUNTY, send(market, Market.OPERATOR, Callers.TOWN, Callers.COUNTY, packs.code()).to());
    }

    @ParameterizedTest
    @EnumSource
    void stay_in_the_village_when_they_are_held_back(Database database) {
        Market market = Market.shared(database);
        Purchase slip = market.bought();
        market.day.serve(LotBook.class, book -> book.judge(slip.lot(), Quality.QUARANTINED));
        refusedToSend(market, Reason.NOT_RELEASED, Market.CLERK, Callers.VILLAGE, Callers.TOWN, slip.lotCode());
    }

    @ParameterizedTest
    @EnumSource
    void are_listed_where_they_left_and_where_they_go(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        Caller operator = Callers.at(village.town(), Role.OPERATOR);
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LotCode lot = market.buy(clerk, UUID.randomUUID(), market.basket(market.household(village))).lotCode();
            sent.add(0, send(market, clerk, village, village.town(), lot).uuid());
        }
        assertEquals(sent, market.ask(clerk, Consigning.class, desk -> desk.at(village, Optional.empty(), Page.FIRST)).items().stream()
                .map(Consignment::uuid).toList());
        assertEquals(sent.get(0), market.ask(operator, Consigning.class, desk -> desk.coming(village.town(), Page.of(1))).items().get(0).uuid());
        assertEquals(List.of(), market.ask(clerk, Consigning.class,
                desk -> desk.at(village, Optional.of(Consignment.State.RECEIVED), Page.FIRST)).items());
        market.refused(Reason.NOT_ALLOWED, Market.CLERK, Consigning.class, desk -> desk.at(village, Optional.empty(), Page.FIRST));
        market.refused(Reason.NOT_ALLOWED, Market.CLERK, Consigning.class, desk -> desk.consignment(sent.get(0)));
        market.refused(Reason.NOT_ALLOWED, clerk, Consigning.class, desk -> desk.coming(village.town(), Page.FIRST));
    }

    @ParameterizedTest
    @EnumSource
    void are_listed_in_as_many_statements_for_one_as_for_many(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        Caller clerk = Market.clerkOf(village);
        for (int i = 0; i < 6; i++) {
            send(market, clerk, village, village.town(),
                    market.buy(clerk, UUID.randomUUID(), market.basket(market.household(village))).lotCode());
        }
        long one = market.day.statementsOf(() -> lotsOf(market, clerk, village, 1));
        long six = market.day.statementsOf(() -> assertEquals(6, lotsOf(market, clerk, village, 50)));
        assertEquals(one, six);
    }

    private static int lotsOf(Market market, Caller clerk, PlaceCode village, int size) {
        return market.ask(clerk, Consigning.class, desk -> {
            List<Consignment> found = desk.at(village, Optional.empty(), Page.of(size)).items();
            return found.stream().mapToInt(consignment -> consignment.lots().size()).sum();
        });
    }
}
