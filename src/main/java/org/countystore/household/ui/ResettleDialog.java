package org.countystore.household.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;

import org.countystore.household.Household;
import org.countystore.household.HouseholdSucceeded.Because;
import org.countystore.household.Resettling;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** As which other household this one goes on, and why. */
class ResettleDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Resettling resettling;
    private final String code;
    private final Select<Because> because = new Select<>();
    private final TextField into = new TextField(t("household.resettle.into"));
    private final PlacePicker village;
    private final TextField why = new TextField(t("household.resettle.why"));

    ResettleDialog(Resettling resettling, Locating locating, String code) {
        this.resettling = resettling;
        this.code = code;
        setHeaderTitle(t("household.resettle"));
        village = new PlacePicker(t("household.resettle.village"), locating, PlaceCode::isVillage);
        because.setLabel(t("household.resettle.how"));
        because.setItems(Because.values());
        because.setItemLabelGenerator(each -> t("household.resettle." + each));
        because.addValueChangeListener(change -> showFields());
        because.setValue(Because.MERGED);
        Button yes = new Button(t("household.resettle.yes"), click -> resettle());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
        add(Pieces.div("stack", new Paragraph(t("household.resettle.say")), Pieces.div("fields", because, into, village, why)));
    }

    private void showFields() {
        into.setVisible(because.getValue() == Because.MERGED);
        village.setVisible(because.getValue() == Because.MOVED);
    }

    private void resettle() {
        Refusals.guard(Map.of("into", into, "place", village, "reason", why), () -> {
            Household heir = because.getValue() == Because.MERGED ? resettling.merge(code, into.getValue().strip(), why.getValue())
                    : resettling.move(code, village.chosen().orElseThrow(() -> Refused.invalid("place", "required")), 0, why.getValue());
            close();
            UI.getCurrent().navigate(HouseholdView.class, heir.code());
            Refusals.done(t("household.resettle.done"));
        });
    }
}
