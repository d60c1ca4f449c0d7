package org.countystore.produce.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Locale;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One edition: since when, whether the county stands by it, and the limits of each grade. */
class StandardCard extends Div {
    private static final long serialVersionUID = 1L;

    StandardCard(GradeStandard standard, Catalogue.Kind kind, boolean inForce, Component... deeds) {
        addClassNames("card", "stack");
        Div tags = Pieces.div("tags", state(inForce), standard.isConfirmed()
                ? Pieces.tag("blue", t("standard.confirmed", standard.confirmedBy().orElse(""))) : Pieces.tag("gold", t("standard.unconfirmed")));
        Div words = new Div(new H2(CatalogueView.name(kind.produce()) + " · " + standard.title()),
                Pieces.withClass(new Paragraph(days(standard)), "meta"));
        Div head = Pieces.div("card-head", words);
        head.add(Pieces.div("row", deeds));
        add(head, tags);
        if (!standard.note().isEmpty()) {
            add(Pieces.withClass(new Paragraph(standard.note()), "meta"));
        }
        add(standard.indicators().isEmpty() ? Pieces.notice("info", t("standard.no_indicators"))
                : Pieces.div("table-scroll", table(standard, kind)));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static Span state(boolean inForce) {
        return inForce ? Pieces.tag("green", t("standard.in_force")) : Pieces.tag("red", t("standard.not_in_force"));
    }

    private static String days(GradeStandard standard) {
        return standard.until().map(until -> t("standard.from_until", standard.from(), until))
                .orElseGet(() -> t("standard.from", standard.from()));
    }

    private static Component table(GradeStandard standard, Catalogue.Kind kind) {
        Table<Indicator> table = new Table<Indicator>(t("standard.indicators")).lead(t("standard.indicator"), StandardCard::name);
        for (Grade grade : kind.grades()) {
            table.number(isEnglish() ? grade.nameEn() : grade.name(), indicator -> limit(indicator, grade));
        }
        return table.rows(standard.indicators());
    }

    static boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    static String name(Indicator indicator) {
        return isEnglish() ? indicator.nameEn() : indicator.name();
    }

    /** Such as ≥ 30 mm. */
    static String limit(Indicator indicator, Grade grade) {
        String sign = indicator.bound() == Indicator.Bound.AT_LEAST ? "≥ " : "≤ ";
        return indicator.limit(grade.code()).map(limit -> sign + limit + " " + indicator.unit()).orElse("–");
    }
}
