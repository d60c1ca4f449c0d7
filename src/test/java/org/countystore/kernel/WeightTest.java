package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A weight")
class WeightTest {
    @ParameterizedTest
    @CsvSource({"21000,1500,0,19500", "21000,1500,20,19110", "1001,0,1,999", "1000,0,999,1", "999,0,999,0", "10,3,0,7"})
    void is_net_of_tare_and_deduction_rounded_down_to_a_gram(long gross, long tare, int permille, long net) {
        assertEquals(new Weight(net), Weight.net(new Weight(gross), new Weight(tare), permille));
    }

    @Test
    void adds_takes_away_and_multiplies_whole_grams() {
        assertEquals(new Weight(1500), Weight.kilograms(1).plus(new Weight(500)));
        assertEquals(new Weight(-500), new Weight(500).minus(Weight.kilograms(1)));
        assertEquals(new Weight(1500), new Weight(500).times(3));
    }

    @Test
    void never_overflows_in_silence() {
        assertThrows(ArithmeticException.class, () -> new Weight(Long.MAX_VALUE).plus(new Weight(1)));
        assertThrows(ArithmeticException.class, () -> new Weight(Long.MIN_VALUE).minus(new Weight(1)));
        assertThrows(ArithmeticException.class, () -> new Weight(Long.MAX_VALUE).times(2));
        assertThrows(ArithmeticException.class, () -> Weight.kilograms(Long.MAX_VALUE));
        assertThrows(ArithmeticException.class, () -> Weight.net(new Weight(Long.MAX_VALUE), Weight.ZERO, 0));
    }

    @ParameterizedTest
    @CsvSource({"19500,19.5,39", "19000,19,38", "1,0.001,0.002", "0,0,0", "200000,200,400"})
    void is_shown_in_kilograms_and_in_jin(long grams, String kilograms, BigDecimal jin) {
        assertEquals(kilograms, new Weight(grams).toString());
        assertEquals(0, jin.compareTo(new Weight(grams).inJin()));
    }

    @Test
    void knows_more_from_less() {
        Weight one = new Weight(1);
        assertTrue(one.exceeds(Weight.ZERO));
        assertFalse(one.exceeds(one));
        assertTrue(one.isPositive());
        assertFalse(Weight.ZERO.isPositive());
        assertTrue(new Weight(-1).isNegative());
        assertFalse(Weight.ZERO.isNegative());
        assertTrue(Weight.ZERO.isZero());
        assertFalse(one.isZero());
        assertTrue(one.compareTo(Weight.ZERO) > 0);
    }

    @Test
    void is_kept_as_a_number_and_absent_as_null() {
        Weight.AsNumber column = new Weight.AsNumber();
        assertEquals(7L, column.convertToDatabaseColumn(new Weight(7)));
        assertEquals(new Weight(7), column.convertToEntityAttribute(7L));
        assertEquals(null, column.convertToDatabaseColumn(null));
        assertEquals(null, column.convertToEntityAttribute(null));
    }
}
