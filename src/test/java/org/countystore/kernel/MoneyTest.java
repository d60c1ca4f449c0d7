package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Money")
class MoneyTest {
    @ParameterizedTest
    @CsvSource({"1000,1,1", "500,1,1", "499,1,0", "1500,1,2", "19500,3600,70200", "1,499,0", "1,500,1", "0,3600,0"})
    void for_a_weight_is_rounded_half_up_to_a_fen(long grams, long fenPerKilogram, long fen) {
        assertEquals(new Money(fen), new Money(fenPerKilogram).perKilogramOf(new Weight(grams)));
    }

    @Test
    void adds_takes_away_and_multiplies_whole_fen() {
        assertEquals(new Money(350), new Money(100).plus(new Money(250)));
        assertEquals(new Money(-150), new Money(100).minus(new Money(250)));
        assertEquals(new Money(300), new Money(100).times(3));
        assertEquals(new Money(70000), Money.yuan(700));
    }

    @Test
    void sets_thousands_apart_where_people_read_it() {
        assertEquals("76,609.19", new Money(7_660_919).written());
        assertEquals("-1,234.50", new Money(-123_450).written());
        assertEquals("999.00", Money.yuan(999).written());
        assertEquals("1,000,000.00", Money.yuan(1_000_000).written());
    }

    @Test
    void never_overflows_in_silence() {
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MIN_VALUE).minus(new Money(1)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).times(2));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).perKilogramOf(new Weight(1001)));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).perKilogramOf(new Weight(1)));
        assertThrows(ArithmeticException.class, () -> Money.yuan(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "5,0.05", "10,0.10", "8640,86.40", "-8640,-86.40", "-5,-0.05"})
    void is_written_in_yuan_with_two_decimals(long fen, String text) {
        assertEquals(text, new Money(fen).toString());
    }

    @Test
    void knows_more_from_less() {
        Money one = new Money(1);
        assertTrue(one.exceeds(Money.ZERO));
        assertFalse(one.exceeds(one));
        assertTrue(one.isPositive());
        assertFalse(Money.ZERO.isPositive());
        assertTrue(new Money(-1).isNegative());
        assertFalse(Money.ZERO.isNegative());
        assertTrue(Money.ZERO.isZero());
        assertFalse(one.isZero());
        assertEquals(Money.ZERO, one.min(Money.ZERO));
        assertEquals(Money.ZERO, Money.ZERO.min(one));
        assertTrue(one.compareTo(Money.ZERO) > 0);
    }

    @Test
    void is_kept_as_a_number_and_absent_as_null() {
        Money.AsNumber column = new Money.AsNumber();
        assertEquals(7L, column.convertToDatabaseColumn(new Money(7)));
        assertEquals(new Money(7), column.convertToEntityAttribute(7L));
        assertEquals(null, column.convertToDatabaseColumn(null));
        assertEquals(null, column.convertToEntityAttribute(null));
    }
}
