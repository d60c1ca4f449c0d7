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
    private final Div work;
    private final Div sum = Pieces.div("action-sum");
    private final Button toWork = new Button(t("sorting.bench.on"), click -> toWork());
    private final Button toList = new Button(t("sorting.bench.back"), Pieces.icon("back", "small"), click -> toList());

    WorkBench(Component list, Component work, Button finish) {
        this.work = Pieces.div("side stack", toList, work);
        addClassNames("bench", "choosing");
        toWork.addClassName("while-choosing");
        toList.addClassName("while-working");
        finish.addClassName("bench-finish");
        sum.getElement().setAttribute("aria-live", "polite");
        add(Pieces.div("bench-list", list), this.work, Pieces.div("action-bar", sum, toWork, finish));
    }

    void toWork() {
        removeClassName("choosing");
    }

    private void toList() {
        addClassName("choosing");
    }

    /** @param verdict may be none; says nothing while no lot is chosen */
    void sum(int lots, Weight weight, Component... verdict) {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("sorting.chosen", lots)), Pieces.weight(weight));
        if (lots > 0) {
            sum.add(verdict);
        }
        toWork.setEnabled(lots > 0);
        work.setVisible(lots > 0);
    }
}
