package org.countystore.ordering.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;

/** How many packs: one less, one more, or typed. */
class Stepper extends Div {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 3;
    private final NativeButton less;
    private final NativeButton more;
    private final Input field = new Input();
    private final transient IntConsumer changed;
    private int value;
    private int most;

    /**
     * @param what    whose number it is, read aloud
     * @param most    at least 1
     * @param changed told when a person changes the number, not when the program does
     */
    Stepper(String what, int value, int most, IntConsumer changed) {
        this.changed = changed;
        addClassName("stepper");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("shop.packs_of", what));
        less = button("−", t("shop.less", what), -1);
        more = button("+", t("shop.more", what), 1);
        field.getElement().setAttribute("aria-label", t("shop.packs_of", what)).setAttribute("inputmode", "numeric")
                .setAttribute("maxlength", Integer.toString(DIGITS)).setAttribute("autocomplete", "off");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(event.getValue());
            }
        });
        add(less, field, more);
        set(value, most);
    }

    private NativeButton button(String sign, String label, int step) {
        NativeButton button = new NativeButton(sign, click -> change(value + step));
        button.getElement().setAttribute("aria-label", label);
        return button;
    }

    private void typed(String text) {
        change(text.strip().matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(text.strip()) : value);
    }

    private void change(int wanted) {
        int before = value;
        set(wanted, most);
        if (value != before) {
            changed.accept(value);
        }
    }

    /** What lies outside 1 to {@code most} becomes the nearest that does not. */
    void set(int wanted, int newMost) {
        most = Math.max(1, newMost);
        value = Math.max(1, Math.min(wanted, most));
        field.setValue("");   // else what was typed would stay where the number did not change
        field.setValue(Integer.toString(value));
        less.setEnabled(value > 1);
        more.setEnabled(value < most);
    }

    int value() {
        return value;
    }
}
