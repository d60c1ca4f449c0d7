package org.countystore.kernel.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Span;

/** A figure off an instrument with at most three decimals. */
public class ThousandthsField extends FigureField {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE_DIGITS = 6;
    private static final int DECIMALS = 3;

    public ThousandthsField(String label, String unit) {
        super(label, WHOLE_DIGITS, DECIMALS, "figure");
        setSuffixComponent(new Span(unit));
    }

    /** What is typed, if it is a figure. */
    public Optional<Long> thousandths() {
        return figure();
    }

    /** @throws org.countystore.kernel.Refused INVALID at this field of the API if nothing is typed, or no figure */
    public long thousandthsFor(String apiField) {
        return figureFor(apiField);
    }
}
