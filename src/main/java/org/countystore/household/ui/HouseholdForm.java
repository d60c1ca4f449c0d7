package org.countystore.household.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.countystore.household.Entry;
import org.countystore.household.HouseholdSheet;
import org.countystore.household.Subclass;
import org.countystore.kernel.PlaceCode;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of a household without its people. */
class HouseholdForm extends Div {
    private static final long serialVersionUID = 1L;
    private final PlacePicker village;
    private final IntegerField group = new IntegerField(t("household.group"));
    private final ComboBox<Subclass> subclass = new ComboBox<>(t("household.capacity"));
    private final TextField phone = new TextField(t("household.phone"));
    private final Checkbox registered = new Checkbox(t("household.registered"));
    private final Checkbox marginal = new Checkbox(t("household.marginal"));
    private final Checkbox publishName = new Checkbox(t("household.consent.give"));

    HouseholdForm(Locating locating) {
        village = new PlacePicker(t("household.village"), locating, PlaceCode::isVillage);
        subclass.setItems(Subclass.values());
        subclass.setItemLabelGenerator(each -> t("capacity." + each.labourCapacity()) + " · " + t("subclass." + each));
        group.setMin(0);
        group.setMax(99);
        group.setValue(1);
        group.setStepButtonsVisible(true);
        phone.setHelperText(t("kernel.optional"));
        village.setRequiredIndicatorVisible(true);
        subclass.setRequiredIndicatorVisible(true);
        addClassName("fields");
        add(village, group, subclass, phone, wide(registered), wide(marginal), wide(publishName));
    }

    private static Component wide(Component field) {
        field.getElement().getClassList().add("wide");
        return field;
    }

    /** Begins with what stands; the phone is not shown and stays unless a new one is given, the village stays anyway. */
    void show(Entry entry) {
        village.choose(entry.village());
        village.setReadOnly(true);
        group.setValue(entry.villageGroup());
        subclass.setValue(entry.subclass());
        registered.setValue(entry.registered());
        marginal.setValue(entry.marginal());
        publishName.setValue(entry.publishName());
        phone.setHelperText(t("household.phone.keep"));
    }

    HouseholdSheet sheet() {
        return new HouseholdSheet(village.chosen().orElse(null), group.getOptionalValue().orElse(-1), subclass.getValue(),
                registered.getValue(), marginal.getValue(),
                Optional.of(phone.getValue().strip()).filter(text -> !text.isEmpty()), publishName.getValue());
    }

    Map<String, HasValidationProperties> fields() {
        return new HashMap<>(Map.of("place", village, "villageGroup", group, "subclass", subclass, "phone", phone));
    }
}
