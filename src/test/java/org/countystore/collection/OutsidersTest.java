package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.household.Register;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Made;
import org.countystore.lot.Taken;
import org.countystore.payable.Owing;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who sells without being in the register")
class OutsidersTest {
    private static final Optional<String> NEXT_VALLEY = Optional.of("邻村王家沟");

    private static WeighIn basket(Market market, PlaceCode village, String name) {
        return new WeighIn(Optional.empty(), Market.CHESTNUT, Market.FIRST, new Weight(21_000), new Weight(1_500), 0, new Money(1200),
                Optional.empty(), market.day.now(), Optional.empty(), Witness.NONE, Optional.of(new Outsider(village, name, NEXT_VALLEY)));
    }

    private static PlaceCode takingVillage(Market market) {
        PlaceCode village = market.freshVillage();
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.takeOutsiders(village, true));
        return village;
    }

    private static Purchase buy(Market market, PlaceCode village, String name) {
        return market.buy(Market.clerkOf(village), UUID.randomUUID(), basket(market, village, name));
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_unless_the_county_lets_the_point(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = market.freshVillage();
        WeighIn basket = basket(market, village, "王五");
        market.refused(Reason.UNREGISTERED_SELLER, Market.clerkOf(village), Collecting.class, desk -> desk.buy(UUID.randomUUID(), basket));
        market.refused(Reason.NOT_ALLOWED, Market.clerkOf(village), KeepingPoints.class, desk -> desk.takeOutsiders(village, true));
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.takeOutsiders(village, true));
        assertEquals("王五", buy(market, village, "王五").outsider().orElseThrow().name());
        assertTrue(market.ask(Market.clerkOf(village), Equipping.class, desk -> desk.daySheet(village)).takesOutsiders());
        market.ask(Callers.admin(), KeepingPoints.class, desk -> desk.takeOutsiders(village, false));
        market.refused(Reason.UNREGISTERED_SELLER, Market.clerkOf(village), Collecting.class, desk -> desk.buy(UUID.randomUUID(), basket));
    }

    @ParameterizedTest
    @EnumSource
    void is_named_by_the_slip_and_paid_like_anybody(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = takingVillage(market);
        Purchase slip = buy(market, village, " 王五 ");
        assertEquals(new Outsider(village, "王五", NEXT_VALLEY), slip.outsider().orElseThrow());
        assertEquals(List.of(19_500L, 23_400L), List.of(slip.net().grams(), slip.owed().fen()));
        Owing.Waiting waiting = market.ask(Market.clerkOf(village), Owing.class, desk -> desk.slips(village, Page.FIRST)).items().get(0);
        assertEquals("王五", waiting.name());
        assertEquals(slip.owed(), waiting.payable().left());
        assertEquals(List.of(slip.uuid()), market.ask(Market.clerkOf(village), Recounting.class,
                desk -> desk.search(village, market.day.now().toLocalDate(), "王五", Page.FIRST)).items().stream()
                .map(found -> found.purchase().uuid()).toList());
        market.ask(Market.clerkOf(village), Collecting.class, desk -> desk.reverse(slip.uuid(), "称错了"));
        assertEquals("王五", market.ask(Market.clerkOf(village), Recounting.class, desk -> desk.reversalOf(slip.uuid())).orElseThrow()
                .outsider().orElseThrow().name());
    }

    @ParameterizedTest
    @EnumSource
    void is_no_household_of_the_register(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = takingVillage(market);
        Purchase slip = buy(market, village, "王五");
        assertEquals(slip.household(), buy(market, village, "赵六").household());
        market.day.serve(Register.class, register -> {
            assertTrue(register.get(slip.household()).isOutside());
            assertEquals(List.of(0L, 0L), List.of((long) register.livingIn(village).size(), register.countIn(village)));
            assertEquals(Optional.empty(), register.find(register.get(slip.household()).code()));
            return null;
        });
        assertTrue(market.ask(Market.clerkOf(village), Preparing.class, desk -> desk.sellers(village, "散")).isEmpty());
        assertFalse(market.ask(Market.clerkOf(village), Recounting.class, desk -> desk.slip(slip.uuid())).seller().registered());
    }

    @ParameterizedTest
    @EnumSource
    void is_named_in_full_by_a_clerk_of_the_village_and_instead_of_a_household(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = takingVillage(market);
        WeighIn basket = basket(market, village, "王五");
        market.refused(Reason.FOREIGN_VILLAGE, Market.CLERK, Collecting.class, desk -> desk.buy(UUID.randomUUID(), basket));
        Refused blank = market.refusal(Market.clerkOf(village), Collecting.class,
                desk -> desk.buy(UUID.randomUUID(), basket(market, village, " ")));
        assertEquals("unregistered.name", blank.errors().get(0).field());
        WeighIn both = new WeighIn(Optional.of(market.household(village).code()), basket.produce(), basket.grade(), basket.gross(),
                basket.tare(), 0, basket.perKilogram(), Optional.empty(), basket.occurredAt(), Optional.empty(), Witness.NONE,
                basket.outsider());
        assertEquals("one_seller", market.refusal(Market.clerkOf(village), Collecting.class,
                desk -> desk.buy(UUID.randomUUID(), both)).errors().get(0).code());
    }

    @ParameterizedTest
    @EnumSource
    void brings_produce_that_stays_apart_from_the_households_in_every_lot_that_is_made_of_it(Database database) {
        Market market = Market.shared(database);
        PlaceCode village = takingVillage(market);
        Purchase outside = buy(market, village, "王五");
        Purchase other = buy(market, village, "赵六");
        Purchase own = market.buy(Market.clerkOf(village), UUID.randomUUID(), market.basket(market.household(village)));
        Refused mixed = market.refusal(Market.clerkOf(village), Collecting.class, desk -> mix(market, village, outside, own));
        assertEquals("one_origin", mixed.errors().get(0).code());
        Lot both = mix(market, village, outside, other);
        assertTrue(both.isOutside());
        assertEquals(Set.of(outside.household()), Set.copyOf(market.day.serve(LotBook.class, book -> book.shares(both.id())).stream()
                .map(org.countystore.lot.Share::household).toList()));
        assertFalse(market.day.serve(LotBook.class, book -> book.get(own.lot())).isOutside());
    }

    private static Lot mix(Market market, PlaceCode village, Purchase... slips) {
        return market.day.serve(LotBook.class, book -> book.transform(UUID.randomUUID(), "SORTED",
                List.of(slips).stream().map(slip -> new Taken(slip.lot(), slip.net())).toList(),
                List.of(new Made(Market.FIRST, new Weight(39_000))), Weight.ZERO, village)).get(0);
    }
}
