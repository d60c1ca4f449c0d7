package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.WeightField;

/** Weighs pieces one after the other: type what the scale shows, press Enter, and the next. */
class PieceScale extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final WeightField weight = new WeightField(t("sorting.pieces.weight"));
    private final OrderedList list = Pieces.withClass(new OrderedList(), "plain-list");
    private final Span sum = Pieces.span("strong num", "");
    private final transient List<Weight> pieces = new ArrayList<>();
    private final transient Runnable changed;
    private transient Weight heaviest = Weight.ZERO;

    PieceScale(Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        NativeButton add = new NativeButton(t("sorting.pieces.add"), click -> weigh());
        add.addClassName("btn");
        weight.addKeyPressListener(Key.ENTER, press -> weigh());
        sum.getElement().setAttribute("aria-live", "polite");
        add(Pieces.div("row", Pieces.withClass(weight, "grow"), add), sum, list);
    }

    /** @param heaviest what none may exceed */
    void begin(Weight heaviest) {
        this.heaviest = heaviest;
        pieces.clear();
        weight.setHelperText(t("sorting.pieces.heaviest", heaviest));
        show();
    }

    private void weigh() {
        Refusals.guard(Map.of("pieces", weight), () -> {
            Weight piece = weight.weightFor("pieces");
            new Fields().between(piece, new Weight(1), heaviest, "pieces").orRefuse();
            pieces.add(piece);
            weight.clear();
        });
        weight.focus();
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            list.add(item(i));
        }
        sum.setText(t("sorting.pieces.sum", pieces.size(), weight()));
        changed.run();
    }

    private ListItem item(int index) {
        NativeButton out = new NativeButton(t("sorting.pieces.remove"), click -> {
            pieces.remove(index);
            show();
        });
        out.addClassNames("btn", "quiet");
        out.getElement().setAttribute("aria-label", t("sorting.pieces.remove") + " " + (index + 1));
        return new ListItem(Pieces.div("row apart", new Span(t("sorting.pieces.one", index + 1)), Pieces.weight(pieces.get(index)), out));
    }

    List<Weight> pieces() {
        return List.copyOf(pieces);
    }

    Weight weight() {
        return pieces.stream().reduce(Weight.ZERO, Weight::plus);
    }

    @Override
    public void setErrorMessage(String message) {
        weight.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        weight.setInvalid(invalid);
    }
}
