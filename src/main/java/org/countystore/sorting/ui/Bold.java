package org.countystore.sorting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A figure that matters. */
@Tag("b")
class Bold extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    Bold(String text) {
        setText(text);
    }
}
