package org.countystore.unit.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.unit.KeepingRoster;
import org.countystore.unit.Unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/** Puts a colleague on the roster; if an account was opened, shows its one-time password once. */
class WelcomeDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient KeepingRoster roster;
    private final transient Unit unit;
    private final transient Runnable whenDone;
    private final TextField name = new TextField(t("unit.name"));
    private final TextField staffNumber = new TextField(t("unit.staff_number"));
    private final TextField username = new TextField(t("unit.username"));

    WelcomeDialog(KeepingRoster roster, Unit unit, Runnable whenDone) {
        this.roster = roster;
        this.unit = unit;
        this.whenDone = whenDone;
        setHeaderTitle(t("unit.welcome.to", unit.name()));
        username.setHelperText(t("unit.username.help"));
        name.setRequiredIndicatorVisible(true);
        staffNumber.setRequiredIndicatorVisible(true);
        Button save = new Button(t("unit.welcome"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
        add(Pieces.div("fields", name, staffNumber, Pieces.withClass(username, "wide")));
    }

    private void save() {
        Refusals.guard(Map.of("name", name, "displayName", name, "staffNumber", staffNumber, "username", username), () -> {
            KeepingRoster.Welcomed welcomed = roster.welcome(unit.id(), staffNumber.getValue(), name.getValue(),
                    Optional.of(username.getValue().strip()).filter(text -> !text.isEmpty()));
            whenDone.run();
            welcomed.oneTimePassword().ifPresentOrElse(this::handOver, this::close);
            Refusals.done(t("unit.welcome.done", welcomed.employee().name()));
        });
    }

    private void handOver(String password) {
        removeAll();
        getFooter().removeAll();
        add(Pieces.notice("ok", t("unit.password.help")),
                Pieces.facts(t("unit.username"), username.getValue(), t("unit.password"), Pieces.span("strong num", password)));
        Button done = new Button(t("kernel.close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
