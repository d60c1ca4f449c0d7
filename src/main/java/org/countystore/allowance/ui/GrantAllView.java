package org.countystore.allowance.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.allowance.GrantPreview;
import org.countystore.allowance.Granting;
import org.countystore.allowance.PreviewingGrants;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.OneByOne;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Granting the year to all units of the county: what each would get, who is left out and why, and then one unit after the other. */
@RouteScoped
@Route("allowance/grants/all")
@RolesAllowed("ADMIN")
public class GrantAllView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient PreviewingGrants previewing;
    private final transient PlaceCode county;
    private final int year;
    private final transient OneByOne<GrantPreview> work;
    private final Div content = Pieces.div("stack");

    @Inject
    GrantAllView(PreviewingGrants previewing, Granting granting, Locating locating, Clock clock) {
        super("allowance.all");
        this.previewing = previewing;
        county = PlacePicker.ofCaller(locating).county();
        year = LocalDate.now(clock).getYear();
        work = new OneByOne<>(each -> each.unit().name(),
                each -> granting.grant(Uuids.next(), new Granting.Wish(each.unit().id(), year, Optional.empty())));
        add(Pieces.head(t("allowance.all"), t("allowance.all.sub", year),
                Pieces.link("allowance/grants", t("kernel.back"), "btn quiet")), work, content);
        show();
    }

    private void show() {
        content.removeAll();
        try {
            show(units());
        } catch (Refused refused) {
            if (refused.reason() != Reason.NO_POLICY) {
                throw refused;
            }
            content.add(Pieces.empty("empty-list", t("allowance.undecided", year),
                    Pieces.link("allowance/policy", t("allowance.decide"), "btn primary")));
        }
    }

    private List<GrantPreview> units() {
        List<GrantPreview> units = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<GrantPreview> part = previewing.units(county, year, new Page(after, Page.LARGEST));
            units.addAll(part.items());
            after = part.next();
        } while (after.isPresent());
        return units;
    }

    private void show(List<GrantPreview> units) {
        List<GrantPreview> due = units.stream().filter(each -> each.skipped().isEmpty()).toList();
        long people = due.stream().mapToLong(GrantPreview::people).sum();
        Money sum = due.stream().map(GrantPreview::sum).reduce(Money.ZERO, Money::plus);
        content.add(Pieces.div("stats", Pieces.stat(t("allowance.all.units"), new Span(due.size() + " / " + units.size()), ""),
                Pieces.stat(t("allowance.all.people"), new Span(Long.toString(people)), ""),
                Pieces.stat(t("allowance.all.money"), Pieces.money(sum), "")), due.isEmpty()
                        ? Pieces.notice("ok", t("allowance.all.nothing", year)) : begin(due, people, sum), table(units));
    }

    private Component begin(List<GrantPreview> due, long people, Money sum) {
        Button grant = new Button(t("allowance.all.grant", due.size()), click -> Confirm.ask(t("allowance.all"),
                t("allowance.all.question", due.size(), people, sum), t("allowance.all.grant", due.size()),
                () -> work.begin(due, this::show)));
        grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.div("card", Pieces.div("row apart", new Span(t("allowance.all.before")), grant));
    }

    private Component table(List<GrantPreview> units) {
        return Pieces.div("card flush", new Table<GrantPreview>(t("allowance.all"))
                .lead(t("allowance.unit"), each -> each.unit().name())
                .number(t("allowance.staff"), GrantPreview::staff)
                .number(t("allowance.all.people"), GrantPreview::people)
                .number(t("allowance.all.money"), each -> Pieces.money(each.sum(), "plain"))
                .number(t("allowance.all.left_out"), GrantPreview::leftOut)
                .column(t("allowance.all.why"), each -> each.skipped().map(why -> t("allowance.all.why." + why)).orElse(""))
                .rows(units));
    }
}
