package org.countystore.collection.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countystore.collection.CollectionPoint;
import org.countystore.collection.KeepingPoints;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** In which villages the county buys; points are opened and shut here. */
@Route("collection/points")
@Menu(title = "collection.points", order = 81, icon = "scale")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class PointsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingPoints keeping;
    private final transient LocalDate today;
    private final PlaceCode reach;
    private final PlacePicker village;
    private final Div list = Pieces.div("stack");
    private final boolean mayChange = Caller.current().holds(Role.ADMIN);

    @Inject
    PointsView(KeepingPoints keeping, Locating locating, Clock clock) {
        super("collection.points");
        this.keeping = keeping;
        today = LocalDate.now(clock);
        reach = PlacePicker.ofCaller(locating);
        village = new PlacePicker(t("collection.points.village"), locating, PlaceCode::isVillage);
        add(Pieces.head(t("collection.points"), t("collection.points.sub")), opening(), list);
        show();
    }

    private Component opening() {
        Button open = new Button(t("collection.points.open"), click -> Refusals.guard(Map.of("place", village), () -> {
            PlaceCode chosen = village.chosen().orElseThrow(() -> Refused.invalid("place", "required"));
            keeping.open(chosen);
            Refusals.done(t("collection.points.open.done", village.name(chosen)));
            village.clear();
            show();
        }));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div opening = Pieces.div("card", Pieces.div("fields", village, open));
        opening.setVisible(mayChange);
        return opening;
    }

    private void show() {
        list.removeAll();
        Table<CollectionPoint> table = new Table<CollectionPoint>(t("collection.points"))
                .lead(t("collection.point"), point -> village.name(point.village()))
                .column(t("collection.points.since"), CollectionPoint::openedOn)
                .column(t("collection.state"), this::state);
        table.column(t("collection.outsider"), this::outsiders);
        if (mayChange) {
            table.column(t("collection.points.do"), this::action);
        }
        list.add(new PagedTable<>(table, page -> keeping.points(reach, page), Pieces.empty("empty-list", t("collection.points.none"))));
    }

    private Span state(CollectionPoint point) {
        return point.buysOn(today) ? Pieces.tag("green", t("collection.points.buys"))
                : Pieces.tag("plain", t("collection.points.shut_on", point.shutOn().orElse(point.openedOn())));
    }

    /** Whether who stands in no register may sell there; whoever may change it does so by one touch. */
    private Component outsiders(CollectionPoint point) {
        if (!mayChange) {
            return new Span(t(point.takesOutsiders() ? "collection.points.outsiders.taken" : "collection.points.outsiders.refused"));
        }
        String name = village.name(point.village());
        String key = point.takesOutsiders() ? "collection.points.outsiders.refuse" : "collection.points.outsiders.take";
        Button button = new Button(t(point.takesOutsiders() ? "collection.points.outsiders.taken" : "collection.points.outsiders.refused"),
                click -> Confirm.ask(t(key), t(key + ".sure", name), t(key), () -> {
                    keeping.takeOutsiders(point.village(), !point.takesOutsiders());
                    Refusals.done(t(key + ".done", name));
                    show();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key) + " " + name);
        return button;
    }

    private Button action(CollectionPoint point) {
        String name = village.name(point.village());
        boolean buys = point.buysOn(today);
        String key = buys ? "collection.points.shut" : "collection.points.reopen";
        Button button = new Button(t(key), click -> Confirm.ask(t(key), t(key + ".sure", name), t(key), () -> {
            if (buys) {
                keeping.shut(point.village());
            } else {
                keeping.open(point.village());
            }
            Refusals.done(t(key + ".done", name));
            show();
        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key) + " " + name);
        return button;
    }
}
