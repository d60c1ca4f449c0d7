package org.countystore.loveshop.ui;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.ShelfMovement;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Some goods of a shop: bring in more, count them, and see what happened to each piece. */
@RouteScoped
@Route("loveshop/stock")
@RolesAllowed({"KEEPER", "AUDITOR"})
public class StockView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final transient FillingShelves filling;
    private final transient ShopNames names;
    private final Div content = Pieces.div("stack");

    @Inject
    StockView(FillingShelves filling, ShopNames names) {
        super("loveshop.stock");
        this.filling = filling;
        this.names = names;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(Uuids.in(uuid, "goods"));
    }

    private void show(UUID uuid) {
        ShopGoods goods = filling.goods(uuid);
        content.removeAll();
        content.add(Pieces.head(goods.name(locale()), names.shop(goods.village()), actions(goods)));
        if (goods.isLow()) {
            content.add(Pieces.notice("warn", t("loveshop.low.this", goods.stock())));
        }
        content.add(Pieces.div("stats", Pieces.stat(t("loveshop.goods.stock"), new Span(Long.toString(goods.stock())), ""),
                Pieces.stat(t("loveshop.goods.points"), new Span(Long.toString(goods.points())), goods.worth().inYuan()),
                Pieces.stat(t("loveshop.goods.redeemed"), new Span(Long.toString(goods.redeemed())), "")));
        goods.donor().ifPresent(donor -> content.add(Pieces.notice("info", t("loveshop.given_by", donor))));
        content.add(Pieces.section(t("loveshop.diary"), new PagedTable<>(diary(), page -> filling.movements(uuid, page),
                Pieces.empty("empty-list", t("loveshop.diary.none")))));
    }

    private Component[] actions(ShopGoods goods) {
        if (!Caller.current().holds(Role.KEEPER)) {
            return new Component[0];
        }
        Runnable again = () -> show(goods.uuid());
        Button receive = new Button(t("loveshop.receive"), Pieces.icon("plus"), click -> new ReceiveDialog(filling, goods, again).open());
        receive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        receive.setVisible(!goods.village().isCounty());
        return new Component[] {
            new Button(t("loveshop.goods.change"), click -> new GoodsDialog(filling, goods.village(), Optional.of(goods), again).open()),
            new Button(t("loveshop.count"), click -> new ShelfCountDialog(filling, goods, again).open()), receive};
    }

    private Table<ShelfMovement> diary() {
        return new Table<ShelfMovement>(t("loveshop.diary"))
                .lead(t("loveshop.kind"), row -> t("loveshop.kind." + row.kind()))
                .number(t("loveshop.pieces"), row -> (row.change() > 0 ? "+" : "") + row.change())
                .column(t("loveshop.time"), row -> TIME.format(row.at()))
                .column(t("loveshop.why"), this::why)
                .column(t("loveshop.by"), row -> names.person(row.by()));
    }

    private Component why(ShelfMovement row) {
        boolean handedOut = row.kind() == ShelfMovement.Kind.REDEMPTION || row.kind() == ShelfMovement.Kind.REVERSAL;
        return handedOut && Caller.current().holds(Role.KEEPER)
                ? new Anchor("loveshop/redemption/" + row.document(), row.reason().isEmpty() ? t("loveshop.redemption") : row.reason())
                : new Span(row.reason());
    }
}
