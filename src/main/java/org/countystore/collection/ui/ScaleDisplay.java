package org.countystore.collection.ui;

import java.util.Optional;

import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The net weight, as large as on a shop scale: kilograms, then jin. */
class ScaleDisplay extends Div {
    private static final long serialVersionUID = 1L;
    private final Div net = Pieces.div("scale-net");

    ScaleDisplay() {
        addClassName("scale");
        net.getElement().setAttribute("aria-live", "polite");
        add(net);
        show(Optional.empty());
    }

    void show(Optional<Weight> weight) {
        var locale = UI.getCurrent().getLocale();
        net.removeAll();
        net.add(Pieces.span("quiet", Texts.of(locale, "collection.net")));
        net.add(Pieces.bold(weight.map(ScaleDisplay::twoDecimals).orElse("–")));
        weight.ifPresent(known -> net.add(new Span(Texts.of(locale, "kernel.kg") + " "
                + Texts.of(locale, "kernel.jin", known.inJin().stripTrailingZeros().toPlainString()))));
    }

    /** At least two decimals, three where grams matter. */
    private static String twoDecimals(Weight weight) {
        var kilograms = weight.inKilograms();
        return kilograms.setScale(Math.max(2, kilograms.stripTrailingZeros().scale())).toPlainString();
    }
}
