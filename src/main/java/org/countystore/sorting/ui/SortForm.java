package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.WeightField;
import org.countystore.produce.Grade;
import org.countystore.produce.GradeStandard;
import org.countystore.sorting.KeepingStation.Recipe;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.SortingSheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** The sheet of a run: what goes in, what comes out in each grade, what is lost. What is left over is proposed as the loss. */
class SortForm extends Div {
    private static final long serialVersionUID = 1L;
    /** More than these would push the grades off the screen. */
    private static final int MOST_IN_SIGHT = 5;
    private final transient Map<LotCard, WeightField> inputs = new LinkedHashMap<>();
    private final transient List<GradeHeap> outputs = new ArrayList<>();
    private final Div inputRows = Pieces.div("stack");
    private final Span inputSum = new Span();
    private final NativeDetails inputFold = new NativeDetails(inputSum, inputRows);
    private final Div by = Pieces.div("stack");
    private final Div outputFields = Pieces.div("stack");
    private final Div leftovers = Pieces.div("fields");
    private final WeightField loss = new WeightField(t("sorting.loss"));
    private final TextField lossReason = new TextField(t("sorting.loss.reason"));
    private final Div warning = Pieces.div("stack");
    private final SortBalance balance = new SortBalance();
    private final transient Consumer<LotCard> removed;
    private final transient Runnable changed;
    private transient Recipe recipe;
    private boolean lossTyped;
    private transient Weight rest = Weight.ZERO;

    SortForm(Consumer<LotCard> removed, Runnable changed) {
        this.removed = removed;
        this.changed = changed;
        addClassNames("stack");
        lossReason.setMaxLength(Fields.LONGEST_REASON);
        lossReason.setWidthFull();
        loss.setHelperText(t("sorting.loss.help"));
        loss.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lossTyped = !loss.getValue().isBlank();
                weigh();
            }
        });
        inputFold.addClassName("fold");
        add(Pieces.card(t("sorting.in"), inputFold), Pieces.card(t("sorting.out"), Pieces.div("stack", by, outputFields)),
                Pieces.card(t("sorting.leftovers"), Pieces.div("stack", leftovers, warning)), balance);
    }

    List<LotCode> chosen() {
        return inputs.keySet().stream().map(card -> card.lot().code()).toList();
    }

    Optional<ProduceCode> produce() {
        return inputs.keySet().stream().findFirst().map(card -> card.lot().produce());
    }

    void put(LotCard card) {
        WeightField field = new WeightField(t("sorting.in.of", card.lot().code()));
        field.set(card.lot().remaining());
        field.addValueChangeListener(change -> weigh());
        field.addClassName("grow");
        inputs.put(card, field);
        showInputs();
    }

    void remove(LotCode code) {
        inputs.keySet().removeIf(card -> card.lot().code().equals(code));
        showInputs();
    }

    private void showInputs() {
        inputRows.removeAll();
        inputs.forEach((card, field) -> {
            Button out = new Button(Pieces.icon("close"), click -> removed.accept(card));
            out.setAriaLabel(t("sorting.in.remove", card.lot().code()));
            inputRows.add(Pieces.div("row", field, out));
        });
        inputFold.setOpen(inputs.size() <= MOST_IN_SIGHT);
        weigh();
    }

    /** The grades that this kind can become. */
    void offer(Recipe wanted) {
        recipe = wanted;
        outputs.clear();
        outputFields.removeAll();
        leftovers.removeAll();
        by.removeAll();
        wanted.standard().ifPresent(standard -> by.add(Words.standard(standard)));
        outputFields.setClassName(wanted.standard().isPresent() ? "stack" : "fields");
        for (Grade grade : wanted.kind().grades()) {
            GradeHeap heap = new GradeHeap(grade, wanted.kind().grades(), wanted.standard(), this::weigh);
            outputs.add(heap);
            (grade.isByProduct() ? leftovers : outputFields).add(heap);
        }
        leftovers.add(loss);
        weigh();
    }

    Weight weightIn() {
        return inputs.values().stream().map(field -> field.weight().orElse(Weight.ZERO)).reduce(Weight.ZERO, Weight::plus);
    }

    /** What still has to go somewhere; below zero if more came out than went in. */
    Weight rest() {
        return rest;
    }

    /** A fault that is folded away would be looked for in vain. */
    void unfoldFaults() {
        if (inputs.values().stream().anyMatch(WeightField::isInvalid)) {
            inputFold.setOpen(true);
        }
    }

    private void weigh() {
        Weight in = weightIn();
        inputSum.setText(t("sorting.in.sum", inputs.size(), in));
        Weight out = outputs.stream().map(GradeHeap::weight).reduce(Weight.ZERO, Weight::plus);
        if (!lossTyped && out.isPositive()) {
            loss.set(out.exceeds(in) ? Weight.ZERO : in.minus(out));
        }
        Weight lost = loss.weight().orElse(Weight.ZERO);
        rest = in.minus(out).minus(lost);
        balance.show(in, out, rest);
        warning.removeAll();
        if (recipe != null && recipe.isLossHigh(lost, in)) {
            warning.add(Pieces.notice("warn", t("sorting.loss.high", SortBalance.percent(lost, in), recipe.toleratedPermille() / 10)),
                    lossReason);
        }
        changed.run();
    }

    SortingSheet sheet(PlaceCode station) {
        List<SortingSheet.Input> in = new ArrayList<>();
        inputs.forEach((card, field) ->
                in.add(new SortingSheet.Input(card.lot().code(), field.weightFor("inputs[" + in.size() + "].grams"))));
        List<SortingSheet.Output> out = new ArrayList<>();
        outputs.stream().filter(GradeHeap::isFilled).forEach(heap -> out.add(heap.output("outputs[" + out.size() + "]")));
        return new SortingSheet(station, in, out, loss.weightFor("lossGrams"),
                Optional.of(lossReason.getValue().strip()).filter(reason -> lossReason.isAttached() && !reason.isEmpty()),
                recipe.standard().filter(standard -> out.stream().anyMatch(output -> !output.measured().isEmpty()))
                        .map(GradeStandard::uuid));
    }

    /** By the names of the API, as they stand in the sheet now. */
    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of("lossGrams", loss, "lossReason", lossReason));
        int line = 0;
        for (WeightField field : inputs.values()) {
            fields.put("inputs[" + line + "].grams", field);
            fields.put("inputs[" + line++ + "].lot", field);
        }
        line = 0;
        for (GradeHeap heap : outputs.stream().filter(GradeHeap::isFilled).toList()) {
            fields.putAll(heap.fields("outputs[" + line++ + "]"));
        }
        return fields;
    }
}
