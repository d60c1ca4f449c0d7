package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Lots of one stage, each a large button that stays pressed while its lot is chosen. */
class LotPicker extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Consumer<LotCard> toggled;
    private final ScanField scan = new ScanField(this::find);
    private final Button all = new Button(t("sorting.choose_all"), click -> chooseAll());
    private final LotCards list;
    private final transient Map<LotCode, NativeButton> buttons = new HashMap<>();
    private final transient Map<LotCode, LotCard> shown = new LinkedHashMap<>();
    private transient Set<LotCode> chosen = Set.of();
    private transient Optional<ProduceCode> only = Optional.empty();

    /** @param toggled told when a person presses a lot, chosen or not */
    LotPicker(Stage stage, BiFunction<LotFilter, Page, Listed<LotCard>> source, Consumer<LotCard> toggled) {
        this.toggled = toggled;
        list = new LotCards(page -> source.apply(new LotFilter(stage, only, scan.text()), page), this::button,
                () -> scan.nothing(t("sorting.empty." + stage)));
        addClassNames("stack");
        all.setVisible(false);
        add(scan, all, list);
    }

    /** Many may be chosen, and so all that are shown of one kind. */
    LotPicker several() {
        all.setVisible(true);
        return this;
    }

    private void chooseAll() {
        Optional<ProduceCode> kind = only.or(() -> shown.values().stream().findFirst().map(card -> card.lot().produce()));
        List.copyOf(shown.values()).stream().filter(card -> kind.equals(Optional.of(card.lot().produce())))
                .filter(card -> !chosen.contains(card.lot().code())).forEach(toggled);
    }

    /** A label that is scanned says which lot is meant, and the next label may follow at once. */
    private void find() {
        show();
        LotCode read = new LotCode(LotCode.read(scan.text()).toUpperCase(Locale.ROOT));
        Optional<LotCard> meant = Optional.ofNullable(shown.get(read));
        meant.ifPresent(card -> scan.clear());
        meant.filter(card -> !chosen.contains(read)).ifPresent(toggled);
    }

    void show() {
        buttons.clear();
        shown.clear();
        list.show();
    }

    /** Shows lots of this kind only: the others cannot go into the same run. */
    void narrowTo(Optional<ProduceCode> produce) {
        if (!only.equals(produce)) {
            only = produce;
            show();
        }
    }

    void mark(Collection<LotCode> now) {
        chosen = Set.copyOf(now);
        buttons.forEach((code, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(code))));
    }

    private NativeButton button(LotCard card) {
        NativeButton button = new NativeButton("", click -> toggled.accept(card));
        button.addClassName("line-item");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(card.lot().code())));
        button.add(LotLine.parts(card).toArray(Component[]::new));
        buttons.put(card.lot().code(), button);
        shown.put(card.lot().code(), card);
        return button;
    }
}
