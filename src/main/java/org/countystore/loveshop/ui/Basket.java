package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.ui.Pieces;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What was taken so far, line by line, each with one less and one more. */
class Basket extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Map<ShopGoods, Long> pieces = new LinkedHashMap<>();
    private final transient Runnable changed;

    Basket(Runnable changed) {
        this.changed = changed;
        show();
    }

    void add(ShopGoods goods) {
        change(goods, 1);
    }

    private void change(ShopGoods goods, long more) {
        long wanted = Math.min(pieces.getOrDefault(goods, 0L) + more, goods.stock());
        if (wanted > 0) {
            pieces.put(goods, wanted);
        } else {
            pieces.remove(goods);
        }
        show();
        changed.run();
    }

    void clear() {
        pieces.clear();
        show();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    long taken(ShopGoods goods) {
        return pieces.getOrDefault(goods, 0L);
    }

    long points() {
        return pieces.entrySet().stream().mapToLong(each -> each.getKey().points() * each.getValue()).sum();
    }

    List<RedemptionWish.Line> lines() {
        return pieces.entrySet().stream().map(each -> new RedemptionWish.Line(each.getKey().uuid(), each.getValue())).toList();
    }

    private void show() {
        removeAll();
        if (pieces.isEmpty()) {
            add(Pieces.span("quiet", t("loveshop.basket.none")));
        }
        pieces.forEach((goods, count) -> add(line(goods, count)));
    }

    private Div line(ShopGoods goods, long count) {
        String name = goods.name(ShopNames.locale());
        Div picture = Pieces.div("thumb small tint-fungi", new Image(goods.drawing().path(), ""));
        Div stepper = Pieces.div("stepper", button("−", t("loveshop.less", name), goods, -1), new Span(Long.toString(count)),
                button("+", t("loveshop.more", name), goods, 1));
        stepper.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return Pieces.div("basket-line", picture, Pieces.div("grow", new Span(name)),
                Pieces.bold(t("loveshop.points.each", goods.points() * count)), stepper);
    }

    private NativeButton button(String sign, String label, ShopGoods goods, long more) {
        NativeButton button = new NativeButton(sign, click -> change(goods, more));
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
