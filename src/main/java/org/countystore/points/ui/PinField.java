package org.countystore.points.ui;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;

/** Digits that no browser keeps. */
class PinField extends PasswordField {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 6;

    PinField(String key) {
        super(Texts.of(UI.getCurrent().getLocale(), key));
        setMaxLength(LONGEST);
        setAllowedCharPattern("[0-9]");
        setWidthFull();
        getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
    }
}
