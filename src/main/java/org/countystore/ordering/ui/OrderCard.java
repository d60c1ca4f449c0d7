package org.countystore.ordering.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.H2;

/** One order among the others: what is in it and how it stands. */
class OrderCard extends Article {
    private static final long serialVersionUID = 1L;
    private static final int PICTURES = 4;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    OrderCard(OrderSheet sheet, GoodsNames names) {
        Order order = sheet.order();
        addClassNames("card", "order-card");
        Anchor number = new Anchor(MyOrderView.address(order.uuid()), Said.t("orders.number", order.number()));
        Span placedAt = Pieces.span("meta", MINUTE.format(order.progress().placedAt()));
        add(Pieces.div("card-head", Pieces.div("stack tight", new H2(number), placedAt), OrderWords.tag(order)), goods(order, names));
        if (order.state() == State.PLACED) {
            add(Pieces.div("field-hint", Pieces.span("quiet", Said.t("orders.to_pay", order.self()))));
        }
        if (sheet.isShort()) {
            add(Pieces.div("row", Pieces.tag("red", Said.t("short.choose"))));
        }
    }

    private static Component goods(Order order, GoodsNames names) {
        List<OrderLine> lines = order.lines();
        Div pictures = Pieces.div("row");
        lines.stream().limit(PICTURES).forEach(line -> names.kindOf(line.sku()).ifPresent(kind ->
                pictures.add(Pictures.thumb(kind.produce().code(), kind.produce().category()))));
        int packs = lines.stream().mapToInt(OrderLine::quantity).sum();
        String what = lines.size() == 1 ? Said.t("orders.one", lines.get(0).title(), packs)
                : Said.t("orders.several", lines.get(0).title(), lines.size(), packs);
        return Pieces.div("order-goods", pictures, Pieces.div("grow", new Span(what)), Pieces.money(order.total(), "plain", "price"));
    }
}
