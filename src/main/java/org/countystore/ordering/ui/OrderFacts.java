package org.countystore.ordering.ui;

import java.time.format.DateTimeFormatter;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Order;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What a buyer reads out at the counter or on the phone. */
class OrderFacts extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** The clipboard is there only on safe connections; elsewhere the older way. */
    private static final String COPY = """
            const text = $0;
            if (navigator.clipboard) { try { await navigator.clipboard.writeText(text); return true; } catch (e) { } }
            const field = document.createElement('textarea'); field.value = text; document.body.append(field); field.select();
            const copied = document.execCommand('copy'); field.remove(); return copied;""";

    OrderFacts(Order order, GoodsNames names) {
        NativeButton copy = new NativeButton(Said.t("orders.copy"), click -> copy(order.number()));
        copy.addClassNames("btn", "quiet");
        copy.getElement().setAttribute("aria-label", Said.t("orders.copy_number", order.number()));
        getContent().add(Pieces.facts(
                Said.t("orders.fact.number"), Pieces.div("row", Pieces.span("num", order.number()), copy),
                Said.t("orders.fact.placed"), MINUTE.format(order.progress().placedAt()),
                Said.t("orders.fact.delivery"), OrderWords.delivery(order.delivery(), names)));
    }

    private void copy(String number) {
        getElement().executeJs(COPY, number).then(Boolean.class,
                copied -> Refusals.done(Said.t(copied ? "orders.copied" : "orders.not_copied", number)));
    }
}
