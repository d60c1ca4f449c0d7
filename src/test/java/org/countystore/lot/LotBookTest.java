package org.countystore.lot;

import static org.countystore.lot.Granary.CHESTNUT;
import static org.countystore.lot.Granary.FIRST;
import static org.countystore.lot.Granary.PACK;
import static org.countystore.lot.Granary.STORE;
import static org.countystore.lot.Granary.TOWN;
import static org.countystore.lot.Granary.VILLAGE;
import static org.countystore.lot.Granary.WALNUT;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of lots")
class LotBookTest {
    @ParameterizedTest
    @EnumSource
    void makes_a_harvest_a_lot_of_the_household(Database database) {
        Granary granary = Granary.shared(database);
        Lot lot = granary.get(granary.basket(1, 19_500, 15_600));
        assertEquals("1:19500/15600", granary.born(lot.id()));
        assertEquals("1:19500/15600", granary.left(lot.id()));
        assertEquals(new Weight(19_500), lot.weight());
        assertEquals(new Weight(19_500), lot.remaining());
        assertEquals(CHESTNUT, lot.produce());
        assertEquals(FIRST, lot.grade());
        assertEquals(VILLAGE, lot.place());
        assertEquals(LotState.HERE, lot.state());
        assertEquals(Quality.UNTESTED, lot.quality());
        assertEquals(Granary.MORNING, lot.bornAt());
        assertEquals(Optional.empty(), lot.sku());
        assertEquals(Optional.empty(), lot.packWeight());
        assertEquals(Optional.empty(), lot.destination());
        assertEquals(Optional.empty(), lot.bestBefore());
        assertEquals(0, lot.packs());
        assertEquals(0, lot.packsLeft());
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_lot_by_its_code_or_says_that_there_is_none(Database database) {
        Granary granary = Granary.shared(database);
        Lot lot = granary.get(granary.basket(1, 10, 0));
        Lot other = granary.get(granary.basket(1, 10, 0));
        assertNotEquals(lot.code(), other.code());
        assertEquals(lot.id(), granary.doing(book -> book.get(lot.code())).id());
        assertEquals(2, granary.doing(book -> book.all(List.of(lot.id(), other.id(), new LotId(-1)))).size());
        assertEquals(Map.of(), granary.doing(book -> book.all(List.of())));
        assertEquals(Optional.empty(), granary.doing(book -> book.find(new LotCode("NOBODYKNOWS1"))));
        refused(Reason.NOT_FOUND, () -> granary.doing(book -> book.get(new LotCode("NOBODYKNOWS1"))));
        refused(Reason.NOT_FOUND, () -> granary.get(new LotId(-1)));
    }

    @ParameterizedTest
    @EnumSource
    void weighs_every_part_between_a_gram_and_a_thousand_tonnes(Database database) {
        Granary granary = Granary.shared(database);
        refused(Reason.INVALID, () -> granary.basket(1, 0, 1));
        refused(Reason.INVALID, () -> granary.basket(1, Grams.MOST + 1, 1));
        assertThrows(IllegalStateException.class, () -> granary.basket(1, 1, -1));
        granary.basket(1, 1, 0);
        granary.basket(1, Grams.MOST, 1);
        refused(Reason.INVALID, () -> new Taken(new LotId(1), new Weight(0)));
        refused(Reason.INVALID, () -> new Made(FIRST, new Weight(0)));
        refused(Reason.INVALID, () -> new Arrived(new LotId(1), new Weight(-1)));
        assertEquals(Weight.ZERO, new Arrived(new LotId(1), Weight.ZERO).weight());
        refused(Reason.INVALID, () -> Packs.alike(PACK, 0, new Weight(500), null));
        refused(Reason.INVALID, () -> Packs.alike(PACK, 1, new Weight(0), null));
        refused(Reason.INVALID, () -> Packs.alike(PACK, 2_000_001, new Weight(500), null));
        assertEquals(Grams.MOST, Packs.alike(PACK, 2_000_000, new Weight(500), null).weight().grams());
    }

    @ParameterizedTest
    @EnumSource
    void lists_what_is_at_a_place_page_by_page(Database database) {
        try (Granary own = new Granary(database, 1)) {
            LotId first = own.basket(1, 1000, 1);
            LotId walnuts = own.basket(WALNUT, 1, 1000, 1);
            LotId last = own.basket(1, 1000, 1);
            LotId town = own.inTown(1, 1000, 1);
            LotId packed = own.pack(town, 1).id();
            own.done(book -> book.judge(last, Quality.QUARANTINED));
            own.done(book -> book.judge(first, Quality.RELEASED));
            Listed<Lot> page = own.doing(book -> book.at(VILLAGE, LotQuery.ALL, Page.of(2)));
            assertEquals(List.of(first, walnuts), ids(page));
            assertEquals(List.of(last), ids(own.doing(book -> book.at(VILLAGE, LotQuery.ALL, new Page(page.next(), 2)))));
            assertEquals(List.of(first, walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.WORKABLE, Page.FIRST))));
            assertEquals(List.of(walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.UNTESTED, Page.FIRST))));
            assertEquals(List.of(walnuts), ids(own.doing(book -> book.at(VILLAGE, LotQuery.ALL.of(WALNUT), Page.FIRST))));
            assertEquals(List.of(town, packed), ids(own.doing(book -> book.at(TOWN, LotQuery.ALL, Page.FIRST))));
            assertEquals(List.of(town), ids(own.doing(book -> book.at(TOWN, LotQuery.WORKABLE, Page.FIRST))));
            assertEquals(List.of(first, walnuts, last, town, packed),
                    ids(own.doing(book -> book.at(TOWN, LotQuery.ALL.withBelow(), Page.FIRST))));
            assertEquals(5, own.doing(book -> book.at(STORE, LotQuery.ALL.withBelow(), Page.FIRST)).items().size());
            assertEquals(List.of(), own.doing(book -> book.at(STORE, LotQuery.ALL, Page.FIRST)).items());
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_what_is_lost(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        UUID step = UUID.randomUUID();
        Lot left = granary.doing(book -> book.lose(step, lot, new Weight(250), "SPOILT"));
        assertEquals(new Weight(750), left.remaining());
        assertEquals("1:750/600", granary.left(lot));
        LotMove lost = granary.doing(book -> book.origins(lot)).moves().get(1);
        assertEquals(MoveKind.LOST, lost.kind());
        assertEquals("SPOILT", lost.why());
        assertEquals(step, lost.step());
        assertEquals(Optional.of(lot), lost.from());
        assertEquals(Optional.empty(), lost.to());
        assertEquals(VILLAGE, lost.place());
        assertEquals(new Money(200), lost.cost());
        refused(Reason.NOT_ENOUGH_GRAMS, () -> granary.doing(book -> book.lose(UUID.randomUUID(), lot, new Weight(751), "SPOILT")));
        assertEquals(LotState.USED_UP, granary.doing(book -> book.lose(UUID.randomUUID(), lot, new Weight(750), "SPOILT")).state());
    }

    @ParameterizedTest
    @EnumSource
    void remembers_what_the_inspectors_found(Database database) {
        Granary granary = Granary.shared(database);
        LotId lot = granary.basket(1, 1000, 800);
        for (Quality quality : Quality.values()) {
            assertEquals(quality, granary.doing(book -> book.judge(lot, quality)).quality());
        }
        refused(Reason.NOT_FOUND, () -> granary.doing(book -> book.judge(new LotId(-1), Quality.RELEASED)));
    }

    private static List<LotId> ids(Listed<Lot> lots) {
        return lots.items().stream().map(Lot::id).toList();
    }
}
