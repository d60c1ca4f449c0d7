package org.countystore.produce.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Catalogue;
import org.countystore.produce.StandardSheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** A new edition of a standard; begins with the one that it follows, if there is one. */
class StandardForm extends Form {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Catalogue.Kind> kind = new ComboBox<>(t("standard.kind"));
    private final TextField name = new TextField(t("standard.name"));
    private final TextField edition = new TextField(t("standard.edition"));
    private final DayField from = new DayField(t("standard.from_day"), null);
    private final DayField until = new DayField(t("standard.until_day"), null);
    private final TextField note = new TextField(t("standard.note"));
    private final Div lines = Pieces.div("stack");
    private final transient List<IndicatorRow> rows = new ArrayList<>();
    private final transient Consumer<StandardSheet> write;

    StandardForm(Map<ProduceCode, Catalogue.Kind> kinds, LocalDate today, Optional<StandardSheet> before,
            Consumer<StandardSheet> write) {
        super(before.isPresent() ? "standard.next" : "standard.add");
        this.write = write;
        from.setValue(today);
        name.setHelperText(t("standard.name.help"));
        edition.setHelperText(t("standard.edition.help"));
        until.setHelperText(t("standard.until.help"));
        note.setHelperText(t("standard.note.help"));
        kind.setItems(kinds.values().stream().sorted(Comparator.comparing(each -> each.produce().name())).toList());
        kind.setItemLabelGenerator(each -> CatalogueView.name(each.produce()));
        before.ifPresent(sheet -> {
            kind.setValue(kinds.get(sheet.produce()));
            kind.setReadOnly(true);
            name.setValue(sheet.name());
            note.setValue(sheet.note());
            sheet.indicators().forEach(line -> put(Optional.of(line)));
        });
        kind.addValueChangeListener(change -> clear());
        Button more = new Button(t("standard.indicator.add"), Pieces.icon("plus", "small"), click -> put(Optional.empty()));
        add(Pieces.div("fields", kind, name, edition, from, until, wide(note)), lines, more);
    }

    private void clear() {
        rows.clear();
        lines.removeAll();
    }

    private void put(Optional<StandardSheet.Line> line) {
        kind.getOptionalValue().ifPresentOrElse(chosen -> {
            IndicatorRow row = new IndicatorRow(chosen.bought(), line, gone -> {
                rows.remove(gone);
                lines.remove(gone);
            });
            rows.add(row);
            lines.add(row);
        }, () -> kind.setInvalid(true));
    }

    @Override
    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of("produce", kind, "name", name, "edition", edition,
                "from", from, "until", until, "note", note));
        for (int i = 0; i < rows.size(); i++) {
            fields.putAll(rows.get(i).fields("indicators[" + i + "]"));
        }
        return fields;
    }

    @Override
    void save() {
        if (kind.isEmpty()) {
            throw Refused.invalid("produce", "required");
        }
        List<StandardSheet.Line> all = new ArrayList<>();
        for (IndicatorRow row : rows) {
            all.add(row.line("indicators[" + all.size() + "]"));
        }
        write.accept(new StandardSheet(kind.getValue().produce().code(), name.getValue(), edition.getValue(), from.getValue(),
                until.getOptionalValue(), note.getValue(), all));
    }
}
