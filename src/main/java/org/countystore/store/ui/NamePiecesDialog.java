package org.countystore.store.ui;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceMove;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.store.OpenCount;
import org.countystore.store.Stock;
import org.countystore.store.Stocking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Which pieces an earlier count meant that only said how many. */
class NamePiecesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param pieces of the lot, wherever they are */
    NamePiecesDialog(Stocking stocking, Stock stock, OpenCount count, List<Piece> pieces, Runnable named) {
        setHeaderTitle(Goods.t("store.name"));
        PieceTicks some = new PieceTicks(Goods.t(count.kind() == PieceMove.Kind.MISSING ? "store.count.missing" : "store.count.found"));
        some.offer(pieces.stream().filter(piece -> piece.whereabouts() == count.kind().from()).toList());
        setWidth(PieceTicks.WIDE);
        Button write = new Button(Goods.t("store.name.write"), click -> Refusals.guard(Map.of("pieces", some), () -> {
            stocking.name(count.uuid(), stock.lotCode(), some.serials());
            close();
            Refusals.done(Goods.t("store.name.done"));
            named.run();
        }));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Span sum = Pieces.withClass(new Span(), "footer-sum");
        sum.getElement().setAttribute("role", "status");
        Runnable add = () -> {
            sum.setText(Goods.t("store.name.sum", count.pieces(), some.count()));
            write.setEnabled(some.count() == count.pieces());
        };
        some.addValueChangeListener(change -> add.run());
        add.run();
        add(Pieces.div("stack", new Paragraph(Goods.t("store.name." + count.kind(), LotStockView.MINUTE.format(count.at()), count.pieces())),
                Pieces.span("quiet", Goods.t("store.name.reason", count.reason())), some));
        getFooter().add(sum, new Button(Goods.t("kernel.cancel"), click -> close()), write);
    }
}
