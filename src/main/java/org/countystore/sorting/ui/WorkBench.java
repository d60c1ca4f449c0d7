package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** List left, work right; on a narrow screen first the one, then the other. */
class WorkBench extends Div {
    private static final long serialVersionUID = 1L;
    private final Component list;
    private final Div work;
    private final Div sum = Pieces.div("action-sum");
    private final Button toWork = new Button(t("sorting.bench.on"), click -> toWork());
    private final Button toList = new Button(t("sorting.bench.back"), click -> toList());

    WorkBench(Component list, Component work, Button finish) {
        this.list = list;
        this.work = Pieces.div("side", work);
        addClassNames("bench", "choosing");
        toWork.addClassName("while-choosing");
        toList.addClassName("while-working");
        finish.addClassName("bench-finish");
        sum.getElement().setAttribute("aria-live", "polite");
        add(Pieces.div("bench-list", this.list), this.work, Pieces.div("action-bar", sum, toList, toWork, finish));
    }

    void toWork() {
        removeClassName("choosing");
    }

    private void toList() {
        addClassName("choosing");
    }

    void sum(int lots, Weight weight) {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("sorting.chosen", lots)), Pieces.weight(weight));
        toWork.setEnabled(lots > 0);
        work.setVisible(lots > 0);
    }
}
