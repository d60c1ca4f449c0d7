package org.countystore.produce.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Category;
import org.countystore.produce.Produce;
import org.countystore.produce.Season;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** A kind of produce: new, or what may be corrected of one. */
class KindForm extends Form {
    private static final long serialVersionUID = 1L;
    private final TextField code = new TextField(t("produce.code"));
    private final TextField name = new TextField(t("produce.name"));
    private final TextField nameEn = new TextField(t("produce.name_en"));
    private final Select<Category> category = new Select<>();
    private final IntegerField shelfDays = new IntegerField(t("produce.shelf_days"));
    private final CheckboxGroup<Month> season = new CheckboxGroup<>(t("produce.season"));
    private final Checkbox certificate = new Checkbox(t("produce.needs_certificate"));
    private final transient Consumer<Produce.Sheet> write;

    KindForm(Optional<Produce> before, Consumer<Produce.Sheet> write) {
        super(before.isPresent() ? "produce.correct" : "produce.add");
        this.write = write;
        category.setLabel(t("produce.category"));
        category.setItems(Category.values());
        category.setItemLabelGenerator(each -> t("category." + each));
        code.setHelperText(t("produce.code.help"));
        season.setItems(Month.values());
        season.setItemLabelGenerator(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, UI.getCurrent().getLocale()));
        season.setHelperText(t("produce.season.help"));
        before.map(Produce::sheet).ifPresent(this::show);
        add(Pieces.div("fields", name, nameEn, code, category, shelfDays, wide(season), wide(certificate)));
    }

    private void show(Produce.Sheet sheet) {
        code.setValue(sheet.code());
        code.setReadOnly(true);
        name.setValue(sheet.name());
        nameEn.setValue(sheet.nameEn());
        category.setValue(sheet.category());
        shelfDays.setValue(sheet.shelfDays());
        season.setValue(Set.copyOf(sheet.season().months()));
        certificate.setValue(sheet.needsCertificate());
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        return Map.of("code", code, "name", name, "nameEn", nameEn, "category", category, "shelfDays", shelfDays);
    }

    @Override
    void save() {
        write.accept(new Produce.Sheet(code.getValue().strip(), name.getValue(), nameEn.getValue(), category.getValue(),
                shelfDays.getOptionalValue().orElse(0), certificate.getValue(), new Season(List.copyOf(season.getValue()))));
    }
}
