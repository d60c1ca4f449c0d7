package org.countystore.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An amount of yuan, held as whole fen so that sums never round. May be negative where it is a difference. */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /** What {@code weight} costs at this price a kilogram, half a fen rounded up. */
    public Money perKilogramOf(Weight weight) {
        return new Money(Math.floorDiv(Math.addExact(Math.multiplyExact(weight.grams(), fen), 500), 1000));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /** So many of all equal parts of it, half a fen rounded up. */
    public Money part(long parts, long all) {
        return new Money(Math.floorDiv(Math.addExact(Math.multiplyExact(Math.multiplyExact(fen, parts), 2), all),
                Math.multiplyExact(all, 2)));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean exceeds(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals and no sign of currency, such as {@code 86.40}. */
    @Override
    public String toString() {
        long whole = Math.abs(fen);
        return (fen < 0 ? "-" : "") + whole / 100 + "." + whole % 100 / 10 + whole % 10;
    }

    /** As people write it, thousands apart: {@code 76,609.19}. */
    public String written() {
        return toString().replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
    }

    /** The same with the sign of currency: {@code ¥76,609.19}. */
    public String inYuan() {
        return "¥" + written();
    }

    @Converter(autoApply = true)
    public static class AsNumber implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.fen;
        }

        @Override
        public Money convertToEntityAttribute(Long fen) {
            return fen == null ? null : new Money(fen);
        }
    }
}
