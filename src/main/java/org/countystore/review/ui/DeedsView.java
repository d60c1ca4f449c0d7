package org.countystore.review.ui;

import java.util.List;

import org.countystore.household.Household;
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
import org.countystore.review.Deed;
import org.countystore.review.DeedRow;
import org.countystore.review.Forwarding;
import org.countystore.review.Proposing;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A group head's own households, and what became of what was proposed for them. */
@RouteScoped
@Route("deeds")
@Menu(title = "review.deeds", order = 15, icon = "heart")
@RolesAllowed("HEAD")
public class DeedsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 12;
    private final transient Proposing proposing;
    private final transient Forwarding forwarding;
    private final PlaceCode village;
    private final Div content = Pieces.div("stack");

    @Inject
    DeedsView(Proposing proposing, Forwarding forwarding, Locating locating) {
        super("review.deeds");
        this.proposing = proposing;
        this.forwarding = forwarding;
        village = Words.villagesOf(Role.HEAD, locating).get(0);
        add(Pieces.head(t("review.deeds"), t("review.deeds.sub", locating.get(village).name()),
                Pieces.link("deeds/new", t("review.propose"), "btn primary")), content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new ReportCards(forwarding, village, this::show), Pieces.section(t("review.my_households"), group()), Pieces.section(t("review.told"), told()));
    }

    private Component group() {
        List<Household> group = proposing.households(village);
        if (group.isEmpty()) {
            return Pieces.empty("empty-list", t("review.no_group"));
        }
        Div list = Pieces.div("card flush");
        group.forEach(household -> {
            Anchor row = new Anchor("deeds/new?household=" + household.code(), Pieces.span("grow", Words.household(household)),
                    new Span(t("review.propose.for")));
            row.addClassName("line-item");
            list.add(row);
        });
        return list;
    }

    private Component told() {
        Table<DeedRow> table = new Table<DeedRow>(t("review.told"))
                .lead(t("review.household"), row -> Words.household(row.household()))
                .column(t("review.rule"), row -> row.deed().isToldByHousehold() ? t("review.self.told", row.rule().name()) : row.rule().name())
                .column(t("review.day"), row -> row.deed().day())
                .number(t("review.proposed"), Words::proposed)
                .number(t("review.awarded"), Words::awarded)
                .column(t("review.state"), row -> Words.state(row.deed()))
                .column(t("review.do"), this::step);
        return new PagedTable<>(table, page -> proposing.deeds(village, new Page(page.after(), AT_ONCE)), Pieces.empty("empty-list", t("review.told.none")));
    }

    private Component step(DeedRow row) {
        if (row.deed().state() != Deed.State.PROPOSED || !row.deed().proposedBy().equals(Caller.current().name())) {
            return new Span();
        }
        Button back = new Button(t("review.withdraw"), click -> Confirm.ask(t("review.withdraw"),
                t("review.withdraw.sure", Words.household(row.household()), row.rule().name()), t("review.withdraw"), () -> {
                    proposing.withdraw(row.deed().uuid());
                    Refusals.done(t("review.withdraw.done"));
                    show();
                }));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel(t("review.withdraw") + " " + Words.household(row.household()) + " " + row.rule().name());
        return back;
    }
}
