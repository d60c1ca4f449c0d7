package org.countystore.loveshop.ui;

import java.time.format.DateTimeFormatter;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What was handed out for points, newest first: to find one by its receipt or card. */
@RouteScoped
@Route("loveshop/redemptions")
@Menu(title = "loveshop.redemptions", order = 47, icon = "book")
@RolesAllowed({"KEEPER", "CASHIER", "AUDITOR", "ADMIN"})
public class RedemptionsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final transient Redeeming redeeming;
    private final transient ShopNames names;
    private final PlacePicker place;
    private final TextField search = new TextField(t("loveshop.search"));
    private final Div content = Pieces.div("stack");

    @Inject
    RedemptionsView(Redeeming redeeming, ShopNames names, Locating locating) {
        super("loveshop.redemptions");
        this.redeeming = redeeming;
        this.names = names;
        PlaceCode above = PlacePicker.ofCaller(locating);
        place = new PlacePicker(t("loveshop.place"), locating, code -> true);
        place.setVisible(!above.isVillage());
        place.choose(above);
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        place.addValueChangeListener(change -> show());
        search.addValueChangeListener(change -> show());
        place.setWidthFull();
        search.setWidthFull();
        add(Pieces.head(t("loveshop.redemptions"), t("loveshop.redemptions.sub")),
                Pieces.div("card", Pieces.div("fields", place, search)), content);
        show();
    }

    private void show() {
        content.removeAll();
        place.chosen().ifPresent(above -> content.add(new PagedTable<>(table(),
                page -> redeeming.redemptions(above, search.getValue(), page),
                Pieces.empty("empty-list", t(search.isEmpty() ? "loveshop.redemptions.none" : "loveshop.redemptions.not_found")))));
    }

    private Table<Redeeming.Told> table() {
        Table<Redeeming.Told> table = new Table<Redeeming.Told>(t("loveshop.redemptions"))
                .lead(t("loveshop.holder"), Redeeming.Told::holder);
        if (place.isVisible()) {
            table.column(t("loveshop.shop"), told -> names.shop(told.redemption().village()));
        }
        return table.column(t("loveshop.redemption"), RedemptionsView::link)
                .column(t("loveshop.time"), told -> TIME.format(told.redemption().redeemedAt()))
                .number(t("loveshop.total"), told -> t("loveshop.points.each", told.redemption().points()))
                .column(t("loveshop.state"), told -> state(told.redemption()));
    }

    private static Anchor link(Redeeming.Told told) {
        return new Anchor("loveshop/redemption/" + told.redemption().uuid(), told.redemption().number());
    }

    private Component state(Redemption done) {
        if (done.state() == Redemption.State.REVERSED) {
            return Pieces.tag("red", t("loveshop.state.REVERSED"));
        }
        return done.settlement().isPresent() ? Pieces.tag("green", t("loveshop.state.SETTLED"))
                : Pieces.tag("gold", t("loveshop.state.DONE"));
    }
}
