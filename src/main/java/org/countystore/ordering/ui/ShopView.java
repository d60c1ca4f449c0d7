package org.countystore.ordering.ui;

import java.util.List;

import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Sort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The buyer's home: what may still be spent, and what there is to buy. With a shelf in the address the goods come first. */
@Route("shop")
@Menu(title = "shop.title", order = 300, icon = "cart")
@RolesAllowed("BUYER")
public class ShopView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String ROUTE = "shop";
    private final AllowanceCard allowance;
    private final transient ShortWork shortages;
    private final transient HomeRows rows;
    private final transient ShopFilters filters;
    private final ProductGrid grid;

    @Inject
    ShopView(AllowanceCard allowance, ShortWork shortages, HomeRows rows, ShopFilters filters, ProductGrid grid) {
        super("shop.title");
        this.allowance = allowance;
        this.shortages = shortages;
        this.rows = rows;
        this.filters = filters;
        this.grid = grid;
    }

    static Anchor link(ShopQuery query, String text, String classes) {
        return Pieces.link(href(query), text, classes);
    }

    private static String href(ShopQuery query) {
        String address = query.address().getQueryString();
        return address.isEmpty() ? ROUTE : ROUTE + "?" + address;
    }

    static void go(ShopQuery query) {
        UI.getCurrent().navigate(ROUTE, query.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ShopQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(ShopQuery query) {
        removeAll();
        add(heading(query));
        if (!query.browsing()) {
            allowance.show();
            add(allowance);
            shortages.notice().ifPresent(this::add);
        }
        add(search(query), filters.shelves(query));
        if (!query.browsing()) {
            add(rows.show());
        }
        add(Pieces.div("shelf", filters.aside(query), goods(query)));
    }

    private H1 heading(ShopQuery query) {
        H1 heading = new H1(query.browsing() ? query.by().category().map(category -> t("category." + category)).orElse(t("shop.all_goods"))
                : t("shop.title"));
        if (!query.browsing()) {
            heading.addClassName("sr-only");
        }
        return heading;
    }

    private Component search(ShopQuery query) {
        Input words = new Input();
        words.setType("search");
        words.setPlaceholder(t("shop.search.example"));
        words.setValue(query.words());
        words.getElement().setAttribute("aria-label", t("shop.search")).setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", "40");
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(query.saying(event.getValue()));
            }
        });
        words.getElement().addEventListener("search", event -> {   // also when the reader presses the little cross
        }).synchronizeProperty("value");
        Div box = Pieces.div("searchbox", Pieces.icon("search"), words);
        box.getElement().setAttribute("role", "search");
        return box;
    }

    private Component goods(ShopQuery query) {
        H2 title = new H2(t(query.browsing() ? "shop.goods" : "shop.newest"));
        grid.show(query);
        if (query.browsing()) {
            title.addClassName("sr-only");
        }
        return Pieces.div("stack", title, filters.chosen(query), order(query), grid);
    }

    private Component order(ShopQuery query) {
        Div row = Pieces.div("sort-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", t("shop.sort"));
        for (Sort sort : List.of(Sort.NEW, Sort.SOLD, Sort.CHEAP, Sort.DEAR)) {
            NativeButton button = new NativeButton(t("shop.sort." + sort), click -> go(query.by(sort)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(sort == query.sort()));
            button.getElement().setAttribute("aria-label", t("shop.sort." + sort + ".said"));
            row.add(button);
        }
        NativeButton filter = new NativeButton(query.by().count() == 0 ? t("shop.filter")
                : t("shop.filter.count", query.by().count()), click -> filters.openSheet(query));
        filter.addClassName("opens-sheet");
        row.add(filter);
        return row;
    }
}
