package org.countystore.store.ui;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.store.Stock;
import org.countystore.store.Stocking;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What lies in the store, lot by lot, what expires first on top. */
@RouteScoped
@Route("store/stock")
@Menu(title = "store.stock", order = 44, icon = "stock")
@RolesAllowed({"STORE", "AUDITOR"})
public class StockView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 14;
    private final transient Goods goods;
    private final transient LocalDate today;

    @Inject
    StockView(Stocking stocking, Goods goods, Clock clock) {
        super("store.stock");
        this.goods = goods;
        today = LocalDate.now(clock);
        Stocking.Worries worries = stocking.worries();
        add(Pieces.head(t("store.stock"), t("store.stock.sub")));
        if (worries.expiring() > 0) {
            add(Pieces.notice("warn", t("store.expiring", worries.expiring())));
        }
        if (worries.blocked() > 0) {
            add(Pieces.notice("warn", t("store.blocked.some", worries.blocked())));
        }
        add(new PagedTable<>(table(), (Page page) -> stocking.inStore(page), Pieces.empty("empty-list", t("store.stock.none"),
                Pieces.link("collection/receive", t("store.stock.receive"), "btn"))));
    }

    private Table<Stock> table() {
        return new Table<Stock>(t("store.stock")).lead(t("store.goods"), this::what)
                .column(t("store.lot"), StockView::lot)
                .column(t("store.best_before"), this::bestBefore)
                .number(t("store.on_hand"), stock -> Long.toString(stock.onHand()))
                .number(t("store.allocated"), stock -> Long.toString(stock.allocated()))
                .number(t("store.available"), stock -> Long.toString(stock.available()));
    }

    private Component what(Stock stock) {
        return goods.sku(stock.sku()).map(sku -> goods.titled(sku.produce(), new Span(sku.name()), goods.place(stock.origin())))
                .orElseGet(() -> new Span(stock.sku().value()));
    }

    private static Component lot(Stock stock) {
        return new Anchor("store/stock/lot/" + stock.lotCode(), stock.lotCode().value());
    }

    private Component bestBefore(Stock stock) {
        Component day = new Span(stock.bestBefore().toString());
        if (stock.isBlocked()) {
            return Pieces.div("row", day, Pieces.tag("red", t("store.blocked")));
        }
        if (stock.bestBefore().isBefore(today)) {
            return Pieces.div("row", day, Pieces.tag("red", t("store.expired")));
        }
        return stock.bestBefore().isAfter(today.plusDays(SOON_DAYS)) ? day : Pieces.div("row", day, Pieces.tag("gold", t("store.soon")));
    }
}
