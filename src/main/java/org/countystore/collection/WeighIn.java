package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

/**
 * What the clerk reads off the scale and agrees with who sells.
 *
 * @param household         its code in the register; empty where somebody sells who stands in none
 * @param deductionPermille thousandths taken off for water and dirt
 * @param perKilogram       the agreed price
 * @param priceReason       why the price leaves the day's band, if it does
 * @param occurredAt        when the basket hung on the scale, in the county's time; a phone without signal sends it later
 * @param device            which phone or scale wrote it
 * @param witness           what stands behind it besides the clerk's word
 * @param outsider          who sells, if no household of the register does
 */
public record WeighIn(Optional<String> household, ProduceCode produce, GradeCode grade, Weight gross, Weight tare, int deductionPermille,
        Money perKilogram, Optional<String> priceReason, LocalDateTime occurredAt, Optional<String> device, Witness witness,
        Optional<Outsider> outsider) {
    /** One basket, one sack, one animal: what is heavier was typed in another unit. */
    public static final Weight HEAVIEST = Weight.kilograms(200);
    public static final int MOST_DEDUCTION_PERMILLE = 300;
    public static final Money DEAREST = Money.yuan(10_000);
    private static final Weight LIGHTEST = new Weight(1);
    private static final Money CHEAPEST = new Money(1);
    private static final int PERMILLE_A_PERCENT = 10;
    private static final int LONGEST_DEVICE = 80;

    /** On the clerk's word alone. */
    public WeighIn(String household, ProduceCode produce, GradeCode grade, Weight gross, Weight tare, int deductionPermille,
            Money perKilogram, Optional<String> priceReason, LocalDateTime occurredAt, Optional<String> device) {
        this(household, produce, grade, gross, tare, deductionPermille, perKilogram, priceReason, occurredAt, device, Witness.NONE);
    }

    /** From a household of the register. */
    public WeighIn(String household, ProduceCode produce, GradeCode grade, Weight gross, Weight tare, int deductionPermille,
            Money perKilogram, Optional<String> priceReason, LocalDateTime occurredAt, Optional<String> device, Witness witness) {
        this(Optional.of(household), produce, grade, gross, tare, deductionPermille, perKilogram, priceReason, occurredAt, device, witness,
                Optional.empty());
    }

    /** The same basket at another moment. */
    WeighIn at(LocalDateTime moment) {
        return new WeighIn(household, produce, grade, gross, tare, deductionPermille, perKilogram, priceReason, moment, device, witness,
                outsider);
    }

    /** Who sells, as the clerk said it: a code of the register, or a name. */
    public String seller() {
        return household.or(() -> outsider.map(Outsider::name)).orElse("");
    }

    public Weight net() {
        return Weight.net(gross, tare, deductionPermille);
    }

    public Money worth() {
        return perKilogram.perKilogramOf(net());
    }

    /** Whether the figures make sense by themselves, before anybody asks whose they are. */
    void check() {
        Fields fields = new Fields().must(household.isPresent() != outsider.isPresent(), "household", "one_seller")
                .between(gross, LIGHTEST, HEAVIEST, "grossGrams")
                .between(tare, Weight.ZERO, HEAVIEST, "tareGrams")
                .must(0 <= deductionPermille && deductionPermille <= MOST_DEDUCTION_PERMILLE, "deductionPermille", "deduction",
                        MOST_DEDUCTION_PERMILLE / PERMILLE_A_PERCENT)
                .between(perKilogram, CHEAPEST, DEAREST, "fenPerKilogram");
        priceReason.ifPresent(text -> fields.reason(text, "priceReason"));
        device.ifPresent(text -> fields.text(text, LONGEST_DEVICE, "device"));
        witness.check(fields);
        outsider.ifPresent(seller -> seller.check(fields));
        fields.orRefuse();
        new Fields().must(gross.exceeds(tare), "tareGrams", "tare_not_below_gross").orRefuse();
        new Fields().must(net().isPositive() && worth().isPositive(), "grossGrams", "worth_nothing").orRefuse();
    }
}
