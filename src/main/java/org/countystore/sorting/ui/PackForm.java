package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Rest;
import org.countystore.produce.Sku;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.PackingSheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What is packed: which SKU, how many packs (as many as the lot gives are proposed), and what becomes of the rest. */
class PackForm extends Div {
    private static final long serialVersionUID = 1L;
    private final Picks<Sku> sku = new Picks<>(t("sorting.sku"), this::propose);
    private final IntegerField packs = new IntegerField(t("sorting.packs.label"));
    private final PieceScale scale = new PieceScale(this::weigh);
    private final Picks<Rest> rest = new Picks<>(t("sorting.rest"), chosen -> { });
    private final Div left = Pieces.div("scale");
    private final Div lotLine = new Div();
    private final Div choices = Pieces.div("stack");
    private transient LotCard card;

    PackForm() {
        addClassNames("stack");
        packs.setStepButtonsVisible(true);
        packs.setMin(1);
        packs.setWidthFull();
        packs.setValueChangeMode(ValueChangeMode.LAZY);
        packs.addValueChangeListener(change -> weigh());
        left.getElement().setAttribute("aria-live", "polite");
        rest.offer(List.of(Rest.values()), each -> t("sorting.rest." + each), each -> Optional.empty());
        rest.choose(Rest.KEEP);
        choices.add(sku, packs, scale, rest);
        add(Pieces.card(t("sorting.pack.what"), Pieces.div("stack", lotLine, choices)), left);
    }

    void take(LotCard chosen, List<Sku> skus) {
        card = chosen;
        List<Sku> fitting = skus.stream().filter(each -> each.grade().equals(chosen.lot().grade()))
                .sorted(Comparator.comparing(Sku::pack)).toList();
        lotLine.removeAll();
        lotLine.add(Pieces.facts(t("sorting.lot"), chosen.lot().code(), t("sorting.goods"), Words.goods(chosen),
                t("sorting.remaining"), Pieces.weight(chosen.lot().remaining())));
        choices.setVisible(!fitting.isEmpty());
        left.setVisible(!fitting.isEmpty());
        if (fitting.isEmpty()) {
            lotLine.add(Pieces.notice("warn", t("sorting.sku.none")));
        }
        sku.offer(fitting, each -> t(each.isByWeight() ? "sorting.each.at_most" : "sorting.each", each.pack()),
                each -> Optional.empty());
        if (!fitting.isEmpty()) {
            sku.choose(fitting.get(0));
            propose(fitting.get(0));
        }
    }

    Optional<LotCard> lot() {
        return Optional.ofNullable(card);
    }

    private void propose(Sku chosen) {
        packs.setVisible(!chosen.isByWeight());
        scale.setVisible(chosen.isByWeight());
        scale.begin(chosen.pack());
        packs.setHelperText(t("sorting.packs.most", most(chosen)));
        packs.setValue((int) most(chosen));
        weigh();
    }

    private long most(Sku chosen) {
        return card.lot().remaining().grams() / chosen.pack().grams();
    }

    private void weigh() {
        sku.value().ifPresent(chosen -> {
            long count = packs.getValue() == null ? 0 : packs.getValue();
            Weight over = card.lot().remaining().minus(chosen.isByWeight() ? scale.weight() : chosen.pack().times(count));
            left.removeAll();
            left.add(Pieces.div("scale-net", Pieces.span(over.isNegative() ? "tag red large" : "tag blue large",
                    t(over.isNegative() ? "sorting.rest.over" : "sorting.rest.of_lot")),
                    new Bold((over.isNegative() ? Weight.ZERO.minus(over) : over).toString()), new Span(t("kernel.kg"))));
            rest.setVisible(over.isPositive());
        });
    }

    PackingSheet sheet() {
        Sku chosen = sku.value().orElseThrow(() -> Refused.invalid("sku", "required"));
        if (chosen.isByWeight()) {
            return new PackingSheet(card.lot().code(), chosen.code(), scale.pieces().size(), rest.value().orElse(Rest.KEEP),
                    scale.pieces());
        }
        if (packs.getValue() == null) {
            throw Refused.invalid("packs", "required");
        }
        return new PackingSheet(card.lot().code(), chosen.code(), packs.getValue(), rest.value().orElse(Rest.KEEP));
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("sku", sku, "packs", sku.value().filter(Sku::isByWeight).isPresent() ? scale : packs, "pieces", scale, "rest", rest);
    }
}
