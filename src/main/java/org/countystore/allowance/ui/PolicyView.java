package org.countystore.allowance.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.allowance.AllowancePolicy;
import org.countystore.allowance.Joiners;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Tranche;
import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Deciding what a year allows; once somebody was granted it, it is only shown. */
@RouteScoped
@Route("allowance/policy")
@Menu(title = "allowance.policy", order = 71, icon = "calendar")
@RolesAllowed("ADMIN")
public class PolicyView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final long YUAN = 700;
    private final transient Planning planning;
    private final Select<Integer> year = new Select<>();
    private final Checkbox carry = new Checkbox(t("allowance.carry"));
    private final Select<Joiners> joiners = new Select<>();
    private final Div content = Pieces.div("stack");
    private final Div rows = Pieces.div("stack");
    private final Div sum = Pieces.div("action-sum");
    private final transient List<TrancheRow> tranches = new ArrayList<>();

    @Inject
    PolicyView(Planning planning, Clock clock) {
        super("allowance.policy");
        this.planning = planning;
        int now = LocalDate.now(clock).getYear();
        year.setLabel(t("allowance.year"));
        year.setItems(now, now + 1);
        year.addValueChangeListener(change -> show());
        joiners.setLabel(t("allowance.joiners"));
        joiners.setItems(Joiners.values());
        joiners.setItemLabelGenerator(rule -> t("allowance.joiners." + rule));
        add(Pieces.head(t("allowance.policy"), t("allowance.policy.sub")), Pieces.div("card", Pieces.div("fields", year)), content);
        year.setValue(now);
    }

    private void show() {
        content.removeAll();
        rows.removeAll();
        tranches.clear();
        Optional<Planning.Year> decided = planning.year(year.getValue());
        if (decided.filter(known -> known.policy().isGranted()).isPresent()) {
            AllowancePolicy policy = decided.get().policy();
            content.add(Pieces.notice("info", t("allowance.stands", year.getValue(), policy.amount())),
                    Pieces.card(t("allowance.rules"), rules(policy)),
                    Pieces.card(t("allowance.tranches"), new TrancheTable(decided.get().tranches())));
            return;
        }
        decided.map(known -> known.tranches().stream().map(Tranche::part).toList()).orElseGet(this::oneSum).forEach(this::append);
        Button save = new Button(t("kernel.save"), click -> ask());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        carry.setValue(decided.map(known -> known.policy().isCarrying()).orElse(false));
        joiners.setValue(decided.map(known -> known.policy().joiners()).orElse(Joiners.WHOLE));
        content.add(Pieces.card(t("allowance.rules"), Pieces.div("fields", joiners, carry)), rows,
                new Button(t("allowance.add"), Pieces.icon("plus"), click -> append(next())), Pieces.div("action-bar", sum, save));
        showSum();
    }

    private Component rules(AllowancePolicy policy) {
        return Pieces.facts(t("allowance.joiners"), new Span(t("allowance.joiners." + policy.joiners())),
                t("allowance.rest"), new Span(t(policy.isCarrying() ? "allowance.rest.carried" : "allowance.rest.lapses")));
    }

    private List<Tranche.Part> oneSum() {
        return List.of(new Tranche.Part(t("allowance.whole_year"), Money.yuan(YUAN), LocalDate.of(year.getValue(), 1, 1), lastDay()));
    }

    private LocalDate lastDay() {
        return LocalDate.of(year.getValue(), 12, 31);
    }

    private Tranche.Part next() {
        return new Tranche.Part("", Money.yuan(100), LocalDate.of(year.getValue(), 1, 1), lastDay());
    }

    private void append(Tranche.Part part) {
        TrancheRow row = new TrancheRow(part, this::showSum);
        row.add(remove(row));
        tranches.add(row);
        rows.add(row);
        showSum();
    }

    private Button remove(TrancheRow row) {
        Button remove = new Button(t("allowance.remove"), Pieces.icon("trash"), click -> {
            tranches.remove(row);
            rows.remove(row);
            showSum();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }

    private void showSum() {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("allowance.sum", tranches.size())),
                Pieces.money(tranches.stream().map(TrancheRow::amount).reduce(Money.ZERO, Money::plus), "big"));
    }

    private void ask() {
        Confirm.ask(t("allowance.policy"), t("allowance.policy.question", year.getValue()), t("kernel.save"), this::save);
    }

    private void save() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        for (int i = 0; i < tranches.size(); i++) {
            tranches.get(i).nameFields("tranches[" + i + "].", fields);
        }
        Refusals.guard(fields, () -> {
            List<Tranche.Part> parts = new ArrayList<>();
            for (int i = 0; i < tranches.size(); i++) {
                parts.add(tranches.get(i).part("tranches[" + i + "].fen"));
            }
            planning.decide(year.getValue(), new AllowancePolicy.Terms(parts, carry.getValue(), joiners.getValue()));
            Refusals.done(t("allowance.policy.done", year.getValue()));
            show();
        });
    }
}
