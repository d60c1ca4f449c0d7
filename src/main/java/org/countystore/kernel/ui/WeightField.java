package org.countystore.kernel.ui;

import java.util.Optional;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** A weight typed in kilograms, to the gram. */
public class WeightField extends FigureField {
    private static final long serialVersionUID = 1L;
    private static final int KILOGRAM_DIGITS = 7;
    private static final int GRAM_DIGITS = 3;

    public WeightField(String label) {
        super(label, KILOGRAM_DIGITS, GRAM_DIGITS, "kilograms");
        setSuffixComponent(new Span(Texts.of(UI.getCurrent().getLocale(), "kernel.kg")));
    }

    public void set(Weight weight) {
        setValue(weight.toString());
    }

    /** What is typed, if it is a weight. */
    public Optional<Weight> weight() {
        return figure().map(Weight::new);
    }

    /** @throws Refused INVALID at this field of the API if nothing is typed, or no weight */
    public Weight weightFor(String apiField) {
        return new Weight(figureFor(apiField));
    }
}
