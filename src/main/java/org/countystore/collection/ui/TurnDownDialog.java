package org.countystore.collection.ui;

import java.util.Map;

import org.countystore.collection.Admitting;
import org.countystore.collection.HeldSlip;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a held slip is turned down: the reason stays with it. */
class TurnDownDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    TurnDownDialog(HeldSlip slip, Admitting admitting, Runnable done) {
        setHeaderTitle(t("collection.held.turn_down"));
        TextField reason = new TextField(t("collection.held.reason"));
        reason.setWidthFull();
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(t("collection.held.turn_down.sure", slip.weighIn().seller())), reason);
        Button yes = new Button(t("collection.held.turn_down"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            admitting.turnDown(slip.uuid(), reason.getValue());
            close();
            Refusals.done(t("collection.held.turned_down"));
            done.run();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }
}
