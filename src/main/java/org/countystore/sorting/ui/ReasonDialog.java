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

/** Asks why, and says what that means, before it is done. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 200;

    /**
     * @param key words of the title; of the label, the button and the success with {@code .reason}, {@code .yes}, {@code .done}
     * @param act what to do with the reason
     */
    ReasonDialog(String key, String question, Consumer<String> act, ButtonVariant... more) {
        setHeaderTitle(t(key));
        TextField reason = new TextField(t(key + ".reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        add(new Paragraph(question), reason);
        Button yes = new Button(t(key + ".yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            act.accept(reason.getValue());
            close();
            Refusals.done(t(key + ".done"));
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addThemeVariants(more);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
