package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a run is taken back, and says what that means, before it is done. */
class ReversalDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    /** @param reverse what to do with the reason */
    ReversalDialog(String question, Consumer<String> reverse) {
        setHeaderTitle(t("sorting.reverse"));
        TextField reason = new TextField(t("sorting.reverse.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        add(new Paragraph(question), reason);
        Button yes = new Button(t("sorting.reverse.yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            reverse.accept(reason.getValue());
            close();
            Refusals.done(t("sorting.reversed"));
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
