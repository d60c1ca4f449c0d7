package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.countystore.kernel.Money;
import org.countystore.store.Share.Who;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@DisplayName("The shares of a price")
class PriceSharesTest {
    private static PriceShares shares() {
        PriceShares shares = new PriceShares();
        shares.sorting = 80;
        shares.transport = 50;
        return shares;
    }

    private static List<Long> fen(long price, long owed) {
        return shares().of(new Money(price), new Money(owed)).stream().map(share -> share.money().fen()).toList();
    }

    @Test
    void are_what_the_household_was_owed_then_sorting_transport_and_the_rest_for_the_store() {
        assertEquals(List.of(600L, 80L, 50L, 270L), fen(1000, 600));
        assertEquals(List.of(Who.HOUSEHOLD, Who.SORTING, Who.TRANSPORT, Who.STORE),
                shares().of(new Money(1000), new Money(600)).stream().map(Share::who).toList());
        assertEquals(List.of(500L, 79L, 49L, 371L), fen(999, 500));
    }

    @Test
    void tell_apart_what_goes_to_who_stands_in_no_register() {
        assertEquals(List.of(new Share(Who.OUTSIDER, new Money(600)), new Share(Who.SORTING, new Money(80)),
                new Share(Who.TRANSPORT, new Money(50)), new Share(Who.STORE, new Money(270))),
                shares().of(new Money(1000), Money.ZERO, new Money(600)));
        assertEquals(List.of(400L, 200L, 80L, 50L, 270L), shares().of(new Money(1000), new Money(400), new Money(200)).stream()
                .map(share -> share.money().fen()).toList());
    }

    @Test
    void leave_less_to_whoever_comes_later_if_the_price_is_too_low() {
        assertEquals(List.of(900L, 80L, 20L, 0L), fen(1000, 900));
        assertEquals(List.of(1000L, 0L, 0L, 0L), fen(1000, 1200));
    }

    @Property
    void always_add_up_to_the_price(@ForAll @LongRange(min = 1, max = 10_000_000) long price, @ForAll @LongRange(min = 0, max = 10_000_000) long owed) {
        List<Long> parts = fen(price, owed);
        assertEquals(price, parts.stream().mapToLong(Long::longValue).sum());
        assertTrue(parts.stream().allMatch(part -> part >= 0));
    }
}
