package org.countystore.produce.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Grade;
import org.countystore.produce.Gtin;
import org.countystore.produce.Sku;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** A new pack; what is on its label cannot be changed later. */
class PackForm extends Form {
    private static final long serialVersionUID = 1L;
    private final ProduceCode produce;
    private final Select<Grade> grade = new Select<>();
    private final TextField code = new TextField(t("sku.code"));
    private final TextField name = new TextField(t("sku.name"));
    private final IntegerField grams = new IntegerField(t("sku.grams"));
    private final Checkbox byWeight = new Checkbox(t("sku.by_weight"));
    private final TextField gtin = new TextField(t("sku.gtin"));
    private final transient Consumer<Sku.Sheet> write;

    PackForm(ProduceCode produce, List<Grade> grades, Consumer<Sku.Sheet> write) {
        super("sku.add");
        this.produce = produce;
        this.write = write;
        grade.setLabel(t("grade.name"));
        grade.setItems(grades);
        grade.setItemLabelGenerator(Grade::name);
        grade.addValueChangeListener(change -> propose());
        grams.addValueChangeListener(change -> propose());
        byWeight.addValueChangeListener(change -> grams.setLabel(t(change.getValue() ? "sku.heaviest" : "sku.grams")));
        gtin.setHelperText(t("sku.gtin.help"));
        add(Pieces.div("fields", grade, grams, wide(byWeight), code, name, wide(gtin)));
    }

    private void propose() {
        if (grade.getValue() != null && grams.getValue() != null && code.isEmpty()) {
            code.setValue(produce + "-" + grade.getValue().code() + "-" + grams.getValue());
        }
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        return Map.of("grade", grade, "code", code, "name", name, "packGrams", grams, "gtin", gtin);
    }

    @Override
    void save() {
        write.accept(new Sku.Sheet(code.getValue().strip(), produce, grade.getOptionalValue().map(Grade::code).orElse(null),
                name.getValue(), grams.getOptionalValue().map(number -> new Weight(number)).orElse(null),
                new Gtin(gtin.getValue().strip()), byWeight.getValue()));
    }
}
