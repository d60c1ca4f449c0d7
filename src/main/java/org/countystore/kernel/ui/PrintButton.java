package org.countystore.kernel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Sends the page to the printer. */
public class PrintButton extends Button {
    private static final long serialVersionUID = 1L;

    public PrintButton(String text) {
        super(text, Pieces.icon("print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }
}
