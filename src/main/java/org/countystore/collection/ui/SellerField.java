package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Outsider;
import org.countystore.collection.Preparing;
import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** Who sells: a household of the village, or, where the county lets the point, somebody who stands in no register. */
class SellerField extends Div {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Household> household = new ComboBox<>(t("collection.household"));
    private final Checkbox outside = new Checkbox(t("collection.outsider.tick"));
    private final TextField name = new TextField(t("collection.outsider.name"));
    private final TextField note = new TextField(t("collection.outsider.note"));
    private final transient PlaceCode village;

    SellerField(PlaceCode village, Preparing preparing) {
        this.village = village;
        addClassNames("stack", "tight");
        household.setItems(query -> preparing.sellers(village, query.getFilter().orElse("")).stream()
                .skip(query.getOffset()).limit(query.getLimit()));
        household.setItemLabelGenerator(each -> t("collection.seller", each.headName(), each.villageGroup(), each.code()));
        household.setAllowCustomValue(true);
        household.addCustomValueSetListener(typed -> Refusals.guard(Map.of("household", household),
                () -> take(preparing.sellers(village, typed.getDetail()), typed.getDetail())));
        household.setPlaceholder(t("collection.household.find"));
        household.setWidthFull();
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        note.setMaxLength(100);
        note.setHelperText(t("collection.outsider.note.help"));
        outside.setVisible(preparing.takesOutsiders(village));
        outside.setHelperText(t("collection.outsider.help"));
        outside.addValueChangeListener(change -> show());
        add(household, outside, name, note);
        show();
    }

    /** A name or number that only one household answers to needs no list. */
    private void take(List<Household> found, String typed) {
        new Fields().must(!found.isEmpty(), "household", "household_unknown", typed)
                .must(found.size() <= 1, "household", "household_several", typed).orRefuse();
        household.setValue(found.get(0));
    }

    private void show() {
        household.setVisible(!outside.getValue());
        name.setVisible(outside.getValue());
        note.setVisible(outside.getValue());
        focus();
    }

    void check(Fields fields) {
        if (outside.getValue()) {
            fields.must(!name.getValue().isBlank(), "unregistered.name", "required");
        } else {
            fields.must(!household.isEmpty(), "household", "required");
        }
    }

    Optional<String> household() {
        return outside.getValue() ? Optional.empty() : Optional.of(household.getValue().code());
    }

    Optional<Outsider> outsider() {
        return outside.getValue() ? Optional.of(new Outsider(village, name.getValue().strip(),
                Optional.of(note.getValue().strip()).filter(text -> !text.isEmpty()))) : Optional.empty();
    }

    void focus() {
        if (outside.getValue()) {
            name.focus();
        } else {
            household.focus();
        }
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("household", household, "unregistered.name", name, "unregistered.note", note);
    }
}
