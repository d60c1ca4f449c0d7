package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ThousandthsField;
import org.countystore.kernel.ui.WeightField;
import org.countystore.produce.Grade;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Measure;
import org.countystore.sorting.SortingSheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** What came out in one grade: its weight and, where there is a standard, what was measured and which grade that proposes. */
class GradeHeap extends Div {
    private static final long serialVersionUID = 1L;
    private final transient List<Grade> bestFirst;
    private final transient Grade grade;
    private final transient Optional<GradeStandard> standard;
    private final WeightField weight;
    private final transient SortedMap<Integer, ThousandthsField> values = new TreeMap<>();
    private final Div measuring = Pieces.div("fields");
    private final Div proposal = Pieces.div("stack tight");
    private final TextField reason = new TextField(t("sorting.grade.reason"));

    GradeHeap(Grade grade, List<Grade> bestFirst, Optional<GradeStandard> standard, Runnable changed) {
        this.grade = grade;
        this.bestFirst = bestFirst;
        this.standard = standard.filter(by -> !by.indicators().isEmpty() && !grade.isByProduct());
        addClassNames("stack");
        weight = new WeightField(Words.name(grade));
        weight.setHelperText(grade.isByProduct() ? t("sorting.by_product.help") : grade.requirement());
        weight.addValueChangeListener(change -> {
            measuring.setVisible(isFilled());
            changed.run();
        });
        reason.setMaxLength(Fields.LONGEST_REASON);
        reason.setWidthFull();
        this.standard.ifPresent(by -> by.indicators().forEach(indicator -> {
            ThousandthsField field = new ThousandthsField(Words.name(indicator), indicator.unit());
            field.setHelperText(Words.limit(indicator, grade.code()));
            field.addValueChangeListener(change -> propose());
            values.put(indicator.no(), field);
            measuring.add(field);
        }));
        measuring.setVisible(false);
        add(weight, measuring, proposal);
    }

    GradeCode code() {
        return grade.code();
    }

    Weight weight() {
        return weight.weight().orElse(Weight.ZERO);
    }

    boolean isFilled() {
        return !weight.getValue().isBlank();
    }

    private boolean isMeasured() {
        return values.values().stream().anyMatch(field -> !field.getValue().isBlank());
    }

    /** As soon as all of it is measured. */
    private void propose() {
        proposal.removeAll();
        SortedMap<Integer, Measure> measured = new TreeMap<>();
        values.forEach((no, field) -> field.thousandths().ifPresent(value -> measured.put(no, new Measure(value))));
        if (measured.size() < values.size()) {
            return;
        }
        Optional<GradeCode> proposed = standard.orElseThrow().proposed(bestFirst.stream().map(Grade::code).toList(), measured);
        String words = proposed.flatMap(code -> bestFirst.stream().filter(each -> each.code().equals(code)).findFirst()).map(Words::name)
                .map(name -> t("sorting.grade.proposed", name)).orElseGet(() -> t("sorting.grade.proposed.none"));
        boolean agrees = proposed.equals(Optional.of(grade.code()));
        proposal.add(Pieces.div("tags", Pieces.tag(agrees ? "green" : "gold", words)));
        if (!agrees) {
            proposal.add(reason);
        }
    }

    SortingSheet.Output output(String field) {
        SortedMap<Integer, Measure> measured = new TreeMap<>();
        if (isMeasured()) {
            values.forEach((no, value) -> measured.put(no, new Measure(value.thousandthsFor(field + ".measurements"))));
        }
        return new SortingSheet.Output(grade.code(), weight.weightFor(field + ".grams"), measured,
                Optional.of(reason.getValue().strip()).filter(text -> reason.isAttached() && !text.isEmpty()));
    }

    Map<String, HasValidationProperties> fields(String field) {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of(field + ".grade", weight, field + ".grams", weight,
                field + ".gradeReason", reason));
        values.values().stream().filter(value -> value.thousandths().isEmpty()).findFirst()
                .ifPresent(empty -> fields.put(field + ".measurements", empty));
        return fields;
    }
}
