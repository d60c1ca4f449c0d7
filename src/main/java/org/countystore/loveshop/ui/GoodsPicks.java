package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.countystore.kernel.ui.Pieces;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The goods of a shop by picture; a press takes one of them. */
class GoodsPicks extends Div {
    private static final long serialVersionUID = 1L;
    private static final long FEW = 5;
    private final transient Map<ShopGoods, Span> prices = new HashMap<>();

    GoodsPicks(List<ShopGoods> goods, Consumer<ShopGoods> chosen) {
        addClassNames("picks", "goods-picks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("loveshop.goods"));
        goods.forEach(each -> add(pick(each, chosen)));
        prices.forEach((each, price) -> write(each, price, 0));
        if (goods.isEmpty()) {
            removeClassName("picks");
            add(Pieces.empty("empty-list", t("loveshop.goods.none"), Pieces.link("loveshop/goods", t("loveshop.goods"), "btn")));
        }
    }

    /** Says at each picture how many were taken. */
    void show(ToLongFunction<ShopGoods> taken) {
        prices.forEach((goods, price) -> write(goods, price, taken.applyAsLong(goods)));
    }

    private static void write(ShopGoods goods, Span price, long taken) {
        price.setText(t("loveshop.points.each", goods.points()) + (taken > 0 ? " × " + taken : ""));
        price.getParent().ifPresent(pick -> pick.getElement().getClassList().set("on", taken > 0));
    }

    private NativeButton pick(ShopGoods goods, Consumer<ShopGoods> chosen) {
        NativeButton pick = new NativeButton("", click -> chosen.accept(goods));
        pick.addClassName("pick");
        Span price = Pieces.span("pick-points", "");
        prices.put(goods, price);
        pick.add(new Image(goods.drawing().path(), ""), new Span(goods.name(ShopNames.locale())), price);
        if (goods.stock() <= FEW) {
            pick.add(Pieces.span("meta", t(goods.stock() == 0 ? "loveshop.sold_out" : "loveshop.few", goods.stock())));
        }
        goods.donor().ifPresent(donor -> pick.add(Pieces.span("meta", t("loveshop.given_by", donor))));
        pick.setEnabled(goods.stock() > 0);
        return pick;
    }
}
