package org.countystore.collection.ui;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.collection.Collecting;
import org.countystore.collection.Purchase;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a slip is undone, and says what that means, before it is done. */
class ReverseDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ReverseDialog(Purchase purchase, Collecting collecting, Consumer<UUID> done) {
        setHeaderTitle(t("collection.reverse"));
        TextField reason = new TextField(t("collection.reverse.reason"));
        reason.setWidthFull();
        reason.setMaxLength(200);
        add(new Paragraph(t("collection.reverse.question", purchase.slipNumber(), purchase.owed())), reason);
        Button yes = new Button(t("collection.reverse.yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            collecting.reverse(purchase.uuid(), reason.getValue());
            close();
            Refusals.done(t("collection.reversed", purchase.slipNumber()));
            done.accept(purchase.uuid());
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }
}
