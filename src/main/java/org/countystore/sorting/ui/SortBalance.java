package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What went in against what came out, large enough to read from the table. */
class SortBalance extends Div {
    private static final long serialVersionUID = 1L;

    SortBalance() {
        addClassName("scale");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Weight in, Weight out, Weight rest) {
        removeAll();
        add(side("sorting.in", in), side("sorting.out", out), net(rest));
    }

    private static Div side(String key, Weight weight) {
        return Pieces.div("scale-side", new Span(t(key)), figure(weight));
    }

    private static Component figure(Weight weight) {
        return Pieces.withClass(new Bold(weight.toString()), "num");
    }

    private static Div net(Weight rest) {
        Div net = Pieces.div("scale-net", verdict(rest));
        if (!rest.isZero()) {
            net.add(figure(size(rest)), new Span(t("kernel.kg")));
        }
        return net;
    }

    static Weight size(Weight rest) {
        return rest.isNegative() ? Weight.ZERO.minus(rest) : rest;
    }

    /** In a word whether the weights add up. */
    static Span verdict(Weight rest) {
        String key = rest.isZero() ? "sorting.rest.none" : rest.isNegative() ? "sorting.rest.over" : "sorting.rest.left";
        return Pieces.span(rest.isZero() ? "tag green large" : rest.isNegative() ? "tag red large" : "tag gold large", t(key));
    }

    static String percent(Weight loss, Weight in) {
        return in.isZero() ? "0" : BigDecimal.valueOf(loss.grams()).movePointRight(2)
                .divide(BigDecimal.valueOf(in.grams()), 1, RoundingMode.HALF_UP).toPlainString();
    }
}
