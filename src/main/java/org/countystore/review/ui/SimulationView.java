package org.countystore.review.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Rule;
import org.countystore.review.Rulebook;
import org.countystore.review.Simulating;
import org.countystore.review.Simulation;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What last year's deeds would have brought under a rulebook that lies ahead; without a choice, the next one of the caller's place. */
@RouteScoped
@Route("rulebook/simulation")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class SimulationView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int MOST_VILLAGES = 20;
    private final transient KeepingRulebooks keeping;
    private final transient Simulating simulating;
    private final transient Locating locating;
    private final transient LocalDate today;

    @Inject
    SimulationView(KeepingRulebooks keeping, Simulating simulating, Locating locating, Clock clock) {
        super("review.simulation");
        this.keeping = keeping;
        this.simulating = simulating;
        this.locating = locating;
        today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<UUID> asked = event.getLocation().getQueryParameters().getSingleParameter("book").map(text -> Uuids.in(text, "rulebook"))
                .or(this::next);
        add(Pieces.head(t("review.simulation"), t("review.simulation.sub"), Pieces.link("rulebook", t("review.rulebook"), "btn")),
                asked.map(book -> whole(simulating.simulate(book)))
                        .orElseGet(() -> Pieces.empty("empty-list", t("review.simulation.none"))));
    }

    private Optional<UUID> next() {
        List<Rulebook> ahead = keeping.of(PlacePicker.ofCaller(locating)).stream().filter(book -> book.liesAhead(today)).toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.get(ahead.size() - 1).uuid());
    }

    private Div whole(Simulation found) {
        Div all = Pieces.div("stack", Pieces.card(t("review.simulation.of", locating.get(found.draft().place()).name(),
                Words.month(found.draft().begins())), Pieces.div("stack tight", new Span(t("review.simulation.months", Words.month(found.first()),
                Words.month(found.last()), found.kinds().stream().mapToLong(Simulation.ByKind::deeds).sum())),
                Pieces.span("quiet", t("review.simulation.how")))));
        if (found.kinds().isEmpty()) {
            all.add(Pieces.empty("empty-list", t("review.simulation.nothing")));
            return all;
        }
        all.add(Pieces.div("stats", stat("review.simulation.was", found.was()), stat("review.simulation.would", found.would()),
                stat("review.simulation.cover", found.cover()), stat("review.simulation.matched", found.matched())), verdict(found),
                Pieces.section(t("review.simulation.kinds"), kinds(found)),
                Pieces.section(t("review.simulation.classes"), Pieces.span("quiet", t("review.simulation.classes.how")), classes(found)));
        if (!found.lost().isEmpty()) {
            all.add(Pieces.section(t("review.simulation.lost"), Pieces.span("quiet", t("review.simulation.lost.how")), lost(found)));
        }
        if (!found.untried().isEmpty()) {
            all.add(Pieces.section(t("review.simulation.untried"), Pieces.notice("info", t("review.simulation.untried.how",
                    String.join(t("review.simulation.comma"), found.untried().stream().map(Rule::name).toList())))));
        }
        return all;
    }

    private Component stat(String key, long points) {
        return Pieces.stat(t(key), new Span(Long.toString(points)), "");
    }

    private Component verdict(Simulation found) {
        List<Simulation.ByVillage> lacking = found.lacking();
        if (lacking.isEmpty()) {
            return Pieces.notice("ok", t("review.simulation.borne", found.villages().size()));
        }
        return Pieces.div("stack", Pieces.notice("warn", t("review.simulation.lacking", lacking.size(), found.villages().size(),
                lacking.stream().mapToLong(Simulation.ByVillage::missing).sum())), card(
                new Table<Simulation.ByVillage>(t("review.village")).lead(t("review.village"), village -> name(village.village()))
                        .number(t("review.simulation.was"), Simulation.ByVillage::was)
                        .number(t("review.simulation.would"), Simulation.ByVillage::would)
                        .number(t("review.simulation.cover"), Simulation.ByVillage::cover)
                        .number(t("review.simulation.missing"), Simulation.ByVillage::missing)
                        .rows(lacking.stream().limit(MOST_VILLAGES).toList())));
    }

    private String name(PlaceCode village) {
        return locating.get(village.town()).name() + " " + locating.get(village).name();
    }

    private Component kinds(Simulation found) {
        return card(new Table<Simulation.ByKind>(t("review.simulation.kinds"))
                .lead(t("review.kind"), row -> t("review.kind." + row.kind())).number(t("review.stat.deeds"), Simulation.ByKind::deeds)
                .number(t("review.simulation.was"), Simulation.ByKind::was).number(t("review.simulation.would"), Simulation.ByKind::would)
                .number(t("review.simulation.change"), row -> change(row.would() - row.was())).rows(found.kinds()));
    }

    private Component classes(Simulation found) {
        return card(new Table<Simulation.ByClass>(t("review.simulation.classes"))
                .lead(t("review.simulation.class"), row -> t("subclass." + row.subclass()))
                .number(t("review.simulation.households"), Simulation.ByClass::households)
                .number(t("review.simulation.was"), Simulation.ByClass::was).number(t("review.simulation.would"), Simulation.ByClass::would)
                .number(t("review.simulation.spread"), row -> row.lower() + " / " + row.middle() + " / " + row.upper())
                .number(t("review.simulation.better"), Simulation.ByClass::better).number(t("review.simulation.worse"), Simulation.ByClass::worse)
                .rows(found.classes()));
    }

    private Component lost(Simulation found) {
        return card(new Table<Simulation.Lost>(t("review.simulation.lost")).lead(t("review.rule"), row -> row.name() + " (" + row.code() + ")")
                .number(t("review.stat.deeds"), Simulation.Lost::deeds).number(t("review.simulation.was"), Simulation.Lost::was)
                .rows(found.lost()));
    }

    private static Component card(Component table) {
        return Pieces.div("card flush", table);
    }

    private static String change(long points) {
        return (points > 0 ? "+" : "") + points;
    }
}
