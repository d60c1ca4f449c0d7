package org.countystore.kernel.ui;

import java.math.BigDecimal;
import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** An amount typed in yuan, to the fen; brings up the digits on a phone. */
public class MoneyField extends TextField {
    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_MILLIS = 250;
    private static final int YUAN_DIGITS = 9;
    private static final int FEN_DIGITS = 2;

    public MoneyField(String label) {
        super(label);
        setPrefixComponent(new Span("¥"));
        setAllowedCharPattern("[0-9.]");
        getElement().setAttribute("inputmode", "decimal");
        setAutocomplete(Autocomplete.OFF);
        setAutoselect(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PATIENCE_MILLIS);
    }

    public void set(Money amount) {
        setValue(amount.toString());
    }

    /** What is typed, if it is an amount. */
    public Optional<Money> amount() {
        String text = getValue().strip();
        if (!text.matches("\\d{1," + YUAN_DIGITS + "}(\\.\\d{0," + FEN_DIGITS + "})?")) {
            return Optional.empty();
        }
        String whole = text.endsWith(".") ? text + "0" : text;
        return Optional.of(new Money(new BigDecimal(whole).movePointRight(FEN_DIGITS).longValueExact()));
    }

    /** @throws Refused INVALID at this field of the API if nothing is typed, or no amount */
    public Money amountFor(String apiField) {
        return amount().orElseThrow(() -> Refused.invalid(apiField, getValue().isBlank() ? "required" : "yuan"));
    }
}
