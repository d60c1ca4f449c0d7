package org.countystore.kernel.ui;

import java.util.Optional;

import org.countystore.kernel.Fields;

import com.vaadin.flow.component.html.Span;

/** Per cent with one decimal at most; left empty it is none. */
public class PercentField extends FigureField {
    private static final long serialVersionUID = 1L;
    private static final int PERCENT_DIGITS = 3;

    public PercentField(String label) {
        super(label, PERCENT_DIGITS, 1, "percent");
        setSuffixComponent(new Span("%"));
    }

    /** What is typed, in thousandths. */
    public Optional<Integer> permille() {
        return isBlank() ? Optional.of(0) : figure().map(Math::toIntExact);
    }

    private boolean isBlank() {
        return getValue().isBlank();
    }

    @Override
    public void check(Fields fields, String apiField) {
        if (!isBlank()) {
            super.check(fields, apiField);
        }
    }
}
