package org.countystore.collection.ui;


import org.countystore.collection.Announcing;
import org.countystore.collection.Requesting;
import org.countystore.collection.Wanted;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What the store asks villages for, and what they say to have. */
@RouteScoped
@Route("collection/wanted")
@Menu(title = "collection.wanted", order = 330, icon = "ask")
@RolesAllowed({"STORE", "AUDITOR"})
public class WantedView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Requesting requesting;
    private final transient Announcing announcing;
    private final transient Names names;
    private final transient Locating locating;
    private final PlaceCode reach;
    private final boolean mayAsk = Caller.current().holds(Role.STORE);
    private final Div content = Pieces.div("stack");

    @Inject
    WantedView(Requesting requesting, Announcing announcing, Names names, Locating locating) {
        super("collection.wanted");
        this.requesting = requesting;
        this.announcing = announcing;
        this.names = names;
        this.locating = locating;
        reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("collection.wanted"), t("collection.wanted.sub")), content);
        show();
    }

    private void show() {
        content.removeAll();
        if (mayAsk) {
            content.add(new WantedForm(requesting, names, locating, this::show));
        }
        content.add(wanted(), new H2(t("collection.announced")), announced());
    }

    private Component wanted() {
        Table<Wanted> table = new Table<Wanted>(t("collection.wanted"))
                .lead(t("collection.produce"), wanted -> names.goods(wanted.produce(), wanted.grade()))
                .column(t("collection.wanted.place"), wanted -> locating.get(wanted.place()).name())
                .number(t("collection.wanted.weight"), wanted -> t("collection.said", wanted.weight()))
                .column(t("collection.wanted.by"), Wanted::by)
                .column(t("collection.wanted.text"), Wanted::text);
        if (mayAsk) {
            table.column(t("collection.wanted.do"), this::ending);
        }
        return new PagedTable<>(table, page -> requesting.open(reach, page), Pieces.empty("empty-list", t("collection.wanted.none.store")));
    }

    private Component ending(Wanted wanted) {
        String what = names.goods(wanted.produce(), wanted.grade());
        Button end = new Button(t("collection.wanted.end"), click -> Confirm.ask(t("collection.wanted.end"),
                t("collection.wanted.end.sure", what), t("collection.wanted.end"), () -> {
                    requesting.end(wanted.uuid());
                    Refusals.done(t("collection.wanted.end.done"));
                    show();
                }));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(t("collection.wanted.end") + " " + what);
        return end;
    }

    private Component announced() {
        Table<Announcing.Heard> table = new Table<Announcing.Heard>(t("collection.announced"))
                .lead(t("collection.produce"), heard -> names.produce(heard.announcement().produce()))
                .column(t("collection.point"), heard -> names.place(heard.announcement().village()))
                .number(t("collection.announced.about"), heard -> t("collection.said", heard.announcement().about()))
                .column(t("collection.announced.when"), heard -> heard.announcement().from() + " – " + heard.announcement().to());
        return new PagedTable<>(table, page -> announcing.standing(reach, page), Pieces.empty("empty-list", t("collection.announced.none")));
    }
}
