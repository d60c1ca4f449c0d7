package org.countystore.ordering.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.LinePiece;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Parcel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One order as the store handles it: for whom, what out of which lot, and what to do next. */
class ParcelCard extends Article {
    private static final long serialVersionUID = 1L;

    ParcelCard(Parcel parcel, Component... actions) {
        Order order = parcel.order();
        addClassName("card");
        H2 number = new H2(order.number());
        Div tags = Pieces.div("tags", DeskWords.state(order.state()));
        order.replaces().ifPresent(request -> tags.addComponentAsFirst(Pieces.tag("gold", DeskWords.t("desk.resend"))));
        add(Pieces.div("row apart", number, tags),
                Pieces.div("quiet", new Span(parcel.buyer() + " · " + parcel.unit())),
                Pieces.div("quiet", new Span(DeskWords.delivery(parcel))), lines(parcel),
                Pieces.div("row apart", Pieces.span("meta", DeskWords.t("desk.placed", DeskWords.time(order.progress().placedAt()))),
                        Pieces.money(order.total(), "plain")));
        if (actions.length > 0) {
            add(Pieces.div("row", actions));
        }
    }

    private static Component lines(Parcel parcel) {
        UnorderedList lines = Pieces.withClass(new UnorderedList(), "plain-list");
        for (OrderLine line : parcel.order().lines()) {
            OrderSheet sheet = parcel.sheet();
            ListItem item = new ListItem(Pieces.div("row apart", new Span(line.title()),
                    Pieces.bold("× " + (line.quantity() - sheet.missing(line)))));
            String lots = taken(line, sheet);
            if (!lots.isEmpty()) {
                item.add(Pieces.span("meta", DeskWords.t("desk.lots", lots)));
            }
            if (sheet.isShort(line)) {
                item.add(Pieces.div("row", Pieces.tag("red", DeskWords.t("desk.short", sheet.waiting(line)))));
            } else if (sheet.waiting(line) > 0) {
                item.add(Pieces.div("row", Pieces.tag("gold", DeskWords.t("desk.waiting", sheet.waiting(line)))));
            }
            lines.add(item);
        }
        return lines;
    }

    /** The pieces it got where they were weighed one by one, otherwise so many packs of which lot. */
    private static String taken(OrderLine line, OrderSheet sheet) {
        List<LinePiece> pieces = sheet.piecesOf(line);
        return pieces.isEmpty() ? sheet.lotsOf(line).stream().map(lot -> lot.lot() + " × " + lot.packs()).collect(Collectors.joining(", "))
                : pieces.stream().map(piece -> piece.label() + " " + Said.pack(piece.weight())).collect(Collectors.joining(", "));
    }
}
