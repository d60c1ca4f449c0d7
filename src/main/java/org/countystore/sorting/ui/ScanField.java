package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds lots by what is scanned or typed: a code, a label's address, the name of a kind of produce. */
class ScanField extends TextField {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    ScanField(Runnable changed) {
        super(t("sorting.scan"));
        setPlaceholder(t("sorting.scan.example"));
        setPrefixComponent(Pieces.icon("qr", "small"));
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> changed.run());
    }

    String text() {
        return getValue().strip();
    }

    /** In place of an empty list: that nothing bears what was scanned, or else these words. */
    Component nothing(String words) {
        return text().isEmpty() ? Pieces.empty("done", words)
                : Pieces.empty("empty-search", t("sorting.empty.search", text()));
    }
}
