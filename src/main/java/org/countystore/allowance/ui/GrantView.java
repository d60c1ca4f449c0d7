package org.countystore.allowance.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Correcting;
import org.countystore.allowance.Granted;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Tranche;
import org.countystore.allowance.UnitAllowance;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.unit.KeepingRoster;
import org.countystore.unit.Unit;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Granting the year to everybody on a unit's roster, and how it stands in sums. */
@RouteScoped
@Route("allowance/grants")
@Menu(title = "allowance.grants", order = 70, icon = "allowance")
@RolesAllowed({"UNION", "ADMIN", "AUDITOR"})
public class GrantView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Granting granting;
    private final transient Planning planning;
    private final transient Correcting correcting;
    private final transient KeepingRoster roster;
    private final int year;
    private final ComboBox<Unit> unit = new ComboBox<>(t("allowance.unit"));
    private final Div content = Pieces.div("stack");
    /** One grant, however often the button is pressed; the next one gets another. */
    private transient UUID call = Uuids.next();

    @Inject
    GrantView(Granting granting, Planning planning, Correcting correcting, KeepingRoster roster, Clock clock) {
        super("allowance.grants");
        this.granting = granting;
        this.planning = planning;
        this.correcting = correcting;
        this.roster = roster;
        year = LocalDate.now(clock).getYear();
        List<Unit> units = granting.units();
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setReadOnly(units.size() == 1);
        unit.addValueChangeListener(change -> show());
        Component[] all = Caller.current().holds(Role.ADMIN)
                ? new Component[] {Pieces.link("allowance/grants/all", t("allowance.all"), "btn")} : new Component[0];
        add(Pieces.head(t("allowance.grants"), t("allowance.grants.sub", year), all));
        if (units.isEmpty()) {
            add(Pieces.empty("empty-list", t("allowance.no_unit"), Pieces.link("roster", t("unit.roster"), "btn primary")));
        } else {
            add(Pieces.div("card", Pieces.div("fields", unit)), content);
            unit.setValue(units.get(0));
        }
    }

    private Component undecided() {
        if (!Caller.current().holds(Role.ADMIN)) {
            return Pieces.empty("empty-list", t("allowance.undecided.wait", year));
        }
        Component decide = Pieces.link("allowance/policy", t("allowance.decide"), "btn primary");
        return Pieces.empty("empty-list", t("allowance.undecided", year), decide);
    }

    private void show() {
        content.removeAll();
        Optional<Planning.Year> decided = planning.year(year);
        if (decided.isEmpty()) {
            content.add(undecided());
        } else if (!unit.isEmpty()) {
            UnitAllowance state = granting.state(unit.getValue().id(), year);
            content.add(figures(state), grant(state, decided.get()), Pieces.card(t("allowance.sums"), sums(state.state())),
                    Pieces.card(t("allowance.tranches"), new TrancheTable(decided.get().tranches())),
                    corrections(decided.get().tranches()));
        }
    }

    private Component figures(UnitAllowance unitYear) {
        return Pieces.div("stats", Pieces.stat(t("allowance.staff"), new Span(Long.toString(unitYear.staff())), t("allowance.staff.note")),
                Pieces.stat(t("allowance.granted.people"), new Span(Long.toString(unitYear.granted())), ""),
                Pieces.stat(t("allowance.left"), Pieces.money(unitYear.state().left()), t("allowance.left.note")));
    }

    private Component grant(UnitAllowance unitYear, Planning.Year decided) {
        long waiting = Math.max(0, unitYear.staff() - unitYear.granted());
        if (waiting == 0) {
            return Pieces.notice("ok", t("allowance.all_granted", year));
        }
        if (!mayWrite()) {
            return Pieces.notice("info", t("allowance.waiting", waiting));
        }
        Button grant = new Button(t("allowance.grant", year), click -> Confirm.ask(t("allowance.grants"),
                t("allowance.grant.question", waiting, decided.policy().amount(), decided.policy().amount().times(waiting)),
                t("allowance.grant", year), this::grant));
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.div("card", Pieces.div("row apart", new Span(t("allowance.waiting", waiting)), grant));
    }

    private Component corrections(List<Tranche> tranches) {
        Map<Integer, String> names = tranches.stream().collect(Collectors.toMap(Tranche::no, Tranche::name));
        Table<Correcting.Made> table = new Table<Correcting.Made>(t("allowance.corrections"))
                .lead(t("allowance.correct.person"), Correcting.Made::person)
                .column(t("allowance.tranche"), made -> names.get(made.entry().change().no()))
                .number(t("allowance.correct.change"), made -> new Span(signed(made.entry().change().fen())))
                .column(t("allowance.correct.reason"), made -> made.entry().reason())
                .column(t("allowance.correct.by"), made -> made.entry().madeBy())
                .column(t("allowance.correct.at"), made -> made.entry().madeAt().toLocalDate());
        Div head = Pieces.div("row apart", Pieces.div("stack tight", new H2(t("allowance.corrections")),
                Pieces.span("meta", t("allowance.corrections.sub"))));
        if (mayWrite()) {
            head.add(new Button(t("allowance.correct"), click ->
                    new CorrectionDialog(correcting, roster, unit.getValue().id(), tranches, this::show).open()));
        }
        return Pieces.div("stack", head, new PagedTable<>(table, page -> correcting.list(unit.getValue().id(), year, page),
                Pieces.div("meta", new Span(t("allowance.corrections.none")))));
    }

    private static String signed(long fen) {
        return (fen > 0 ? "+" : "−") + new Money(Math.abs(fen)).written();
    }

    private static boolean mayWrite() {
        return Caller.current().holds(Role.UNION) || Caller.current().holds(Role.ADMIN);
    }

    private void grant() {
        Granted granted = granting.grant(call, new Granting.Wish(unit.getValue().id(), year, Optional.empty()));
        call = Uuids.next();
        Refusals.done(t("allowance.grant.done", granted.people(), granted.sum()));
        show();
    }

    private Component sums(AllowanceState state) {
        return Pieces.div("stack tight", Pieces.facts(t("allowance.granted"), Pieces.money(state.granted(), "plain"),
                t("allowance.used"), Pieces.money(state.used(), "plain"), t("allowance.held"), Pieces.money(state.held(), "plain"),
                t("allowance.left"), Pieces.money(state.left(), "plain"), t("allowance.later"), Pieces.money(state.later(), "plain"),
                t("allowance.lapsed"), Pieces.money(state.lapsed(), "plain")), Pieces.div("meta", new Span(t("allowance.no_ranking"))));
    }
}
