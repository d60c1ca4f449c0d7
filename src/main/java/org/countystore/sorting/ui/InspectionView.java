package org.countystore.sorting.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Naming;
import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.Reporting;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One lot before the inspector: what it is, what was said of it, and what is said now. */
@RouteScoped
@Route("inspection/lot")
@RolesAllowed({"INSPECTOR", "AUDITOR"})
public class InspectionView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Inspecting inspecting;
    private final transient KeepingStation keeping;
    private final transient Naming naming;
    private final transient Reporting reporting;
    /** Stays the same until it is written, so that a second click says it once. */
    private transient UUID uuid;
    private InspectionForm form;

    @Inject
    InspectionView(Inspecting inspecting, KeepingStation keeping, Naming naming, Reporting reporting) {
        super("inspection.title");
        this.inspecting = inspecting;
        this.keeping = keeping;
        this.naming = naming;
        this.reporting = reporting;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(new LotCode(code));
        } catch (Refused refused) {
            throw new NotFoundException(code);
        }
    }

    private void show(LotCode code) {
        uuid = Uuids.next();
        LotCard card = keeping.lot(code);
        List<Inspection> history = inspecting.history(code, Page.FIRST).items();
        removeAll();
        add(Pieces.head(Words.goods(card), code.value(), Pieces.link("inspection", t("inspection.back"), "btn")));
        Div columns = Pieces.div("two-cols", Pieces.div("stack", facts(card), history(code, history)));
        if (Caller.current().holds(Role.INSPECTOR)) {
            columns.add(Pieces.div("side", desk(card, history)));
        }
        add(columns);
    }

    private Component facts(LotCard card) {
        return Pieces.card(t("inspection.lot"), Pieces.facts(t("inspection.now"), Words.quality(card.lot().quality()),
                t("sorting.remaining"), Pieces.weight(card.lot().remaining()), t("sorting.place"), card.place().name(),
                t("sorting.origin"), Words.origin(card), t("sorting.since"), Words.minute(card.lot().hereSince()),
                t("inspection.standard"), card.grade().standard().isEmpty() ? "–" : card.grade().standard()));
    }

    private Component history(LotCode code, List<Inspection> history) {
        if (history.isEmpty()) {
            return Pieces.card(t("inspection.history"), Pieces.span("quiet", t("inspection.history.none")));
        }
        UnorderedList said = Pieces.withClass(new UnorderedList(), "plain-list");
        history.forEach(each -> said.add(new ListItem(Pieces.div("stack tight", Pieces.div("row", Words.quality(each.result()), new Span(each.method())),
                Pieces.span("meta", Words.minute(each.inspectedAt()) + " · " + naming.person(each.inspectedBy())
                        + each.reportNumber().map(number -> " · " + t("inspection.report.no", number)).orElse("")
                        + (each.isRevisit() ? " · " + t("inspection.revisit") : "") + details(each)), paper(code, each)))));
        return Pieces.card(t("inspection.history"), said);
    }

    /** What the laboratory wrote: to read, or still to be put to it. */
    private Component paper(LotCode code, Inspection said) {
        if (said.report().isPresent()) {
            Anchor paper = Pieces.link("api/inspections/" + said.uuid() + "/report", t("inspection.paper"), "more");
            paper.setRouterIgnore(true);
            return Pieces.div("row", paper);
        }
        return Caller.current().holds(Role.INSPECTOR) && !said.isFollowing() ? new ReportUpload(reporting, said.uuid(), () -> show(code))
                : new Span();
    }

    private String details(Inspection said) {
        return said.part().map(part -> " · " + t("inspection.part", part) + " " + said.lotCode()).orElse("")
                + (said.sample().isZero() ? "" : " · " + t("inspection.sampled", said.sample()))
                + (said.isFollowing() ? " · " + t("inspection.following") : "")
                + (said.finding().isEmpty() ? "" : " · " + said.finding());
    }

    private Component desk(LotCard card, List<Inspection> history) {
        boolean rejected = card.lot().quality() == Quality.REJECTED;
        form = new InspectionForm(card.lot(), rejected ? history.stream().findFirst() : Optional.empty());
        Button say = new Button(t("inspection.say"), click -> ask(card));
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        say.setWidthFull();
        return Pieces.card(t("inspection.write"), Pieces.div("stack", form, say));
    }

    private void ask(LotCard card) {
        if (form.result().filter(Quality.REJECTED::equals).isPresent()) {
            Confirm.ask(t("inspection.reject"), t("inspection.reject.question", card.lot().code(), card.lot().remaining()) + t("inspection.held_packs"),
                    t("inspection.reject.yes"), () -> say(card));
        } else {
            say(card);
        }
    }

    private void say(LotCard card) {
        Refusals.guard(form.fields(), () -> {
            Inspection said = inspecting.inspect(uuid, form.sheet());
            Refusals.done(t("inspection.said", said.lotCode(), t("sorting.quality." + said.result())));
            show(card.lot().code());
        });
    }
}
