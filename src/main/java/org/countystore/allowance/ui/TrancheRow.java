package org.countystore.allowance.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;

import org.countystore.allowance.Tranche;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** One tranche while it is decided. */
class TrancheRow extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField name = new TextField(t("allowance.tranche"));
    private final MoneyField amount = new MoneyField(t("allowance.amount"));
    private final DayField opens;
    private final DayField ends;

    TrancheRow(Tranche.Part part, Runnable changed) {
        addClassName("card");
        name.setValue(part.name());
        name.setPlaceholder(t("allowance.tranche.example"));
        amount.set(part.amount());
        amount.addValueChangeListener(change -> changed.run());
        opens = new DayField(t("allowance.opens"), part.opensOn());
        ends = new DayField(t("allowance.ends"), part.endsOn());
        add(Pieces.div("fields", name, amount, opens, ends));
    }

    Money amount() {
        return amount.amount().orElse(Money.ZERO);
    }

    Tranche.Part part(String amountField) {
        return new Tranche.Part(name.getValue(), amount.amountFor(amountField), opens.getValue(), ends.getValue());
    }

    /** By the names of the API. */
    void nameFields(String prefix, Map<String, HasValidationProperties> fields) {
        fields.putAll(Map.of(prefix + "name", name, prefix + "fen", amount, prefix + "opensOn", opens, prefix + "endsOn", ends));
    }
}
