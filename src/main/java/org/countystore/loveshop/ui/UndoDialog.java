package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a redemption is undone, and says what that means, before it is done. */
class UndoDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    UndoDialog(Redemption mistake, Redeeming redeeming, Consumer<UUID> done) {
        setHeaderTitle(t("loveshop.undo"));
        TextField reason = new TextField(t("loveshop.undo.reason"));
        reason.setWidthFull();
        reason.setMaxLength(200);
        add(new Paragraph(t("loveshop.undo.question", mistake.points())), reason);
        Button yes = new Button(t("loveshop.undo.yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            redeeming.reverse(mistake.uuid(), reason.getValue());
            close();
            Refusals.done(t("loveshop.undo.done", mistake.points()));
            done.accept(mistake.uuid());
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
