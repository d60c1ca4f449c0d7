package org.countystore.kernel.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

import org.countystore.kernel.Fields;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A figure typed with a decimal point; brings up the digits on a phone, and takes the digits and the stop of a Chinese keyboard. */
public abstract class FigureField extends TextField {
    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_MILLIS = 250;
    private final String shape;
    private final int decimals;
    private final String code;

    /** @param code the sentence {@code invalid.<code>} for what is no such figure */
    FigureField(String label, int wholeDigits, int decimals, String code) {
        super(label);
        this.shape = "\\d{1," + wholeDigits + "}(\\.\\d{0," + decimals + "})?";
        this.decimals = decimals;
        this.code = code;
        setAllowedCharPattern("[0-9.\uFF10-\uFF19\uFF0E\u3002]");
        getElement().setAttribute("inputmode", "decimal");
        setAutocomplete(Autocomplete.OFF);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PATIENCE_MILLIS);
    }

    /** What is typed, counted in its last decimal, if it is a figure of this kind. */
    Optional<Long> figure() {
        String text = Normalizer.normalize(getValue(), Normalizer.Form.NFKC).replace('\u3002', '.').strip();
        return Optional.of(text).filter(typed -> typed.matches(shape))
                .map(typed -> new BigDecimal(typed.endsWith(".") ? typed + "0" : typed).movePointRight(decimals).longValueExact());
    }

    /** For a form that looks at all its fields before it says no. */
    public void check(Fields fields, String apiField) {
        fields.must(figure().isPresent(), apiField, getValue().isBlank() ? "required" : code);
    }

    long figureFor(String apiField) {
        Fields fields = new Fields();
        check(fields, apiField);
        fields.orRefuse();
        return figure().orElseThrow();
    }
}
