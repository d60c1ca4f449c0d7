package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;

/** A PIN on large keys of its own; nobody reads it from the screen. */
class PinPad extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 6;
    private static final String TYPE = """
            this.addEventListener('click', () => {
                $0.value = $1 ? ($0.value + $1).slice(0, %d) : $0.value.slice(0, -1);
                $0.dispatchEvent(new CustomEvent('change'));
            })""".formatted(LONGEST);
    private final PasswordField pin = new PasswordField(t("loveshop.pin"));

    PinPad() {
        addClassNames("stack");
        pin.setRevealButtonVisible(false);
        pin.setMaxLength(LONGEST);
        pin.setAllowedCharPattern("[0-9]");
        pin.setWidthFull();
        pin.getElement().setAttribute("inputmode", "none").setAttribute("autocomplete", "off");
        Div keys = new Div();
        keys.addClassName("numpad");
        for (String digit : "1 2 3 4 5 6 7 8 9 0".split(" ")) {
            keys.add(key(digit, digit));
        }
        NativeButton delete = key(t("loveshop.pin.delete"), "");
        delete.addClassNames("wide", "key-del");
        keys.add(delete);
        add(pin, keys);
    }

    /** Typed in the browser, so that a slow line does not lose a digit. */
    private NativeButton key(String words, String digit) {
        NativeButton key = new NativeButton(words);
        key.getElement().executeJs(TYPE, pin.getElement(), digit);
        return key;
    }

    PasswordField field() {
        return pin;
    }

    /** What was typed; the screen forgets it. */
    String take() {
        String typed = pin.getValue();
        pin.clear();
        return typed;
    }
}
