package org.countystore.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A price band")
class PriceBandTest {
    private static PriceBand band(long guide, long low, long high) {
        return new PriceBand(new Money(guide), new Money(low), new Money(high));
    }

    @Test
    void holds_its_edges_and_nothing_beyond() {
        PriceBand band = band(1200, 1000, 1400);
        assertTrue(band.holds(new Money(1000)));
        assertTrue(band.holds(new Money(1400)));
        assertFalse(band.holds(new Money(999)));
        assertFalse(band.holds(new Money(1401)));
    }

    @Test
    void may_be_a_single_price() {
        assertTrue(band(1200, 1200, 1200).holds(new Money(1200)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,fenPerKilogram", "-5,1,9,fenPerKilogram", "1200,1201,1400,lowFen", "1200,0,1400,lowFen", "1200,1000,1199,highFen",
            "1000001,1000,1000001,fenPerKilogram"})
    void that_makes_no_sense_is_refused_at_its_field(long guide, long low, long high, String field) {
        assertEquals(field, assertThrows(Refused.class, () -> band(guide, low, high)).errors().get(0).field());
    }
}
