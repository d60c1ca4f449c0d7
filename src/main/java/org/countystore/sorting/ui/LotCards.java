package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.sorting.LotCard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Lots in a card that shows one page and goes on by a button; in place of an empty card, what to do. */
class LotCards extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Function<Page, Listed<LotCard>> source;
    private final transient Function<LotCard, Component> line;
    private final transient Supplier<Component> whenEmpty;

    /** @param source asked for one page at a time */
    LotCards(Function<Page, Listed<LotCard>> source, Function<LotCard, Component> line, Supplier<Component> whenEmpty) {
        this.source = source;
        this.line = line;
        this.whenEmpty = whenEmpty;
        addClassNames("stack");
    }

    void show() {
        removeAll();
        Refusals.guard(() -> show(Pieces.div("card flush"), Page.FIRST));
    }

    private void show(Div card, Page page) {
        Listed<LotCard> found = source.apply(page);
        found.items().forEach(each -> card.add(line.apply(each)));
        removeAll();
        add(card.getComponentCount() == 0 ? whenEmpty.get() : card);
        found.next().map(mark -> new Page(Optional.of(mark), page.size()))
                .ifPresent(next -> add(new Button(t("kernel.more"), click -> show(card, next))));
    }
}
