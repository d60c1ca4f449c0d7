package org.countystore.allowance;

import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;

/** Money out of one tranche, as an order holds it. Written as {@code 2026.1:5000}. */
public record Portion(int year, int no, Money money) {
    /** @throws IllegalArgumentException if the text is none of ours */
    public static Portion parse(String text) {
        String[] parts = text.split("[.:]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("no portion: " + text);
        }
        return new Portion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), new Money(Long.parseLong(parts[2])));
    }

    /** The name of the leg that holds it; with the order it makes the id of the hold. */
    String holdName() {
        return "allowance-" + tranche();
    }

    UUID hold(UUID order) {
        return Uuids.part(order, holdName());
    }

    /** The tranche, such as {@code 2026.1}. */
    public String tranche() {
        return year + "." + no;
    }

    public Portion of(Money other) {
        return new Portion(year, no, other);
    }

    @Override
    public String toString() {
        return tranche() + ":" + money.fen();
    }
}
