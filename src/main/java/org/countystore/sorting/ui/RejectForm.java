package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.WeightField;
import org.countystore.lot.Lot;
import org.countystore.lot.Piece;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.produce.Grade;
import org.countystore.sorting.Disposal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** What becomes of how much of a rejected lot, or how much of a by-product is used. */
class RejectForm extends Div {
    private static final long serialVersionUID = 1L;
    private final Picks<Disposal.Kind> kind = new Picks<>(t("disposal.what"), this::offer);
    private final PieceTicks some = new PieceTicks(t("disposal.pieces"));
    private final WeightField weight = new WeightField(t("disposal.weight"));
    private final Select<Grade> grade = new Select<>();
    private final TextField reason = new TextField(t("disposal.reason"));
    private final transient Lot lot;

    /** @param pieces those of the lot that are there, where its packs were weighed one by one */
    RejectForm(Lot lot, List<Grade> bestFirst, List<Piece> pieces) {
        this.lot = lot;
        addClassNames("stack");
        int standing = bestFirst.stream().filter(each -> each.code().equals(lot.grade())).findFirst().map(Grade::standing).orElse(0);
        List<Grade> lower = bestFirst.stream().filter(each -> each.standing() > standing).toList();
        kind.offer(Disposal.Kind.offered(lot, !lower.isEmpty()), each -> t("disposal.kind." + each), each -> Optional.empty());
        weight.set(lot.remaining());
        weight.setVisible(pieces.isEmpty());
        some.offer(pieces);
        some.addValueChangeListener(change -> weigh());
        some.select(pieces);
        grade.setLabel(t("disposal.grade"));
        grade.setItems(lower);
        grade.setItemLabelGenerator(each -> each == null ? "" : Words.name(each));
        grade.setVisible(false);
        reason.setHelperText(t(lot.quality().isFree() ? "disposal.reason.used" : "disposal.reason.help"));
        reason.setMaxLength(Fields.LONGEST_REASON);
        reason.setWidthFull();
        add(kind, some, Pieces.div("fields", weight, grade), reason);
    }

    private void offer(Disposal.Kind chosen) {
        grade.setVisible(chosen == Disposal.Kind.DOWNGRADED);
    }

    /** What pieces weigh their labels say. */
    private void weigh() {
        some.setHelperText(amount());
        weight.set(some.weight());
    }

    /** @throws Refused INVALID without a weight that makes sense, or without a piece */
    Disposal.Sheet sheet() {
        if (some.isVisible() && some.isEmpty()) {
            throw Refused.invalid("pieces", "required");
        }
        return new Disposal.Sheet(lot.code(), kind.value().orElse(null), weight.weightFor("grams"), some.serials(),
                grade.isVisible() ? grade.getOptionalValue().map(Grade::code) : Optional.empty(), reason.getValue().strip());
    }

    /** How much of it, in words. */
    String amount() {
        return some.isVisible() ? t("disposal.pieces.sum", some.count(), some.weight()) : weight.weightFor("grams").toString();
    }

    /** The name of the lower grade, where one is chosen. */
    Optional<String> grade() {
        return grade.isVisible() ? grade.getOptionalValue().map(Words::name) : Optional.empty();
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("kind", kind, "grams", weight, "pieces", some, "grade", grade, "reason", reason);
    }
}
