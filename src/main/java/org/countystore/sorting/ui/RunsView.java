package org.countystore.sorting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.RunState;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingOutput;
import org.countystore.sorting.SortingRun;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The day's sorting runs, and taking one back. */
@RouteScoped
@Route("station/runs")
@Menu(title = "sorting.runs", order = 23, icon = "book")
@RolesAllowed({"OPERATOR", "AUDITOR"})
public class RunsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Sorting sorting;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final DayBook book;
    private final Div runs = Pieces.div("stack");

    @Inject
    RunsView(Sorting sorting, KeepingStation keeping, Clock clock) {
        super("sorting.runs");
        this.sorting = sorting;
        kinds = keeping.kinds();
        book = new DayBook(keeping.stations(), LocalDate.now(clock), "station/runs", this::show);
        add(Pieces.head(t("sorting.runs"), book.title()), book, runs);
        show();
    }

    private void show() {
        runs.removeAll();
        runs.add(new PagedTable<>(table(), page -> sorting.runs(book.station(), Optional.ofNullable(book.day()), page),
                Pieces.empty("empty-list", t("sorting.runs.none"))));
    }

    private Table<SortingRun> table() {
        return new Table<SortingRun>(t("sorting.runs.sorted"))
                .lead(t("sorting.goods"), this::goods)
                .column(t("sorting.time"), run -> Words.minute(run.sortedAt()))
                .number(t("sorting.in"), run -> Pieces.weight(run.weightIn()))
                .column(t("sorting.out"), this::outputs)
                .column(t("sorting.loss"), this::loss)
                .column(t("sorting.state"), this::state);
    }

    private String goods(SortingRun run) {
        return Words.name(kinds.get(run.produce()).produce());
    }

    private Component outputs(SortingRun run) {
        Div all = Pieces.div("stack tight");
        for (int i = 0; i < run.outputs().size(); i++) {
            SortingOutput output = run.outputs().get(i);
            all.add(new Div(new Span(grade(run, output.grade()) + " "), Pieces.weight(output.weight()),
                    Pieces.span("meta num", " " + output.lotCode())));
            if (!run.measurements(i).isEmpty()) {
                all.add(Pieces.span("meta", Words.measured(run.measurements(i))));
            }
            output.gradeReason().ifPresent(reason -> all.add(Pieces.span("meta", t("sorting.grade.departs",
                    output.proposed().map(proposed -> grade(run, proposed)).orElse(t("sorting.grade.none")), reason))));
        }
        if (!run.premium().isZero()) {
            all.add(Pieces.span("meta", t("sorting.premium.granted", run.rewarded(), run.premium())));
        }
        run.standard().ifPresent(standard -> all.add(Pieces.span("meta", t("sorting.standard", standard))));
        return all;
    }

    private String grade(SortingRun run, GradeCode code) {
        return kinds.get(run.produce()).grades().stream().filter(grade -> grade.code().equals(code)).findFirst()
                .map(Words::name).orElse(code.value());
    }

    private Component loss(SortingRun run) {
        Div loss = Pieces.div("stack tight", Pieces.weight(run.loss()));
        if (run.isLossHigh()) {
            loss.add(Pieces.div("tags", Pieces.tag("gold", t("sorting.loss.unusual"))), Pieces.span("meta", run.lossReason().orElse("")));
        }
        if (run.isLossUnexplained()) {
            loss.add(Pieces.div("tags", Pieces.tag("red", t("sorting.loss.unexplained"))));
            if (Caller.current().holds(Role.OPERATOR)) {
                loss.add(explanation(run));
            }
        }
        return loss;
    }

    private Button explanation(SortingRun run) {
        Button button = new Button(t("sorting.explain"), click -> new ReasonDialog("sorting.explain",
                t("sorting.explain.run", run.loss(), run.weightIn(), goods(run)), reason -> {
                    sorting.explain(run.uuid(), reason);
                    Refusals.done(t("sorting.explain.done"));
                    show();
                }).open());
        button.setAriaLabel(t("sorting.explain.of", goods(run), Words.minute(run.sortedAt())));
        return button;
    }

    private Component state(SortingRun run) {
        if (run.state() == RunState.REVERSED) {
            return Pieces.div("stack tight", Pieces.div("tags", Pieces.tag("red", t("sorting.state.REVERSED"))),
                    Pieces.span("meta", run.reversalReason().orElse("")));
        }
        return Caller.current().holds(Role.OPERATOR) ? reversal(run) : Pieces.tag("green", t("sorting.state.DONE"));
    }

    private Button reversal(SortingRun run) {
        Button button = new Button(t("sorting.reverse"), click -> new ReasonDialog("sorting.reverse",
                t("sorting.reverse.run", run.weightIn(), goods(run)),
                reason -> {
                    sorting.reverse(run.uuid(), reason);
                    Refusals.done(t("sorting.reverse.done"));
                    show();
                }, ButtonVariant.LUMO_ERROR).open());
        button.setAriaLabel(t("sorting.reverse.of", goods(run), Words.minute(run.sortedAt())));
        return button;
    }
}
