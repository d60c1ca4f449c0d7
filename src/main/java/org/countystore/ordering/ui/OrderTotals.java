package org.countystore.ordering.ui;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Order;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What it comes to and who pays; read aloud when it changes. */
class OrderTotals extends DescriptionList {
    private static final long serialVersionUID = 1L;

    OrderTotals() {
        addClassName("totals");
        getElement().setAttribute("aria-live", "polite");
    }

    static OrderTotals of(Order order) {
        OrderTotals totals = new OrderTotals();
        totals.show(order.lines().stream().mapToInt(line -> line.quantity()).sum(), order.total(), order.allowance());
        Money less = order.total().minus(order.cost());
        return less.isPositive() ? totals.line("abatement.title", less) : totals;
    }

    void show(int packs, Money total, Money allowance) {
        removeAll();
        add(Said.t("cart.goods", packs), total, "plain");
        line("cart.freight", Money.ZERO);
        add(Said.t("cart.total"), total, "big").addClassName("total");
        line("cart.from_allowance", allowance);
        line("cart.self", total.minus(allowance));
    }

    /** @param key what the amount is called */
    OrderTotals line(String key, Money amount) {
        add(Said.t(key), amount, "plain");
        return this;
    }

    private Div add(String name, Money amount, String size) {
        Div line = new Div(new Term(name), new Description(Pieces.money(amount, size)));
        getElement().appendChild(line.getElement());
        return line;
    }
}
