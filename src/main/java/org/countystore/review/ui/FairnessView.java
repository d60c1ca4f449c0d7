package org.countystore.review.ui;

import java.util.Locale;
import java.util.function.Function;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.CsvLink;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.Comparing;
import org.countystore.review.Fairness;
import org.countystore.review.Interval;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** How points are spread over reviewers, groups and classes of households, so that the supervisor asks in the right place. */
@RouteScoped
@Route("review/fairness")
@Menu(title = "review.fairness", order = 17, icon = "chart")
@RolesAllowed("AUDITOR")
public class FairnessView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Comparing comparing;
    private final transient Locating locating;
    private final Div content = Pieces.div("stack");

    @Inject
    FairnessView(Comparing comparing, Locating locating) {
        super("review.fairness");
        this.comparing = comparing;
        this.locating = locating;
        PlacePicker picker = new PlacePicker(t("review.fairness.place"), locating, place -> true);
        picker.setHelperText(t("review.fairness.place.help"));
        picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
        add(Pieces.head(t("review.fairness"), t("review.fairness.sub")), Pieces.div("card", Pieces.div("fields", picker)), content);
        picker.choose(PlacePicker.ofCaller(locating));
    }

    private void show(PlaceCode place) {
        Fairness found = comparing.fairness(place);
        content.removeAll();
        if (found.classes().isEmpty()) {
            content.add(Pieces.empty("empty-list", t("review.fairness.none")));
            return;
        }
        content.add(Pieces.notice("info", t("review.fairness.how", Interval.FEWEST)), steady(found),
                Pieces.section(t("review.fairness.classes"), Pieces.span("quiet", t("review.fairness.mean", Words.month(found.first()),
                        Words.month(found.last()), figure(found.mean()))), card(classes(found))));
        if (!found.groups().isEmpty()) {
            content.add(Pieces.section(t("review.fairness.groups"), card(groups(found))));
        }
        if (!found.reviewers().isEmpty()) {
            content.add(Pieces.section(t("review.fairness.reviewers"), Pieces.span("quiet", t("review.fairness.reviewers.how")),
                    card(reviewers(found))));
        }
        content.add(Pieces.div("row", new CsvLink("fairness-" + place + ".csv", t("review.fairness.export"),
                () -> new FairnessLines(locating.get(place).name(), locale()).of(found))));
    }

    private Component steady(Fairness found) {
        Interval equal = found.equal();
        return Pieces.section(t("review.fairness.steady"), Pieces.div("stats",
                Pieces.stat(t("review.fairness.looked"), new Span(Long.toString(found.steadiness().looked())),
                        t("review.fairness.drawn", found.steadiness().drawn())),
                Pieces.stat(t("review.fairness.equal"), new Span(equal.isShown() ? percent(equal.figure()) : "—"),
                        equal.isShown() ? t("review.fairness.between", percent(equal.low()), percent(equal.high())) : t("review.fairness.few")),
                Pieces.stat(t("review.fairness.apart"), new Span(equal.isShown() ? figure(found.steadiness().meanApart()) : "—"),
                        equal.isShown() ? "" : t("review.fairness.few"))));
    }

    private Table<Fairness.ByClass> classes(Fairness found) {
        return asked(new Table<Fairness.ByClass>(t("review.fairness.classes")).lead(t("review.simulation.class"), row -> t("subclass." + row.subclass())),
                Fairness.ByClass::points, found).rows(found.classes());
    }

    private Table<Fairness.ByGroup> groups(Fairness found) {
        return asked(new Table<Fairness.ByGroup>(t("review.fairness.groups")).lead(t("review.fairness.group"),
                row -> row.head().orElse(t("review.fairness.no_group"))), Fairness.ByGroup::points, found).rows(found.groups());
    }

    private <T> Table<T> asked(Table<T> table, Function<T, Interval> points, Fairness found) {
        return table.number(t("review.simulation.households"), row -> points.apply(row).cases())
                .number(t("review.fairness.points"), row -> shown(points.apply(row)))
                .column(t("review.fairness.remark"), row -> remark(found.asks(points.apply(row))));
    }

    private Table<Fairness.ByReviewer> reviewers(Fairness found) {
        return new Table<Fairness.ByReviewer>(t("review.fairness.reviewers")).lead(t("review.fairness.reviewer"), Fairness.ByReviewer::name)
                .number(t("review.votes"), row -> row.given().cases()).number(t("review.fairness.given"), row -> shown(row.given()))
                .number(t("review.fairness.above"), row -> shown(row.apart()))
                .number(t("review.fairness.agreed"), row -> row.agreed().isShown() ? percent(row.agreed().figure()) + " ("
                        + percent(row.agreed().low()) + "–" + percent(row.agreed().high()) + ")" : t("review.fairness.few"))
                .column(t("review.fairness.remark"), row -> remark(row.asks())).rows(found.reviewers());
    }

    private Component remark(boolean asks) {
        return asks ? Pieces.tag("gold", t("review.fairness.ask")) : new Span("");
    }

    private String shown(Interval interval) {
        return interval.isShown() ? t("review.fairness.interval", figure(interval.figure()), figure(interval.low()), figure(interval.high()))
                : t("review.fairness.few");
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure + 0.0);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static Component card(Component table) {
        return Pieces.div("card flush", table);
    }
}
