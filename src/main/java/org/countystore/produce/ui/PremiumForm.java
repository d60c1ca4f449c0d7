package org.countystore.produce.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.Premium;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A premium from a day on. */
class PremiumForm extends Form {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Catalogue.Kind> kind = new ComboBox<>(t("market.kind"));
    private final Select<Grade> grade = new Select<>();
    private final MoneyField perKilogram = new MoneyField(t("premium.per_kilogram"));
    private final DayField from;
    private final transient PlaceCode county;
    private final transient Consumer<Premium.Sheet> write;

    PremiumForm(Collection<Catalogue.Kind> kinds, PlaceCode county, LocalDate today, Consumer<Premium.Sheet> write) {
        super("premium.add");
        this.county = county;
        this.write = write;
        from = new DayField(t("premium.from"), today);
        from.setMin(today);
        kind.setItems(kinds.stream().sorted(Comparator.comparing(each -> each.produce().name())).toList());
        kind.setItemLabelGenerator(each -> CatalogueView.name(each.produce()));
        kind.addValueChangeListener(change -> offer());
        grade.setLabel(t("grade.name"));
        grade.setItemLabelGenerator(each -> each == null ? "" : StandardCard.isEnglish() ? each.nameEn() : each.name());
        perKilogram.setHelperText(t("premium.help"));
        add(Pieces.div("fields", kind, grade, perKilogram, from));
    }

    private void offer() {
        grade.setItems(kind.isEmpty() ? List.of() : kind.getValue().bought());
        kind.getOptionalValue().flatMap(each -> each.bought().stream().findFirst()).ifPresent(grade::setValue);
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        return Map.of("produce", kind, "grade", grade, "fenPerKilogram", perKilogram, "from", from);
    }

    @Override
    void save() {
        if (kind.isEmpty() || grade.isEmpty()) {
            throw Refused.invalid(kind.isEmpty() ? "produce" : "grade", "required");
        }
        write.accept(new Premium.Sheet(kind.getValue().produce().code(), grade.getValue().code(), county,
                perKilogram.amountFor("fenPerKilogram"), from.getValue()));
    }
}
