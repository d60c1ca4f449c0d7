package org.countystore.produce.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Grade;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A grade and what a lot must show to be given it. */
class GradeForm extends Form {
    private static final long serialVersionUID = 1L;
    private final TextField code = new TextField(t("grade.code"));
    private final TextField name = new TextField(t("grade.name"));
    private final TextField nameEn = new TextField(t("produce.name_en"));
    private final IntegerField standing = new IntegerField(t("grade.standing"));
    private final TextField standard = new TextField(t("grade.standard"));
    private final TextArea requirement = new TextArea(t("grade.requirement"));
    private final Checkbox byProduct = new Checkbox(t("grade.by_product"));
    private final transient Consumer<Grade.Sheet> write;

    /** @param next standing that a new grade is offered */
    GradeForm(Optional<Grade> before, int next, Consumer<Grade.Sheet> write) {
        super(before.isPresent() ? "grade.correct" : "grade.add");
        this.write = write;
        standing.setValue(next);
        standing.setHelperText(t("grade.standing.help"));
        standard.setHelperText(t("grade.standard.help"));
        byProduct.setHelperText(t("grade.by_product.help"));
        before.map(Grade::sheet).ifPresent(this::show);
        add(Pieces.div("fields", name, nameEn, code, standing, wide(standard), wide(requirement), wide(byProduct)));
    }

    private void show(Grade.Sheet sheet) {
        code.setValue(sheet.code());
        code.setReadOnly(true);
        name.setValue(sheet.name());
        nameEn.setValue(sheet.nameEn());
        standing.setValue(sheet.standing());
        standard.setValue(sheet.standard());
        requirement.setValue(sheet.requirement());
        byProduct.setValue(sheet.byProduct());
        byProduct.setReadOnly(true);
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        return Map.of("code", code, "name", name, "nameEn", nameEn, "standing", standing, "standard", standard, "requirement", requirement,
                "byProduct", byProduct);
    }

    @Override
    void save() {
        write.accept(new Grade.Sheet(code.getValue().strip(), name.getValue(), nameEn.getValue(), standing.getOptionalValue().orElse(0),
                standard.getValue(), requirement.getValue(), byProduct.getValue()));
    }
}
