package org.countystore.points.ui;

import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** The household chooses a PIN, twice, so that no slip of the finger locks it out. */
class PinDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final PinField pin = new PinField("points.pin");
    private final PinField again = new PinField("points.pin.again");

    PinDialog(String title, String explained, Consumer<String> work) {
        setHeaderTitle(title);
        add(new Paragraph(explained), pin, again);
        Button yes = new Button(title, click -> Refusals.guard(Map.of("pin", pin, "again", again), () -> {
            if (!pin.getValue().equals(again.getValue())) {
                throw Refused.invalid("again", "pin_again");
            }
            work.accept(pin.getValue());
            close();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }
}
