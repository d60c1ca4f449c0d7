package org.countystore.kernel;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A weight in whole grams. Jin (half a kilogram) and kilograms exist only at the edges. */
public record Weight(long grams) implements Comparable<Weight> {
    public static final Weight ZERO = new Weight(0);
    private static final long GRAMS_A_KILOGRAM = 1000;
    private static final long GRAMS_A_JIN = 500;

    public static Weight kilograms(long kilograms) {
        return new Weight(Math.multiplyExact(kilograms, GRAMS_A_KILOGRAM));
    }

    /**
     * What is paid for: gross less tare, less a deduction for water and dirt, rounded down to a gram.
     *
     * @param deductionPermille thousandths of the weight after tare, 0 to 999
     */
    public static Weight net(Weight gross, Weight tare, int deductionPermille) {
        return new Weight(Math.floorDiv(
                Math.multiplyExact(Math.subtractExact(gross.grams, tare.grams), 1000L - deductionPermille), 1000L));
    }

    public Weight plus(Weight other) {
        return new Weight(Math.addExact(grams, other.grams));
    }

    public Weight minus(Weight other) {
        return new Weight(Math.subtractExact(grams, other.grams));
    }

    public Weight times(long count) {
        return new Weight(Math.multiplyExact(grams, count));
    }

    public boolean isZero() {
        return grams == 0;
    }

    public boolean isPositive() {
        return grams > 0;
    }

    public boolean isNegative() {
        return grams < 0;
    }

    public boolean exceeds(Weight other) {
        return grams > other.grams;
    }

    public BigDecimal inKilograms() {
        return BigDecimal.valueOf(grams).divide(BigDecimal.valueOf(GRAMS_A_KILOGRAM));
    }

    public BigDecimal inJin() {
        return BigDecimal.valueOf(grams).divide(BigDecimal.valueOf(GRAMS_A_JIN));
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }

    /** Kilograms without needless zeros and without a unit, such as {@code 19.5}. */
    @Override
    public String toString() {
        return grams == 0 ? "0" : inKilograms().stripTrailingZeros().toPlainString();
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<Weight, Long> {
        @Override
        public Long convertToDatabaseColumn(Weight weight) {
            return weight == null ? null : weight.grams;
        }

        @Override
        public Weight convertToEntityAttribute(Long grams) {
            return grams == null ? null : new Weight(grams);
        }
    }
}
