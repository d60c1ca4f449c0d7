package org.countystore.household.ui;

import java.util.Optional;
import java.util.function.Supplier;

import org.countystore.household.Dossier;
import org.countystore.household.Entry;
import org.countystore.household.Registering;
import org.countystore.household.Relation;
import org.countystore.household.Resettling;
import org.countystore.household.Revealing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One household: its class, its people, and what the county may do. */
@Route("households")
@RolesAllowed({"ADMIN", "CLERK", "HEAD", "KEEPER", "REVIEWER", "AUDITOR"})
public class HouseholdView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Registering registering;
    private final transient Revealing revealing;
    private final transient Resettling resettling;
    private final transient Locating locating;
    private String code;

    @Inject
    HouseholdView(Registering registering, Revealing revealing, Resettling resettling, Locating locating) {
        super("household.title");
        this.registering = registering;
        this.revealing = revealing;
        this.resettling = resettling;
        this.locating = locating;
    }

    @Override
    public void setParameter(BeforeEvent event, String household) {
        code = household;
        show();
    }

    private void show() {
        removeAll();
        Dossier dossier = registering.get(code);
        Entry entry = dossier.entry();
        boolean keeper = Caller.current().holds(Role.ADMIN) && entry.open();
        add(Pieces.head(entry.name(), entry.code(), actions(entry, keeper)));
        if (!entry.open()) {
            add(dossier.heir().<Component>map(heir -> Pieces.withClass(new Anchor("households/" + heir.code(),
                    t("household.went_on", heir.code(), heir.why())), "notice warn"))
                    .orElseGet(() -> Pieces.notice("warn", t("household.closed"))));
        }
        add(Pieces.card(t("household.about"), facts(dossier, keeper)), people(dossier, keeper));
    }

    private Component[] actions(Entry entry, boolean keeper) {
        Component back = Pieces.link("households", t("household.title"), "btn");
        if (!keeper) {
            return new Component[] {back};
        }
        Button close = new Button(t("household.close"), click -> Confirm.ask(t("household.close"),
                t("household.close.sure", entry.name()), t("household.close"), this::close));
        close.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Button resettle = new Button(t("household.resettle"), click -> new ResettleDialog(resettling, locating, code).open());
        return new Component[] {back, close, resettle, Pieces.link("households/" + code + "/edit", t("kernel.edit"), "btn primary")};
    }

    private void close() {
        registering.close(code);
        Refusals.done(t("household.closed"));
        show();
    }

    private Component facts(Dossier dossier, boolean keeper) {
        Entry entry = dossier.entry();
        String town = locating.get(entry.village().town()).name();
        return Pieces.facts(t("household.village"), town + " " + locating.get(entry.village()).name(),
                t("household.group"), entry.villageGroup() == 0 ? "–" : t("household.group.no", entry.villageGroup()),
                t("household.capacity"), t("capacity." + entry.subclass().labourCapacity()) + " · " + t("subclass." + entry.subclass()),
                t("household.marks"), marks(entry),
                t("household.group_head"), dossier.groupHead().orElse("–"),
                t("household.phone"), concealed(dossier.phone(), keeper, () -> revealing.phone(code)),
                t("household.consent"), t(entry.publishName() ? "household.consent.yes" : "household.consent.no"));
    }

    private Component marks(Entry entry) {
        Div marks = Pieces.div("tags", Pieces.tag(entry.registered() ? "green" : "plain",
                t(entry.registered() ? "household.registered" : "household.not_registered")));
        if (entry.marginal()) {
            marks.add(Pieces.tag("gold", t("household.marginal")));
        }
        return marks;
    }

    private Component concealed(Optional<String> masked, boolean mayReveal, Supplier<String> whole) {
        Span shown = Pieces.span("num", masked.orElse("–"));
        Div cell = Pieces.div("row", shown);
        if (masked.isPresent() && mayReveal) {
            Button reveal = new Button(t("household.reveal"));
            reveal.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            reveal.setDisableOnClick(true);
            reveal.addClickListener(click -> Refusals.guard(() -> {
                shown.setText(whole.get());
                reveal.setVisible(false);
            }));
            cell.add(reveal);
        }
        return cell;
    }

    private Div people(Dossier dossier, boolean keeper) {
        Table<Dossier.Row> table = new Table<Dossier.Row>(t("household.people"))
                .lead(t("household.name"), Dossier.Row::name)
                .column(t("household.relation"), row -> t("relation." + row.relation()))
                .number(t("household.age"), row -> row.age().isPresent() ? Integer.toString(row.age().getAsInt()) : "–")
                .column(t("household.identity"), row -> concealed(row.identity(), keeper, () -> revealing.identity(code, row.id())));
        if (keeper) {
            table.column(t("household.do"), this::memberActions);
        }
        table.rows(dossier.members());
        Div head = Pieces.div("card-head", new H2(t("household.people.count", dossier.members().size())));
        if (keeper) {
            head.add(new Button(t("household.member.add"),
                    click -> new MemberDialog(registering, code, Optional.empty(), this::show).open()));
        }
        return Pieces.div("card flush", head, Pieces.div("table-scroll", table));
    }

    private Component memberActions(Dossier.Row row) {
        Button edit = new Button(t("kernel.edit"), click -> new MemberDialog(registering, code, Optional.of(row), this::show).open());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = Pieces.div("row", edit);
        if (row.relation() != Relation.HEAD) {
            Button remove = new Button(t("household.member.remove"), click -> Confirm.ask(t("household.member.remove"),
                    t("household.member.remove.sure", row.name()), t("household.member.remove"), () -> {
                        registering.dismiss(code, row.id());
                        show();
                    }));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(remove);
        }
        return actions;
    }
}
