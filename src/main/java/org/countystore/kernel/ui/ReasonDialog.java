package org.countystore.kernel.ui;

import static org.countystore.kernel.ui.Wording.t;

import org.countystore.kernel.Fields;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why, and says what that means, before it is done; a refusal is shown at the reason, and closes nothing. */
public class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField reason;

    /**
     * @param key words of the title; of the label and the button with {@code .reason} and {@code .yes}
     * @param act what to do with the reason
     */
    public ReasonDialog(String key, String question, Consumer<String> act, ButtonVariant... more) {
        setHeaderTitle(t(key));
        reason = new TextField(t(key + ".reason"));
        reason.setWidthFull();
        reason.setMaxLength(Fields.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(question), reason);
        Button yes = new Button(t(key + ".yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            act.accept(reason.getValue());
            close();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addThemeVariants(more);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    public ReasonDialog atMost(int letters) {
        reason.setMaxLength(letters);
        return this;
    }
}
