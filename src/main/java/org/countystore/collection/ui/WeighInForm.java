package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Offer;
import org.countystore.collection.Preparing;
import org.countystore.collection.WeighIn;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.PercentField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.WeightField;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** One basket: who, what, how heavy, at which price. Shows at once what comes out of it. */
class WeighInForm extends Div {
    private static final long serialVersionUID = 1L;
    private final SellerField seller;
    private final ProducePicks goods;
    private final WeightField gross = new WeightField(t("collection.gross"));
    private final WeightField tare = new WeightField(t("collection.tare"));
    private final PercentField deduction = new PercentField(t("collection.deduction"));
    private final MoneyField price = new MoneyField(t("collection.price"));
    private final TextField reason = new TextField(t("collection.price_reason"));
    private final Checkbox declared = new Checkbox(t("collection.declared.tick"));
    private final TextField second = new TextField(t("collection.second_person"));
    private final ScaleDisplay display = new ScaleDisplay();
    private final transient Runnable changed;

    /** @param changed told whenever the figures change */
    WeighInForm(PlaceCode village, Preparing preparing, Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        goods = new ProducePicks(preparing.offers(village), this::priceOf);
        seller = new SellerField(village, preparing);
        reason.setMaxLength(200);
        reason.setHelperText(t("collection.price_reason.help"));
        tare.set(Weight.ZERO);
        deduction.setHelperText(t("collection.deduction.help"));
        List.of(gross, tare, deduction, price).forEach(field -> field.addValueChangeListener(event -> recount()));
        reason.setWidthFull();
        second.setMaxLength(60);
        second.setWidthFull();
        second.setHelperText(t("collection.second_person.help"));
        second.setVisible(false);
        declared.setVisible(false);
        add(seller, goods, declared, Pieces.div("pairs", gross, tare, deduction, price), reason, second, display);
        recount();
    }

    private void priceOf(Offer.Line line) {
        price.set(line.band().guide());
        declared.setVisible(goods.produce().filter(offer -> offer.produce().needsCertificate()).isPresent());
        price.setHelperText(t("collection.band", line.band().low(), line.band().high()));
        recount();
    }

    private void recount() {
        Optional<Weight> net = net();
        display.show(net);
        boolean outside = goods.grade().isPresent() && price.amount().isPresent()
                && !goods.grade().get().band().holds(price.amount().get());
        reason.setVisible(outside);
        changed.run();
    }

    private Optional<Weight> net() {
        return gross.weight().filter(weight -> weight.exceeds(tare.weight().orElse(Weight.ZERO)))
                .map(weight -> Weight.net(weight, tare.weight().orElse(Weight.ZERO),
                        Math.min(deduction.permille().orElse(0), WeighIn.MOST_DEDUCTION_PERMILLE)));
    }

    /** What the household will be owed, as far as it is known. */
    Optional<Money> total() {
        return net().flatMap(weight -> price.amount().filter(amount -> !amount.exceeds(WeighIn.DEAREST))
                .map(amount -> amount.perKilogramOf(weight)));
    }

    /** As it is read to the seller, in Mandarin whatever the clerk reads; nothing while something is missing. */
    Optional<String> spoken() {
        return goods.produce().flatMap(offer -> net().flatMap(weight -> total().map(total -> Texts.of(Locale.SIMPLIFIED_CHINESE,
                "collection.spoken", offer.produce().name(), weight, weight.inJin().stripTrailingZeros().toPlainString(), total.toString()))));
    }

    /**
     * @param agreed what the seller confirms it by, besides what stands in this form
     * @throws Refused INVALID at every field that says nothing
     */
    WeighIn weighIn(LocalDateTime now, AgreementForm agreed) {
        Fields fields = new Fields();
        seller.check(fields);
        fields.must(goods.produce().isPresent(), "produce", "required")
                .must(goods.produce().isEmpty() || goods.grade().isPresent(), "grade", "required");
        gross.check(fields, "grossGrams");
        tare.check(fields, "tareGrams");
        deduction.check(fields, "deductionPermille");
        price.check(fields, "fenPerKilogram");
        fields.orRefuse();
        return new WeighIn(seller.household(),
                goods.produce().orElseThrow().produce().code(), goods.grade().orElseThrow().grade().code(),
                gross.weightFor("grossGrams"), tare.weightFor("tareGrams"),
                deduction.permille().orElse(0), price.amountFor("fenPerKilogram"),
                Optional.of(reason.getValue().strip()).filter(text -> reason.isVisible() && !text.isEmpty()), now, Optional.empty(),
                agreed.witness(Optional.of(second.getValue().strip()).filter(name -> !name.isEmpty()),
                        declared.isVisible() && declared.getValue()), seller.outsider());
    }

    /** Somebody else has to answer for so much. */
    void askForSecondPerson() {
        second.setVisible(true);
        second.setRequiredIndicatorVisible(true);
        second.focus();
    }

    /** To where a basket begins. */
    void focus() {
        seller.focus();
    }

    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(seller.fields());
        fields.putAll(Map.of("produce", goods.produceField(), "grade", goods.gradeField(), "grossGrams", gross,
                "tareGrams", tare, "deductionPermille", deduction, "fenPerKilogram", price, "priceReason", reason, "secondPerson", second));
        return fields;
    }
}
