package org.countystore.unit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
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
import org.countystore.unit.Employee;
import org.countystore.unit.KeepingRoster;
import org.countystore.unit.Unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Who is on the roster of a unit; colleagues join and leave here. */
@Route("roster")
@Menu(title = "unit.roster", order = 75, icon = "people")
@RolesAllowed({"UNION", "ADMIN", "AUDITOR"})
public class RosterView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingRoster roster;
    private final PlaceCode reach;
    private final ComboBox<Unit> unit = new ComboBox<>(t("unit.unit"));
    private final TextField search = new TextField(t("unit.search"));
    private final Span onRoster = Pieces.span("tag large green", "");
    private final Div list = Pieces.div("stack");
    private final Button welcome = new Button(t("unit.welcome"), click -> welcome());

    @Inject
    RosterView(KeepingRoster roster, Locating locating) {
        super("unit.roster");
        this.roster = roster;
        reach = PlacePicker.ofCaller(locating).county();
        welcome.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("unit.roster"), t("unit.roster.sub"), actions()), filters(), list);
        begin(Optional.empty());
    }

    private Component[] actions() {
        Button found = new Button(t("unit.found"), click -> new UnitDialog(roster, reach, created -> begin(Optional.of(created))).open());
        if (Caller.current().holds(Role.ADMIN)) {
            return new Component[] {found, welcome};
        }
        return mayWrite() ? new Component[] {welcome} : new Component[0];
    }

    private static boolean mayWrite() {
        return Caller.current().holds(Role.ADMIN) || Caller.current().holds(Role.UNION);
    }

    private Component filters() {
        unit.setItemLabelGenerator(Unit::name);
        unit.addValueChangeListener(change -> show());
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        return Pieces.div("card", Pieces.div("fields", unit, search));
    }

    private void begin(Optional<Unit> chosen) {
        List<Unit> units = units();
        unit.setItems(units);
        unit.setReadOnly(units.size() == 1);
        unit.setValue(chosen.orElse(units.isEmpty() ? null : units.get(0)));
        show();
    }

    private List<Unit> units() {
        boolean all = Caller.current().holds(Role.ADMIN) || Caller.current().holds(Role.AUDITOR);
        return all ? roster.below(reach, Page.of(Page.LARGEST)).items() : roster.mine();
    }

    private void show() {
        list.removeAll();
        welcome.setEnabled(!unit.isEmpty());
        if (unit.isEmpty()) {
            list.add(Pieces.empty("empty-list", t("unit.none")));
            return;
        }
        Unit chosen = unit.getValue();
        onRoster.setText(t("unit.count", roster.count(chosen.id())));
        list.add(Pieces.div("row", onRoster),
                new PagedTable<>(table(roster.unionOf(chosen.id())), page -> roster.staff(chosen.id(), search.getValue().strip(), page),
                        Pieces.empty(search.isEmpty() ? "empty-list" : "empty-search",
                        t(search.isEmpty() ? "unit.empty" : "unit.not_found"))));
    }

    private Table<Employee> table(Set<AccountId> union) {
        Table<Employee> table = new Table<Employee>(t("unit.roster"))
                .lead(t("unit.name"), Employee::name)
                .column(t("unit.staff_number"), Employee::staffNumber)
                .column(t("unit.account"), employee -> employee.account().isPresent() ? Pieces.tag("blue", t("unit.account.yes"))
                        : Pieces.span("meta", t("unit.account.no")))
                .column(t("unit.joined"), Employee::joinedOn)
                .column(t("unit.state"), employee -> state(employee, union));
        if (mayWrite()) {
            table.column(t("unit.do"), employee -> employee.isOnRoster() ? actions(employee, union) : new Span("–"));
        }
        return table;
    }

    private Component state(Employee employee, Set<AccountId> union) {
        if (!employee.isOnRoster()) {
            return Pieces.tag("plain", t("unit.left", employee.leftOn().orElseThrow()));
        }
        return isUnion(employee, union) ? Pieces.tag("blue", t("unit.union")) : Pieces.tag("green", t("unit.on_roster"));
    }

    private static boolean isUnion(Employee employee, Set<AccountId> union) {
        return employee.account().filter(union::contains).isPresent();
    }

    private Component actions(Employee employee, Set<AccountId> union) {
        Div actions = Pieces.div("row", leave(employee));
        if (Caller.current().holds(Role.ADMIN) && employee.account().isPresent()) {
            actions.addComponentAsFirst(move(employee));
            actions.addComponentAsFirst(isUnion(employee, union)
                    ? act("unit.relieve", employee, () -> roster.relieve(employee.id()))
                    : act("unit.entrust", employee, () -> roster.entrust(employee.id())));
        }
        return actions;
    }

    private Button move(Employee employee) {
        Button move = new Button(t("unit.move"), click -> new MoveDialog(roster, employee,
                units().stream().filter(other -> !other.id().equals(employee.unit())).toList(), this::show).open());
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        move.setAriaLabel(t("unit.move") + " " + employee.name());
        return move;
    }

    private Button leave(Employee employee) {
        Button leave = act("unit.leave", employee, () -> roster.leave(employee.id()));
        leave.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return leave;
    }

    private Button act(String key, Employee employee, Runnable work) {
        Button button = new Button(t(key), click -> Confirm.ask(t(key), t(key + ".sure", employee.name()), t(key), () -> {
            work.run();
            Refusals.done(t(key + ".done", employee.name()));
            show();
        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key) + " " + employee.name());
        return button;
    }

    private void welcome() {
        new WelcomeDialog(roster, unit.getValue(), this::show).open();
    }
}
