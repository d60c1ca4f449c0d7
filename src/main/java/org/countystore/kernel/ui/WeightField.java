package org.countystore.kernel.ui;

import java.math.BigDecimal;
import java.util.Optional;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A weight typed in kilograms, to the gram; brings up the digits on a phone. */
public class WeightField extends TextField {
    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_MILLIS = 250;
    private static final int KILOGRAM_DIGITS = 7;
    private static final int GRAM_DIGITS = 3;

    public WeightField(String label) {
        super(label);
        setSuffixComponent(new Span(Texts.of(UI.getCurrent().getLocale(), "kernel.kg")));
        setAllowedCharPattern("[0-9.]");
        getElement().setAttribute("inputmode", "decimal");
        setAutocomplete(Autocomplete.OFF);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PATIENCE_MILLIS);
    }

    public void set(Weight weight) {
        setValue(weight.toString());
    }

    /** What is typed, if it is a weight. */
    public Optional<Weight> weight() {
        String text = getValue().strip();
        if (!text.matches("\\d{1," + KILOGRAM_DIGITS + "}(\\.\\d{0," + GRAM_DIGITS + "})?")) {
            return Optional.empty();
        }
        String whole = text.endsWith(".") ? text + "0" : text;
        return Optional.of(new Weight(new BigDecimal(whole).movePointRight(GRAM_DIGITS).longValueExact()));
    }

    /** @throws Refused INVALID at this field of the API if nothing is typed, or no weight */
    public Weight weightFor(String apiField) {
        return weight().orElseThrow(() -> Refused.invalid(apiField, getValue().isBlank() ? "required" : "kilograms"));
    }
}
