package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Redeeming.Holder;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** The villager types the PIN on large keys; nobody reads it from the screen. */
class PinDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "this.value = $0 ? (this.value + $0).slice(0, 6) : this.value.slice(0, -1);"
            + " this.dispatchEvent(new CustomEvent('change'))";
    private final PasswordField pin = new PasswordField(t("loveshop.pin"));
    private final Button yes;
    private final transient Consumer<String> right;

    /** @param right what happens with the PIN; a refusal at it is shown here */
    PinDialog(Holder holder, long points, Consumer<String> right) {
        this.right = right;
        setHeaderTitle(t("loveshop.pin.title"));
        pin.setRevealButtonVisible(false);
        pin.setMaxLength(6);
        pin.setAllowedCharPattern("[0-9]");
        pin.setWidthFull();
        pin.getElement().setAttribute("inputmode", "none").setAttribute("autocomplete", "off");
        pin.addKeyPressListener(Key.ENTER, press -> confirm());
        yes = new Button(t("loveshop.pin.yes", points), click -> confirm());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        add(Pieces.div("stack", new Paragraph(t("loveshop.pin.say", holder.name(), points, holder.points() - points)), pin, pad()));
        getFooter().add(new Button(t("kernel.back"), click -> close()), yes);
        addOpenedChangeListener(change -> pin.focus());
    }

    private Div pad() {
        Div pad = Pieces.div("numpad");
        for (String key : "1 2 3 4 5 6 7 8 9 0".split(" ")) {
            pad.add(key(key, key));
        }
        NativeButton delete = key(t("loveshop.pin.delete"), "");
        delete.addClassNames("wide", "key-del");
        pad.add(delete);
        return pad;
    }

    /** Typed in the browser, so that a slow line does not lose a digit. */
    private NativeButton key(String words, String digit) {
        NativeButton key = new NativeButton(words);
        key.getElement().executeJs("this.addEventListener('click', () => (function() {" + TYPE.replace("$0", "$1") + "}).call($0))",
                pin.getElement(), digit);
        return key;
    }

    private void confirm() {
        Refusals.guard(Map.of("pin", pin), () -> {
            if (pin.isEmpty()) {
                throw Refused.invalid("pin", "required");
            }
            String typed = pin.getValue();
            pin.clear();
            try {
                right.accept(typed);
                close();
            } catch (Refused refused) {
                setOpened(refused.errors().stream().anyMatch(error -> error.field().equals("pin")));
                throw refused;
            }
        });
        yes.setEnabled(true);
    }
}
