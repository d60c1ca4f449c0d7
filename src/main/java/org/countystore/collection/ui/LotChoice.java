package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;

import org.countystore.collection.WaitingLot;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Lot;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/**
 * Lots that wait, each with a box to tick. All are ticked at first, because the cart takes what is there; but for what a station has
 * not packed yet.
 */
class LotChoice extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Map<Lot, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(t("collection.send.all"), true);

    LotChoice(List<WaitingLot> lots, Names names, Runnable changed) {
        addClassNames("card", "flush");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
                changed.run();
            }
        });
        add(Pieces.div("line-item", all));
        lots.forEach(lot -> add(row(lot, names, changed)));
        all.setValue(chosen().size() == boxes.size());
    }

    private Div row(WaitingLot waiting, Names names, Runnable changed) {
        Lot lot = waiting.lot();
        Checkbox box = new Checkbox(lot.isPacked() || !lot.place().isTown());
        String goods = names.goods(lot.produce(), lot.grade());
        box.setAriaLabel(t("collection.send.choose", goods, t("collection.said", lot.remaining()), lot.code()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                all.setValue(boxes.values().stream().allMatch(Checkbox::getValue));
                changed.run();
            }
        });
        boxes.put(lot, box);
        String from = lot.isOutside() ? t("collection.send.from.outsiders", lot.bornAt())
                : t("collection.send.from", waiting.households(), lot.bornAt());
        String packs = lot.isPacked() ? t("collection.packs", lot.packsLeft()) + " · " : "";
        return Pieces.div("line-item", box, Pieces.div("thumb", new Image(Names.picture(lot.produce()), "")),
                Pieces.div("grow", Pieces.bold(goods), Pieces.div("meta", new Span(packs + from)),
                        Pieces.div("meta num", new Span(lot.code().value()))),
                Pieces.bold(t("collection.said", lot.remaining())));
    }

    List<Lot> chosen() {
        List<Lot> chosen = new ArrayList<>();
        boxes.forEach((lot, box) -> {
            if (Boolean.TRUE.equals(box.getValue())) {
                chosen.add(lot);
            }
        });
        return chosen;
    }

    Weight weight() {
        return chosen().stream().map(Lot::remaining).reduce(Weight.ZERO, Weight::plus);
    }
}
