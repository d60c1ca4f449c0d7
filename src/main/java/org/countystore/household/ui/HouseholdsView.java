package org.countystore.household.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countystore.household.Entry;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.LabourCapacity;
import org.countystore.household.Registering;
import org.countystore.household.Subclass;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The register of a place: search, narrow down, open one. */
@Route("households")
@Menu(title = "household.title", order = 70, icon = "household")
@RolesAllowed({"ADMIN", "CLERK", "HEAD", "KEEPER", "REVIEWER", "AUDITOR"})
public class HouseholdsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Registering registering;
    private final PlacePicker place;
    private final TextField search = new TextField(t("household.search"));
    private final Select<LabourCapacity> capacity = new Select<>();
    private final Checkbox registeredOnly = new Checkbox(t("household.registered"));
    private final Div list = Pieces.div("stack");

    @Inject
    HouseholdsView(Registering registering, Locating locating) {
        super("household.title");
        this.registering = registering;
        place = new PlacePicker(t("place.choose"), locating, code -> true);
        PlaceCode reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("household.title"), t("household.sub", place.name(reach), registering.count(reach)), actions()), filters(), list);
        place.choose(reach);
    }

    private Component[] actions() {
        if (!Caller.current().holds(Role.ADMIN)) {
            return new Component[0];
        }
        return new Component[] {Pieces.link("households/import", t("household.import"), "btn"),
                Pieces.link("households/new", t("household.new"), "btn primary")};
    }

    private Component filters() {
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        capacity.setLabel(t("household.capacity"));
        capacity.setItems(LabourCapacity.values());
        capacity.setEmptySelectionAllowed(true);
        capacity.setEmptySelectionCaption(t("household.capacity.any"));
        capacity.setItemLabelGenerator(each -> each == null ? t("household.capacity.any") : t("capacity." + each));
        place.addValueChangeListener(change -> show());
        search.addValueChangeListener(change -> show());
        capacity.addValueChangeListener(change -> show());
        registeredOnly.addValueChangeListener(change -> show());
        return Pieces.div("card", Pieces.div("fields", place, search, capacity, registeredOnly));
    }

    private HouseholdQuery query(PlaceCode chosen) {
        List<Subclass> subclasses = capacity.getOptionalValue().map(Subclass::of).orElse(Arrays.asList(Subclass.values()));
        return new HouseholdQuery(chosen, search.getValue().strip(), subclasses,
                Boolean.TRUE.equals(registeredOnly.getValue()) ? Optional.of(true) : Optional.empty());
    }

    private void show() {
        list.removeAll();
        if (place.chosen().isEmpty()) {
            list.add(Pieces.empty("empty-list", t("household.choose_place")));
            return;
        }
        HouseholdQuery query = query(place.chosen().get());
        list.add(new PagedTable<>(table(), page -> registering.find(query, page), Pieces.empty("empty-search", t("household.none"))));
    }

    private Table<Entry> table() {
        return new Table<Entry>(t("household.title"))
                .lead(t("household.head"), entry -> new Anchor("households/" + entry.code(), entry.name()))
                .column(t("household.code"), Entry::code)
                .column(t("household.village"), entry -> place.name(entry.village()))
                .column(t("household.group"), entry -> entry.villageGroup() == 0 ? "–" : t("household.group.no", entry.villageGroup()))
                .number(t("household.persons"), Entry::persons)
                .column(t("household.capacity"), entry -> t("subclass." + entry.subclass()))
                .column(t("household.marks"), this::marks);
    }

    private Component marks(Entry entry) {
        Div marks = Pieces.div("tags");
        if (entry.registered()) {
            marks.add(Pieces.tag("green", t("household.registered")));
        }
        if (entry.marginal()) {
            marks.add(Pieces.tag("gold", t("household.marginal")));
        }
        return marks;
    }
}
