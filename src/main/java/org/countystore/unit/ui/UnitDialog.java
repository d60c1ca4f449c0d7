package org.countystore.unit.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.unit.KeepingRoster;
import org.countystore.unit.Unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/** Founds a unit in the county. */
class UnitDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    UnitDialog(KeepingRoster roster, PlaceCode county, Consumer<Unit> whenDone) {
        setHeaderTitle(t("unit.found"));
        TextField code = new TextField(t("unit.code"));
        TextField name = new TextField(t("unit.unit"));
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(Map.of("code", code, "name", name), () -> {
            Unit founded = roster.found(code.getValue().strip(), name.getValue(), county);
            close();
            Refusals.done(t("unit.founded", founded.name()));
            whenDone.accept(founded);
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
        add(Pieces.div("fields", name, code));
    }
}
