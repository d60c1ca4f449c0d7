package org.countystore.unit.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.unit.Employee;
import org.countystore.unit.KeepingRoster;
import org.countystore.unit.Unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Takes a colleague over to another unit. */
class MoveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    MoveDialog(KeepingRoster roster, Employee colleague, List<Unit> others, Runnable whenDone) {
        setHeaderTitle(t("unit.move"));
        ComboBox<Unit> unit = new ComboBox<>(t("unit.move.to"), others);
        unit.setItemLabelGenerator(Unit::name);
        TextField number = new TextField(t("unit.staff_number"));
        number.setValue(colleague.staffNumber());
        Button save = new Button(t("unit.move"), click -> Refusals.guard(Map.of("unit", unit, "staffNumber", number), () -> {
            new Fields().must(!unit.isEmpty(), "unit", "required").orRefuse();
            roster.move(colleague.id(), unit.getValue().id(), number.getValue());
            close();
            Refusals.done(t("unit.move.done", colleague.name(), unit.getValue().name()));
            whenDone.run();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
        add(new Paragraph(t("unit.move.sub", colleague.name())), Pieces.div("fields", unit, number));
    }
}
