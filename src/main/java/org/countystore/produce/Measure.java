package org.countystore.produce;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A size, a share or a weight as an instrument shows it, in whole thousandths of its unit so that limits compare exactly. */
public record Measure(long thousandths) implements Comparable<Measure> {
    private static final int DECIMALS = 3;

    @Override
    public int compareTo(Measure other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** Without needless zeros and without a unit, such as {@code 12.5}. */
    @Override
    public String toString() {
        return thousandths == 0 ? "0" : BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<Measure, Long> {
        @Override
        public Long convertToDatabaseColumn(Measure measure) {
            return measure == null ? null : measure.thousandths;
        }

        @Override
        public Measure convertToEntityAttribute(Long thousandths) {
            return thousandths == null ? null : new Measure(thousandths);
        }
    }
}
