package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.LotFilter;
import org.countystore.sorting.Stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Lots of one stage, each a large button that stays pressed while its lot is chosen. */
class LotPicker extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Consumer<LotCard> toggled;
    private final ScanField scan = new ScanField(this::show);
    private final LotCards list;
    private final transient Map<LotCode, NativeButton> buttons = new HashMap<>();
    private transient Optional<ProduceCode> only = Optional.empty();

    /** @param toggled told when a person presses a lot, chosen or not */
    LotPicker(Stage stage, BiFunction<LotFilter, Page, Listed<LotCard>> source, Consumer<LotCard> toggled) {
        this.toggled = toggled;
        list = new LotCards(page -> source.apply(new LotFilter(stage, only, scan.text()), page), this::button,
                () -> scan.nothing(t("sorting.empty." + stage)));
        addClassNames("stack");
        add(scan, list);
    }

    void show() {
        buttons.clear();
        list.show();
    }

    /** Shows lots of this kind only: the others cannot go into the same run. */
    void narrowTo(Optional<ProduceCode> produce) {
        if (!only.equals(produce)) {
            only = produce;
            show();
        }
    }

    void mark(Collection<LotCode> chosen) {
        buttons.forEach((code, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(code))));
    }

    private NativeButton button(LotCard card) {
        NativeButton button = new NativeButton("", click -> toggled.accept(card));
        button.addClassName("line-item");
        button.getElement().setAttribute("aria-pressed", "false");
        button.add(LotLine.parts(card).toArray(Component[]::new));
        buttons.put(card.lot().code(), button);
        return button;
    }
}
