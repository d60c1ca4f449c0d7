package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Optional;

import org.countystore.collection.ConsignmentLot;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.WeightField;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ScrollOptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One lot that arrived: weighed again, or its packs counted again. Nothing is filled in beforehand, so that somebody looks. */
class ReweighRow extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ConsignmentLot lot;
    private final WeightField weight = new WeightField(t("collection.receive.weight"));
    private final IntegerField packs = new IntegerField(t("collection.receive.packs"));
    private final Div difference = Pieces.div("row");

    ReweighRow(ConsignmentLot lot, Names names, Runnable changed) {
        this.lot = lot;
        addClassNames("card", "stack");
        difference.getElement().setAttribute("aria-live", "polite");
        boolean packed = lot.pack().isPresent();
        String sent = packed ? t("collection.packs", lot.sent().grams() / lot.pack().get().grams()) : t("collection.said", lot.sent());
        add(Pieces.div("row", Pieces.div("thumb", new Image(Names.picture(lot.produce()), "")),
                Pieces.div("grow", Pieces.bold(names.goods(lot.produce(), lot.grade())),
                        Pieces.div("meta", new Span(lot.lotCode() + lot.seal().map(seal -> " · " + t("collection.sheet.seal", seal)).orElse("")))),
                Pieces.span("quiet", t("collection.receive.sent", sent))));
        packs.setMin(0);
        packs.setStepButtonsVisible(true);
        packs.setValueChangeMode(ValueChangeMode.LAZY);
        add(Pieces.div("row", Pieces.withClass(typed(), "grow"), difference));
        packs.addValueChangeListener(change -> show(changed));
        weight.addValueChangeListener(change -> show(changed));
    }

    private TextFieldBase<?, ?> typed() {
        return lot.pack().isPresent() ? packs : weight;
    }

    /** Whoever scanned its label types what the scale shows. */
    void begin() {
        scrollIntoView(new ScrollOptions(ScrollOptions.Behavior.AUTO, ScrollOptions.Alignment.CENTER, ScrollOptions.Alignment.NEAREST));
        typed().focus();
    }

    /** @param next what to do when its weight is typed and sent off with Enter */
    void whenTyped(Runnable next) {
        typed().addKeyPressListener(Key.ENTER, press -> next.run());
    }

    boolean isWeighed() {
        return received().isPresent();
    }

    private void show(Runnable changed) {
        difference.removeAll();
        if (received().filter(lot.sent()::equals).isPresent()) {
            difference.add(Pieces.tag("green", t("collection.receive.same")));
        }
        if (shortage().isPositive()) {
            difference.add(Pieces.tag("red", t("collection.receive.short") + " " + t("collection.said", shortage())));
        }
        received().filter(heavier -> heavier.exceeds(lot.sent())).ifPresent(heavier ->
                difference.add(Pieces.tag("blue", t("collection.receive.gain") + " " + t("collection.said", heavier.minus(lot.sent())))));
        changed.run();
    }

    private Optional<Weight> received() {
        return lot.pack().map(pack -> Optional.ofNullable(packs.getValue()).filter(count -> count >= 0).map(pack::times))
                .orElseGet(weight::weight);
    }

    Weight shortage() {
        return received().filter(weighed -> lot.sent().exceeds(weighed)).map(weighed -> lot.sent().minus(weighed)).orElse(Weight.ZERO);
    }

    /** @throws Refused INVALID at this field if nothing is typed */
    Weight receivedFor(String apiField) {
        return lot.pack().isPresent() ? received().orElseThrow(() -> Refused.invalid(apiField, "required")) : weight.weightFor(apiField);
    }

    ConsignmentLot lot() {
        return lot;
    }

    HasValidationProperties field() {
        return lot.pack().isPresent() ? packs : weight;
    }
}
