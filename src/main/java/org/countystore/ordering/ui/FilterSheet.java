package org.countystore.ordering.ui;

import java.util.HashMap;
import java.util.Map;

import org.countystore.kernel.Page;
import org.countystore.store.Browsing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;

/** For a phone: everything that narrows, from the bottom of the screen; how many that leaves is said on the button. */
class FilterSheet extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Browsing browsing;
    private final transient GoodsNames names;
    private final Button look = new Button("", click -> look());
    private final transient Map<String, NativeButton> chips = new HashMap<>();
    private transient ShopQuery draft;

    FilterSheet(Browsing browsing, GoodsNames names, ShopQuery query) {
        super(Said.t("shop.filter"));
        this.browsing = browsing;
        this.names = names;
        getElement().getThemeList().add("sheet");
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Said.t("shop.filter.reset"), click -> show(draft.reset())), look);
        show(query);
    }

    private void show(ShopQuery query) {
        draft = query;
        chips.clear();
        removeAll();
        add(new FilterPanel(draft, names, new Choosing()));
        int found = browsing.count(draft.search(Page.FIRST));
        look.setText(found < Browsing.MOST_COUNTED ? Said.t("shop.filter.look", found) : Said.t("shop.filter.look_many", found));
        look.getElement().setAttribute("aria-live", "polite");
    }

    private void look() {
        close();
        ShopView.go(draft);
    }

    private final class Choosing implements FilterPanel.Way {
        @Override
        public Component chip(ShopQuery to, String text, boolean chosen) {
            NativeButton chip = new NativeButton(text, click -> {
                go(to);
                chips.getOrDefault(text, click.getSource()).focus();   // it was drawn anew below the finger
            });
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            chips.putIfAbsent(text, chip);
            return chip;
        }

        @Override
        public void go(ShopQuery to) {
            show(to);
        }
    }
}
