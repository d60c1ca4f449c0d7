package org.countystore.payable.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.payable.Owing;
import org.countystore.payable.Payable;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Slips that wait for money, each with a box to tick. The late ones say so. */
class SlipChoice extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Map<Owing.Waiting, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(t("payable.select_all"));
    private final transient Runnable changed;

    SlipChoice(Runnable changed) {
        this.changed = changed;
        addClassNames("card", "flush");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
                changed.run();
            }
        });
        add(Pieces.div("line-item", all));
    }

    void append(List<Owing.Waiting> more) {
        more.forEach(waiting -> add(row(waiting)));
        all.setValue(false);
    }

    private Div row(Owing.Waiting waiting) {
        Payable payable = waiting.payable();
        Checkbox box = new Checkbox();
        box.setAriaLabel(t("payable.select", waiting.name(), payable.slipNumber()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                all.setValue(boxes.values().stream().allMatch(Checkbox::getValue));
                changed.run();
            }
        });
        boxes.put(waiting, box);
        Div tags = Pieces.div("row");
        if (payable.purpose() == Payable.Purpose.PREMIUM) {
            tags.add(Pieces.tag("blue", t("payable.premium")));
        }
        if (payable.payee().isPresent()) {
            tags.add(Pieces.tag("gold", t("payable.outsider")));
        }
        if (payable.isSaidPaid()) {
            tags.add(Pieces.tag("red", t("payable.said_paid")));
        }
        if (waiting.isLate()) {
            tags.add(Pieces.tag("red", t("payable.overdue", waiting.overdueDays())));
        }
        if (payable.state() == Payable.State.PARTLY_PAID) {
            tags.add(Pieces.tag("gold", t("payable.partly")));
        }
        Div who = Pieces.div("grow", Pieces.bold(waiting.name()),
                Pieces.div("meta", new Span(payable.slipNumber())), tags);
        return Pieces.div("line-item", box, who, Pieces.money(payable.left(), "ledger"));
    }

    List<Owing.Waiting> chosen() {
        List<Owing.Waiting> chosen = new ArrayList<>();
        boxes.forEach((waiting, box) -> {
            if (Boolean.TRUE.equals(box.getValue())) {
                chosen.add(waiting);
            }
        });
        return chosen;
    }

    Money sum() {
        return chosen().stream().map(waiting -> waiting.payable().left()).reduce(Money.ZERO, Money::plus);
    }
}
