package org.countystore.loveshop.ui;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.ShopGoods;
import org.countystore.loveshop.Supplied;
import org.countystore.loveshop.TakingIn;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The goods of the keeper's shop: how many points each costs, how many are left. */
@RouteScoped
@Route("loveshop/goods")
@Menu(title = "loveshop.goods", order = 48, icon = "stock")
@RolesAllowed("KEEPER")
public class ShelvesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient FillingShelves filling;
    private final transient TakingIn takingIn;
    private final Div content = Pieces.div("stack");
    private PlaceCode village;

    @Inject
    ShelvesView(FillingShelves filling, TakingIn takingIn, ShopNames names) {
        super("loveshop.goods");
        this.filling = filling;
        this.takingIn = takingIn;
        List<PlaceCode> villages = names.kept();
        village = villages.get(0);
        Button add = new Button(t("loveshop.goods.new"), Pieces.icon("plus"),
                click -> new GoodsDialog(filling, village, Optional.empty(), this::show).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("loveshop.goods"), t("loveshop.goods.sub"), add));
        if (villages.size() > 1) {
            add(names.choice(villages, chosen -> {
                village = chosen;
                show();
            }));
        }
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        List<Supplied> coming = takingIn.onTheWay(village, Page.of(Page.LARGEST)).items();
        if (!coming.isEmpty()) {
            content.add(Pieces.section(t("loveshop.on_the_way"), coming.stream().map(this::coming).toArray(Component[]::new)));
        }
        long low = filling.low();
        if (low > 0) {
            content.add(Pieces.notice("warn", t("loveshop.low.some", low)));
        }
        content.add(new PagedTable<>(table(), page -> filling.goods(village, page), Pieces.empty("empty-list", t("loveshop.goods.none"))));
    }

    private Component coming(Supplied supplied) {
        String name = t("loveshop.on_the_way.packs", supplied.goods().name(locale()), supplied.supply().packs());
        Button take = new Button(t("loveshop.take_in"), click -> new TakeInDialog(takingIn, supplied, this::show).open());
        take.setAriaLabel(t("loveshop.take_in") + " " + name);
        return Pieces.div("holder", new Span(name), take);
    }

    private Table<ShopGoods> table() {
        return new Table<ShopGoods>(t("loveshop.goods")).lead(t("loveshop.goods.name"), this::what)
                .number(t("loveshop.goods.points"), goods -> t("loveshop.points.each", goods.points()))
                .number(t("loveshop.goods.stock"), this::stock)
                .number(t("loveshop.goods.redeemed"), goods -> Long.toString(goods.redeemed()))
                .column(t("loveshop.state"), this::state);
    }

    private Component what(ShopGoods goods) {
        Anchor name = new Anchor("loveshop/stock/" + goods.uuid(), goods.name(locale()));
        Div words = Pieces.div("stack tight", name);
        goods.donor().ifPresent(donor -> words.add(Pieces.span("meta", t("loveshop.given_by", donor))));
        return Pieces.div("row nowrap", Pieces.div("thumb small tint-fungi", new Image(goods.drawing().path(), "")), words);
    }

    private Component stock(ShopGoods goods) {
        Span count = new Span(Long.toString(goods.stock()));
        return goods.isLow() ? Pieces.div("row", count, Pieces.tag("red", t("loveshop.low"))) : count;
    }

    private Component state(ShopGoods goods) {
        return goods.isOnShelf() ? Pieces.tag("green", t("loveshop.on_shelf")) : Pieces.tag("gold", t("loveshop.off_shelf"));
    }
}
