package org.countystore.sorting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.PercentField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.sorting.LossBudget;
import org.countystore.sorting.WatchingLosses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** How much of each kind the stations may lose in sorting. */
@Route("loss-budgets")
@Menu(title = "budget.title", order = 65, icon = "chart")
@RolesAllowed({"STORE", "ADMIN", "AUDITOR"})
public class LossBudgetsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient WatchingLosses losses;
    private final transient Clock clock;
    private final transient PlaceCode county;
    private final Div list = Pieces.div("card flush");

    @Inject
    LossBudgetsView(WatchingLosses losses, Clock clock) {
        super("budget.title");
        this.losses = losses;
        this.clock = clock;
        county = Caller.current().grants().stream().flatMap(grant -> grant.place().stream()).findFirst().orElseThrow().county();
        add(Pieces.head(t("budget.title"), t("budget.sub")), list);
        show();
    }

    private void show() {
        Table<WatchingLosses.Budgeted> table = new Table<WatchingLosses.Budgeted>(t("budget.title"))
                .lead(t("sorting.goods"), budgeted -> Words.name(budgeted.produce()))
                .number(t("budget.percent"), budgeted -> budgeted.permille() / 10.0 + "%")
                .column(t("budget.since"), budgeted -> budgeted.budget().map(budget -> budget.from().toString()).orElseGet(() -> t("budget.usual")));
        if (Caller.current().holds(Role.STORE) || Caller.current().holds(Role.ADMIN)) {
            table.column(t("budget.do"), this::change);
        }
        list.removeAll();
        list.add(table.rows(losses.budgets(county)));
    }

    private Component change(WatchingLosses.Budgeted budgeted) {
        Button change = new Button(t("budget.change"), click -> ask(budgeted));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(t("budget.change.of", Words.name(budgeted.produce())));
        return change;
    }

    private void ask(WatchingLosses.Budgeted budgeted) {
        Dialog dialog = new Dialog(t("budget.change.of", Words.name(budgeted.produce())));
        PercentField percent = new PercentField(t("budget.percent"));
        DayField from = new DayField(t("premium.from"), LocalDate.now(clock));
        dialog.add(Pieces.div("fields", percent, from));
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(Map.of("permille", percent, "from", from), () -> {
            losses.budget(Uuids.next(), new LossBudget.Sheet(budgeted.produce().code(), county, percent.permille().orElse(-1), from.getValue()));
            dialog.close();
            Refusals.done(t("budget.done", Words.name(budgeted.produce())));
            show();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
