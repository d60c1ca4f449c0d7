package org.countystore.review.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.Rulebook;
import org.countystore.review.Statute;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** For what there are points: the rulebook that holds, and those that will. */
@RouteScoped
@Route("rulebook")
@Menu(title = "review.rulebook", order = 90, icon = "book")
@RolesAllowed({"ADMIN", "AUDITOR", "HEAD", "REVIEWER", "KEEPER"})
public class RulebookView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingRulebooks keeping;
    private final transient Locating locating;
    private final transient LocalDate today;
    private final boolean writes = Caller.current().holds(Role.ADMIN);
    private final boolean tries = writes || Caller.current().holds(Role.AUDITOR);
    private final Div content = Pieces.div("stack");

    @Inject
    RulebookView(KeepingRulebooks keeping, Locating locating, Clock clock) {
        super("review.rulebook");
        this.keeping = keeping;
        this.locating = locating;
        today = LocalDate.now(clock);
        PlaceCode reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("review.rulebook"), t("review.rulebook.sub")));
        if (reach.isVillage()) {
            show(reach);
        } else {
            PlacePicker picker = new PlacePicker(t("review.rulebook.place"), locating, place -> !place.isTown());
            picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
            add(Pieces.div("card", Pieces.div("fields", picker)));
            picker.choose(reach);
        }
        add(content);
    }

    private void show(PlaceCode place) {
        content.removeAll();
        Optional<Statute> now = keeping.inForce(place);
        content.add(now.map(this::statute).orElseGet(() -> Pieces.empty("empty-list", t("review.no_rulebook"))));
        if (writes) {
            Button write = new Button(t("review.rulebook.write"), Pieces.icon("edit"),
                    click -> UI.getCurrent().navigate("rulebook/new", QueryParameters.of("place", place.value())));
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(Pieces.div("row", write));
        }
        List<Rulebook> own = keeping.of(place);
        if (!own.isEmpty()) {
            content.add(Pieces.section(t("review.rulebook.versions"), Pieces.div("card flush", versions(place, now).rows(own))));
        }
    }

    private Component statute(Statute statute) {
        Rulebook book = statute.book();
        Div whole = Pieces.div("stack", Pieces.card(t("review.rulebook.holds", locating.get(book.place()).name(), Words.month(book.begins())),
                Pieces.facts(t("review.rulebook.verdict"), t("review.verdict." + book.verdict()), t("review.rulebook.quorum"), book.quorum(),
                        t("review.rulebook.notice"), t("review.days", book.noticeDays()),
                        t("review.rulebook.valid"), t("review.months", book.validMonths()),
                        t("review.rulebook.cap"), book.cap().map(cap -> t("review.points", cap)).orElse(t("review.no_cap")),
                        t("review.rulebook.store"), t("review.rulebook.store." + book.opensCountyStore()),
                        t("review.rulebook.match"), book.matching()
                                .map(match -> t("review.rulebook.match.is", match.percent(), match.cap()))
                                .orElse(t("review.rulebook.match.none")),
                        t("review.rulebook.board"), book.board().isEmpty() ? t("review.rulebook.board.none")
                                : String.join(t("review.simulation.comma"), book.board().stream().map(kind -> t("review.kind." + kind)).toList()))));
        Arrays.stream(RuleClass.values()).forEach(kind -> {
            List<Rule> rules = statute.rules().stream().filter(rule -> rule.kind() == kind).toList();
            if (!rules.isEmpty()) {
                whole.add(Pieces.section(t("review.kind." + kind), Pieces.div("card flush", rules().rows(rules))));
            }
        });
        return whole;
    }

    private Table<Rule> rules() {
        return new Table<Rule>(t("review.rules"))
                .lead(t("review.rule"), Rule::name)
                .number(t("review.points.field"), RulebookView::span)
                .column(t("review.evidence"), Rule::evidence)
                .number(t("review.rule.cap"), rule -> rule.cap().map(cap -> t("review.points", cap)).orElse(t("review.no_cap")));
    }

    private static String span(Rule rule) {
        String figures = rule.hasRange() ? rule.least() + "–" + rule.most() : Long.toString(rule.least());
        return (rule.kind().takes() ? "−" : "") + figures;
    }

    private Table<Rulebook> versions(PlaceCode place, Optional<Statute> now) {
        Table<Rulebook> table = new Table<Rulebook>(t("review.rulebook.versions"))
                .lead(t("review.rulebook.begins"), book -> Words.month(book.begins()))
                .column(t("review.state"), book -> state(book, now));
        return tries ? table.column(t("review.do"), book -> book.liesAhead(today) ? steps(place, book) : new Span()) : table;
    }

    private Component state(Rulebook book, Optional<Statute> now) {
        if (now.filter(statute -> statute.book().uuid().equals(book.uuid())).isPresent()) {
            return Pieces.tag("green", t("review.rulebook.now"));
        }
        return book.liesAhead(today) ? Pieces.tag("gold", t("review.rulebook.ahead")) : Pieces.tag("blue", t("review.rulebook.former"));
    }

    private Component steps(PlaceCode place, Rulebook book) {
        return Pieces.div("row", Pieces.link("rulebook/simulation?book=" + book.uuid(), t("review.simulation"), "btn"),
                writes ? takeBack(place, book) : new Span());
    }

    private Component takeBack(PlaceCode place, Rulebook book) {
        Button back = new Button(t("review.rulebook.back"), click -> Confirm.ask(t("review.rulebook.back"),
                t("review.rulebook.back.sure", Words.month(book.begins())), t("review.rulebook.back"), () -> {
                    keeping.takeBack(book.uuid());
                    Refusals.done(t("review.rulebook.back.done"));
                    show(place);
                }));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return back;
    }
}
