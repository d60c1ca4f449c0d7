package org.countystore.store.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Piece;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.sorting.Disposal;
import org.countystore.store.ClearingShelves;
import org.countystore.store.Stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** What becomes of how many packs of a rejected lot. */
class ClearDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient ClearingShelves clearing;
    private final transient Stock stock;
    private final transient Runnable cleared;
    /** Done once, however often the button is pressed. */
    private final transient UUID uuid = Uuids.next();
    private final Picks<Disposal.Kind> kind = new Picks<>(Goods.t("disposal.what"), chosen -> { });
    private final IntegerField packs = new IntegerField(Goods.t("store.packs"));
    private final TextField reason = new TextField(Goods.t("disposal.reason"));

    private final PieceTicks some = new PieceTicks(Goods.t("disposal.pieces"));

    /** @param pieces those of the lot that hang there, where its packs were weighed one by one */
    ClearDialog(ClearingShelves clearing, Stock stock, List<Disposal.Kind> offered, List<Piece> pieces, Runnable cleared) {
        this.clearing = clearing;
        this.stock = stock;
        this.cleared = cleared;
        setHeaderTitle(Goods.t("store.clear"));
        kind.offer(offered, each -> Goods.t("disposal.kind." + each), each -> Optional.empty());
        packs.setStepButtonsVisible(true);
        packs.setMin(1);
        packs.setMax(Math.toIntExact(stock.available()));
        packs.setValue(Math.toIntExact(stock.available()));
        packs.setHelperText(Goods.t("store.clear.help", stock.available(), stock.allocated()));
        packs.setVisible(pieces.isEmpty());
        some.offer(pieces);
        some.addValueChangeListener(change -> add());
        if (pieces.size() == stock.available()) {
            some.select(pieces);
        }
        reason.setMaxLength(Fields.LONGEST_REASON);
        reason.setHelperText(Goods.t("disposal.reason.help"));
        Button write = new Button(Goods.t("store.clear.write"), click -> write());
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(Goods.t("store.clear.sub", stock.lotCode())), kind, some,
                Pieces.div("fields", packs, Pieces.withClass(reason, "wide"))));
        getFooter().add(new Button(Goods.t("kernel.cancel"), click -> close()), write);
    }

    private void add() {
        packs.setValue(some.count());
        some.setHelperText(Goods.t("disposal.pieces.sum", some.count(), some.weight()) + " · "
                + Goods.t("store.clear.help", stock.available(), stock.allocated()));
    }

    private void write() {
        Refusals.guard(Map.of("kind", kind, "packs", some.isVisible() ? some : packs, "pieces", some, "reason", reason), () -> {
            Disposal.Kind fate = kind.value().orElseThrow(() -> Refused.invalid("kind", "required"));
            long count = packs.getOptionalValue().orElseThrow(() -> Refused.invalid("packs", "required"));
            Disposal done = clearing.clear(uuid, new ClearingShelves.Rejected(stock.lotCode(), fate, count, some.serials(),
                    reason.getValue()));
            close();
            Refusals.done(Goods.t("disposal.done", Goods.t("disposal.kind." + fate), done.weight()));
            cleared.run();
        });
    }
}
