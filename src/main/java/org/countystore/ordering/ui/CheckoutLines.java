package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Cart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What is about to be ordered, line by line, and what has become of it meanwhile. */
@Dependent
class CheckoutLines extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GoodsNames names;
    private final List<CheckoutLine> lines = new ArrayList<>();
    private transient BiConsumer<ListingId, Integer> change = (listing, packs) -> {
    };

    @Inject
    CheckoutLines(GoodsNames names) {
        this.names = names;
    }

    /** @param packs told how many are wanted instead, where not all can be had */
    void onChange(BiConsumer<ListingId, Integer> packs) {
        change = packs;
    }

    void show(Cart now, Cart before) {
        removeAll();
        lines.clear();
        Map<ListingId, Money> prices = new HashMap<>();
        before.lines().forEach(line -> prices.put(line.offer().listing().id(), line.offer().listing().price()));
        now.lines().forEach(line -> {
            Money price = line.offer().listing().price();
            lines.add(new CheckoutLine(line, prices.getOrDefault(line.offer().listing().id(), price), names, change));
        });
        lines.forEach(this::add);
        now.delivers().ifPresent(day -> add(Pieces.notice("info", Said.t("checkout.presale", Said.day(day)))));
    }

    /** The lines by the names that the API gives them. */
    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            fields.put("lines[" + i + "].quantity", lines.get(i));
            fields.put("lines[" + i + "].listing", lines.get(i));
        }
        return fields;
    }

    /** What a page says about a cart: who agrees to it agrees to this. */
    static List<List<Object>> said(Cart cart) {
        return cart.lines().stream().map(line ->
                List.<Object>of(line.offer().listing().id(), line.quantity(), line.offer().listing().price())).toList();
    }
}
