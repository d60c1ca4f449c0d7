package org.countystore.produce.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ThousandthsField;
import org.countystore.produce.Grade;
import org.countystore.produce.Indicator;
import org.countystore.produce.Measure;
import org.countystore.produce.StandardSheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** One indicator in the form of a standard: what is measured, and the limit of each grade. */
class IndicatorRow extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField name = new TextField(t("standard.indicator"));
    private final TextField nameEn = new TextField(t("produce.name_en"));
    private final TextField unit = new TextField(t("standard.unit"));
    private final Select<Indicator.Bound> bound = new Select<>();
    private final transient Map<GradeCode, ThousandthsField> limits = new LinkedHashMap<>();

    IndicatorRow(List<Grade> grades, Optional<StandardSheet.Line> before, Consumer<IndicatorRow> remove) {
        addClassNames("card", "stack");
        bound.setLabel(t("standard.bound"));
        bound.setItems(Indicator.Bound.values());
        bound.setItemLabelGenerator(each -> t("standard.bound." + each));
        bound.setValue(Indicator.Bound.AT_LEAST);
        for (Grade grade : grades) {
            limits.put(grade.code(), new ThousandthsField(t("standard.limit.of", StandardCard.isEnglish() ? grade.nameEn() : grade.name()), ""));
        }
        before.ifPresent(this::show);
        Button gone = new Button(t("standard.indicator.remove"), click -> remove.accept(this));
        Div values = Pieces.div("fields");
        limits.values().forEach(values::add);
        add(Pieces.div("fields", name, nameEn, unit, bound), values, gone);
    }

    private void show(StandardSheet.Line line) {
        name.setValue(line.name());
        nameEn.setValue(line.nameEn());
        unit.setValue(line.unit());
        bound.setValue(line.bound());
        line.limits().forEach((grade, limit) -> Optional.ofNullable(limits.get(grade)).ifPresent(field -> field.setValue(limit.toString())));
    }

    StandardSheet.Line line(String field) {
        SortedMap<GradeCode, Measure> byGrade = new TreeMap<>();
        limits.forEach((grade, limit) -> {
            if (!limit.getValue().isBlank()) {
                byGrade.put(grade, new Measure(limit.thousandthsFor(field + ".limits")));
            }
        });
        return new StandardSheet.Line(name.getValue(), nameEn.getValue(), unit.getValue(), bound.getValue(), byGrade);
    }

    Map<String, HasValidationProperties> fields(String field) {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of(field + ".name", name, field + ".nameEn", nameEn,
                field + ".unit", unit, field + ".bound", bound));
        limits.values().stream().findFirst().ifPresent(first -> fields.put(field + ".limits", first));
        return fields;
    }
}
