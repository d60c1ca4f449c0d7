package org.countystore.ordering.ui;

import java.util.List;

import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.LinePiece;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.store.Allocated;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What was ordered, with the way back to the villages for each lot it came from. */
class OrderRow extends Div {
    private static final long serialVersionUID = 1L;

    OrderRow(OrderLine line, OrderSheet sheet, GoodsNames names) {
        addClassNames("cart-line", "plain");
        names.kindOf(line.sku()).ifPresent(kind -> add(Pictures.thumb(kind.produce().code(), kind.produce().category())));
        Div what = Pieces.div("cart-what", new Anchor(ListingView.address(line.listing()), line.title()),
                Pieces.span("meta num", amount(line, sheet, names)));
        if (sheet.piecesOf(line).isEmpty()) {
            sheet.lotsOf(line).forEach(lot -> what.add(journey(lot, line, names)));
        }
        sheet.piecesOf(line).forEach(piece -> what.add(journey(piece)));
        sheet.replaced(line).forEach(lot -> what.add(Pieces.div("row",
                Pieces.tag("blue", Said.t("orders.replaced", names.pack(lot.sku()), lot.packs())))));
        if (sheet.missing(line) > 0) {
            what.add(Pieces.div("row", Pieces.tag("plain", Said.t("orders.missing", sheet.missing(line)))));
        }
        if (sheet.isShort(line)) {
            what.add(Pieces.div("row", Pieces.tag("red", Said.t("orders.short", sheet.waiting(line)))));
        } else if (sheet.waiting(line) > 0) {
            what.add(Pieces.div("row", Pieces.tag("gold", Said.t("orders.waiting", sheet.waiting(line),
                    line.promisedOn().map(Said::day).orElse("")))));
        }
        add(what, Pieces.money(line.cost(), "plain"));
    }

    /** So many packs; once they were weighed one by one, what they weigh together. */
    private static String amount(OrderLine line, OrderSheet sheet, GoodsNames names) {
        List<LinePiece> pieces = sheet.piecesOf(line);
        if (!pieces.isEmpty()) {
            Weight together = pieces.stream().map(LinePiece::weight).reduce(Weight.ZERO, Weight::plus);
            return Said.t("orders.pieces", pieces.size(), Said.pack(together));
        }
        String pack = pack(line, sheet, names);
        return Said.t("orders.packs", names.isByWeight(line.sku()) ? Said.t("shop.up_to", pack) : pack, line.quantity());
    }

    private static String pack(OrderLine line, OrderSheet sheet, GoodsNames names) {
        return Said.pack(sheet.inOne(line).entrySet().stream()
                .flatMap(part -> names.sku(part.getKey()).map(sku -> sku.pack().times(part.getValue())).stream())
                .reduce(Weight.ZERO, Weight::plus));
    }

    private static JourneyLink journey(Allocated lot, OrderLine line, GoodsNames names) {
        String words = Said.t("orders.lot", lot.lot(), lot.packs());
        return new JourneyLink(lot.lot(), lot.sku().equals(line.sku()) ? words : names.pack(lot.sku()) + " · " + words, "more");
    }

    private static JourneyLink journey(LinePiece piece) {
        String words = Said.t("orders.piece", piece.serial(), Said.pack(piece.weight()), piece.fen().inYuan());
        return new JourneyLink(piece, words, "more");
    }
}
