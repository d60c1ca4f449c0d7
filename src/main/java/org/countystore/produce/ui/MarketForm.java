package org.countystore.produce.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.ReferencePrice;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** A price that somebody saw elsewhere. */
class MarketForm extends Form {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Catalogue.Kind> kind = new ComboBox<>(t("market.kind"));
    private final Select<Grade> grade = new Select<>();
    private final MoneyField price = new MoneyField(t("market.price"));
    private final TextField source = new TextField(t("market.source"));
    private final DayField day;
    private final transient Consumer<ReferencePrice.Sheet> write;

    MarketForm(Collection<Catalogue.Kind> kinds, LocalDate today, Consumer<ReferencePrice.Sheet> write) {
        super("market.add");
        this.write = write;
        day = new DayField(t("market.day"), today);
        kind.setItems(kinds.stream().sorted(Comparator.comparing(each -> each.produce().name())).toList());
        kind.setItemLabelGenerator(each -> CatalogueView.name(each.produce()));
        kind.addValueChangeListener(change -> offer());
        grade.setLabel(t("grade.name"));
        grade.setItemLabelGenerator(each -> each == null ? "" : each.name());
        source.setHelperText(t("market.source.help"));
        add(Pieces.div("fields", kind, grade, price, day, wide(source)));
    }

    private void offer() {
        grade.setItems(kind.isEmpty() ? List.of() : kind.getValue().bought());
        kind.getOptionalValue().flatMap(each -> each.bought().stream().findFirst()).ifPresent(grade::setValue);
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        return Map.of("produce", kind, "grade", grade, "fenPerKilogram", price, "source", source, "day", day);
    }

    @Override
    void save() {
        if (kind.isEmpty() || grade.isEmpty()) {
            throw Refused.invalid(kind.isEmpty() ? "produce" : "grade", "required");
        }
        write.accept(new ReferencePrice.Sheet(kind.getValue().produce().code(), grade.getValue().code(), price.amountFor("fenPerKilogram"),
                source.getValue(), day.getValue()));
    }
}
