package org.countystore.kernel.ui;

import java.util.Optional;

import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;

import com.vaadin.flow.component.html.Span;

/** An amount typed in yuan, to the fen. */
public class MoneyField extends FigureField {
    private static final long serialVersionUID = 1L;
    private static final int YUAN_DIGITS = 9;
    private static final int FEN_DIGITS = 2;

    public MoneyField(String label) {
        super(label, YUAN_DIGITS, FEN_DIGITS, "yuan");
        setPrefixComponent(new Span("¥"));
    }

    public void set(Money amount) {
        setValue(amount.toString());
    }

    /** What is typed, if it is an amount. */
    public Optional<Money> amount() {
        return figure().map(Money::new);
    }

    /** @throws Refused INVALID at this field of the API if nothing is typed, or no amount */
    public Money amountFor(String apiField) {
        return new Money(figureFor(apiField));
    }
}
