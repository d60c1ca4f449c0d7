package org.countystore.lot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

@Label("Parting an amount by weights")
class ApportionmentTest {

    @Property
    void gives_parts_that_add_up_to_the_amount(@ForAll @LongRange(max = Grams.MOST) long amount, @ForAll("weights") long[] weights) {
        assertEquals(amount, LongStream.of(Apportionment.apportion(amount, weights)).sum());
    }

    @Property
    void gives_each_its_exact_part_to_less_than_one(@ForAll @LongRange(max = Grams.MOST) long amount, @ForAll("weights") long[] weights) {
        BigDecimal sum = BigDecimal.valueOf(LongStream.of(weights).sum());
        long[] parts = Apportionment.apportion(amount, weights);
        for (int i = 0; i < weights.length; i++) {
            BigDecimal exact = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(weights[i])).divide(sum, MathContext.DECIMAL128);
            assertTrue(exact.subtract(BigDecimal.valueOf(parts[i])).abs().compareTo(BigDecimal.ONE) < 0);
        }
    }

    @Property
    void never_takes_more_than_there_is(@ForAll("weights") long[] weights, @ForAll @LongRange(max = 1000) long permille) {
        long amount = Math.min(LongStream.of(weights).sum(), Grams.MOST) * permille / 1000;
        long[] parts = Apportionment.apportion(amount, weights);
        for (int i = 0; i < weights.length; i++) {
            assertTrue(parts[i] <= weights[i]);
        }
    }

    @Property
    void gives_no_less_to_who_has_more(@ForAll @LongRange(max = Grams.MOST) long amount, @ForAll("weights") long[] weights) {
        long[] parts = Apportionment.apportion(amount, weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                assertTrue(weights[i] <= weights[j] || parts[i] >= parts[j]);
            }
        }
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.longs().between(0, Grams.MOST).array(long[].class).ofMinSize(1).ofMaxSize(100)
                .filter(weights -> LongStream.of(weights).sum() > 0);
    }

    @Test
    void gives_the_odd_gram_to_the_largest_remainder() {
        assertArrayEquals(new long[] {3, 2, 5}, Apportionment.apportion(10, 30, 22, 48));
        assertArrayEquals(new long[] {0, 1, 0}, Apportionment.apportion(1, 30, 40, 30));
    }

    @Test
    void gives_the_odd_gram_to_the_first_among_equals() {
        assertArrayEquals(new long[] {4, 3, 3}, Apportionment.apportion(10, 1, 1, 1));
        assertArrayEquals(new long[] {4, 4, 3}, Apportionment.apportion(11, 1, 1, 1));
    }

    @Test
    void gives_everything_to_everyone_when_all_is_taken() {
        assertArrayEquals(new long[] {7, 0, 5}, Apportionment.apportion(12, 7, 0, 5));
    }

    @Test
    void gives_nothing_of_nothing() {
        assertArrayEquals(new long[] {0, 0}, Apportionment.apportion(0, 3, 4));
        assertArrayEquals(new long[] {0}, Apportionment.apportion(0, 0));
        assertArrayEquals(new long[0], Apportionment.apportion(0));
    }

    @Test
    void needs_something_to_part_by_and_nothing_negative() {
        assertThrows(IllegalStateException.class, () -> Apportionment.apportion(1));
        assertThrows(IllegalStateException.class, () -> Apportionment.apportion(1, 0, 0));
        assertThrows(IllegalStateException.class, () -> Apportionment.apportion(-1, 1));
        assertThrows(IllegalStateException.class, () -> Apportionment.apportion(1, 2, -1));
        assertThrows(IllegalStateException.class, () -> Apportionment.apportion(0, -1));
    }
}
