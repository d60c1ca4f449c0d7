package org.countystore.store.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Piece;
import org.countystore.lot.Whereabouts;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.store.Stock;
import org.countystore.store.Stocking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** How many packs of a lot really lie there, and why it is not what the books say. */
class CountDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Stocking stocking;
    private final transient Stock stock;
    private final transient Runnable counted;
    /** One count, however often the button is pressed. */
    private final transient UUID uuid = Uuids.next();
    private final IntegerField packs = new IntegerField(Goods.t("store.count.packs"));
    private final TextField reason = new TextField(Goods.t("store.count.reason"));

    private final PieceTicks missing = new PieceTicks(Goods.t("store.count.missing"));
    private final PieceTicks found = new PieceTicks(Goods.t("store.count.found"));
    private final Paragraph sum = new Paragraph();

    /** @param pieces those of the lot, where its packs were weighed one by one */
    CountDialog(Stocking stocking, Stock stock, List<Piece> pieces, Runnable counted) {
        this.stocking = stocking;
        this.stock = stock;
        this.counted = counted;
        setHeaderTitle(Goods.t("store.count"));
        packs.setStepButtonsVisible(true);
        packs.setMin(0);
        packs.setValue(Math.toIntExact(stock.onHand()));
        packs.setHelperText(Goods.t("store.count.help", stock.onHand(), stock.allocated()));
        packs.setVisible(pieces.isEmpty());
        offer(pieces);
        if (!pieces.isEmpty()) {
            setWidth(PieceTicks.WIDE);
        }
        reason.setPlaceholder(Goods.t("store.count.reason.example"));
        Button write = new Button(Goods.t("store.count.write"), click -> write());
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(Goods.t("store.count.sub", stock.lotCode())), missing, found, sum,
                Pieces.div("fields", packs, Pieces.withClass(reason, "wide"))));
        getFooter().add(new Button(Goods.t("kernel.cancel"), click -> close()), write);
    }

    private void offer(List<Piece> pieces) {
        missing.offer(pieces.stream().filter(Piece::isHere).toList());
        missing.setHelperText(Goods.t("store.count.pieces.help", stock.onHand(), stock.allocated()));
        found.offer(pieces.stream().filter(piece -> piece.whereabouts() == Whereabouts.MISSING).toList());
        missing.addValueChangeListener(change -> add());
        found.addValueChangeListener(change -> add());
        sum.getElement().setAttribute("aria-live", "polite");
        sum.setVisible(!pieces.isEmpty());
        add();
    }

    private void add() {
        int there = Math.toIntExact(stock.onHand()) - missing.count() + found.count();
        packs.setValue(there);
        sum.setText(Goods.t("store.count.sum", there, missing.weight(), found.weight()));
    }

    private void write() {
        Refusals.guard(Map.of("packs", packs, "missing", missing, "found", found, "reason", reason), () -> {
            long there = packs.getOptionalValue().orElseThrow(() -> Refused.invalid("packs", "required"));
            Stock after = stocking.count(uuid, new Stocking.Count(stock.lotCode(), there, missing.serials(), found.serials(),
                    reason.getValue()));
            close();
            Refusals.done(Goods.t("store.count.done", after.onHand()));
            counted.run();
        });
    }
}
